import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jointImprovements } from "../../src/evolution/joint-improvements.js";
import { emptyColumn, popcount, setAt } from "../../src/graph-model/bit-column.js";
import type { Model } from "../../src/graph-model/model.js";
import { isMove, movesOf } from "../../src/graph-model/moves.js";
import { legalSequences } from "../../src/stability/reference/legal-sequences.js";
import { arcsOf, graphModels } from "../arbitraries/graph-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";
import { freeModel, PRISONERS } from "../arbitraries/small-models.js";

/** What a joint improvement is, by definition; and that one left out has a better one within reach. */
function checkJoint(model: Model): void {
  const next = Array.from({ length: model.partyCount }, (_, j) =>
    Array.from({ length: model.stateCount }, (_, s) => movesOf(model, s, j)),
  );
  for (let s = 0; s < model.stateCount; s++) {
    const found = jointImprovements(model, s).found;
    for (const { parties, to, steps } of found) {
      const [a, b] = parties;
      expect(model.levels[a][to]).toBeGreaterThan(model.levels[a][s]);
      expect(model.levels[b][to]).toBeGreaterThan(model.levels[b][s]);
      expect(isMove(model, s, to, a) || isMove(model, s, to, b)).toBe(false);
      if (steps === null) {
        expect(model.form).toBe("option");
        expect(legalSequences(next, [a, b], s)).not.toContain(to);
        continue;
      }
      let at = s;
      let last = -1;
      for (const step of steps) {
        expect(parties).toContain(step.party);
        expect(step.party).not.toBe(last);
        expect(isMove(model, at, step.to, step.party)).toBe(true);
        at = step.to;
        last = step.party;
      }
      expect(at).toBe(to);
    }
    for (let a = 0; a < model.partyCount; a++) {
      for (let b = a + 1; b < model.partyCount; b++) {
        const mine = found.filter(({ parties }) => parties[0] === a && parties[1] === b);
        for (const t of legalSequences(next, [a, b], s)) {
          const better = (u: number, than: number, strictly: number): boolean =>
            model.levels[a][u] >= model.levels[a][than] + strictly &&
            model.levels[b][u] >= model.levels[b][than] + strictly;
          if (!better(t, s, 1)) continue;
          const alone = [...next[a][s], ...next[b][s]];
          expect(
            mine.some(({ to }) => better(to, t, 0)) || alone.some((u) => better(u, t, 0)),
          ).toBe(true);
        }
      }
    }
  }
}

describe(`joint improvements of two parties (seed ${SEED})`, () => {
  it("are what the definition says, in option form", () => {
    fc.assert(fc.property(optionModels(4), checkJoint), runs(300));
  });

  it("are what the definition says, in graph form", () => {
    fc.assert(fc.property(graphModels(7), checkJoint), runs(300));
  });

  it("lead the prisoners from confession to silence", () => {
    expect(jointImprovements(PRISONERS, 3).found).toEqual([
      {
        parties: [0, 1],
        to: 0,
        steps: [
          { party: 0, to: 2 },
          { party: 1, to: 0 },
        ],
      },
    ]);
    expect(jointImprovements(PRISONERS, 0).found).toEqual([]);
  });

  it("let a guard come true by the partner's move", () => {
    // Party 1 may take its option only where party 0 has taken its own; both prefer state 3.
    const guard = emptyColumn(4);
    setAt(guard, 1);
    setAt(guard, 3);
    const model = freeModel(
      [0, 1],
      [
        [2, 1, 1, 3],
        [2, 1, 1, 3],
      ],
      { guards: [null, guard] },
    );
    expect(jointImprovements(model, 0).found).toEqual([
      {
        parties: [0, 1],
        to: 3,
        steps: [
          { party: 0, to: 1 },
          { party: 1, to: 3 },
        ],
      },
    ]);
  });

  it("allow a change at once where nothing in between is feasible", () => {
    const model = freeModel(
      [0, 1],
      [
        [1, 2],
        [1, 2],
      ],
      { stateCount: 2, patterns: Uint32Array.of(0, 3) },
    );
    expect(jointImprovements(model, 0).found).toEqual([{ parties: [0, 1], to: 1, steps: null }]);
  });

  it("leave out a change that is of no use to either", () => {
    // Options 0 of party 0, 1 of party 1, 2 of party 1 and indifferent to all.
    const levels = [1, 0, 0, 2, 1, 0, 0, 2].map((level) => level + 1);
    const model = freeModel([0, 1, 1], [levels, levels]);
    expect(jointImprovements(model, 0).found.map(({ to }) => to)).toEqual([3]);
  });

  it("leave out what lies beyond a joint improvement at least as good, in graph form", () => {
    const levels = Int32Array.of(1, 1, 2, 2);
    const model: Model = {
      form: "graph",
      partyCount: 2,
      stateCount: 4,
      levels: [levels, levels],
      arcs: [arcsOf([[1], [], [3], []]), arcsOf([[], [2], [], []])],
    };
    expect(jointImprovements(model, 0).found.map(({ to }) => to)).toEqual([2]);
  });

  it("keep to small changes, and say so, where a pair can reach very many states", () => {
    // Two parties of ten options; every option taken is better for both, the more so together.
    const owner = Array.from({ length: 20 }, (_, o) => (o < 10 ? 0 : 1));
    const levels = Array.from({ length: 2 ** 20 }, (_, s) => {
      const a = s & 1023;
      const b = s >>> 10;
      return a === 0 || b === 0 ? (s === 0 ? 2 : 1) : 3;
    });
    const { found, complete } = jointImprovements(freeModel(owner, [levels, levels]), 0);
    expect(complete).toBe(false);
    // One option of each is enough, and larger changes are no better.
    expect(found.length).toBeGreaterThan(0);
    for (const { to } of found) {
      expect(popcount(to & 1023)).toBe(1);
      expect(popcount(to >>> 10)).toBe(1);
    }
  });
});
