import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coalitionImprovements,
  coalitionMoves,
  coalitionPath,
} from "../../src/coalition/coalition-moves.js";
import { CoalitionReference } from "../../src/coalition/coalition-reference.js";
import { allCoalitions } from "../../src/coalition/coalitions.js";
import { smallestBreakingCoalitions } from "../../src/coalition/smallest-breaking.js";
import { smallestCoalitionReaching } from "../../src/coalition/smallest-reaching.js";
import { emptyColumn, setAt } from "../../src/graph-model/bit-column.js";
import type { Model } from "../../src/graph-model/model.js";
import { isMove, movesOf } from "../../src/graph-model/moves.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";
import { PRISONERS } from "../arbitraries/small-models.js";

const MODELS: fc.Arbitrary<Model> = fc.oneof(optionModels(4), graphModels(8), mergedModels(4));

describe(`what coalitions can do (seed ${SEED})`, () => {
  it("is what the literal definitions say", () => {
    fc.assert(
      fc.property(MODELS, (model) => {
        for (const pareto of [false, true]) {
          const reference = new CoalitionReference(model, pareto);
          for (let s = 0; s < model.stateCount; s++) {
            for (const coalition of allCoalitions(model.partyCount)) {
              expect([...coalitionMoves(model, s, coalition)]).toEqual(
                reference.reach(s, coalition),
              );
              expect([...coalitionImprovements(model, s, coalition, { pareto })]).toEqual(
                reference.improvements(s, coalition),
              );
            }
          }
        }
      }),
      runs(120),
    );
  });

  it("is for one party what that party can do", () => {
    fc.assert(
      fc.property(MODELS, fc.nat(), (model, k) => {
        const s = k % model.stateCount;
        for (let j = 0; j < model.partyCount; j++)
          expect(coalitionMoves(model, s, [j])).toEqual(movesOf(model, s, j));
      }),
      runs(100),
    );
  });

  it("comes with a legal sequence", () => {
    fc.assert(
      fc.property(MODELS, fc.nat(), (model, k) => {
        const s = k % model.stateCount;
        for (const coalition of allCoalitions(model.partyCount)) {
          const reached = new Set(coalitionMoves(model, s, coalition));
          for (let t = 0; t < model.stateCount; t++) {
            const path = coalitionPath(model, s, t, coalition);
            if (t === s) expect(path).toEqual([]);
            else if (!reached.has(t)) expect(path).toBeNull();
            else expect(endOf(model, s, path, coalition)).toBe(t);
          }
        }
      }),
      runs(60),
    );
  });

  it("leaves nothing smaller to break a state or to reach another", () => {
    fc.assert(
      fc.property(MODELS, fc.nat(), fc.nat(), (model, k, l) => {
        const s = k % model.stateCount;
        const targets = emptyColumn(model.stateCount);
        for (let t = 0; t < model.stateCount; t++)
          if (t !== s && (t + l) % 3 === 0) setAt(targets, t);
        const reference = new CoalitionReference(model, false);
        const broken = smallestOf(model, (h) => reference.improvements(s, h));
        expect(
          smallestBreakingCoalitions(model, s).map(({ coalition, to }) => [
            coalition,
            to.toSorted((a, b) => a - b),
          ]),
        ).toEqual(broken);
        for (const improving of [false, true]) {
          const among = (t: number): boolean => t !== s && (t + l) % 3 === 0;
          const right = smallestOf(model, (h) =>
            (improving ? reference.improvements(s, h) : reference.reach(s, h)).filter(among),
          );
          const found = smallestCoalitionReaching(model, s, targets, { improving });
          expect(
            found.map(({ coalition, targets }) => [coalition, targets.toSorted((a, b) => a - b)]),
          ).toEqual(right);
          for (const { coalition, to, path } of found)
            expect(endOf(model, s, path, coalition)).toBe(to);
        }
      }),
      runs(150),
    );
  });

  it("frees the prisoners together, from where neither can leave alone", () => {
    expect(smallestBreakingCoalitions(PRISONERS, 3)).toEqual([{ coalition: [0, 1], to: [0] }]);
    const silence = emptyColumn(4);
    setAt(silence, 0);
    expect(smallestCoalitionReaching(PRISONERS, 3, silence, { improving: true })).toEqual([
      {
        coalition: [0, 1],
        to: 0,
        targets: [0],
        path: [
          { party: 1, to: 1 },
          { party: 0, to: 0 },
        ],
      },
    ]);
    expect(smallestCoalitionReaching(PRISONERS, 0, silence, { improving: true })).toEqual([
      { coalition: [], to: 0, targets: [0], path: [] },
    ]);
  });

  it("refuses nobody, strangers, and a party named twice", () => {
    expect(() => coalitionMoves(PRISONERS, 0, [])).toThrow(/at least one member/);
    expect(() => coalitionMoves(PRISONERS, 0, [2])).toThrow(/no party 2/);
    expect(() => coalitionMoves(PRISONERS, 0, [1, 1])).toThrow(/once/);
    expect(() => coalitionMoves(PRISONERS, 4, [1])).toThrow(/no state 4/);
    expect(() => allCoalitions(17)).toThrow(/at most 16/);
  });
});

/** Where a sequence ends that must be legal for the coalition; NaN where it is not. */
function endOf(
  model: Model,
  s: number,
  path: readonly { readonly party: number; readonly to: number }[] | null,
  coalition: readonly number[],
): number {
  let at = s;
  let last = -1;
  for (const { party, to } of path ?? []) {
    if (!coalition.includes(party) || party === last || !isMove(model, at, to, party)) return NaN;
    at = to;
    last = party;
  }
  return at;
}

function smallestOf(
  model: Model,
  found: (coalition: readonly number[]) => number[],
): [number[], number[]][] {
  const all = allCoalitions(model.partyCount)
    .map((h): [number[], number[]] => [h, found(h)])
    .filter(([, to]) => to.length > 0);
  return all.filter(([h]) => h.length === all[0][0].length);
}
