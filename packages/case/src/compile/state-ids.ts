import type { LoadedCase } from "../read/loaded-case.js";
import { comparePatterns } from "./pattern.js";
import { enumerate, readFrame, type Space, type StateFinder } from "./space.js";
import { viewNames } from "./view/layers.js";
import { readView, type ViewDocument, withoutStatusQuo } from "./view/view-document.js";

/**
 * The contract's ids of a view's states, ascending with their patterns: the place, from 1, in the
 * file's own list of states where it has one, else among the feasible states of all views together.
 * They never depend on which view is asked. Only views that change what is feasible are enumerated.
 */
export function stateIds(
  loaded: LoadedCase,
  space: Space,
  maxStates: number,
  findState: (view: ViewDocument) => StateFinder,
): Int32Array {
  if (space.file !== null) return space.file.map((place) => place + 1);
  const union = unionOfViews(loaded, space, maxStates, findState);
  const ids = new Int32Array(space.count);
  if (union.patterns === null) {
    for (let s = 0; s < space.count; s++) {
      ids[s] = 1 + (space.patterns === null ? s : space.patterns[s]);
    }
    return ids;
  }
  const { words } = space;
  const own = space.patterns as Uint32Array;
  for (let s = 0, u = 0; s < space.count; s++, u++) {
    while (comparePatterns(union.patterns, u * words, own, s * words, words) !== 0) u++;
    ids[s] = u + 1;
  }
  return ids;
}

interface States {
  readonly count: number;
  readonly patterns: Uint32Array | null;
}

function unionOfViews(
  loaded: LoadedCase,
  space: Space,
  maxStates: number,
  findState: (view: ViewDocument) => StateFinder,
): States {
  // What a view ignores only takes states away, so rules alone decide where there are no others.
  const met = new Set<string>();
  let union: States | null = null;
  for (const name of viewNames(loaded)) {
    const view = readView(loaded, name);
    // The status quo takes part in what is feasible only where a view ignores options.
    const free = readFrame(withoutStatusQuo(view), findState(view));
    if (met.has(JSON.stringify(free.clauses.clauses))) continue;
    const frame = view.ignores.length === 0 ? free : readFrame(view, findState(view));
    if (view.ignores.length === 0) met.add(JSON.stringify(frame.clauses.clauses));
    const states = name === space.frame.view.view ? space : enumerate(frame, maxStates);
    union = union === null ? states : join(union, states, space.words);
  }
  return union ?? space;
}

function join(a: States, b: States, words: number): States {
  if (a.patterns === null || b.patterns === null) return a.patterns === null ? a : b;
  const joined = new Uint32Array(a.patterns.length + b.patterns.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.count || j < b.count; count++) {
    let order: number;
    if (i === a.count) order = 1;
    else if (j === b.count) order = -1;
    else order = comparePatterns(a.patterns, i * words, b.patterns, j * words, words);
    const [from, at] = order <= 0 ? [a.patterns, i] : [b.patterns, j];
    for (let w = 0; w < words; w++) joined[count * words + w] = from[at * words + w];
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return { count, patterns: joined.slice(0, count * words) };
}
