import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyColumn, holdsAt, setAt } from "../../src/graph-model/bit-column.js";
import { MAY_TAKE, MAY_UNDO, type Model, type OptionModel } from "../../src/graph-model/model.js";
import { changedOptions, improvementsOf, isMove, movesOf } from "../../src/graph-model/moves.js";
import { isTaken, stateOfPattern } from "../../src/graph-model/patterns.js";
import { predecessorsOf } from "../../src/graph-model/predecessors.js";
import { arcsOf, graphModels } from "../arbitraries/graph-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";
import { freeModel } from "../arbitraries/small-models.js";

/** The definition, option by option. */
function isMoveByDefinition(model: OptionModel, s: number, t: number, party: number): boolean {
  if (s === t) return false;
  for (let o = 0; o < model.optionCount; o++) {
    const before = isTaken(model, s, o);
    if (before === isTaken(model, t, o)) continue;
    if (model.owner[o] !== party) return false;
    if (before && (model.direction[o] & MAY_UNDO) === 0) return false;
    if (!before && (model.direction[o] & MAY_TAKE) === 0) return false;
    const guard = model.guards[o];
    if (!before && guard !== null && !holdsAt(guard, s)) return false;
  }
  return true;
}

function checkAgainst(model: Model, legal: (s: number, t: number, i: number) => boolean): void {
  const states = Array.from({ length: model.stateCount }, (_, s) => s);
  const backwards = predecessorsOf(model);
  for (let i = 0; i < model.partyCount; i++) {
    for (const s of states) {
      const right = states.filter((t) => legal(s, t, i));
      expect([...movesOf(model, s, i)]).toEqual(right);
      expect(states.filter((t) => isMove(model, s, t, i))).toEqual(right);
      expect([...improvementsOf(model, s, i)]).toEqual(
        right.filter((t) => model.levels[i][t] > model.levels[i][s]),
      );
      expect([...backwards.of(s, i)]).toEqual(states.filter((t) => legal(t, s, i)));
    }
  }
}

describe(`moves (seed ${SEED})`, () => {
  it("change only own options, in permitted directions, under their guards", () => {
    fc.assert(
      fc.property(optionModels(5), (model) =>
        checkAgainst(model, (s, t, i) => isMoveByDefinition(model, s, t, i)),
      ),
      runs(300),
    );
  });

  it("are exactly the arcs in graph form", () => {
    fc.assert(
      fc.property(graphModels(10), (model) =>
        checkAgainst(model, (s, t, i) => {
          const { offsets, targets } = model.arcs[i];
          return targets.subarray(offsets[s], offsets[s + 1]).includes(t);
        }),
      ),
      runs(300),
    );
  });

  it("are found among few states of a party with more options than a table could hold", () => {
    // 70 options of party 0; the states are none, the first, the last, and both of these.
    const patterns = new Uint32Array(12);
    patterns[3] = 1;
    patterns[8] = 1 << 5;
    patterns[9] = 1;
    patterns[11] = 1 << 5;
    const model: OptionModel = {
      ...freeModel(new Array(70).fill(0), [[1, 2, 3, 4]], { patterns, words: 3 }),
      stateCount: 4,
    };
    expect([...movesOf(model, 1, 0)]).toEqual([0, 2, 3]);
    expect(changedOptions(model, 1, 2)).toBe(2);
    expect(stateOfPattern(model, Uint32Array.of(1, 0, 32))).toBe(3);
    expect(stateOfPattern(model, Uint32Array.of(2, 0, 32))).toBe(-1);
  });

  it("pass over infeasible combinations in one step", () => {
    const model = freeModel([0, 0], [[1, 2]], { patterns: Uint32Array.of(0, 3), stateCount: 2 });
    expect([...movesOf(model, 0, 0)]).toEqual([1]);
  });

  it("ask the guard only to take an option, not to undo it", () => {
    const never = emptyColumn(2);
    const model = freeModel([0], [[1, 1]], { guards: [never] });
    expect(isMove(model, 0, 1, 0)).toBe(false);
    expect(isMove(model, 1, 0, 0)).toBe(true);
    const always = emptyColumn(2);
    setAt(always, 0);
    setAt(always, 1);
    expect(isMove({ ...model, guards: [always] }, 0, 1, 0)).toBe(true);
  });
});

describe("changed options", () => {
  const graph = {
    form: "graph" as const,
    partyCount: 1,
    stateCount: 3,
    levels: [Int32Array.of(1, 1, 1)],
    arcs: [arcsOf([[], [], []])],
  };

  it("count one for any two states of a graph without origin", () => {
    expect(changedOptions(graph, 0, 2)).toBe(1);
    expect(changedOptions(graph, 1, 1)).toBe(0);
  });

  it("leave out what varies within a merged state", () => {
    const origin = {
      words: 1,
      patterns: Uint32Array.of(0b000, 0b111, 0b100),
      varies: Uint32Array.of(0, 0b010, 0b111),
    };
    expect(changedOptions({ ...graph, origin }, 0, 1)).toBe(2);
    expect(changedOptions({ ...graph, origin }, 0, 2)).toBe(1);
    expect(changedOptions({ ...graph, origin: { ...origin, varies: null } }, 0, 1)).toBe(3);
  });
});
