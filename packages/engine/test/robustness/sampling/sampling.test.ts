import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyColumn, setAt } from "../../../src/graph-model/bit-column.js";
import type { Model } from "../../../src/graph-model/model.js";
import { CancelledError } from "../../../src/progress.js";
import { addCounts, sample } from "../../../src/robustness/sampling/sample.js";
import { sampleReference } from "../../../src/robustness/sampling/sample-reference.js";
import type {
  Judgement,
  SampledParty,
  SamplingTask,
} from "../../../src/robustness/sampling/sampling-task.js";
import { graphModels } from "../../arbitraries/graph-model.js";
import { mergedModels } from "../../arbitraries/merged-model.js";
import { optionModels } from "../../arbitraries/option-model.js";
import { type Random, randomFrom } from "../../arbitraries/random.js";
import { runs } from "../../arbitraries/settings.js";

function randomColumn(random: Random, stateCount: number) {
  const column = emptyColumn(stateCount);
  for (let s = 0; s < stateCount; s++) if (random.chance(0.5)) setAt(column, s);
  return column;
}

/** A random task: lists with ties, red lines, unknown orders and probabilities; some parties fixed. */
function taskOf(model: Model, seed: number): SamplingTask {
  const random = randomFrom(seed);
  const judgements: Judgement[] = [];
  const parties = model.levels.map((levels, party): SampledParty => {
    if (random.chance(0.2)) return { levels };
    const statements = Array.from({ length: random.below(6) }, () =>
      randomColumn(random, model.stateCount),
    );
    let place = 0;
    const places = statements.map((_, k) => (k > 0 && random.chance(0.7) ? ++place : place));
    const count = statements.length === 0 ? 0 : place + 1;
    statements.forEach((_, statement) => {
      judgements.push({ kind: "belongs", party, statement });
      if (statement > 0)
        judgements.push({ kind: "before", party, first: statement - 1, second: statement });
    });
    judgements.push({ kind: "order", party });
    return {
      statements,
      list: {
        places,
        probabilities: statements.map(() => [0, 0.3, 0.8, 1][random.below(4)]),
        fixed: Array.from({ length: count }, () => random.chance(0.2)),
        unordered: Array.from({ length: count }, () => random.chance(0.3)),
        dispersion: [0, 0.3, 0.9][random.below(3)],
      },
    };
  });
  return {
    model,
    parties,
    judgements,
    targets: [randomColumn(random, model.stateCount), randomColumn(random, model.stateCount)],
    seed: seed >>> 0,
    samples: 12,
    shards: 1,
    shard: 0,
  };
}

describe("sampling", () => {
  const seeds = fc.noBias(fc.integer());
  for (const [name, models] of [
    ["option form", optionModels(4)],
    ["merged states", mergedModels(3)],
    ["graph form", graphModels(6)],
  ] as const) {
    it(`counts what the literal definitions count, in ${name}`, () => {
      fc.assert(
        fc.property(models, seeds, (model: Model, seed: number) => {
          const task = taskOf(model, seed);
          expect(sample(task)).toEqual(sampleReference(task));
        }),
        runs(40),
      );
    });
  }

  it("adds up to the same counts from any number of shards", () => {
    fc.assert(
      fc.property(
        optionModels(3),
        seeds,
        fc.integer({ min: 1, max: 20 }),
        (model, seed, shards) => {
          const task = taskOf(model, seed);
          const parts = Array.from({ length: shards }, (_, shard) =>
            sample({ ...task, shards, shard }),
          );
          expect(parts.reduce(addCounts)).toEqual(sample(task));
        },
      ),
      runs(60),
    );
  });

  it("gives other samples for another seed, and stops when told", () => {
    const [model] = fc.sample(optionModels(5), { numRuns: 1, seed: 4 });
    const statements = Array.from({ length: 5 }, (_, k) =>
      randomColumn(randomFrom(k), model.stateCount),
    );
    const list = {
      places: [0, 1, 2, 3, 4],
      probabilities: [0.5, 0.5, 0.5, 0.5, 0.5],
      fixed: [false, false, false, false, false],
      unordered: [false, false, false, false, false],
      dispersion: 0.5,
    };
    const task: SamplingTask = {
      ...taskOf(model, 1),
      parties: model.levels.map(() => ({ statements, list })),
      judgements: [{ kind: "order", party: 0 }],
      samples: 200,
    };
    const drawn = (seed: number) =>
      sample({ ...task, seed }).judgements[0].map(({ samples }) => samples);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    let left = 5;
    const signal = {
      get aborted() {
        return left-- <= 0;
      },
    };
    expect(() => sample(task, { signal })).toThrow(CancelledError);
  });
});
