import { expect, test } from "vitest";
import { whyInfeasible } from "../../../src/compile/feasible/why-infeasible.js";
import { compile } from "../helpers.js";

const CASE = `sextant: 1
title: Rules
parties:
  a: { name: A, options: { freeze: Freezes, dismantle: Dismantles, test: Tests } }
  b: { name: B, options: { press: Presses, relate: Relates } }
statusQuo: [test, press]
terms: { disarmed: dismantle }
rules:
  - { id: first, always: freeze if dismantle, why: What is gone produces nothing. }
  - { id: second, never: disarmed and test, why: Nothing is left to test. }
  - { id: third, atMostOne: [press, relate] }
views:
  other: { ignores: [press] }
`;

test("a pattern that no state fits is told by the letters and the rule that exclude each other", () => {
  const view = compile(CASE);
  expect(view.states.fitting("YYYY-")).toEqual([]);
  const found = whyInfeasible(view, "YYYY-");
  expect(found?.pattern).toBe("-YY--");
  expect(found?.rules.map(({ id }) => id)).toEqual(["second"]);
  expect(whyInfeasible(view, "---YY")?.rules.map(({ id }) => id)).toEqual(["third"]);
  expect(whyInfeasible(view, "-Y---")).toBeNull();
  expect(view.states.fitting("-Y---").map((s) => view.states.pattern(s))).toEqual([
    "YYNNN",
    "YYNYN",
    "YYNNY",
  ]);
});

test("an option that the view ignores is named where it has a part", () => {
  const found = whyInfeasible(compile(CASE, "other"), "----Y");
  expect(found).toMatchObject({ pattern: "----Y", ignored: ["b.press"] });
});

test("where the case lists its states, what is not listed is only that", () => {
  const view = compile(`sextant: 1
title: Listed
parties:
  a: { name: A, options: { x: X } }
  b: { name: B, options: { y: Y } }
feasible: [NN, YN]
`);
  expect(whyInfeasible(view, "-Y")).toEqual({ pattern: "-Y", rules: [], ignored: [] });
});
