import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { CancelledError } from "../../src/progress.js";
import {
  BETTER,
  EQUAL,
  knownPreference,
  type PartialPreference,
  partialPreference,
  UNKNOWN,
  WORSE,
} from "../../src/robustness/unknown/partial-preference.js";
import {
  UNKNOWN_CONCEPTS,
  UNKNOWN_TYPES,
  unknownBit,
  unknownEquilibria,
} from "../../src/robustness/unknown/types.js";
import { unknownStabilityReference } from "../../src/robustness/unknown/unknown-reference.js";
import { unknownStability } from "../../src/robustness/unknown/unknown-stability.js";
import { analyseStability } from "../../src/stability/analyse.js";
import { CONCEPT_BIT } from "../../src/stability/concepts.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { randomFrom } from "../arbitraries/random.js";
import { runs, SEED } from "../arbitraries/settings.js";

const models: fc.Arbitrary<Model> = fc.oneof(optionModels(4), graphModels(9), mergedModels(4));

interface Uncertain {
  readonly model: Model;
  readonly preferences: readonly PartialPreference[];
}

/** Some parties with a tie of unknown order between known parts, some with unknown pairs. */
const uncertain: fc.Arbitrary<Uncertain> = fc
  .tuple(models, fc.noBias(fc.integer()))
  .map(([model, seed]) => {
    const random = randomFrom(seed);
    const states = model.stateCount;
    const preferences = model.levels.map((levels) => {
      if (random.chance(0.3)) return knownPreference(levels);
      const grades = (count: number) => Int32Array.from(levels, () => random.below(count));
      return partialPreference(
        [
          ...(random.chance(0.5) ? [{ kind: "levels", levels: grades(2) } as const] : []),
          { kind: "masks", masks: Uint32Array.from(levels, () => random.below(8)) },
          { kind: "levels", levels: grades(3) },
        ],
        states,
        random.chance(0.4) ? [[random.below(states), random.below(states)]] : [],
      );
    });
    return { model, preferences };
  });

describe(`unknown preference (seed ${SEED})`, () => {
  it("agrees with the literal definitions", () => {
    fc.assert(
      fc.property(uncertain, ({ model, preferences }) => {
        const found = unknownStability(model, preferences).verdicts;
        expect(found).toEqual(unknownStabilityReference(model, preferences));
      }),
      runs(400),
    );
  });

  it("asks ever less from a to b or c, and from these to d", () => {
    fc.assert(
      fc.property(uncertain, ({ model, preferences }) => {
        const { verdicts } = unknownStability(model, preferences);
        for (const column of verdicts) {
          for (const bits of column) {
            for (const concept of UNKNOWN_CONCEPTS) {
              const [a, b, c, d] = UNKNOWN_TYPES.map((t) => (bits & unknownBit(concept, t)) !== 0);
              expect((!a || (b && c)) && (!b || d) && (!c || d)).toBe(true);
            }
          }
        }
      }),
      runs(150),
    );
  });

  it("is the usual stability, in all four types, where every comparison is known", () => {
    fc.assert(
      fc.property(models, (model) => {
        const usual = analyseStability(model).verdicts;
        const segments = (levels: Int32Array) =>
          partialPreference([{ kind: "levels", levels }], model.stateCount);
        for (const make of [knownPreference, segments]) {
          const { verdicts } = unknownStability(model, model.levels.map(make));
          for (const concept of UNKNOWN_CONCEPTS) {
            for (const type of UNKNOWN_TYPES) {
              const bits = verdicts.map((column) =>
                [...column].map((v) => (v & unknownBit(concept, type)) !== 0),
              );
              const right = usual.map((column) =>
                [...column].map((v) => (v & CONCEPT_BIT[concept]) !== 0),
              );
              expect(bits).toEqual(right);
            }
          }
        }
      }),
      runs(150),
    );
  });

  it("compares by supersets, and lower parts decide only where the tie is equal", () => {
    const preference = partialPreference(
      [
        { kind: "masks", masks: Uint32Array.of(0, 1, 2, 3, 1) },
        { kind: "levels", levels: Int32Array.of(9, 1, 5, 1, 2) },
      ],
      5,
    );
    const between = (s: number, t: number) =>
      preference.compare(preference.classOf[s], preference.classOf[t]);
    expect([between(0, 1), between(1, 2), between(3, 2), between(1, 4), between(4, 4)]).toEqual([
      BETTER,
      UNKNOWN,
      WORSE,
      BETTER,
      EQUAL,
    ]);
  });

  it("finds the equilibria of a type", () => {
    const verdicts = [Uint16Array.of(0xffff, unknownBit("seq", "d")), Uint16Array.of(0, 0xffff)];
    expect([...unknownEquilibria(verdicts, "seq", "d")]).toEqual([1]);
    expect([...unknownEquilibria(verdicts, "seq", "a")]).toEqual([]);
  });

  it("stops when told to", () => {
    const [{ model, preferences }] = fc.sample(uncertain, { numRuns: 1, seed: 3 });
    expect(() => unknownStability(model, preferences, { signal: { aborted: true } })).toThrow(
      CancelledError,
    );
  });
});
