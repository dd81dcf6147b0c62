import { codePointText } from "./code-points.js";

/** A quote with the words around it. */
export interface Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Whether the text goes on beyond `before` and `after`: readers are then shown an ellipsis. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The passage from `start` to `end` with at most `context` code points on either side, cut between
 * words where that is possible. Places are code points; those outside the text are taken as its ends.
 * Linear in the text.
 *
 * @example passageAround("We want peace with honour.", 8, 13, 6)
 * // { before: "want ", quote: "peace", after: " with", cutBefore: true, cutAfter: true }
 */
export function passageAround(text: string, start: number, end: number, context = 120): Passage {
  const points = codePointText(text);
  const from = Math.min(Math.max(0, start), points.length);
  const to = Math.min(Math.max(from, end), points.length);
  const left = Math.max(0, from - context);
  const right = Math.min(points.length, to + context);
  let before = points.slice(left, from);
  let after = points.slice(to, right);
  // A word is not cut in two, unless the context is a single word.
  if (left > 0 && !/\s/.test(points.slice(left - 1, left))) {
    const space = before.search(/\s/);
    if (space >= 0) before = before.slice(space + 1);
  }
  if (right < points.length && !/\s/.test(points.slice(right, right + 1))) {
    const last = /\s\S*$/.exec(after);
    if (last) after = after.slice(0, last.index);
  }
  return {
    before,
    quote: points.slice(from, to),
    after,
    cutBefore: left > 0,
    cutAfter: right < points.length,
  };
}
