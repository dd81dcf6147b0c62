import * as fc from "fast-check";
import { describe, it } from "vitest";
import { Progress } from "../../../src/progress.js";
import { solveByColumns } from "../../../src/stability/columns/solve.js";
import { solveByProduct } from "../../../src/stability/product/solve.js";
import { referenceStability } from "../../../src/stability/reference/reference.js";
import { differences } from "../../arbitraries/compare.js";
import { graphModels } from "../../arbitraries/graph-model.js";
import { optionModels } from "../../arbitraries/option-model.js";
import { runs, SEED } from "../../arbitraries/settings.js";

const WITHOUT_SIM = 31;

function agree(found: readonly Uint8Array[], right: readonly Uint8Array[]): void {
  const wrong = differences(found, right, WITHOUT_SIM);
  if (wrong !== null) throw new Error(wrong);
}

describe(`each kernel by itself agrees with the definitions (seed ${SEED})`, () => {
  it("sweeps alone, the search alone, and sweeps that hand over to the search", () => {
    fc.assert(
      fc.property(optionModels(6), fc.constantFrom(0, 1, 100), (model, budget) => {
        agree(solveByColumns(model, new Progress(), budget), referenceStability(model));
      }),
      runs(2_000),
    );
  });

  it("the product of states and movers on arbitrary arcs", () => {
    fc.assert(
      fc.property(graphModels(10), (model) => {
        agree(solveByProduct(model, new Progress()), referenceStability(model));
      }),
      runs(1_000),
    );
  });
});
