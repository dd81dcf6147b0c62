import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenOptions, openWorkspace } from "../src/index.js";
import { MIGRATIONS } from "../src/migrations/index.js";
import { openAt } from "../src/open-workspace.js";
import { WorkspaceError } from "../src/workspace-error.js";
import { type Fresh, newFolder, onBoth } from "./helpers/both.js";
import { bundle } from "./helpers/bundle.js";
import { ME, refused } from "./helpers/case.js";
import { DOCUMENTS, expectFormat1, journalOfFormat1, tablesOfFormat1 } from "./helpers/format-1.js";
import { chance, SEED } from "./helpers/seeded.js";
import { TOMORROW } from "./helpers/tomorrow.js";

/** Moments at which a program is killed while it migrates, on each kind of database. */
const ROUNDS = Number(process.env.SEXTANT_KILL_ROUNDS ?? 10);

describe("a folder of format 1", () => {
  it("opens for ever, its database made from its journal", async () => {
    const folder = newFolder();
    try {
      journalOfFormat1(folder);
      const workspace = await openWorkspace({ folder });
      await expectFormat1(workspace);
      for (const hash of DOCUMENTS) {
        expect((await workspace.document(hash))?.name).toBe("treaty.txt");
      }
      await workspace.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

onBoth("tables of format 1", (fresh) => {
  it("open for ever, and take what is written now", async () => {
    const options = await fresh();
    await tablesOfFormat1(options);
    const workspace = await openWorkspace(options);
    try {
      await expectFormat1(workspace);
      const [{ id, revision }] = await workspace.cases();
      const edits = [{ file: "case.yaml", edits: [{ path: ["title"], value: "Now" }] }];
      await workspace.edit(id, { base: revision, name: "Title", who: ME, edits });
      await workspace.undo(id, { base: revision + 1, who: ME });
      expect((await workspace.open(id)).record.title).toBe((await workspace.cases())[0].title);
    } finally {
      await workspace.close();
    }
  });

  it("are brought to a format of tomorrow once, and refused by today's Sextant afterwards", async () => {
    const options = await fresh();
    await tablesOfFormat1(options);
    for (let time = 0; time < 2; time++) {
      const workspace = await openAt(options, TOMORROW);
      await expectFormat1(workspace);
      await workspace.close();
    }
    await refused(openWorkspace(options), "SX_WORKSPACE_NEWER");
    const workspace = await openAt(options, TOMORROW);
    await expectFormat1(workspace);
    await workspace.close();
  });
});

onBoth("kill -9 while tables are migrated", (fresh) => {
  let program: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    program = await bundle("./migrator.ts");
  });
  afterAll(() => program?.remove());

  it(
    `leaves the old format or the new, whole, at ${ROUNDS} moments (SEXTANT_SEED=${SEED})`,
    async () => {
      const random = chance(SEED);
      const next = await copies(fresh);
      const ends = { old: 0, new: 0 };
      for (let round = 0; round < ROUNDS; round++) {
        const options = await next();
        await killedWhileMigrating(program.path, options, random.next() * 250);
        ends[await expectWhole(options)] += 1;
      }
      expect(ends.old + ends.new).toBe(ROUNDS);
    },
    60_000 + ROUNDS * 15_000,
  );
});

/** Gives options of ever new workspaces of format 1: a folder is made once and copied. */
async function copies(fresh: Fresh): Promise<Fresh> {
  const first = await fresh();
  if ("databaseUrl" in first) {
    return async () => {
      const options = await fresh();
      await tablesOfFormat1(options);
      return options;
    };
  }
  await tablesOfFormat1(first);
  let made = 0;
  return async () => {
    const folder = join(dirname(first.folder), `copy-${made++}`);
    cpSync(first.folder, folder, { recursive: true, preserveTimestamps: true });
    return { folder };
  };
}

async function killedWhileMigrating(path: string, options: OpenOptions, ms: number): Promise<void> {
  const child = spawn(process.execPath, [path, JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = once(child, "close");
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  expect(said.toString("utf8")).toMatch(/^migrating\n/);
  await new Promise((resolve) => setTimeout(resolve, ms));
  child.kill("SIGKILL");
  await end;
}

async function expectWhole(options: OpenOptions): Promise<"old" | "new"> {
  const today = await openAt(options, MIGRATIONS).catch((error: unknown) => {
    if (error instanceof WorkspaceError && error.code === "SX_WORKSPACE_NEWER") return null;
    throw error;
  });
  const workspace = today ?? (await openAt(options, TOMORROW));
  try {
    await expectFormat1(workspace);
  } finally {
    await workspace.close();
  }
  if ("folder" in options && options.folder !== undefined) {
    const left = readdirSync(options.folder).filter((name) => /making|aside/.test(name));
    expect(left).toEqual([]);
  }
  return today === null ? "new" : "old";
}
