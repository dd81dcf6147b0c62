import { readCase } from "@sextant/case";
import { encodeUtf8 } from "@sextant/evidence";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chance, SEED } from "../../packages/workspace/test/helpers/seeded.js";
import { startWorkbench, type Workbench } from "../browser/helpers/workbench.js";
import {
  type AppendedJson,
  type Client,
  clientOf,
  type OpenedCaseJson,
  WHO,
} from "./helpers/client.js";

const STEPS = 1000;
const CASE = `# A quarrel about water
sextant: 1
title: Two villages   # kept
parties:
  north:
    name: North
    options:
      share: Share the water
  south:
    name: South
    options:
      pay: Pay
preferences:
  north: { statements: [ south.pay, not north.share ] }
`;

/** What a person sees of the case: the least that a walk of edits can be told by. */
interface Seen {
  readonly title: string;
  readonly names: readonly string[];
  readonly options: readonly string[];
  readonly first: string;
}

/** Undo and redo as everybody knows them: states, and a place among them. */
class Model {
  readonly states: Seen[];
  at = 0;
  constructor(first: Seen) {
    this.states = [first];
  }
  get now(): Seen {
    return this.states[this.at];
  }
  make(change: Partial<Seen>): void {
    const next = { ...this.now, ...change };
    if (JSON.stringify(next) === JSON.stringify(this.now)) return;
    this.states.splice(this.at + 1, Number.POSITIVE_INFINITY, next);
    this.at += 1;
  }
}

let workbench: Workbench;
let client: Client;
beforeAll(async () => {
  workbench = await startWorkbench();
  client = await clientOf(workbench);
});
afterAll(() => workbench?.stop());

function seen({ files }: OpenedCaseJson): Seen {
  const { document } = readCase("case.yaml", (path) =>
    Object.hasOwn(files, path) ? encodeUtf8(files[path]) : null,
  );
  const [first] = document.preferences?.north?.statements ?? [];
  return {
    title: document.title,
    names: Object.values(document.parties).map(({ name }) => name),
    options: Object.keys(document.parties.north.options ?? {}),
    first: JSON.stringify(first),
  };
}

it(`undo and redo are those of a list of states, in a walk of ${STEPS} steps over HTTP (SEXTANT_SEED=${SEED})`, async () => {
  const random = chance(SEED);
  const { json: made } = await client.ask<OpenedCaseJson>("api/cases", {
    from: "files",
    files: { "case.yaml": CASE },
    who: WHO,
  });
  const at = `api/cases/${made.record.id}`;
  const model = new Model(seen(made));
  let opened = made;
  for (let step = 0; step < STEPS; step++) {
    const base = opened.record.revision;
    expect([step, opened.undo !== null, opened.redo !== null]).toEqual([
      step,
      model.at > 0,
      model.at < model.states.length - 1,
    ]);
    const kind = random.below(10);
    if (kind < 6) {
      const back = kind < 3;
      const can = (back ? opened.undo : opened.redo) !== null;
      const reply = await client.ask<AppendedJson>(`${at}/${back ? "undo" : "redo"}`, {
        base,
        who: WHO,
      });
      expect([step, reply.status]).toEqual([step, can ? 201 : reply.status]);
      if (!can) {
        expect(reply.status).toBeGreaterThanOrEqual(400);
        continue;
      }
      model.at += back ? -1 : 1;
      opened = reply.json.opened;
    } else {
      const { edits, change } = anEdit(model.now, step, random.below(5));
      const reply = await client.ask<AppendedJson>(`${at}/revisions`, {
        base,
        name: `Step ${step}`,
        who: WHO,
        edits: [{ file: "case.yaml", edits }],
      });
      expect([step, reply.status, reply.json]).toEqual([step, 201, reply.json]);
      model.make(change);
      opened = reply.json.opened;
    }
    expect([step, seen(opened)]).toEqual([step, model.now]);
  }
}, 400_000);

/** An edit, and what it does to what is seen. */
function anEdit(now: Seen, step: number, kind: number): { edits: object[]; change: Partial<Seen> } {
  if (kind === 0) {
    const title = `Title: ${step} #`;
    return { edits: [{ path: ["title"], value: title }], change: { title } };
  }
  if (kind === 1) {
    const name = `The “North”, ${step}`;
    return {
      edits: [{ path: ["parties", "north", "name"], value: name }],
      change: { names: [name, now.names[1]] },
    };
  }
  if (kind === 2) {
    const key = `o${step}`;
    return {
      edits: [{ path: ["parties", "north", "options", key], value: `Step ${step}` }],
      change: { options: [...now.options, key] },
    };
  }
  const last = now.options.at(-1) as string;
  if (kind === 3 && now.options.length > 1) {
    return {
      edits: [{ path: ["parties", "north", "options", last], delete: true }],
      change: { options: now.options.slice(0, -1) },
    };
  }
  const first = step % 2 === 0 ? "south.pay" : "not south.pay";
  return {
    edits: [{ path: ["preferences", "north", "statements", 0], value: first }],
    change: { first: JSON.stringify(first) },
  };
}
