import { cpSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import type { OpenOptions } from "../../packages/workspace/src/index.js";
import { MIGRATIONS } from "../../packages/workspace/src/migrations/index.js";
import { openAt } from "../../packages/workspace/src/open-workspace.js";
import { WorkspaceError } from "../../packages/workspace/src/workspace-error.js";
import { type Fresh, onBoth } from "../../packages/workspace/test/helpers/both.js";
import { expectFormat1, tablesOfFormat1 } from "../../packages/workspace/test/helpers/format-1.js";
import { chance, SEED } from "../../packages/workspace/test/helpers/seeded.js";
import { TOMORROW } from "../../packages/workspace/test/helpers/tomorrow.js";
import { beginWorkbench, type Starting } from "../browser/helpers/workbench.js";
import { clientOf, type OpenedCaseJson } from "./helpers/client.js";

/**
 * Moments at which the server is killed while it brings the workspace of an older version up to date, on
 * each kind of database: so many between two statements of the migration, chosen by chance; so many just
 * after it was committed; so many after a delay by chance, of up to a quarter more than a migration took
 * that was measured. kill.test.ts has the other forty.
 */
const WITHIN = 5;
const AFTER = 2;
const DELAYED = Number(process.env.SEXTANT_KILL_ROUNDS ?? 5);
const MOMENTS = WITHIN + AFTER + DELAYED;

const PRELOAD = new URL("./helpers/tomorrow-preload.mjs", import.meta.url).href;

onBoth("kill -9 of the workbench while it migrates", (fresh) => {
  it(
    `leaves the old format or the new, whole, at ${MOMENTS} moments (SEXTANT_SEED=${SEED})`,
    () => moments(fresh),
    120_000 + MOMENTS * 20_000,
  );
});

async function moments(fresh: Fresh): Promise<void> {
  const random = chance(SEED);
  const next = await copies(fresh);
  const took = await timed(await next());

  for (let n = 0; n < WITHIN; n++) {
    const options = await next();
    // Each in its fifth, the last of them after the last statement.
    const share = n === WITHIN - 1 ? 1 : (n + random.next()) / WITHIN;
    const server = open(options, { SEXTANT_TEST_STOP_AT: String(share) });
    await sign(server, "stopped");
    await killed(server);
    expect([share, await whatIsThere(options)]).toEqual([share, "old"]);
  }
  for (let n = 0; n < AFTER; n++) {
    const options = await next();
    const server = open(options);
    // It serves, so the migration is committed.
    await server.ready;
    await server.kill();
    expect(await whatIsThere(options)).toBe("new");
  }
  const found = [];
  for (let n = 0; n < DELAYED; n++) {
    const options = await next();
    const server = open(options);
    await sign(server, "begun");
    const delay = random.next() * took * 1.25;
    await new Promise((resolve) => setTimeout(resolve, delay));
    await killed(server);
    found.push(`${Math.round(delay)} ms: ${await whatIsThere(options)}`);
  }
  console.info(`SEXTANT_SEED=${SEED}: a migration of ${Math.round(took)} ms; ${found.join(", ")}`);
  await goesOn(await next());
}

function open(options: OpenOptions, env: Readonly<Record<string, string>> = {}): Starting {
  return beginWorkbench({
    workspace: options.folder,
    env: {
      NODE_OPTIONS: `--import ${PRELOAD}`,
      ...("databaseUrl" in options ? { DATABASE_URL: options.databaseUrl } : {}),
      ...env,
    },
  });
}

/** Resolves when the server says how far its migration is. */
function sign({ child, ready }: Starting, what: "begun" | "stopped"): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stderr?.on("data", (more: string) => {
      text += more;
      if (text.includes(`migration ${what}\n`)) resolve();
    });
    ready.catch(reject);
  });
}

async function killed({ ready, kill }: Starting): Promise<void> {
  ready.catch(() => {});
  await kill();
}

/** How long it is from the first statement until the server serves. */
async function timed(options: OpenOptions): Promise<number> {
  const server = open(options);
  await sign(server, "begun");
  const start = performance.now();
  const workbench = await server.ready;
  const took = performance.now() - start;
  await workbench.stop();
  return took;
}

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

/** Which format was left; that everything is there, in either. */
async function whatIsThere(options: OpenOptions): Promise<"old" | "new"> {
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
  if (!("databaseUrl" in options)) {
    const left = readdirSync(options.folder).filter((name) => /making|aside/.test(name));
    expect(left).toEqual([]);
  }
  return today === null ? "new" : "old";
}

/** A server that finds what a killed one left goes on with it, as if nothing had been. */
async function goesOn(options: OpenOptions): Promise<void> {
  const first = open(options, { SEXTANT_TEST_STOP_AT: "0.5" });
  await sign(first, "stopped");
  await killed(first);
  const workbench = await open(options).ready;
  try {
    const client = await clientOf(workbench);
    const { json } = await client.ask<{ cases: { id: string; revision: number }[] }>("api/cases");
    expect(json.cases.length).toBeGreaterThan(0);
    for (const { id, revision } of json.cases) {
      const opened = (await client.ask<OpenedCaseJson>(`api/cases/${id}`)).json;
      const { json: kept } = await client.ask<{ files: object }>(
        `api/cases/${id}/revisions/${revision}`,
      );
      expect(kept.files).toEqual(opened.files);
    }
  } finally {
    await workbench.stop();
  }
}
