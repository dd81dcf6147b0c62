import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { WorkspaceError } from "../workspace-error.js";
import { makeFolder, systemCode, writeDurably } from "./durable-file.js";

/** Documents in a folder, each under the SHA-256 of its bytes; the name it came by lies beside it. */
export class Documents {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps a document and gives its hash; one that is there already is not written again. */
  async put(bytes: Uint8Array, name: string): Promise<string> {
    const hash = createHash("sha256").update(bytes).digest("hex");
    try {
      if ((await this.get(hash)) !== null) return hash;
      const folder = join(this.#folder, hash.slice(0, 2));
      await makeFolder(folder);
      await writeDurably(join(folder, `${hash}.json`), Buffer.from(JSON.stringify({ name })));
      await writeDurably(join(folder, hash), bytes);
    } catch (error) {
      if (error instanceof WorkspaceError) throw error;
      throw new WorkspaceError(
        "SX_WORKSPACE_NOT_SAVED",
        `The document could not be put on disk (${systemCode(error) ?? "unknown"}).`,
        { cause: error },
      );
    }
    return hash;
  }

  /** A document by its hash; null where it is not there. Bytes that are not those of the hash are refused. */
  async get(hash: string): Promise<{ readonly bytes: Uint8Array; readonly name: string } | null> {
    if (!/^[0-9a-f]{64}$/.test(hash)) return null;
    const path = join(this.#folder, hash.slice(0, 2), hash);
    let bytes: Uint8Array;
    let beside: string;
    try {
      bytes = await readFile(path);
      beside = await readFile(`${path}.json`, "utf8");
    } catch (error) {
      if (systemCode(error) === "ENOENT") return null;
      throw error;
    }
    if (createHash("sha256").update(bytes).digest("hex") !== hash) {
      throw new WorkspaceError(
        "SX_WORKSPACE_DAMAGED",
        `A document on disk is not what was put there (${hash.slice(0, 12)}).`,
      );
    }
    const { name } = JSON.parse(beside) as { name: string };
    return { bytes, name };
  }
}
