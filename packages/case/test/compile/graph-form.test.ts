import { holdsAt, movesOf } from "@sextant/engine";
import { describe, expect, test } from "vitest";
import { compile, faultOf, movesOfParty } from "./helpers.js";

const GRAPH = `
sextant: 1
title: Graph form
parties: { a: { name: A }, b: { name: B } }
states: [peace, { name: tension, label: T }, war]
moves:
  a: [[peace, tension], [tension, war]]
  b: [[tension, peace]]
statusQuo: peace
outcomes: { bad: { name: Bad, states: [T, 3] } }
preferences:
  a: { ranking: [war, [peace, tension]] }
  b: { statements: [not bad, not war] }
`;

describe("graph form", () => {
  const view = compile(GRAPH);

  test("has exactly the listed states and moves, never closed", () => {
    expect(view.model).toMatchObject({ form: "graph", stateCount: 3 });
    expect(movesOfParty(view, (s) => movesOf(view.model, s, 0))).toEqual(["1>2", "2>3"]);
    expect(movesOfParty(view, (s) => movesOf(view.model, s, 1))).toEqual(["2>1"]);
    expect(view.statusQuo).toBe(0);
    expect(view.states.isFinal(2)).toBe(true);
    expect(view.states.pattern(0)).toBe("");
  });

  test("takes the names of states as conditions", () => {
    expect([0, 1, 2].map((s) => holdsAt(view.condition("peace or war"), s))).toEqual([
      true,
      false,
      true,
    ]);
    expect([0, 1, 2].map((s) => view.states.outcomes(s))).toEqual([[], ["bad"], ["bad"]]);
    expect(view.model.levels.map((l) => [...l])).toEqual([
      [1, 1, 2],
      [3, 2, 1],
    ]);
    expect(view.states.find("T")).toBe(1);
  });

  test.each([
    ["[peace, tension]", "[peace, tensoin]", "SX_MODEL_UNKNOWN_STATE 7:15"],
    ["[tension, war]", "[tension, tension]", "SX_MODEL_MOVE_SELF 7:25"],
    ["statusQuo: peace", "statusQuo: [peace]", "SX_MODEL_STATUS_QUO 9:12"],
    ["states: [T, 3]", "states: [T, 4]", "SX_MODEL_UNKNOWN_STATE 10:43"],
    [", war]\nmoves", ", peace]\nmoves", "SX_MODEL_DUPLICATE_STATE 5:46"],
  ])("%s as %s: %s", (right, wrong, fault) => {
    expect(GRAPH).toContain(right);
    expect(faultOf(GRAPH.replace(right, wrong))).toBe(fault);
  });
});
