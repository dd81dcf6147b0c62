import type { Splice } from "../types.js";

/** A case's files while they are worked on; a map, since a path may be called "__proto__". */
export type FileMap = ReadonlyMap<string, string>;

/**
 * The splice that leads from one text to another, by their common beginning and end; null where they
 * are equal. An absent text is null. Offsets are UTF-16, and no surrogate pair is cut in two. Linear.
 *
 * @example spliceBetween("case.yaml", "a: 1\n", "a: 2\n") // { file, at: 3, removed: "1", inserted: "2" }
 */
export function spliceBetween(
  file: string,
  before: string | null,
  after: string | null,
): Splice | null {
  if (before === after) return null;
  if (before === null) return { file, at: 0, removed: "", inserted: after ?? "", made: true };
  if (after === null) return { file, at: 0, removed: before, inserted: "", deleted: true };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  let end = 0;
  const most = shorter - start;
  while (
    end < most &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end++;
  }
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end--;
  return {
    file,
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The splices that lead from some files to others, by the order of their paths. */
export function splicesBetween(before: FileMap, after: FileMap): Splice[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const splices: Splice[] = [];
  for (const path of paths) {
    const splice = spliceBetween(path, before.get(path) ?? null, after.get(path) ?? null);
    if (splice !== null) splices.push(splice);
  }
  return splices;
}

/** The splices that take others back. */
export function inverseSplices(splices: readonly Splice[]): Splice[] {
  return splices
    .map(({ file, at, removed, inserted, made, deleted }): Splice => {
      const back = { file, at, removed: inserted, inserted: removed };
      if (made) return { ...back, deleted: true };
      return deleted ? { ...back, made: true } : back;
    })
    .reverse();
}

/**
 * Files after some splices; null where a splice does not fit, because what it would remove does not
 * stand at its place.
 */
export function applySplices(files: FileMap, splices: readonly Splice[]): FileMap | null {
  const result = new Map(files);
  for (const { file, at, removed, inserted, made, deleted } of splices) {
    const text = result.get(file);
    if (made) {
      if (text !== undefined) return null;
      result.set(file, inserted);
      continue;
    }
    if (text === undefined || !text.startsWith(removed, at)) return null;
    if (deleted) {
      if (text !== removed) return null;
      result.delete(file);
    } else {
      result.set(file, text.slice(0, at) + inserted + text.slice(at + removed.length));
    }
  }
  return result;
}
