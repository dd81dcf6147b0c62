import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { CancelledError } from "../../src/progress.js";
import { strengthReference } from "../../src/robustness/strength/strength-reference.js";
import {
  STRENGTH_CONCEPTS,
  strengthStability,
} from "../../src/robustness/strength/strength-stability.js";
import { analyseStability } from "../../src/stability/analyse.js";
import { CONCEPT_BIT } from "../../src/stability/concepts.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";
import { PRISONERS } from "../arbitraries/small-models.js";

const models: fc.Arbitrary<Model> = fc.oneof(optionModels(4), graphModels(9), mergedModels(4));

/** Grades that break the levels at some places. */
const graded = fc.tuple(models, fc.integer({ min: 1, max: 4 })).map(([model, width]) => ({
  model,
  grades: model.levels.map((levels) => levels.map((level) => Math.floor(level / width))),
}));

describe(`strength of preference (seed ${SEED})`, () => {
  it("agrees with the literal definitions", () => {
    fc.assert(
      fc.property(graded, ({ model, grades }) => {
        expect(strengthStability(model, grades).strong).toEqual(strengthReference(model, grades));
      }),
      runs(300),
    );
  });

  it("is stability, and with nothing great only that of parties who cannot improve", () => {
    fc.assert(
      fc.property(graded, ({ model, grades }) => {
        const usual = analyseStability(model).verdicts;
        const { strong } = strengthStability(model, grades);
        const none = strengthStability(
          model,
          grades.map((grade) => grade.map(() => 1)),
        ).strong;
        usual.forEach((column, i) => {
          column.forEach((bits, s) => {
            for (const concept of STRENGTH_CONCEPTS) {
              const bit = CONCEPT_BIT[concept];
              if ((strong[i][s] & bit) !== 0) expect(bits & bit).toBe(bit);
              expect((none[i][s] & bit) !== 0).toBe((bits & CONCEPT_BIT.nash) !== 0);
            }
          });
        });
      }),
      runs(150),
    );
  });

  it("refuses grades that the levels contradict, and stops when told to", () => {
    const wrong = PRISONERS.levels.map((levels) => levels.map((level) => -level));
    expect(() => strengthStability(PRISONERS, wrong)).toThrow(RangeError);
    expect(() =>
      strengthStability(PRISONERS, PRISONERS.levels, { signal: { aborted: true } }),
    ).toThrow(CancelledError);
  });
});
