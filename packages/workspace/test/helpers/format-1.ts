import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { expect } from "vitest";
import type { OpenOptions, Workspace } from "../../src/index.js";
import { run } from "./postgres.js";

/** A workspace as the first released version wrote it; never written anew. */
const FIXTURE = fileURLToPath(new URL("../fixtures/format-1", import.meta.url));
const TABLES = readFileSync(join(FIXTURE, "tables.sql"), "utf8");
const EXPECTED = JSON.parse(readFileSync(join(FIXTURE, "expected.json"), "utf8"));

/** The folder without its database, which is made anew from the journal. */
export function journalOfFormat1(folder: string): void {
  for (const name of ["workspace.json", "journal.jsonl", "documents"]) {
    cpSync(join(FIXTURE, name), join(folder, name), { recursive: true });
  }
}

/** The tables, in the database of new options. */
export async function tablesOfFormat1(options: OpenOptions): Promise<void> {
  if ("databaseUrl" in options) {
    await run(options.databaseUrl, TABLES);
    return;
  }
  mkdirSync(options.folder, { recursive: true });
  cpSync(join(FIXTURE, "workspace.json"), join(options.folder, "workspace.json"));
  const database = new PGlite(join(options.folder, "database"));
  await database.exec(TABLES);
  await database.close();
}

/** Every case, revision, text, snapshot and conflict is what the first version said. */
export async function expectFormat1(workspace: Workspace): Promise<void> {
  const cases = [];
  for (const deleted of [false, true]) {
    for (const record of await workspace.cases({ deleted })) {
      const opened = await workspace.open(record.id);
      // As it was told then: what more is told of them now is not what is kept.
      const [undo, redo] = [opened.undo, opened.redo].map(
        (one) => one && { number: one.number, name: one.name },
      );
      const revisions = [];
      for (const one of (await workspace.history(record.id, { limit: 1000 })).reverse()) {
        const { number, kind, who, when, name, of, hash } = one;
        const files = Object.entries(await workspace.filesAt(record.id, number)).sort();
        const sum = createHash("sha256").update(JSON.stringify(files)).digest("hex");
        const more = of === undefined ? {} : { of };
        revisions.push({ number, kind, who, when, name, ...more, hash, files: sum });
      }
      const snapshots = await workspace.snapshots(record.id);
      const conflicts = await workspace.conflicts(record.id);
      cases.push({ record, undo, redo, snapshots, conflicts, revisions });
    }
  }
  expect(cases).toEqual(EXPECTED.cases);
}

export const DOCUMENTS: readonly string[] = EXPECTED.documents;
