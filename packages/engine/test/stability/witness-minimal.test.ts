import * as fc from "fast-check";
import { describe, it } from "vitest";
import type { Model } from "../../src/graph-model/model.js";
import { changedOptions, improvementsOf, movesOf } from "../../src/graph-model/moves.js";
import type { Step } from "../../src/graph-model/step.js";
import type { Reading } from "../../src/stability/concepts.js";
import { explain } from "../../src/stability/explain.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { runs, SEED } from "../arbitraries/settings.js";

type Concept = "gmr" | "smr" | "seq" | "sseq";

/** Steps, changed options and last state of the best sanction, by listing all sequences in full. */
function leastSanction(
  model: Model,
  s: number,
  i: number,
  concept: Concept,
  reading: Reading,
  s1: number,
  longest: number,
): readonly number[] | null {
  const level = model.levels[i];
  const next = concept === "seq" || concept === "sseq" ? improvementsOf : movesOf;
  const symmetric = concept === "smr" || concept === "sseq";
  let least: readonly number[] | null = null;
  const go = (at: number, steps: readonly Step[], cost: number): void => {
    const accepted =
      steps.length > 0 &&
      level[at] <= level[s] &&
      (!symmetric || movesOf(model, at, i).every((s3) => level[s3] <= level[s]));
    if (accepted) {
      const found = [steps.length, cost, at];
      if (least === null || compare(found, least) < 0) least = found;
    }
    if (steps.length === longest) return;
    for (let j = 0; j < model.partyCount; j++) {
      if (j === i || steps.at(-1)?.party === j) continue;
      if (reading === "each-opponent-once" && steps.some((step) => step.party === j)) continue;
      for (const to of next(model, at, j)) {
        go(to, [...steps, { party: j, to }], cost + changedOptions(model, at, to));
      }
    }
  };
  go(s1, [], 0);
  return least;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((value, place) => value !== b[place]);
  return k < 0 ? 0 : a[k] - b[k];
}

function checkMinimal(model: Model, reading: Reading): void {
  for (let i = 0; i < model.partyCount; i++) {
    for (let s = 0; s < model.stateCount; s++) {
      for (const concept of ["gmr", "smr", "seq", "sseq"] as const) {
        const witness = explain(model, s, i, concept, { reading });
        if (!witness.stable) continue;
        for (const { improvement, sanction } of witness.deterrences) {
          if (sanction.length > 3) continue;
          const right = leastSanction(model, s, i, concept, reading, improvement, sanction.length);
          let at = improvement;
          let cost = 0;
          for (const { to } of sanction) {
            cost += changedOptions(model, at, to);
            at = to;
          }
          const found = [sanction.length, cost, at];
          if (right === null || compare(found, right) !== 0) {
            throw new Error(`${concept}, party ${i}, state ${s}: ${found}, and ${right} is least`);
          }
        }
      }
    }
  }
}

describe(`witnesses prefer minimal changes (seed ${SEED})`, () => {
  it("in the sanctions of option models", () => {
    fc.assert(
      fc.property(optionModels(3), (model) => checkMinimal(model, "legal-sequences")),
      runs(300),
    );
  });

  it("in the sanctions of graph models", () => {
    fc.assert(
      fc.property(graphModels(6), (model) => checkMinimal(model, "legal-sequences")),
      runs(300),
    );
  });

  it("where every opponent moves at most once", () => {
    fc.assert(
      fc.property(fc.oneof(optionModels(3), graphModels(6)), (model) =>
        checkMinimal(model, "each-opponent-once"),
      ),
      runs(200),
    );
  });

  it("in the improvement that nothing deters", () => {
    fc.assert(
      fc.property(fc.oneof(optionModels(4), graphModels(8)), (model) => {
        for (let i = 0; i < model.partyCount; i++) {
          for (let s = 0; s < model.stateCount; s++) {
            const witness = explain(model, s, i, "nash");
            if (witness.stable) continue;
            const place = (t: number): number[] => [
              changedOptions(model, s, t),
              -model.levels[i][t],
              t,
            ];
            for (const t of improvementsOf(model, s, i)) {
              if (compare(place(t), place(witness.improvement)) < 0) {
                throw new Error(`state ${t} comes before state ${witness.improvement}`);
              }
            }
          }
        }
      }),
      runs(500),
    );
  });
});
