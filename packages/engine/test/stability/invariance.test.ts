import * as fc from "fast-check";
import { describe, it } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { analyseStability } from "../../src/stability/analyse.js";
import { differences } from "../arbitraries/compare.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { type Rearranged, rearrangeGraph, rearrangeOptions } from "../arbitraries/rearrange.js";
import { runs, SEED } from "../arbitraries/settings.js";

/** Analyses both and puts the verdicts of the rearranged model back into the old order. */
function sameVerdicts(model: Model, { model: other, partyAt, stateAt }: Rearranged<Model>): void {
  const verdicts = analyseStability(other).verdicts;
  const back = partyAt.map((i) => Uint8Array.from(stateAt, (s) => verdicts[i][s]));
  const wrong = differences(back, analyseStability(model).verdicts);
  if (wrong !== null) throw new Error(wrong);
}

const seeds = fc.noBias(fc.integer());

describe(`the order of things changes no verdict (seed ${SEED})`, () => {
  it("of parties, options and states in option form", () => {
    fc.assert(
      fc.property(optionModels(6), seeds, (model, seed) => {
        sameVerdicts(model, rearrangeOptions(model, seed));
      }),
      runs(1_500),
    );
  });

  it("of parties and states in graph form", () => {
    fc.assert(
      fc.property(graphModels(12), seeds, (model, seed) => {
        sameVerdicts(model, rearrangeGraph(model, seed));
      }),
      runs(1_500),
    );
  });

  it("of the numbers that stand for the levels", () => {
    fc.assert(
      fc.property(fc.oneof(optionModels(5), graphModels(10)), (model) => {
        const same = Array.from({ length: model.stateCount }, (_, s) => s);
        sameVerdicts(model, {
          model: { ...model, levels: model.levels.map((level) => level.map((v) => 3 * v - 1)) },
          partyAt: model.levels.map((_, i) => i),
          stateAt: same,
        });
      }),
      runs(500),
    );
  });
});
