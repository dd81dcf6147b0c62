/** The nearest overturn as it is defined: every order of every list, and a whole analysis of each. */
import type { Model } from "../../graph-model/model.js";
import { CONCEPT_BIT } from "../../stability/concepts.js";
import { referenceStability } from "../../stability/reference/reference.js";
import type { Question } from "./answer.js";
import type { PreferenceList } from "./swapped-lists.js";

/**
 * For each question, whether it holds and the least sum of Kendall distances at which it does not
 * (or does); null where no orders do so. Exponential in everything.
 */
export function nearestOverturnsReference(
  model: Model,
  lists: readonly (PreferenceList | null)[],
  questions: readonly Question[],
): { holds: boolean; swaps: number | null }[] {
  const answersOf = (levels: readonly Int32Array[]): boolean[] => {
    const verdicts = referenceStability({ ...model, levels });
    return questions.map(({ states, concept }) =>
      Array.from(states).some((s) =>
        verdicts.every((column) => (column[s] & CONCEPT_BIT[concept]) !== 0),
      ),
    );
  };
  const now = answersOf(model.levels);
  const nearest: (number | null)[] = questions.map(() => null);
  const visit = (party: number, levels: readonly Int32Array[], distance: number): void => {
    if (party === model.partyCount) {
      answersOf(levels).forEach((answer, q) => {
        if (answer === now[q]) return;
        const known = nearest[q];
        if (known === null || distance < known) nearest[q] = distance;
      });
      return;
    }
    const list = lists[party];
    if (list === null) {
      visit(party + 1, [...levels, model.levels[party]], distance);
      return;
    }
    for (const order of permutations(Array.from({ length: list.entries }, (_, k) => k))) {
      visit(party + 1, [...levels, list.levels(order)], distance + inversions(order));
    }
  };
  visit(0, [], 0);
  return now.map((holds, q) => ({ holds, swaps: nearest[q] }));
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutations(items.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

/** Kendall's distance from the order as it stands: pairs that changed places. */
function inversions(order: readonly number[]): number {
  let count = 0;
  order.forEach((a, i) => {
    for (const b of order.slice(i + 1)) if (b < a) count++;
  });
  return count;
}
