import { createHash } from "node:crypto";
import type { CaseFiles } from "../types.js";
import type { FileMap } from "./splice.js";

/** SHA-256 (hex) of files by path: equal exactly where all paths and texts are. */
export function filesHash(files: FileMap): string {
  const hash = createHash("sha256");
  for (const path of [...files.keys()].sort()) {
    const text = files.get(path) ?? "";
    hash.update(`${path.length} ${text.length} ${path}`, "utf8").update(text, "utf8");
  }
  return hash.digest("hex");
}

/** Files as a plain object. `fromEntries` defines its keys, so that none is taken for a prototype. */
export function plainFiles(files: FileMap): CaseFiles {
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
