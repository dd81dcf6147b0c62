import { countHolding } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { didYouMean } from "../condition/suggest.js";
import { CaseError, type ProblemCode } from "../problem.js";

/**
 * The keys of the outcomes to compare: those asked for, by key or name, or all that have states.
 *
 * @throws CaseError SX_COMPARE_NO_OUTCOME, SX_COMPARE_UNKNOWN_OUTCOME, SX_COMPARE_REPEATED,
 * SX_USAGE_OUTCOME_EMPTY
 */
export function chosenOutcomes(
  views: readonly CompiledView[],
  asked: readonly string[],
): readonly string[] {
  const all = views.flatMap((view) => view.outcomes);
  const known = [...new Set(all.map(({ key }) => key))];
  if (known.length === 0) {
    throw usage(
      "SX_COMPARE_NO_OUTCOME",
      "The case names no outcome, so there is nothing to compare.",
      "Write `outcomes:` in the case, each with a name and a condition.",
    );
  }
  const withStates = new Set(
    views.flatMap(({ outcomes, states }) =>
      outcomes.flatMap(({ key, truth }) => (countHolding(truth, states.count) > 0 ? [key] : [])),
    ),
  );
  if (asked.length === 0) {
    const chosen = known.filter((key) => withStates.has(key));
    if (chosen.length === 0) throw noStates(known[0]);
    return chosen;
  }
  const chosen: string[] = [];
  for (const word of asked) {
    const key = keyOf(all, known, word);
    if (chosen.includes(key)) {
      throw usage("SX_COMPARE_REPEATED", `The outcome ${key} is named twice.`, "Name it once.");
    }
    if (!withStates.has(key)) throw noStates(key);
    chosen.push(key);
  }
  return chosen;
}

function keyOf(
  all: readonly { readonly key: string; readonly name: string }[],
  known: readonly string[],
  word: string,
): string {
  const wanted = word.toLowerCase();
  const found =
    known.find((key) => key.toLowerCase() === wanted) ??
    all.find(({ name }) => name.toLowerCase() === wanted)?.key;
  if (found !== undefined) return found;
  throw usage(
    "SX_COMPARE_UNKNOWN_OUTCOME",
    `The case has no outcome "${word}".`,
    didYouMean(word, known) ?? `Its outcomes are ${known.join(", ")}.`,
  );
}

function noStates(key: string): CaseError {
  return usage(
    "SX_USAGE_OUTCOME_EMPTY",
    `No feasible state satisfies the outcome ${key}, so there is nothing to compare.`,
    "See `sextant check` for the rules that exclude it.",
  );
}

function usage(code: ProblemCode, message: string, mend: string): CaseError {
  return new CaseError([{ code, severity: "error", place: null, message, mend }]);
}
