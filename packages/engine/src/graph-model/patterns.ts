/**
 * States of an option model as patterns of bits, and back again.
 */
import type { OptionModel } from "./model.js";

/** Word w of the pattern of state s: bits 32w .. 32w+31 of its options. */
export function patternWord(model: OptionModel, s: number, w: number): number {
  return model.patterns === null ? (w === 0 ? s : 0) : model.patterns[s * model.words + w];
}

/** Whether option o is taken in state s. */
export function isTaken(model: OptionModel, s: number, o: number): boolean {
  return ((patternWord(model, s, o >>> 5) >>> (o & 31)) & 1) === 1;
}

/**
 * The state whose pattern is the given words (lowest first, as many as `model.words`), or -1 where
 * that combination is not feasible. One look-up by bisection: log2(states) comparisons, no
 * allocation and nothing kept beside the model.
 */
export function stateOfPattern(model: OptionModel, pattern: Uint32Array): number {
  const { patterns, words, stateCount } = model;
  if (patterns === null) return pattern[0] < stateCount ? pattern[0] : -1;
  if (words === 1) return stateOfWord(model, pattern[0]);
  let low = 0;
  let high = stateCount - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = middle * words;
    let w = words - 1;
    while (w >= 0 && patterns[at + w] === pattern[w]) w--;
    if (w < 0) return middle;
    if (patterns[at + w] < pattern[w]) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** As stateOfPattern, for models of one word a state. The word must be unsigned (>>> 0). */
export function stateOfWord(model: OptionModel, word: number): number {
  const { patterns, stateCount } = model;
  if (patterns === null) return word < stateCount ? word : -1;
  let low = 0;
  let high = stateCount - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = patterns[middle];
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
