import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctPerception } from "../../src/hypergame/correct-perception.js";
import { analyseHypergame, type Hypergame } from "../../src/hypergame/hypergame.js";
import { referenceKinds } from "../../src/hypergame/hypergame-reference.js";
import {
  believedEquilibria,
  hypergameEquilibria,
  kindsOfStates,
  STATE_KINDS,
  staysInFact,
  surprisesAt,
} from "../../src/hypergame/kinds.js";
import { CancelledError } from "../../src/progress.js";
import { analyseStability } from "../../src/stability/analyse.js";
import { SEQUENTIAL_CONCEPTS } from "../../src/stability/concepts.js";
import { equilibria } from "../../src/stability/equilibria.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { mergedModels } from "../arbitraries/merged-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { randomFrom } from "../arbitraries/random.js";
import { runs, SEED } from "../arbitraries/settings.js";
import { PRISONERS } from "../arbitraries/small-models.js";
import { hypergames, identity } from "./hypergames.js";

const models = fc.oneof(graphModels(8), optionModels(4), mergedModels(4));

describe(`a first-level hypergame (seed ${SEED})`, () => {
  it("sorts states as the definitions say", () => {
    fc.assert(
      fc.property(hypergames(), fc.constantFrom(...SEQUENTIAL_CONCEPTS), (hypergame, concept) => {
        const stability = analyseHypergame(hypergame);
        const kinds = kindsOfStates(stability, concept);
        const expected = referenceKinds(hypergame, concept);
        expect(Array.from(kinds, (k) => STATE_KINDS[k])).toEqual(expected);
        expect([...hypergameEquilibria(stability, concept)]).toEqual(
          expected.flatMap((kind, u) => (kind === "steady" || kind === "unexpected" ? [u] : [])),
        );
      }),
      runs(250),
    );
  });

  it("of identical games has the equilibria of the one game, and no surprise", () => {
    fc.assert(
      fc.property(models, fc.constantFrom(...SEQUENTIAL_CONCEPTS), (model, concept) => {
        const game = { model, states: identity(model.stateCount) };
        const stability = analyseHypergame({
          stateCount: model.stateCount,
          games: model.levels.map(() => game),
        });
        const one = equilibria(analyseStability(model).verdicts, concept);
        expect(hypergameEquilibria(stability, concept)).toEqual(one);
        model.levels.forEach((_, i) => {
          expect(believedEquilibria(stability, concept, i)).toEqual(one);
        });
        for (let u = 0; u < model.stateCount; u++) {
          expect(surprisesAt(stability, concept, u)).toEqual([]);
        }
      }),
      runs(200),
    );
  });

  it("does not depend on how states are numbered", () => {
    fc.assert(
      fc.property(hypergames(), fc.noBias(fc.integer()), (hypergame, seed) => {
        const random = randomFrom(seed);
        const at = identity(hypergame.stateCount);
        for (let k = at.length - 1; k > 0; k--) {
          const other = random.below(k + 1);
          [at[k], at[other]] = [at[other], at[k]];
        }
        const renamed: Hypergame = {
          stateCount: hypergame.stateCount,
          games: hypergame.games.map(({ model, states }) => ({
            model,
            states: states.map((u) => at[u]),
          })),
        };
        const before = kindsOfStates(analyseHypergame(hypergame), "seq");
        const after = kindsOfStates(analyseHypergame(renamed), "seq");
        expect(Array.from(at, (u) => after[u])).toEqual([...before]);
      }),
      runs(150),
    );
  });

  it("surprises somebody exactly where pictures differ from what is done", () => {
    fc.assert(
      fc.property(hypergames(), (hypergame) => {
        const stability = analyseHypergame(hypergame);
        const kinds = kindsOfStates(stability, "seq");
        kinds.forEach((kind, u) => {
          const surprises = surprisesAt(stability, "seq", u);
          if (STATE_KINDS[kind] === "steady") expect(surprises).toEqual([]);
          if (STATE_KINDS[kind] === "unexpected") {
            expect(surprises.some(({ does }) => does === "stays")).toBe(true);
          }
          for (const { party, about, does } of surprises) {
            expect(party).not.toBe(about);
            expect(staysInFact(stability, "seq", about, u)).toBe(does === "stays");
          }
        });
      }),
      runs(150),
    );
  });

  it("with every perception put right has the equilibria of one common game", () => {
    fc.assert(
      fc.property(models, fc.noBias(fc.integer()), (model, seed) => {
        const random = randomFrom(seed);
        const states = identity(model.stateCount);
        const games = model.levels.map((_, k) => ({
          model: {
            ...model,
            levels: model.levels.map((level, i) =>
              i === k ? level : level.map((v) => (random.chance(0.3) ? random.below(8) : v)),
            ),
          },
          states,
        }));
        let hypergame: Hypergame = { stateCount: model.stateCount, games };
        for (let k = 0; k < games.length; k++) {
          for (let i = 0; i < games.length; i++) {
            if (i !== k) hypergame = correctPerception(hypergame, k, i) as Hypergame;
          }
        }
        expect(hypergameEquilibria(analyseHypergame(hypergame), "seq")).toEqual(
          equilibria(analyseStability(model).verdicts, "seq"),
        );
      }),
      runs(100),
    );
  });

  it("cannot put right what the other does not see", () => {
    const whole = { model: PRISONERS, states: identity(4) };
    const part = {
      model: { ...PRISONERS, stateCount: 2, patterns: Uint32Array.of(0, 1) },
      states: identity(2),
    };
    const hypergame = { stateCount: 4, games: [whole, part] };
    expect(correctPerception(hypergame, 0, 1)).toBeNull();
    expect(correctPerception(hypergame, 1, 0)).not.toBeNull();
    expect(() => correctPerception(hypergame, 0, 0)).toThrow(RangeError);
  });

  it("refuses maps that are not one to one, and stops when told", () => {
    const game = (states: readonly number[]) => ({
      model: PRISONERS,
      states: Int32Array.from(states),
    });
    const good = game([0, 1, 2, 3]);
    for (const states of [
      [0, 1, 2, 2],
      [0, 1, 2, 4],
      [0, 1, 2],
    ]) {
      expect(() => analyseHypergame({ stateCount: 4, games: [good, game(states)] })).toThrow(
        RangeError,
      );
    }
    expect(() => analyseHypergame({ stateCount: 4, games: [good] })).toThrow(RangeError);
    expect(() =>
      analyseHypergame({ stateCount: 4, games: [good, good] }, { signal: { aborted: true } }),
    ).toThrow(CancelledError);
  });
});
