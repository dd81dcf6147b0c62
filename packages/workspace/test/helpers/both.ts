import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { findPostgres } from "../../../../scripts/postgres.mjs";
import type { OpenOptions } from "../../src/index.js";
import { startServer, type TestServer } from "./postgres.js";

/** Gives the options of a workspace that nobody used before. */
export type Fresh = () => Promise<OpenOptions>;

/** Runs the same tests over PGlite and over a PostgreSQL server. */
export function onBoth(name: string, tests: (fresh: Fresh) => void): void {
  describe(`${name}, embedded`, () => {
    const folders: string[] = [];
    afterAll(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    tests(async () => {
      folders.push(newFolder());
      return { folder: join(folders[folders.length - 1], "workspace") };
    });
  });

  const programs = findPostgres();
  if (programs === null && process.env.CI === "true") {
    throw new Error("PostgreSQL is not installed (initdb, postgres), and these tests need it.");
  }
  if (programs === null) {
    console.warn(`NOT TESTED: ${name} over a PostgreSQL server, since none is installed.`);
  }
  describe.skipIf(programs === null)(`${name}, PostgreSQL server`, () => {
    let server: TestServer;
    let folder: string;
    beforeAll(async () => {
      folder = newFolder();
      server = await startServer(programs ?? "");
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    tests(async () => ({ databaseUrl: await server.newDatabase(), folder }));
  });
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "sextant-workspace-"));
}
