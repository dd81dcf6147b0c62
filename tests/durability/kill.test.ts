import { rmSync } from "node:fs";
import { expect, it } from "vitest";
import { type Fresh, onBoth } from "../../packages/workspace/test/helpers/both.js";
import { type Chance, chance, SEED } from "../../packages/workspace/test/helpers/seeded.js";
import { beginWorkbench, type Workbench } from "../browser/helpers/workbench.js";
import {
  type AppendedJson,
  type Client,
  clientOf,
  type Files,
  hashOf,
  type OpenedCaseJson,
  setTitle,
  WHO,
} from "./helpers/client.js";

/** Moments of editing and importing at which the server is killed on each kind of database; migrating.test.ts has twelve more. */
const ROUNDS = Number(process.env.SEXTANT_KILL_ROUNDS ?? 40);

const CASE = `# A quarrel about water
sextant: 1
title: Two villages and a well   # kept
parties:
  north: { name: North, options: { share: Share the water } }
  south: { name: South, options: { pay: Pay for the water } }
`;

/** What the server has said to be saved: hashes of all files, by case and revision. */
class Acknowledged {
  readonly revisions = new Map<string, Map<number, string>>();
  readonly snapshots = new Map<string, Set<string>>();
  /** The cases that something was acknowledged of since they were last looked at. */
  readonly fresh = new Set<string>();
  #heard = (): void => {};

  /** Resolves at the next acknowledgement. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#heard = resolve;
    });
  }

  take({ record, files }: OpenedCaseJson): void {
    const own = this.revisions.get(record.id) ?? new Map<number, string>();
    this.revisions.set(record.id, own.set(record.revision, hashOf(files)));
    this.fresh.add(record.id);
    this.#heard();
  }

  get count(): number {
    return [...this.revisions.values()].reduce((sum, own) => sum + own.size, 0);
  }
}

onBoth("kill -9 of the workbench", (fresh) => {
  it(
    `loses nothing acknowledged at ${ROUNDS} moments of editing and importing (SEXTANT_SEED=${SEED})`,
    () => rounds(fresh),
    120_000 + ROUNDS * 20_000,
  );
});

async function rounds(fresh: Fresh): Promise<void> {
  const options = await fresh();
  const random = chance(SEED);
  const acknowledged = new Acknowledged();
  const start = () =>
    beginWorkbench({
      workspace: options.folder,
      ...("databaseUrl" in options ? { env: { DATABASE_URL: options.databaseUrl } } : {}),
    });
  for (let round = 0; round < ROUNDS; round++) {
    // Before every eighth also while it opens, and at first makes, the database.
    if (round % 8 === 0) {
      const starting = start();
      starting.ready.catch(() => {});
      await pause(random.next() * (round === 0 ? 3_000 : 1_200));
      await starting.kill();
    }
    const workbench = await start().ready;
    const client = await clientOf(workbench);
    await everythingThere(client, acknowledged, false);
    await killedAtWork(workbench, client, acknowledged, random);
    expect(workbench.errors()).toBe("");
  }
  const workbench = await start().ready;
  try {
    const client = await clientOf(workbench);
    await everythingThere(client, acknowledged, true);
    expect(acknowledged.count).toBeGreaterThan(ROUNDS);
  } finally {
    await workbench.stop();
    rmSync(options.folder ?? "", { recursive: true, force: true });
  }
}

/** Two who edit and one who imports, all at once, until the server is killed. */
async function killedAtWork(
  workbench: Workbench,
  client: Client,
  acknowledged: Acknowledged,
  random: Chance,
): Promise<void> {
  let going = true;
  const work = async (step: (n: number) => Promise<void>): Promise<void> => {
    for (let n = 0; going; n++) {
      try {
        await step(n);
      } catch (error) {
        // The connection broke because the server was killed: what was asked was not acknowledged.
        if (going || !(error instanceof TypeError)) throw error;
      }
    }
  };
  const editing = async (): Promise<void> => {
    let opened = await imported(client, { "case.yaml": CASE }, acknowledged);
    const own = chance(random.below(2 ** 31));
    await work(async (n) => {
      opened = await edited(client, opened, n, own, acknowledged);
    });
  };
  const importing = (): Promise<void> =>
    work(async (n) => {
      const notes = "x".repeat(n % 3 === 0 ? 300_000 : 100);
      await imported(client, { "case.yaml": CASE, "notes.txt": notes }, acknowledged);
    });
  const first = acknowledged.next();
  const all = Promise.all([editing(), editing(), importing()].map((one) => one.catch(unlessEnded)));
  // Now and then before anything was acknowledged; mostly in the midst of it, on a slow machine too.
  if (random.below(5) > 0) await first;
  await pause(random.next() * 500);
  going = false;
  await workbench.kill();
  await all;
}

/** The first requests may be under way when the server ends. */
function unlessEnded(error: unknown): void {
  if (!(error instanceof TypeError)) throw error;
}

async function imported(client: Client, files: Files, told: Acknowledged): Promise<OpenedCaseJson> {
  const body = { from: "files", files, who: WHO };
  const { status, json } = await client.ask<OpenedCaseJson>("api/cases", body);
  expect([status, json]).toEqual([201, json]);
  told.take(json);
  return json;
}

async function edited(
  client: Client,
  { record: { id, revision: base }, undo }: OpenedCaseJson,
  n: number,
  random: Chance,
  told: Acknowledged,
): Promise<OpenedCaseJson> {
  const kind = n > 2 ? random.below(10) : 9;
  const at = `api/cases/${id}`;
  if (kind === 0) {
    const name = `Here ${base}`;
    const body = { name, revision: base, who: WHO };
    expect((await client.ask(`${at}/snapshots`, body)).status).toBe(201);
    told.snapshots.set(id, (told.snapshots.get(id) ?? new Set()).add(name));
  }
  const request =
    kind === 1
      ? client.ask<AppendedJson>(`${at}/restore`, { base, revision: 1, who: WHO })
      : kind < 4 && undo !== null
        ? client.ask<AppendedJson>(`${at}/undo`, { base, who: WHO })
        : client.ask<AppendedJson>(`${at}/revisions`, setTitle(base, `T${n} ${random.next()}`));
  const { status, json } = await request;
  expect([status, json]).toEqual([201, json]);
  told.take(json.opened);
  return json.opened;
}

/**
 * The latest revision of each case that was worked on before the last kill, or all of all cases; the files
 * of a case are those of its latest revision.
 */
async function everythingThere(client: Client, told: Acknowledged, all: boolean): Promise<void> {
  for (const [id, revisions] of told.revisions) {
    if (!all && !told.fresh.has(id)) continue;
    const at = `api/cases/${id}`;
    const latest = Math.max(...revisions.keys());
    const { json: opened } = await client.ask<OpenedCaseJson>(at);
    expect(opened.record.revision).toBeGreaterThanOrEqual(latest);
    const wanted = all ? [...revisions.keys()] : [latest];
    for (const number of [...wanted, opened.record.revision]) {
      const { json } = await client.ask<{ files: Files }>(`${at}/revisions/${number}`);
      const known = revisions.get(number);
      expect(`${number} ${hashOf(json.files)}`).toBe(`${number} ${known ?? hashOf(opened.files)}`);
    }
    if (!all) continue;
    const { json } = await client.ask<{ snapshots: { name: string }[] }>(`${at}/snapshots`);
    const names = json.snapshots.map(({ name }) => name);
    for (const name of told.snapshots.get(id) ?? []) expect(names).toContain(name);
  }
  told.fresh.clear();
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
