import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenOptions, openWorkspace } from "../src/index.js";
import { onBoth } from "./helpers/both.js";
import { bundle } from "./helpers/bundle.js";

/** More rounds by SEXTANT_KILL_ROUNDS; each kills the editing program at another moment. */
const ROUNDS = Number(process.env.SEXTANT_KILL_ROUNDS ?? 12);

onBoth("kill -9 at any moment", (fresh) => {
  let program: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    program = await bundle("./editor.ts");
  });
  afterAll(() => program?.remove());

  it(
    `loses no acknowledged revision in ${ROUNDS} rounds`,
    async () => {
      const options = await fresh();
      const acknowledged = new Map<string, string>();
      for (let round = 0; round < ROUNDS; round++) {
        // Every fourth while it opens or makes the database, the others while it edits.
        const lines = await killed(program.path, options, round % 4 === 0);
        for (const line of lines) {
          const [id, revision, hash] = line.split(" ");
          acknowledged.set(`${id} ${revision}`, hash);
        }
        await everythingThere(options, acknowledged, round === ROUNDS - 1);
      }
      expect(acknowledged.size).toBeGreaterThan(ROUNDS);
    },
    60_000 + ROUNDS * 15_000,
  );
});

/** Runs the program, kills it at a random moment, and gives what it had acknowledged by then. */
async function killed(path: string, options: OpenOptions, early: boolean): Promise<string[]> {
  const child = spawn(process.execPath, [path, JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let errors = "";
  let spoke = (): void => {};
  const speaking = new Promise<void>((resolve) => {
    spoke = resolve;
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    spoke();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const end = once(child, "close");
  if (!early) await Promise.race([speaking, end]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * (early ? 2_500 : 400)));
  child.kill("SIGKILL");
  await end;
  expect(errors).toBe("");
  return out.split("\n").slice(0, -1);
}

async function everythingThere(
  options: OpenOptions,
  acknowledged: ReadonlyMap<string, string>,
  all: boolean,
): Promise<void> {
  const workspace = await openWorkspace(options);
  try {
    // The latest of each case every round, all of them in the end.
    const wanted = new Map([...acknowledged].map(([key]) => [key.split(" ")[0], key]));
    for (const key of all ? acknowledged.keys() : wanted.values()) {
      const [id, revision] = key.split(" ");
      const text = (await workspace.filesAt(id, Number(revision)))["case.yaml"];
      expect(createHash("sha256").update(text).digest("hex")).toBe(acknowledged.get(key));
    }
    for (const record of await workspace.cases()) {
      const opened = await workspace.open(record.id);
      expect(await workspace.filesAt(record.id, record.revision)).toEqual(opened.files);
    }
  } finally {
    await workspace.close();
  }
}
