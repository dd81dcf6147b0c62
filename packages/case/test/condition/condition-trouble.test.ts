import { expect, test } from "vitest";
import { type CaseDocument, conditionNames, conditionTrouble } from "../../src/index.js";

const DOCUMENT: CaseDocument = {
  sextant: 1,
  title: "Talks",
  parties: {
    north: { name: "North", options: { talk: "Talks", arm: "Arms" } },
    south: { name: "South", options: { talk: "Talks" } },
  },
  terms: { both: "north.talk and south.talk", again: { when: "both" } },
  goals: { north: { safe: { text: "Safe" } } },
  views: { seen: { terms: { deal: "both" } } },
};

test("what reads has no trouble, though the case be broken elsewhere", () => {
  const broken = { ...DOCUMENT, rules: [{ never: "no.such" }], preferences: { nobody: {} } };
  expect(conditionTrouble(broken, "both and not north.arm")).toBeNull();
});

test("an unknown name is marked at its place, with what may have been meant", () => {
  const found = conditionTrouble(DOCUMENT, "both and north.tlak");
  expect(found?.code).toBe("SX_CONDITION_UNKNOWN_NAME");
  expect(found?.at).toEqual({ start: 9, end: 19 });
  expect(found?.near[0]).toBe("north.talk");
});

test("a slip of grammar is marked at its place", () => {
  expect(conditionTrouble(DOCUMENT, "both && north.arm")?.at).toEqual({ start: 5, end: 6 });
  expect(conditionTrouble(DOCUMENT, "(both")?.at).toEqual({ start: 0, end: 1 });
  expect(conditionTrouble(DOCUMENT, "both and")?.code).toBe("SX_CONDITION_SYNTAX");
});

test("a bare name that means two things is refused", () => {
  expect(conditionTrouble(DOCUMENT, "talk")?.code).toBe("SX_CONDITION_AMBIGUOUS_NAME");
});

test("a condition that comes back to itself is found before it is written", () => {
  expect(conditionTrouble(DOCUMENT, "again")).toBeNull();
  expect(conditionTrouble(DOCUMENT, "again", { path: ["terms", "both"] })?.code).toBe(
    "SX_CONDITION_CYCLE",
  );
});

test("a guard may not name its party's own options", () => {
  expect(conditionTrouble(DOCUMENT, "south.talk", { guardOf: "north" })).toBeNull();
  const found = conditionTrouble(DOCUMENT, "south.talk and north.arm", { guardOf: "north" });
  expect(found?.code).toBe("SX_MODEL_GUARD_OWN_OPTION");
  expect(found?.at).toEqual({ start: 15, end: 24 });
});

test("a view's own names count in that view", () => {
  expect(conditionTrouble(DOCUMENT, "deal")?.code).toBe("SX_CONDITION_UNKNOWN_NAME");
  expect(conditionTrouble(DOCUMENT, "deal", { view: "seen" })).toBeNull();
  expect(conditionNames(DOCUMENT, "seen").map(({ name }) => name)).toContain("deal");
});

test("the names that can be used are listed in the file's order", () => {
  expect(conditionNames(DOCUMENT).map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    "option north.talk",
    "option north.arm",
    "option south.talk",
    "term both",
    "term again",
  ]);
});
