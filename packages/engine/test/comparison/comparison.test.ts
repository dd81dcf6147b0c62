import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { departures, prepareDepartures } from "../../src/comparison/departures.js";
import { paretoImprovement, paretoOptimal } from "../../src/comparison/pareto.js";
import { departuresReference, paretoOptimalReference } from "../../src/comparison/reference.js";
import { type BitColumn, emptyColumn, holdsAt, setAt } from "../../src/graph-model/bit-column.js";
import type { Model } from "../../src/graph-model/model.js";
import { CancelledError } from "../../src/progress.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs } from "../arbitraries/settings.js";
import { PRISONERS } from "../arbitraries/small-models.js";

const models: fc.Arbitrary<Model> = fc.oneof(optionModels(4), graphModels(), mergedModels());

const statesOf = (column: BitColumn, count: number): number[] =>
  Array.from({ length: count }, (_, s) => s).filter((s) => holdsAt(column, s));

describe("Pareto-optimal states", () => {
  it("are what the definition says", () => {
    fc.assert(
      fc.property(models, (model) => {
        expect(statesOf(paretoOptimal(model.levels), model.stateCount)).toEqual(
          paretoOptimalReference(model),
        );
      }),
      runs(200),
    );
  });

  it("are those without a Pareto improvement, and an improvement is one", () => {
    fc.assert(
      fc.property(models, (model) => {
        const optimal = paretoOptimal(model.levels);
        for (let s = 0; s < model.stateCount; s++) {
          const t = paretoImprovement(model, s);
          expect(t === null).toBe(holdsAt(optimal, s));
          if (t === null) continue;
          expect(model.levels.every((level) => level[t] >= level[s])).toBe(true);
          expect(model.levels.some((level) => level[t] > level[s])).toBe(true);
        }
      }),
      runs(100),
    );
  });

  it("are all but mutual confession in the prisoner's dilemma", () => {
    expect(statesOf(paretoOptimal(PRISONERS.levels), 4)).toEqual([0, 1, 2]);
    expect(paretoImprovement(PRISONERS, 3)).toBe(0);
    expect(() => paretoImprovement(PRISONERS, 4)).toThrow(RangeError);
  });

  it("stop when told to", () => {
    const signal = { aborted: true };
    expect(() => paretoOptimal(PRISONERS.levels, { signal })).toThrow(CancelledError);
    expect(() => prepareDepartures(PRISONERS, { signal })).toThrow(CancelledError);
  });
});

describe("departures from a set", () => {
  it("are what the definitions say, for any set", () => {
    fc.assert(
      fc.property(models, fc.integer(), (model, bits) => {
        const within = emptyColumn(model.stateCount);
        for (let s = 0; s < model.stateCount; s++) if ((bits >>> (s & 31)) & 1) setAt(within, s);
        const found = departures(prepareDepartures(model), within).map(({ nash, seq }) => ({
          nash: statesOf(nash, model.stateCount),
          seq: statesOf(seq, model.stateCount),
        }));
        expect(found).toEqual(departuresReference(model, within));
      }),
      runs(200),
    );
  });

  it("leave out moves within the set", () => {
    const silenceOfTwo = emptyColumn(4);
    for (const s of [0, 1]) setAt(silenceOfTwo, s);
    const [one, two] = departures(prepareDepartures(PRISONERS), silenceOfTwo);
    // Party 0 moves between 0 and 1, inside the set; party 1 leaves it.
    expect(statesOf(one.nash, 4)).toEqual([]);
    expect(statesOf(two.nash, 4)).toEqual([0, 1]);
  });
});
