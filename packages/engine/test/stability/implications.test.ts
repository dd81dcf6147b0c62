import * as fc from "fast-check";
import { describe, it } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { CONCEPT_BIT, type Concept } from "../../src/stability/concepts.js";
import { referenceStability } from "../../src/stability/reference/reference.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";

const IMPLICATIONS: readonly (readonly [Concept, Concept])[] = [
  ["nash", "sseq"],
  ["sseq", "seq"],
  ["seq", "gmr"],
  ["sseq", "smr"],
  ["smr", "gmr"],
];

function expectImplications(model: Model): void {
  for (const verdicts of referenceStability(model)) {
    for (const bits of verdicts) {
      for (const [stronger, weaker] of IMPLICATIONS) {
        if ((bits & CONCEPT_BIT[stronger]) !== 0 && (bits & CONCEPT_BIT[weaker]) === 0) {
          throw new Error(`${stronger} holds without ${weaker}: bits ${bits}`);
        }
      }
      if (model.form === "option" && (bits & CONCEPT_BIT.nash) !== 0) {
        if ((bits & CONCEPT_BIT.sim) === 0) throw new Error(`nash without sim: bits ${bits}`);
      }
    }
  }
}

describe(`stronger stability implies weaker (seed ${SEED})`, () => {
  it("in option form", () => {
    fc.assert(fc.property(optionModels(5), expectImplications), runs(2_000));
  });

  it("in graph form", () => {
    fc.assert(fc.property(graphModels(10), expectImplications), runs(2_000));
  });
});
