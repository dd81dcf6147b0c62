import { holdsAt } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { CaseError } from "../problem.js";
import type { InverseTarget } from "./inverse-result.js";
import { meantOr, wrongUse } from "./usage.js";

/**
 * The outcome of a key or name, else the state of an id, name, label or pattern.
 *
 * @throws CaseError SX_INVERSE_TARGET where it is neither, SX_INVERSE_EMPTY where no state satisfies it
 */
export function findTarget(view: CompiledView, word: string): InverseTarget {
  const wanted = word.trim().toLowerCase();
  const outcome = view.outcomes.findIndex(
    ({ key, name }) => key.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  if (outcome < 0) return { outcome: null, states: [findState(view, word)] };
  const states: number[] = [];
  for (let s = 0; s < view.states.count; s++) {
    if (holdsAt(view.outcomes[outcome].truth, s)) states.push(s);
  }
  if (states.length === 0) {
    throw wrongUse(
      "SX_INVERSE_EMPTY",
      `No feasible state satisfies the outcome ${view.outcomes[outcome].key}, so nothing can make it hold.`,
      "Name another outcome, or correct its condition.",
    );
  }
  return { outcome, states };
}

function findState(view: CompiledView, word: string): number {
  try {
    return view.states.find(/^\d{1,10}$/.test(word) ? Number(word) : word);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw wrongUse(
      "SX_INVERSE_TARGET",
      `The case has neither an outcome nor a state "${word}".`,
      view.outcomes.length === 0
        ? `Its states have the ids 1 to ${view.states.count}.`
        : meantOr(
            word,
            view.outcomes.map(({ key }) => key),
            "Its outcomes are",
          ),
    );
  }
}
