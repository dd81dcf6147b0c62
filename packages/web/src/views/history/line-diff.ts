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
  const start = after.lastIndexOf("\n", at - 1) + 1;
  const whole = [removed, inserted].every((text) => text === "" || text.endsWith("\n"));
  const end =
    whole && start === at ? at + inserted.length - 1 : endOfLine(after, at + inserted.length);
  const head = after.slice(start, at);
  const tail = after.slice(at + inserted.length, Math.max(end, at + inserted.length));
  const was = linesOf(made ? "" : head + removed + tail);
  const is = linesOf(deleted ? "" : after.slice(start, Math.max(start, end)));
  const first = after.slice(0, start).split("\n").length;
  const before = around(
    after
      .slice(0, Math.max(0, start - 1))
      .split("\n")
      .slice(-AROUND),
    start > 0,
  );
  const rest = around(
    after
      .slice(end + 1)
      .split("\n")
      .slice(0, AROUND),
    end < after.length - 1,
  );
  const lines: DiffLine[] = [
    ...before.map((text, k) => ({ kind: "same" as const, text, line: first - before.length + k })),
    ...lineDiff(was, is, first),
    ...rest.map((text, k) => ({ kind: "same" as const, text, line: first + is.length + k })),
  ];
  return { file, made, deleted, lines };
}

const around = (lines: readonly string[], any: boolean): readonly string[] => (any ? lines : []);

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

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

const linesOf = (text: string): string[] => {
  if (text === "") return [];
  return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
};
