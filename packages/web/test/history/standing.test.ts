import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANY, type Filter, matches } from "../../src/views/history/filter.js";
import { type Stepped, takenBack } from "../../src/views/history/standing.js";

/** A history made by walking, with the stacks that undo and redo stand for; oldest first. */
function walk(steps: readonly string[]): { history: Stepped[]; standing: Set<number> } {
  const history: Stepped[] = [{ number: 1, kind: "created" }];
  const done: number[] = [];
  let undone: number[] = [];
  for (const step of steps) {
    const number = history.length + 1;
    if (step === "undo") {
      const of = done.pop();
      if (of === undefined) continue;
      undone.push(of);
      history.push({ number, kind: "undone", of });
    } else if (step === "redo") {
      const of = undone.pop();
      if (of === undefined) continue;
      done.push(of);
      history.push({ number, kind: "redone", of });
    } else {
      done.push(number);
      undone = [];
      history.push({ number, kind: "edited" });
    }
  }
  return { history, standing: new Set(done) };
}

describe("which changes stand", () => {
  it("is told from the newest revisions alone, as the stacks of undo and redo have it", () => {
    const step = fc.constantFrom("edit", "undo", "redo");
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat(40), (steps, loaded) => {
        const { history, standing } = walk(steps);
        const newest = [...history].reverse().slice(0, loaded);
        const back = takenBack(newest);
        for (const { number, kind } of newest) {
          if (kind === "edited") expect(back.has(number)).toBe(!standing.has(number));
        }
      }),
    );
  });
});

describe("what a filter leaves", () => {
  const revision = {
    number: 4,
    kind: "edited" as const,
    who: "Ana",
    when: "2026-01-01T00:00:00.000Z",
    name: "Set Russia's first preference",
    edits: [{ file: "case.yaml", edits: [{ path: ["outcomes", "freeze"], value: "x" }] }],
    splices: [{ file: "case.yaml", at: 3, removed: "prefer: Größe", inserted: "" }],
    hash: "0",
  };
  const shown = (filter: Partial<Filter>, snapshots: string[] = []): boolean =>
    matches(revision, snapshots, { ...ANY, ...filter });

  it("is found by words of its name, by its snapshots, and by what it changed", () => {
    expect(shown({ find: "preference RUSSIA" })).toBe(true);
    expect(shown({ find: "minister" }, ["As sent to the minister"])).toBe(true);
    expect(shown({ find: "freeze" })).toBe(true);
    expect(shown({ find: "grosse" })).toBe(false);
    expect(shown({ find: "prefer: größe" })).toBe(true);
    expect(shown({ find: "freeze größe" })).toBe(false);
  });
  it("is left out by whom, by kind, and without a name", () => {
    expect(shown({})).toBe(true);
    expect(shown({ who: "Ben" })).toBe(false);
    expect(shown({ kind: "undone" })).toBe(false);
    expect(shown({ named: true })).toBe(false);
    expect(shown({ named: true }, ["x"])).toBe(true);
  });
});
