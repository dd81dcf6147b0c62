import { randomBytes } from "node:crypto";
import { afterAll, expect, it } from "vitest";
import { findPostgres } from "../../../scripts/postgres.mjs";
import { openWorkspace } from "../src/index.js";
import { CASE, create, ME } from "./helpers/case.js";
import { startServer } from "./helpers/postgres.js";
import { smallDisk } from "./helpers/small-disk.js";

const programs = findPostgres();
const disk = programs === null ? null : await smallDisk("a full disk of a PostgreSQL server", 64);

afterAll(() => disk?.remove());

/**
 * The tables of the database lie on a disk that is full; the server's own log does not, since a server
 * that cannot write that ends itself, which to us is one that is away.
 */
it.skipIf(disk === null)(
  "a server whose disk is full: refused in words, nothing acknowledged lost, and on once there is room",
  async () => {
    const { path = "", under = [] } = disk ?? {};
    const server = await startServer(programs ?? "", { under });
    try {
      const databaseUrl = await server.newDatabase({ on: path });
      const workspace = await openWorkspace({ databaseUrl });
      const { record } = await create(workspace);
      const kept: string[] = [];
      // What no compression makes smaller.
      const add = async (): Promise<void> => {
        const text = randomBytes(100_000).toString("base64");
        const base = kept.length + 1;
        const edits = [{ file: `notes/${base}.txt`, text }];
        await workspace.edit(record.id, { base, name: `Note ${base}`, who: ME, edits });
        kept.push(text);
      };
      await add();
      disk?.fill();
      let refusal: unknown = null;
      // What fits into the pages that the tables have already is still saved.
      while (refusal === null && kept.length < 50) {
        refusal = await add().catch((error: unknown) => error);
        refusal ??= null;
      }
      expect(refusal).toMatchObject({ code: "SX_WORKSPACE_NOT_SAVED" });
      expect(String(refusal)).toMatch(/no room on its disk, or the disk fails \(53100\)/);
      const asKept = async (): Promise<void> => {
        const { files, record: now } = await workspace.open(record.id);
        expect(now.revision).toBe(kept.length + 1);
        const notes = kept.map((text, k) => [`notes/${k + 1}.txt`, text]);
        expect(files).toEqual({ "case.yaml": CASE, ...Object.fromEntries(notes) });
      };
      await asKept();
      disk?.makeRoom();
      await add();
      await asKept();
      await workspace.close();
      const again = await openWorkspace({ databaseUrl });
      expect((await again.open(record.id)).record.revision).toBe(kept.length + 1);
      await again.close();
    } finally {
      await server.stop();
    }
  },
);
