import * as fc from "fast-check";
import { describe, it } from "vitest";
import { analyseStability } from "../../src/stability/analyse.js";
import type { Reading } from "../../src/stability/concepts.js";
import { referenceStability } from "../../src/stability/reference/reference.js";
import { differences } from "../arbitraries/compare.js";
import { graphModels, toGraphForm } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { fillOptionModel, optionModels, optionShapes } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";

const READINGS: readonly Reading[] = ["legal-sequences", "each-opponent-once"];

/** SIM is left out of a comparison between forms: it is defined in option form only. */
const WITHOUT_SIM = 31;

function agree(found: readonly Uint8Array[], right: readonly Uint8Array[], mask?: number): void {
  const wrong = differences(found, right, mask);
  if (wrong !== null) throw new Error(wrong);
}

describe(`the fast kernels and the literal definitions agree (seed ${SEED})`, () => {
  console.info(`agree.test.ts: FAST_CHECK_SEED=${SEED}`);

  it("on option models by legal sequences", () => {
    fc.assert(
      fc.property(optionModels(5), (model) => {
        agree(analyseStability(model).verdicts, referenceStability(model));
      }),
      runs(13_000),
    );
  });

  it("on graph models with arbitrary arcs", () => {
    fc.assert(
      fc.property(graphModels(12), (model) => {
        agree(analyseStability(model).verdicts, referenceStability(model));
      }),
      runs(5_500),
    );
  });

  it("on merged states and restricted moves", () => {
    fc.assert(
      fc.property(mergedModels(5), (model) => {
        agree(analyseStability(model).verdicts, referenceStability(model));
      }),
      runs(2_000),
    );
  });

  it("on models of up to eight options", () => {
    fc.assert(
      fc.property(optionModels(8), (model) => {
        agree(analyseStability(model).verdicts, referenceStability(model));
      }),
      runs(300),
    );
  });

  it("on few states of some 20 to 32 options, up to the last bit of the word", () => {
    const shapes = fc.record({ shape: optionShapes(5), idle: fc.constantFrom(15, 20, 27) });
    fc.assert(
      fc.property(shapes, ({ shape, idle }) => {
        const model = fillOptionModel({ ...shape, idle });
        agree(analyseStability(model).verdicts, referenceStability(model));
      }),
      runs(24),
    );
  });

  it("where every opponent moves at most once", () => {
    fc.assert(
      fc.property(fc.oneof(optionModels(4), graphModels(8)), (model) => {
        for (const reading of READINGS) {
          agree(
            analyseStability(model, { reading }).verdicts,
            referenceStability(model, { reading }),
          );
        }
      }),
      runs(1_500),
    );
  });

  it("whether a model is given in option form or as the graph of its moves", () => {
    fc.assert(
      fc.property(optionModels(5), (model) => {
        const asOptions = analyseStability(model).verdicts;
        const asGraph = analyseStability(toGraphForm(model)).verdicts;
        agree(asGraph, asOptions, WITHOUT_SIM);
      }),
      runs(1_000),
    );
  });
});
