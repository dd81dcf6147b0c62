import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CancelledError } from "../../src/progress.js";
import type { Question } from "../../src/robustness/changes/answer.js";
import { nearestOverturns } from "../../src/robustness/changes/nearest-overturn.js";
import { nearestOverturnsReference } from "../../src/robustness/changes/nearest-overturn-reference.js";
import { VariedModel } from "../../src/robustness/changes/varied-model.js";
import { CONCEPT_BIT } from "../../src/stability/concepts.js";
import { referenceStability } from "../../src/stability/reference/reference.js";
import { runs, SEED } from "../arbitraries/settings.js";
import { type Listed, listedModels } from "./listed-models.js";

const questionsOf = ({ model }: Listed): Question[] =>
  (["nash", "seq"] as const).flatMap((concept) => [
    { states: [0], concept },
    {
      states: Array.from({ length: model.stateCount }, (_, s) => s).filter((s) => s % 3 === 1),
      concept,
    },
    { states: Array.from({ length: model.stateCount }, (_, s) => s), concept },
  ]);

describe(`the nearest overturn (seed ${SEED})`, () => {
  it("is what trying every order gives", () => {
    fc.assert(
      fc.property(listedModels(3), (listed) => {
        const questions = questionsOf(listed);
        const found = nearestOverturns(listed.model, listed.lists, questions);
        expect(found.exhausted || found.answers.every(({ swaps }) => swaps !== null)).toBe(true);
        const right = nearestOverturnsReference(listed.model, listed.lists, questions);
        expect(found.answers.map(({ holds, swaps }) => ({ holds, swaps }))).toEqual(right);
      }),
      runs(150),
    );
  });

  it("names orders that overturn the verdict by as many swaps as it says", () => {
    fc.assert(
      fc.property(listedModels(4), (listed) => {
        const questions = questionsOf(listed);
        const { answers } = nearestOverturns(listed.model, listed.lists, questions, { most: 200 });
        answers.forEach(({ holds, swaps, ways }, q) => {
          expect(ways.length > 0).toBe(swaps !== null);
          for (const orders of ways) {
            let distance = 0;
            const levels = orders.map((order, i) => {
              if (order === null) return listed.model.levels[i];
              order.forEach((a, k) => {
                distance += order.slice(k + 1).filter((b) => b < a).length;
              });
              return listed.lists[i]?.levels(order) ?? listed.model.levels[i];
            });
            const verdicts = referenceStability({ ...listed.model, levels });
            const bit = CONCEPT_BIT[questions[q].concept];
            const after = Array.from(questions[q].states).some((s) =>
              verdicts.every((column) => (column[s] & bit) !== 0),
            );
            expect(after).toBe(!holds);
            expect(distance).toBe(swaps);
          }
        });
      }),
      runs(100),
    );
  });

  it("says how far it looked where the bound on the work is met", () => {
    fc.assert(
      fc.property(listedModels(4), fc.integer({ min: 1, max: 30 }), (listed, most) => {
        const questions = questionsOf(listed);
        const bounded = nearestOverturns(listed.model, listed.lists, questions, { most });
        const free = nearestOverturns(listed.model, listed.lists, questions, { most: 400 });
        expect(bounded.tried).toBeLessThanOrEqual(most);
        bounded.answers.forEach(({ swaps, moreThan }, q) => {
          const right = free.answers[q];
          if (swaps !== null) expect(swaps).toBe(right.swaps);
          else if (right.swaps !== null) expect(moreThan).toBeLessThan(right.swaps);
        });
      }),
      runs(60),
    );
  });

  it("stops when told to", () => {
    const [listed] = fc.sample(listedModels(4), { numRuns: 1, seed: 7 });
    expect(() =>
      nearestOverturns(listed.model, listed.lists, questionsOf(listed), {
        signal: { aborted: true },
      }),
    ).toThrow(CancelledError);
  });
});

describe("a varied model", () => {
  it("gives the verdicts of the reference, whatever was asked before", () => {
    fc.assert(
      fc.property(listedModels(4), fc.infiniteStream(fc.nat(1000)), (listed, numbers) => {
        const { model } = listed;
        const varied = new VariedModel(model);
        const draw = (count: number): number => numbers.next().value % count;
        for (let round = 0; round < 6; round++) {
          const levels = model.levels.map((own) => own.map(() => 1 + draw(4)));
          const choice = levels.map((own, i) => (draw(2) === 0 ? 0 : varied.add(i, own)));
          const used = choice.map((list, i) => (list === 0 ? model.levels[i] : levels[i]));
          const verdicts = referenceStability({ ...model, levels: used });
          for (const concept of ["nash", "seq"] as const) {
            for (let s = 0; s < model.stateCount; s++) {
              const right = verdicts.every((column) => (column[s] & CONCEPT_BIT[concept]) !== 0);
              expect(varied.isEquilibrium(s, concept, choice)).toBe(right);
            }
          }
        }
      }),
      runs(150),
    );
  });
});
