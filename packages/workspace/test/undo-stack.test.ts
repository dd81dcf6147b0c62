import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Step, undoStack } from "../src/history/undo-stack.js";
import { openWorkspace } from "../src/index.js";
import { applySplices, type FileMap, inverseSplices, splicesBetween } from "../src/text/splice.js";
import type { Splice } from "../src/types.js";
import { onBoth } from "./helpers/both.js";
import { create, ME, title } from "./helpers/case.js";

type Action =
  | { do: "edit"; text: string }
  | { do: "undo" }
  | { do: "redo" }
  | { do: "restore"; to: number };

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("edit" as const),
      text: fc.string({ unit: "grapheme", maxLength: 8 }),
    }),
  },
  { weight: 4, arbitrary: fc.constant({ do: "undo" as const }) },
  { weight: 3, arbitrary: fc.constant({ do: "redo" as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("restore" as const), to: fc.nat() }) },
);

/** What undo means: states before and after a place in a list. */
class Model {
  states = [""];
  at = 0;
  get text(): string {
    return this.states[this.at];
  }
  set(text: string): void {
    if (text === this.text) return;
    this.states.splice(this.at + 1);
    this.states.push(text);
    this.at++;
  }
}

/** The history as the workspace keeps it: steps, splices, and the text after each. */
class History {
  steps: Step[] = [{ number: 1, kind: "created", changes: true }];
  splices: Splice[][] = [[]];
  files: FileMap = new Map([["f", ""]]);
  texts = [""];
  append(kind: Step["kind"], after: FileMap, of?: number): void {
    const splices = splicesBetween(this.files, after);
    this.steps.push({ number: this.steps.length + 1, kind, of, changes: splices.length > 0 });
    this.splices.push(splices);
    this.files = after;
    this.texts.push(after.get("f") ?? "");
  }
  step(kind: "undone" | "redone"): boolean {
    const stack = undoStack(this.steps);
    const of = kind === "undone" ? stack.undo : stack.redo;
    if (of === null) return false;
    const splices = this.splices[of - 1];
    const after = applySplices(this.files, kind === "undone" ? inverseSplices(splices) : splices);
    expect(after).not.toBeNull();
    this.append(kind, after!, of);
    return true;
  }
}

describe("undo and redo from the history", () => {
  it("equal a list of states with a place in it, in walks of 1,000 steps", () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1000, maxLength: 1000 }), (actions) => {
        const model = new Model();
        const history = new History();
        for (const one of actions) {
          if (one.do === "undo") {
            expect(history.step("undone")).toBe(model.at > 0);
            model.at = Math.max(0, model.at - 1);
          } else if (one.do === "redo") {
            expect(history.step("redone")).toBe(model.at < model.states.length - 1);
            model.at = Math.min(model.states.length - 1, model.at + 1);
          } else {
            const text =
              one.do === "edit" ? one.text : history.texts[one.to % history.texts.length];
            history.append(one.do === "edit" ? "edited" : "restored", new Map([["f", text]]));
            model.set(text);
          }
          expect(history.files.get("f")).toBe(model.text);
        }
      }),
      { numRuns: 5 },
    );
  });
});

onBoth("a walk through undo and redo", (fresh) => {
  it("equals the model, also after the workspace was closed and opened", async () => {
    const options = await fresh();
    let workspace = await openWorkspace(options);
    try {
      const { record } = await create(workspace);
      const model = new Model();
      model.states = [record.title];
      let base = 1;
      const actions = fc.sample(action, { numRuns: 120, seed: 4 });
      for (const [i, one] of actions.entries()) {
        if (i === 60) {
          await workspace.close();
          workspace = await openWorkspace(options);
        }
        const before = await workspace.open(record.id);
        expect(before.undo !== null).toBe(model.at > 0);
        expect(before.redo !== null).toBe(model.at < model.states.length - 1);
        if (one.do === "edit") {
          await title(workspace, record.id, base, `T${i}`);
          model.set(`T${i}`);
        } else if (one.do === "restore") {
          const revision = (one.to % base) + 1;
          const { opened } = await workspace.restore(record.id, { base, revision, who: ME });
          model.set(opened.record.title);
        } else {
          const back = one.do === "undo";
          if ((back ? before.undo : before.redo) === null) continue;
          await workspace[one.do](record.id, { base, who: ME });
          model.at += back ? -1 : 1;
        }
        base++;
        expect((await workspace.open(record.id)).record.title).toBe(model.text);
      }
    } finally {
      await workspace.close();
    }
  });
});
