import type { DocumentPath } from "../read/loaded-case.js";
import type { CaseEdit } from "./edit-case.js";

/**
 * The edits that lead from one document to another, each as deep and as small as it can be, so that
 * comments and layout around them stay; the order of keys counts. A key that moves is deleted and set
 * anew, with those that follow it; an entry of a list that moves is moved.
 *
 * Linear in what differs, and in the depth and width of the maps on the way.
 *
 * @example editsBetween({ a: 1, b: 2 }, { a: 3, b: 2 }) // [{ path: ["a"], value: 3 }]
 */
export function editsBetween(before: unknown, after: unknown): CaseEdit[] {
  const edits: CaseEdit[] = [];
  compare(before, after, [], edits);
  return edits;
}

function compare(before: unknown, after: unknown, path: DocumentPath, edits: CaseEdit[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, edits);
  else if (isMap(before) && isMap(after)) compareMaps(before, after, path, edits);
  else if (!same(before, after)) edits.push({ path, value: after });
}

function compareMaps(before: Keyed, after: Keyed, path: DocumentPath, edits: CaseEdit[]): void {
  const old = Object.keys(before);
  const wanted = Object.keys(after).filter((key) => after[key] !== undefined);
  // What stays where it is comes first in the result, in its old order: the longest beginning that can.
  let stay = 0;
  for (let last = -1; stay < wanted.length; stay++) {
    const at = old.indexOf(wanted[stay]);
    if (at <= last) break;
    last = at;
  }
  const staying = new Set(wanted.slice(0, stay));
  for (const key of old) {
    if (!staying.has(key)) edits.push({ path: [...path, key], delete: true });
  }
  for (const key of wanted.slice(0, stay)) {
    compare(before[key], after[key], [...path, key], edits);
  }
  for (const key of wanted.slice(stay)) edits.push({ path: [...path, key], value: after[key] });
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: DocumentPath,
  edits: CaseEdit[],
): void {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && same(before[start], after[start])) start++;
  let end = 0;
  while (
    end < most - start &&
    same(before[before.length - 1 - end], after[after.length - 1 - end])
  ) {
    end++;
  }
  const gone = before.length - end - start;
  const come = after.length - end - start;
  const at = (index: number): DocumentPath => [...path, index];
  if (gone === come && gone > 1) {
    const old = before.slice(start, start + gone);
    const wanted = after.slice(start, start + come);
    if (same(old, [...wanted.slice(-1), ...wanted.slice(0, -1)])) {
      edits.push({ path: at(start), move: at(start + come - 1) });
      return;
    }
    if (same(old, [...wanted.slice(1), wanted[0]])) {
      edits.push({ path: at(start + gone - 1), move: at(start) });
      return;
    }
  }
  for (let i = 0; i < Math.min(gone, come); i++) {
    compare(before[start + i], after[start + i], at(start + i), edits);
  }
  for (let i = gone - 1; i >= come; i--) edits.push({ path: at(start + i), delete: true });
  for (let i = gone; i < come; i++) edits.push({ path: at(start + i), insert: after[start + i] });
}

type Keyed = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Keyed =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two values are the same, keys in the same order. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
