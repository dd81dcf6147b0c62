import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdit, type CaseEdit, editCase, parseText } from "../../src/index.js";

const LIST = `# The preferences.
preferences:
  a:
    statements:   # most important first
      # Why peace comes first.
      - peace   # above all
      - id: aid
        prefer: >-
          a.x and
          b.y
        # read so
        cite: [E1]

      - tie:
          - trade
          # Said twice.
          - id: power
            prefer: b.y
        order: unknown
      # Not sure of this one.
      # At all.
      - calm
    order: { cite: [E1] }
  b: { statements: [x, { prefer: y, cite: [E1, E2] }, z] }   # short
# the end
`;
const LISTS: readonly (readonly (string | number)[])[] = [
  ["preferences", "a", "statements"],
  ["preferences", "a", "statements", 2, "tie"],
  ["preferences", "b", "statements"],
];
const A = LISTS[0];
const B = LISTS[2];

const read = (text: string): unknown => parseText(text, "case.yaml").parsed?.value;
const comments = (text: string): string[] => (text.match(/(?<=^|\s)#.*$/gm) ?? []).sort();
/** Empty lines stay where they are when the entries around them move. */
const written = (text: string): string[] => lines(text).filter((line) => line !== "");
const lines = (text: string): string[] => text.split("\n");

describe("an entry of a list", () => {
  test("moves with the comments above it and inside it, and nothing else changes", () => {
    const after = editCase(LIST, [{ path: [...A, 3], move: [...A, 1] }]);
    expect(lines(after).toSorted()).toEqual(lines(LIST).toSorted());
    expect(after).toContain(
      "      - peace   # above all\n      # Not sure of this one.\n      # At all.\n      - calm\n      - id: aid\n",
    );
    expect(editCase(after, [{ path: [...A, 1], move: [...A, 3] }])).toBe(LIST);
  });

  test("moves into a tie and out of it, indented as its neighbours", () => {
    const after = editCase(LIST, [{ path: [...A, 1], move: [...A, 1, "tie", 1] }]);
    expect(after).toContain(
      "          - trade\n          - id: aid\n            prefer: >-\n              a.x and\n              b.y\n            # read so\n            cite: [E1]\n          # Said twice.\n",
    );
    const back = editCase(after, [{ path: [...A, 1, "tie", 1], move: [...A, 1] }]);
    expect(written(back)).toEqual(written(LIST));
  });

  test("two entries become a tie, and two again, as they were", () => {
    const tied = editCase(LIST, [
      { path: [...A, 0], insert: { tie: [] } },
      { path: [...A, 1], move: [...A, 0, "tie", 0] },
      { path: [...A, 1], move: [...A, 0, "tie", 1] },
    ]);
    expect(tied).toContain(
      "      - tie:\n          # Why peace comes first.\n          - peace   # above all\n          - id: aid\n            prefer: >-\n",
    );
    const untied = editCase(tied, [
      { path: [...A, 0, "tie", 1], move: [...A, 1] },
      { path: [...A, 0, "tie", 0], move: [...A, 1] },
      { path: [...A, 0], delete: true },
    ]);
    expect(written(untied)).toEqual(written(LIST));
  });

  test("is put in before another, which keeps its comments", () => {
    const after = editCase(LIST, [{ path: [...A, 3], insert: { id: "new", prefer: "a.x" } }]);
    expect(after).toContain(
      "        order: unknown\n      - id: new\n        prefer: a.x\n      # Not",
    );
    expect(lines(after).filter((line) => !lines(LIST).includes(line))).toEqual([
      "      - id: new",
      "        prefer: a.x",
    ]);
  });

  test("is put into brackets and moved in them", () => {
    expect(editCase(LIST, [{ path: [...B, 1], insert: "w" }])).toContain(
      "[x, w, { prefer: y, cite: [E1, E2] }, z] }   # short",
    );
    expect(editCase(LIST, [{ path: [...B, 1], move: [...B, 0] }])).toContain(
      "[{ prefer: y, cite: [E1, E2] }, x, z] }   # short",
    );
  });

  test("is put at the end, and into a list that is not there", () => {
    expect(editCase(LIST, [{ path: [...A, 4], insert: "last" }])).toContain(
      "- calm\n      - last\n",
    );
    const after = editCase(LIST, [{ path: ["expect", 0], insert: { party: "a" } }]);
    expect(read(after)).toMatchObject({ expect: [{ party: "a" }] });
    expect(lines(after).filter((line) => !lines(LIST).includes(line))).toEqual([
      "expect:",
      "  - party: a",
    ]);
  });

  test("that becomes a map is written where it stood", () => {
    const after = editCase(LIST, [
      { path: [...A, 0], value: { prefer: "peace", hedge: "so-called" } },
    ]);
    expect(after).toBe(
      LIST.replace(
        "- peace   # above all",
        "- prefer: peace\n        hedge: so-called   # above all",
      ),
    );
  });

  test.each<[string, CaseEdit]>([
    ["what is not there", { path: [...A, 9], move: [...A, 0] }],
    ["past the end", { path: [...A, 0], move: [...A, 9] }],
    ["what is no list", { path: ["preferences", "a"], move: ["preferences", "c"] }],
    ["into what is no list", { path: ["preferences", "a", 0], insert: 1 }],
  ])("is refused: %s", (_, edit) => {
    expect(applyEdit(read(LIST), edit).ok).toBe(false);
    expect(() => editCase(LIST, [edit])).toThrow();
  });
});

/** A list of the file and a place in it, its end left out for what must be there. */
const entry = (value: unknown): fc.Arbitrary<(string | number)[]> =>
  fc
    .constantFrom(...LISTS.filter((path) => lengthOf(value, path) > 0))
    .chain((path) => fc.nat(lengthOf(value, path) - 1).map((k) => [...path, k]));

function lengthOf(value: unknown, path: readonly (string | number)[]): number {
  let here = value;
  for (const key of path) here = (here as Record<string | number, unknown> | undefined)?.[key];
  return Array.isArray(here) ? here.length : 0;
}

test("any walk of moves reads as the same moves of the data, keeps every comment, and goes back", () => {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      let text = LIST;
      let value = read(LIST);
      for (let k = 0; k < 4; k++) {
        const from = gen(entry, value);
        const to = gen(entry, value);
        const edit: CaseEdit = { path: from, move: to };
        const applied = applyEdit(value, edit);
        if (!applied.ok) continue;
        const after = editCase(text, [edit]);
        expect(JSON.stringify(read(after))).toBe(JSON.stringify(applied.value));
        // Between brackets and lines, and in a list that was not there, an entry is written anew.
        const moved =
          from[1] === "a" && to[1] === "a" && lengthOf(applied.value, to.slice(0, -1)) > 1;
        if (moved) expect(comments(after)).toEqual(comments(text));
        text = after;
        value = applied.value;
      }
    }),
    { numRuns: 100 },
  );
});

test("Windows line ends stay", () => {
  const windows = LIST.replaceAll("\n", "\r\n");
  const after = editCase(windows, [
    { path: [...A, 3], move: [...A, 0] },
    { path: [...A, 1], insert: "more" },
  ]);
  expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});
