import { describe, expect, test } from "vitest";
import {
  applyEdit,
  type CaseDocument,
  compileView,
  nameStateEdits,
  statusQuoEdits,
} from "../../../src/index.js";
import { read } from "../../read/helpers.js";

const CASE = `sextant: 1
title: T
parties:
  a: { name: A, options: { x: X, y: Y } }
  b: { name: B, options: { z: Z, w: W } }
statusQuo: { a.x: { cite: [] }, z: true }
merge: [ { when: w, name: War, final: true } ]
stateNames: { "YN-N": Half-way, NNNN: Calm }
preferences:
  a: { ranking: [Calm, War], rest: last }
  b: { statements: [x] }
views:
  later:
    statusQuo: { a.x: false }
    merge: [ { when: w, name: Fighting } ]
    preferences: { a: { statements: [y] } }
  inner: { extends: later }
`;

function given(): {
  document: CaseDocument;
  at(document: CaseDocument, view?: string): ReturnType<typeof compileView>;
} {
  const loaded = read(CASE);
  return {
    document: loaded.document,
    at: (document, view = "base") => compileView({ ...loaded, document }, view),
  };
}

function after(
  document: CaseDocument,
  edits: readonly Parameters<typeof applyEdit>[1][],
): CaseDocument {
  let value: unknown = document;
  for (const edit of edits) {
    const applied = applyEdit(value, edit);
    if (!applied.ok) throw new Error(applied.message);
    value = applied.value;
  }
  return value as CaseDocument;
}

function named(view: string, ref: string, name: string) {
  const { document, at } = given();
  const compiled = at(document, view);
  const s = compiled.states.find(ref);
  const found = nameStateEdits(
    document,
    view,
    { pattern: compiled.states.pattern(s), place: s, name: compiled.states.name(s), alone: true },
    name,
  );
  if ("refused" in found) return found.refused;
  const next = after(document, found.edits);
  const again = at(next, view);
  return {
    name: again.states.name(again.states.find(compiled.states.id(s))),
    next,
    edits: found.edits,
  };
}

describe("naming a state", () => {
  test("one without a name gets a pattern of its own", () => {
    const done = named("base", "YYNN", "Both");
    expect(done).toMatchObject({ name: "Both", edits: [{ path: ["stateNames", "YYNN"] }] });
  });

  test("a name is changed where it comes from, and what speaks of the state follows", () => {
    const calm = named("base", "Calm", "Quiet");
    expect(calm).toMatchObject({ name: "Quiet" });
    expect((calm as { next: CaseDocument }).next.preferences?.a.ranking).toEqual(["Quiet", "War"]);
    const war = named("base", "War", "Open war");
    expect((war as { next: CaseDocument }).next.merge?.[0].name).toBe("Open war");
    expect((war as { next: CaseDocument }).next.preferences?.a.ranking).toEqual([
      "Calm",
      "Open war",
    ]);
  });

  test("in a view that merges anew, the view's name is changed", () => {
    const { document } = given();
    const found = nameStateEdits(
      document,
      "inner",
      { pattern: "---Y", place: 0, name: "Fighting", alone: true },
      "Battle",
    );
    expect(found).toEqual({
      edits: [{ path: ["views", "later", "merge", 0, "name"], value: "Battle" }],
    });
  });

  test("a wide pattern stays: the state's own stands before it, and cannot be taken away", () => {
    const { document } = given();
    const half = { pattern: "YNYN", place: 0, name: "Half-way", alone: false };
    const found = nameStateEdits(document, "base", half, "Nearly");
    expect(found).toEqual({
      edits: [
        { path: ["stateNames"], value: { YNYN: "Nearly", "YN-N": "Half-way", NNNN: "Calm" } },
      ],
    });
    expect(nameStateEdits(document, "base", half, "")).toEqual({ refused: "wide" });
    expect(named("base", "War", "")).toBe("needed");
    expect(named("base", "Calm", "")).toMatchObject({
      name: undefined,
      edits: [
        { path: ["stateNames", "NNNN"], delete: true },
        { path: ["preferences", "a", "ranking", 0], value: "NNNN" },
      ],
    });
  });
});

describe("where the talks stand", () => {
  const standing = (view: string, pattern: string): { edits: readonly unknown[]; here: string } => {
    const { document, at } = given();
    const edits = statusQuoEdits(document, view, { id: 9, pattern, name: undefined, alone: false });
    const compiled = at(after(document, edits), view);
    return { edits, here: compiled.states.pattern(compiled.statusQuo as number) };
  };

  test("options that stay keep their basis; the others come and go one by one", () => {
    const { edits, here } = standing("base", "YYNN");
    expect(here).toBe("YYNN");
    expect(edits).toEqual([
      { path: ["statusQuo", "a.y"], value: true },
      { path: ["statusQuo", "z"], delete: true },
    ]);
    expect(standing("base", "YNYN").edits).toEqual([]);
  });

  test("in a view that says itself where they stand, and in one that has it from that view", () => {
    for (const view of ["later", "inner"]) {
      const { edits, here } = standing(view, "YNNN");
      expect(here).toBe("YNNN");
      expect(edits).toEqual([
        { path: ["views", "later", "statusQuo", "a.x"], value: true },
        { path: ["views", "later", "statusQuo", "z"], value: false },
      ]);
    }
  });

  test("a merged state is written by its name", () => {
    const { document, at } = given();
    const edits = statusQuoEdits(document, "base", {
      id: 9,
      pattern: "---Y",
      name: "War",
      alone: true,
    });
    expect(edits).toEqual([{ path: ["statusQuo"], value: "War" }]);
    const compiled = at(after(document, edits));
    expect(compiled.states.name(compiled.statusQuo as number)).toBe("War");
  });
});
