import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileDiff, filesDiff, lineDiff } from "../../src/views/history/line-diff.js";

/** The common beginning and end taken away, as the workspace cuts a change. */
function spliceOf(before: string, after: string) {
  let at = 0;
  const shorter = Math.min(before.length, after.length);
  while (at < shorter && before[at] === after[at]) at++;
  let end = 0;
  while (end < shorter - at && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    file: "case.yaml",
    at,
    removed: before.slice(at, before.length - end),
    inserted: after.slice(at, after.length - end),
  };
}

const shown = (before: string, after: string): string[] =>
  fileDiff(spliceOf(before, after), after).lines.map(
    ({ kind, text, line }) => `${{ same: " ", removed: "-", added: "+" }[kind]}${line} ${text}`,
  );

describe("the lines of a change", () => {
  it("stand whole, with some around", () => {
    expect(shown("a: 1\nb: 2\nc: 3\n", "a: 1\nb: 20\nc: 3\n")).toEqual([
      " 1 a: 1",
      "-2 b: 2",
      "+2 b: 20",
      " 3 c: 3",
    ]);
    expect(shown("a\nb\nc\n", "a\nc\n")).toEqual([" 1 a", "-2 b", " 2 c"]);
    expect(shown("a\nc\n", "a\nb\nc\n")).toEqual([" 1 a", "+2 b", " 3 c"]);
    expect(shown("a: 1\n", "a: 1\nb: 2\n")).toEqual([" 1 a: 1", "+2 b: 2"]);
  });

  it("of two revisions stand place by place, file by file", () => {
    const before = { "a.yaml": "a\nb\nc\nd\ne\nf\ng\nh\n", "b.yaml": "x\n", "c.yaml": "y\n" };
    const after = { "a.yaml": "A\nb\nc\nd\ne\nf\ng\nH\n", "b.yaml": "x\n", "d.yaml": "z\n" };
    expect(
      filesDiff(before, after).map(({ file, made, deleted, lines }) =>
        [
          file,
          ...(made ? ["made"] : []),
          ...(deleted ? ["deleted"] : []),
          ...lines.map(
            ({ kind, text }) => `${{ same: " ", removed: "-", added: "+" }[kind]}${text}`,
          ),
        ].join("|"),
      ),
    ).toEqual(["a.yaml|-a|+A| b| c", "a.yaml| f| g|-h|+H", "c.yaml|deleted|-y", "d.yaml|made|+z"]);
    expect(filesDiff(before, before)).toEqual([]);
  });

  it("tell a line that moved as one line", () => {
    expect(shown("a\nb\nc\nd\ne\n", "d\na\nb\nc\ne\n").filter((line) => line[0] !== " ")).toEqual([
      "+1 d",
      "-4 d",
    ]);
  });

  it("tell of files that came and went", () => {
    const made = fileDiff(
      { file: "x", at: 0, removed: "", inserted: "a\nb\n", made: true },
      "a\nb\n",
    );
    expect(made.lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["added a", "added b"]);
    const gone = fileDiff({ file: "x", at: 0, removed: "a\n", inserted: "", deleted: true }, "");
    expect(gone.lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["removed a"]);
  });

  it("give both texts back", () => {
    const texts = fc
      .array(fc.constantFrom("a", "b", "c", "", "a b"), { maxLength: 8 })
      .map((lines) => lines.map((line) => `${line}\n`).join(""));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        fc.pre(before !== after);
        const splice = spliceOf(before, after);
        const { lines } = fileDiff(splice, after);
        const of = (kinds: readonly string[]): string[] =>
          lines.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
        // Every line that is shown stands in its text, in order, and at its number after the change.
        const split = (text: string): string[] => text.split("\n").slice(0, -1);
        for (const { kind, text, line } of lines) {
          if (kind !== "removed") expect(split(after)[line - 1]).toBe(text);
        }
        const inOrder = (some: readonly string[], all: readonly string[]): boolean =>
          all.join("\n").includes(some.join("\n"));
        expect(inOrder(of(["same", "added"]), split(after))).toBe(true);
        expect(inOrder(of(["same", "removed"]), split(before))).toBe(true);
      }),
      { numRuns: 300 },
    );
    const rows = lineDiff(["a", "b"], ["b", "a"], 1);
    expect(rows.filter(({ kind }) => kind === "same").length).toBe(1);
  });
});
