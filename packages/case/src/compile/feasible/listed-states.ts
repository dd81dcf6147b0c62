import type { CaseDocument } from "../../document.js";
import type { Locator } from "../locator.js";
import { comparePatterns, patternWords, readPattern } from "../pattern.js";
import { caseError } from "../view/problem-of.js";

/** States that the file lists itself. */
export interface ListedStates {
  readonly count: number;
  readonly words: number;
  /** Ascending. */
  readonly patterns: Uint32Array;
  /** file[s] is the place of state s in the file's list, 0-based. */
  readonly file: Int32Array;
  /** Labels in the file's order; null where the list has none. */
  readonly labels: readonly string[] | null;
}

/**
 * Reads `feasible`: a list of patterns, or patterns by label.
 *
 * @throws CaseError SX_MODEL_BAD_PATTERN, SX_MODEL_DUPLICATE_STATE, SX_MODEL_NO_STATE
 */
export function listedStates(
  feasible: NonNullable<CaseDocument["feasible"]>,
  optionKeys: readonly string[],
  locator: Locator,
): ListedStates {
  const labels = Array.isArray(feasible) ? null : Object.keys(feasible);
  const texts = Array.isArray(feasible) ? feasible : Object.values(feasible);
  const pathOf = (i: number) => ["feasible", labels === null ? i : labels[i]];
  const words = patternWords(optionKeys.length);
  if (texts.length === 0) {
    throw caseError(
      "SX_MODEL_NO_STATE",
      locator.place(["feasible"]),
      "The list of feasible states is empty.",
      "List the states, or leave feasible out to have them from the rules.",
    );
  }
  const given = new Uint32Array(texts.length * words);
  texts.forEach((text, i) => {
    const mask = readPattern(text, optionKeys.length);
    if (mask === null || mask.open.some((word) => word !== 0)) {
      throw caseError(
        "SX_MODEL_BAD_PATTERN",
        locator.place(pathOf(i)),
        `"${text}" is not a feasible state: it needs one letter Y or N for each of ${optionKeys.length} options.`,
        `The options are, in order, ${optionKeys.join(", ")}.`,
      );
    }
    given.set(mask.taken, i * words);
  });
  const order = Int32Array.from(texts, (_, i) => i).sort((a, b) =>
    comparePatterns(given, a * words, given, b * words, words),
  );
  const patterns = new Uint32Array(given.length);
  order.forEach((i, s) => {
    patterns.set(given.subarray(i * words, (i + 1) * words), s * words);
    if (s > 0 && comparePatterns(given, order[s - 1] * words, given, i * words, words) === 0) {
      const [first, second] = [order[s - 1], i].sort((a, b) => a - b);
      throw caseError(
        "SX_MODEL_DUPLICATE_STATE",
        locator.place(pathOf(second)),
        `The state ${texts[second]} is listed twice, as number ${first + 1} and number ${second + 1}.`,
        "Remove one.",
      );
    }
  });
  return { count: texts.length, words, patterns, file: order, labels };
}
