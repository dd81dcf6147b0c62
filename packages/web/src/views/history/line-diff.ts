import type { RevisionJson } from "@sextant/server";

type Splice = RevisionJson["splices"][number];

export interface DiffLine {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
  /** Its number in the file: after the change, for what was removed before it. */
  readonly line: number;
}

/** What a splice did to the lines of a file. */
export interface FileDiff {
  readonly file: string;
  readonly made: boolean;
  readonly deleted: boolean;
  readonly lines: readonly DiffLine[];
}

/** Lines of the file that are shown around what changed. */
const AROUND = 2;
/** Above so many pairs of lines they are not compared one by one. */
const MOST_PAIRS = 250_000;

/**
 * A splice as lines, from the text of its file after the revision ("" where it was deleted), with some
 * lines around. Within the changed part the longest run of lines that stayed is found, so that a line
 * that moved is not told as a whole list.
 */
export function fileDiff(splice: Splice, after: string): FileDiff {
  const { file, at, removed, inserted, made = false, deleted = false } = splice;
  const rest = deleted ? "" : after.slice(at + inserted.length);
  const was = linesOf(made ? "" : after.slice(0, at) + removed + rest);
  const is = linesOf(after);
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start++;
  let end = 0;
  while (end < shorter - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end++;
  const same = (from: number, to: number): DiffLine[] =>
    is.slice(from, to).map((text, k) => ({ kind: "same", text, line: from + k + 1 }));
  return {
    file,
    made,
    deleted,
    lines: [
      ...same(Math.max(0, start - AROUND), start),
      ...lineDiff(was.slice(start, was.length - end), is.slice(start, is.length - end), start + 1),
      ...same(is.length - end, Math.min(is.length, is.length - end + AROUND)),
    ],
  };
}

/** What differs between the files of two revisions: one part for each place, with some lines around. */
export function filesDiff(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): FileDiff[] {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return files.flatMap((file) => {
    const [was, is] = [before[file], after[file]];
    if (was === is) return [];
    const splice = { file, at: 0, removed: was ?? "", inserted: is ?? "" };
    const made = was === undefined;
    const deleted = is === undefined;
    return placesOf(fileDiff({ ...splice, made, deleted }, is ?? ""));
  });
}

/** One part for each place of a file that differs: lines that stayed, far from any, are left out. */
function placesOf(diff: FileDiff): FileDiff[] {
  const places: DiffLine[][] = [];
  let end = -1;
  diff.lines.forEach(({ kind }, k) => {
    if (kind === "same") return;
    const from = Math.max(0, k - AROUND);
    if (from > end) places.push([]);
    const stop = Math.min(diff.lines.length, k + AROUND + 1);
    places[places.length - 1].push(...diff.lines.slice(Math.max(from, end), stop));
    end = stop;
  });
  return places.map((lines) => ({ ...diff, lines }));
}

/** The lines that differ, in their order; `first` is the number of the first line of both. */
export function lineDiff(
  before: readonly string[],
  after: readonly string[],
  first: number,
): DiffLine[] {
  const lines: DiffLine[] = [];
  const keeps =
    before.length * after.length <= MOST_PAIRS ? longestCommon(before, after) : new Int32Array(0);
  const width = after.length + 1;
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const known = keeps.length > 0;
    if (i < before.length && j < after.length && before[i] === after[j] && known) {
      lines.push({ kind: "same", text: after[j], line: first + j });
      i++;
      j++;
    } else if (
      i < before.length &&
      (j === after.length || !known || keeps[(i + 1) * width + j] >= keeps[i * width + j + 1])
    ) {
      lines.push({ kind: "removed", text: before[i], line: first + i });
      i++;
    } else {
      lines.push({ kind: "added", text: after[j], line: first + j });
      j++;
    }
  }
  return lines;
}

/** table[i][j]: how many lines can be kept of the rests from i and j on. */
function longestCommon(before: readonly string[], after: readonly string[]): Int32Array {
  const width = after.length + 1;
  const table = new Int32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i * width + j] =
        before[i] === after[j]
          ? table[(i + 1) * width + j + 1] + 1
          : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  return table;
}

const linesOf = (text: string): string[] => {
  if (text === "") return [];
  return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
};
