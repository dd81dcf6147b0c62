import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CoalitionReference } from "../../src/coalition/coalition-reference.js";
import { coalitionStability } from "../../src/coalition/coalition-stability.js";
import {
  COALITION_CONCEPT_BIT,
  COALITION_CONCEPTS,
  type CoalitionConcept,
} from "../../src/coalition/concepts.js";
import { smallestBreakingCoalitions } from "../../src/coalition/smallest-breaking.js";
import type { Model } from "../../src/graph-model/model.js";
import { CancelledError } from "../../src/progress.js";
import { analyseStability } from "../../src/stability/analyse.js";
import { CONCEPT_BIT } from "../../src/stability/concepts.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";
import { PRISONERS } from "../arbitraries/small-models.js";

const MODELS: fc.Arbitrary<Model> = fc.oneof(optionModels(4), graphModels(7), mergedModels(4));

type Holds = (h: number, s: number, concept: CoalitionConcept) => boolean;

function judged(
  model: Model,
  pareto: boolean,
): { coalitions: readonly (readonly number[])[]; holds: Holds } {
  const { coalitions, verdicts } = coalitionStability(model, { pareto });
  return { coalitions, holds: (h, s, c) => (verdicts[h][s] & COALITION_CONCEPT_BIT[c]) !== 0 };
}

function everywhere(model: Model, check: (h: number, s: number) => void, coalitions: number): void {
  for (let h = 0; h < coalitions; h++) for (let s = 0; s < model.stateCount; s++) check(h, s);
}

describe(`stability against coalitions (seed ${SEED})`, () => {
  it("is what the literal definitions say", () => {
    fc.assert(
      fc.property(MODELS, fc.boolean(), (model, pareto) => {
        const reference = new CoalitionReference(model, pareto);
        const { coalitions, holds } = judged(model, pareto);
        everywhere(
          model,
          (h, s) => {
            for (const c of COALITION_CONCEPTS)
              if (holds(h, s, c) !== reference.isStable(s, coalitions[h], c))
                throw new Error(
                  `${c} of coalition ${coalitions[h]} at ${s}: not ${holds(h, s, c)}`,
                );
          },
          coalitions.length,
        );
      }),
      runs(150),
    );
  });

  it("is for one party its own Nash, GMR, SMR and SEQ, in both variants", () => {
    fc.assert(
      fc.property(MODELS, fc.boolean(), (model, pareto) => {
        const { coalitions, holds } = judged(model, pareto);
        const { verdicts } = analyseStability(model, { sim: false });
        everywhere(
          model,
          (h, s) => {
            if (coalitions[h].length > 1) return;
            const alone = verdicts[coalitions[h][0]][s];
            expect(holds(h, s, "cnash")).toBe((alone & CONCEPT_BIT.nash) !== 0);
            expect(holds(h, s, "cgmr")).toBe((alone & CONCEPT_BIT.gmr) !== 0);
            expect(holds(h, s, "csmr")).toBe((alone & CONCEPT_BIT.smr) !== 0);
            expect(holds(h, s, "cseq-single")).toBe((alone & CONCEPT_BIT.seq) !== 0);
          },
          coalitions.length,
        );
      }),
      runs(150),
    );
  });

  it("follows from stricter concepts", () => {
    const implies: [CoalitionConcept, CoalitionConcept][] = [
      ["cnash", "csmr"],
      ["csmr", "cgmr"],
      ["cnash", "cseq-single"],
      ["cseq-single", "cseq"],
      ["cseq-single", "cgmr"],
    ];
    fc.assert(
      fc.property(MODELS, fc.boolean(), (model, pareto) => {
        const { coalitions, holds } = judged(model, pareto);
        // Coalition improvements one after another make a legal sequence where moves are transitive.
        const all = model.form === "option" ? [...implies, ["cseq", "cgmr"] as const] : implies;
        everywhere(
          model,
          (h, s) => {
            for (const [strict, lax] of all)
              expect(!holds(h, s, strict) || holds(h, s, lax), `${strict} without ${lax}`).toBe(
                true,
              );
          },
          coalitions.length,
        );
      }),
      runs(100),
    );
  });

  it("in the Pareto variant implies the strict one, but where the others answer as coalitions", () => {
    fc.assert(
      fc.property(MODELS, (model) => {
        const strict = judged(model, false);
        const pareto = judged(model, true);
        everywhere(
          model,
          (h, s) => {
            for (const c of ["cnash", "cgmr", "csmr", "cseq-single"] as const)
              expect(!pareto.holds(h, s, c) || strict.holds(h, s, c), c).toBe(true);
          },
          strict.coalitions.length,
        );
      }),
      runs(100),
    );
  });

  it("agrees with the smallest coalitions that break a state", () => {
    fc.assert(
      fc.property(MODELS, fc.nat(), fc.boolean(), (model, k, pareto) => {
        const s = k % model.stateCount;
        const { coalitions, holds } = judged(model, pareto);
        for (const concept of COALITION_CONCEPTS) {
          const breaking = coalitions.filter((_, h) => !holds(h, s, concept));
          const smallest = breaking.filter((each) => each.length === breaking[0].length);
          const found = smallestBreakingCoalitions(model, s, { concept, pareto });
          expect(found.map(({ coalition }) => coalition)).toEqual(smallest);
          expect(found.every(({ to }) => to.length > 0)).toBe(true);
        }
      }),
      runs(100),
    );
  });

  it("tells confession, which two would leave together, from silence", () => {
    const { verdicts } = coalitionStability(PRISONERS, { coalitions: [[1, 0]], states: [3, 0] });
    expect(verdicts).toEqual([Uint8Array.of(0, 31)]);
  });

  it("can be stopped, and reports how far it is", () => {
    const steps: number[] = [];
    coalitionStability(PRISONERS, { onProgress: (done, total) => steps.push(done / total) });
    expect(steps.at(-1)).toBe(1);
    expect(() => coalitionStability(PRISONERS, { signal: { aborted: true } })).toThrow(
      CancelledError,
    );
  });
});
