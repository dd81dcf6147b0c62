import type { Locator } from "../locator.js";
import { patternWords } from "../pattern.js";
import { caseErrorWith } from "../view/problem-of.js";
import { type Clauses, clausesOf } from "./clauses.js";
import { combinations } from "./combinations.js";
import { minimalContradiction } from "./contradiction.js";
import type { Rule } from "./rules.js";

/** Feasible combinations of options. */
export interface FeasibleStates {
  readonly count: number;
  readonly words: number;
  /** Ascending; null where every combination is feasible. */
  readonly patterns: Uint32Array | null;
}

/** Engine and results number states in 26 bits. */
export const MOST_STATES = 2 ** 26;

/**
 * The combinations of options that keep the rules, ascending as binary numbers. They are counted,
 * and refused where they are too many, before any memory is taken for them.
 *
 * @throws CaseError SX_MODEL_NO_STATE naming rules that contradict one another;
 *   SX_MODEL_TOO_MANY_STATES naming the count
 */
export function feasibleStates(
  rules: readonly Rule[],
  optionCount: number,
  maxStates: number,
  locator: Locator,
  clauses: Clauses = clausesOf(rules, optionCount),
): FeasibleStates {
  const limit = Math.min(maxStates, MOST_STATES);
  const words = patternWords(optionCount);
  const found = combinations(clauses, BigInt(limit));
  if ("moreThan" in found) {
    throw tooMany(`more than ${found.moreThan}`, limit, optionCount);
  }
  if (found.count === 0n) throw contradiction(rules, optionCount, locator);
  if (found.count > BigInt(limit)) throw tooMany(`${found.count}`, limit, optionCount);
  const count = Number(found.count);
  if (found.count === 1n << BigInt(optionCount)) return { count, words, patterns: null };
  const patterns = new Uint32Array(count * words);
  found.fill(patterns, words);
  return { count, words, patterns };
}

/** Throws SX_MODEL_NO_STATE where the rules contradict one another, without listing any state. */
export function refuseContradiction(
  rules: readonly Rule[],
  optionCount: number,
  locator: Locator,
): void {
  const found = combinations(clausesOf(rules, optionCount), 1n);
  if (!("moreThan" in found) && found.count === 0n)
    throw contradiction(rules, optionCount, locator);
}

function tooMany(count: string, limit: number, optionCount: number) {
  return caseErrorWith(
    "SX_MODEL_TOO_MANY_STATES",
    { optionCount, states: count, most: limit },
    null,
    `The ${optionCount} options leave ${count} feasible states; at most ${limit} can be held.`,
    limit < MOST_STATES
      ? "Allow more memory, add rules for what is logically impossible, or leave options out."
      : "Add rules for what is logically impossible, or leave options out (a view may ignore some).",
  );
}

function contradiction(rules: readonly Rule[], optionCount: number, locator: Locator) {
  const set = minimalContradiction(rules, optionCount);
  const first = set[0];
  return caseErrorWith(
    "SX_MODEL_NO_STATE",
    { rules: set.map((rule) => rule.label) },
    locator.place(first.path),
    set.length === 1
      ? `No state keeps this rule: ${first.label}.`
      : `No state keeps these rules together: ${set.map((rule) => rule.label).join("; ")}.`,
    set.length === 1
      ? "Change or remove it."
      : "Each can be kept without the others; change or remove one.",
  );
}
