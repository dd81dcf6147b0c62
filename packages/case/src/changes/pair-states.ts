import type { CompiledView } from "../compile/compiled-view.js";
import { renamesBetween } from "./renames.js";

/** Which states of two views are the same: -1 where the other view has no such state. */
export interface StatePairs {
  /** For each state of the view before, its index in the view after; and the other way round. */
  readonly toAfter: Int32Array;
  readonly toBefore: Int32Array;
  /** How many states both have. */
  readonly common: number;
}

/**
 * Pairs the states of two views, of one case or of two. In option form states are the same where the
 * same options are taken: an option that only one of the views has is not taken in the states of the
 * other, and one that was renamed (`renamesBetween`) is the same. In graph form they are the same where they have the same name. A view in one form has no state
 * in common with a view in the other.
 *
 * Cost: one pass over both where the options are the same; else a table of the states.
 */
export function pairStates(before: CompiledView, after: CompiledView): StatePairs {
  const { options } = renamesBetween(before.loaded.document, after.loaded.document);
  const keys = before.options.map(({ key }) => options.get(key) ?? key);
  const toAfter = new Int32Array(before.states.count).fill(-1);
  const toBefore = new Int32Array(after.states.count).fill(-1);
  let common = 0;
  const pair = (s: number, t: number): void => {
    toAfter[s] = t;
    toBefore[t] = s;
    common++;
  };
  const same =
    keys.length === after.options.length && keys.every((key, o) => key === after.options[o].key);
  if (!same || !pairByPatterns(before, after, pair)) pairByKeys(before, after, keys, same, pair);
  return { toAfter, toBefore, common };
}

/** Walks both lists of patterns together; false where they cannot be compared bit by bit. */
function pairByPatterns(
  before: CompiledView,
  after: CompiledView,
  pair: (s: number, t: number) => void,
): boolean {
  const [a, b] = [before.model, after.model];
  if (a.form !== "option" || b.form !== "option") return false;
  const { words } = a;
  const at = (patterns: Uint32Array | null, s: number, w: number): number =>
    patterns === null ? (w === 0 ? s : 0) : patterns[s * words + w];
  for (let s = 0, t = 0; s < before.states.count && t < after.states.count; ) {
    let order = 0;
    for (let w = words - 1; w >= 0 && order === 0; w--) {
      order = at(a.patterns, s, w) - at(b.patterns, t, w);
    }
    if (order === 0) pair(s++, t++);
    else if (order < 0) s++;
    else t++;
  }
  return true;
}

function pairByKeys(
  before: CompiledView,
  after: CompiledView,
  keys: readonly string[],
  same: boolean,
  pair: (s: number, t: number) => void,
): void {
  if (before.options.length > 0 !== after.options.length > 0) return;
  const keyBefore = keyOf(before, keys, same);
  const keyAfter = keyOf(
    after,
    after.options.map(({ key }) => key),
    same,
  );
  // Most edits leave the states as they are: those that stand where they stood need no table.
  const left: number[] = [];
  const table = new Map<string, number>();
  for (let t = 0; t < after.states.count; t++) {
    const key = keyAfter(t);
    if (t < before.states.count) {
      const other = keyBefore(t);
      if (key === other) {
        pair(t, t);
        continue;
      }
      table.set(other, t);
    }
    left.push(t);
  }
  for (let s = after.states.count; s < before.states.count; s++) table.set(keyBefore(s), s);
  if (table.size === 0) return;
  for (const t of left) {
    const key = keyAfter(t);
    const s = table.get(key);
    if (s === undefined) continue;
    // Each state is one state of the other view at most.
    table.delete(key);
    pair(s, t);
  }
}

/** What a state is told by: its name, or the options taken in it, by their keys where those of the views differ. */
function keyOf(
  { states }: CompiledView,
  keys: readonly string[],
  same: boolean,
): (s: number) => string {
  if (keys.length === 0) return (s) => states.name(s) ?? states.label(s) ?? String(states.id(s));
  if (same) return (s) => states.pattern(s);
  const order = keys.map((key, o) => ({ key, o })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return (s) => {
    const pattern = states.pattern(s);
    let text = "";
    for (const { key, o } of order) if (pattern[o] !== "N") text += `${pattern[o]}${key} `;
    return text;
  };
}
