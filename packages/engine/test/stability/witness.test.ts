import * as fc from "fast-check";
import { describe, it } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { CONCEPT_BIT, CONCEPTS, type Reading } from "../../src/stability/concepts.js";
import { explain, judgeImprovements } from "../../src/stability/explain.js";
import { referenceStability } from "../../src/stability/reference/reference.js";
import { verifyWitness } from "../../src/stability/verify-witness.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";

/** Explains every verdict of the model and has every witness verified. */
function explainAll(model: Model, reading: Reading): void {
  const verdicts = referenceStability(model, { reading });
  for (let i = 0; i < model.partyCount; i++) {
    for (let s = 0; s < model.stateCount; s++) {
      for (const concept of CONCEPTS) {
        if (concept === "sim" && model.form === "graph") continue;
        const witness = explain(model, s, i, concept, { reading });
        const stable = (verdicts[i][s] & CONCEPT_BIT[concept]) !== 0;
        if (witness.stable !== stable) {
          throw new Error(`${concept}, party ${i}, state ${s}: explained as ${witness.stable}`);
        }
        const judged = judgeImprovements(model, s, i, concept, { reading });
        const open = judged.find(({ deterrence }) => deterrence === null)?.improvement;
        if (open !== (witness.stable ? undefined : witness.improvement)) {
          throw new Error(`${concept}, party ${i}, state ${s}: judged as ${open}`);
        }
        const verification = verifyWitness(model, witness);
        if (!verification.ok) {
          throw new Error(`${concept}, party ${i}, state ${s}: refused: ${verification.reason}`);
        }
      }
    }
  }
}

describe(`every verdict has a witness that the verifier accepts (seed ${SEED})`, () => {
  it("in option form", () => {
    fc.assert(
      fc.property(optionModels(4), (model) => explainAll(model, "legal-sequences")),
      runs(2_000),
    );
  });

  it("in graph form", () => {
    fc.assert(
      fc.property(fc.oneof(graphModels(9), mergedModels(4)), (model) =>
        explainAll(model, "legal-sequences"),
      ),
      runs(1_500),
    );
  });

  it("where every opponent moves at most once", () => {
    fc.assert(
      fc.property(fc.oneof(optionModels(4), graphModels(7)), (model) =>
        explainAll(model, "each-opponent-once"),
      ),
      runs(800),
    );
  });
});
