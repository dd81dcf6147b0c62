import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseEdit, CaseError, editCase } from "../../src/index.js";
import { read } from "../read/helpers.js";
import { text } from "./arbitrary-case.js";

const FILE = `# The talks, as of the end of the year.
sextant: 1
title:   Talks            # kept short
parties:
  # the smaller one
  a: { name: A, options: { x: Gives way } }   # one option
  b:
    name: B
    options:
      y: { name: Holds out,
           reversible: false }  # one-way


terms:

  both: a.x and b.y     # used below
  either: "a.x or b.y"
goals:
  a:
    peace:
      text: >-
        To live
        in peace
      # as read
      when: a.x
topics:
- arms       # first
- trade

unmodelled: [ { why: trade } ]   # more to come
# the end
`;

const comments = (source: string): string[] => source.match(/(?<=^|\s)#.*$/gm) ?? [];
const edit = (...edits: CaseEdit[]): string => editCase(FILE, edits);

/** The lines of FILE that an edit left out, and those that it brought in. */
function changed(after: string): { lost: string[]; gained: string[] } {
  const before = FILE.split("\n");
  const now = after.split("\n");
  return {
    lost: before.filter((line) => !now.includes(line)),
    gained: now.filter((line) => !before.includes(line)),
  };
}

describe("only the lines concerned change", () => {
  const cases: readonly (readonly [string, CaseEdit, string[], string[]])[] = [
    [
      "a text",
      { path: ["title"], value: "New talks" },
      ["title:   Talks            # kept short"],
      ["title:   New talks            # kept short"],
    ],
    [
      "a text that needs quotes",
      { path: ["terms", "both"], value: "no" },
      ["  both: a.x and b.y     # used below"],
      ['  both: "no"     # used below'],
    ],
    [
      "a text inside brackets",
      { path: ["parties", "a", "name"], value: "A, the first" },
      ["  a: { name: A, options: { x: Gives way } }   # one option"],
      ['  a: { name: "A, the first", options: { x: Gives way } }   # one option'],
    ],
    [
      "a value across lines",
      { path: ["parties", "b", "options", "y", "reversible"], value: true },
      ["           reversible: false }  # one-way"],
      ["           reversible: true }  # one-way"],
    ],
    [
      "a new key in a block",
      { path: ["terms", "neither"], value: "not a.x and not b.y" },
      [],
      ["  neither: not a.x and not b.y"],
    ],
    [
      "a new key at the end of the file",
      { path: ["question"], value: "Why?" },
      [],
      ["question: Why?"],
    ],
    [
      "a new key inside brackets",
      { path: ["parties", "a", "short"], value: "a:" },
      ["  a: { name: A, options: { x: Gives way } }   # one option"],
      ['  a: { name: A, options: { x: Gives way }, short: "a:" }   # one option'],
    ],
    ["an entry more", { path: ["topics", 2], value: "energy" }, [], ["- energy"]],
    [
      "an entry more in brackets",
      { path: ["unmodelled", 1], value: { why: "aid" } },
      ["unmodelled: [ { why: trade } ]   # more to come"],
      ["unmodelled: [ { why: trade }, {why: aid} ]   # more to come"],
    ],
    [
      "maps on the way are made",
      { path: ["goals", "z", "power", "text"], value: "Power" },
      [],
      ["  z:", "    power:", "      text: Power"],
    ],
    [
      "a key deleted",
      { path: ["terms", "both"], delete: true },
      ["  both: a.x and b.y     # used below"],
      [],
    ],
    ["an entry deleted", { path: ["topics", 0], delete: true }, ["- arms       # first"], []],
    [
      "a key deleted in brackets",
      { path: ["parties", "b", "options", "y", "reversible"], delete: true },
      ["      y: { name: Holds out,", "           reversible: false }  # one-way"],
      ["      y: { name: Holds out }  # one-way"],
    ],
    [
      "folded prose",
      { path: ["goals", "a", "peace", "text"], value: "To live" },
      ["      text: >-", "        To live", "        in peace"],
      ["      text: To live"],
    ],
    [
      "the last key of a map",
      { path: ["goals", "a", "peace"], delete: true },
      [
        "  a:",
        "    peace:",
        "      text: >-",
        "        To live",
        "        in peace",
        "      # as read",
        "      when: a.x",
      ],
      ["  a: {}"],
    ],
  ];
  test.each(cases)("%s", (_name, one, lost, gained) => {
    expect(changed(edit(one))).toEqual({ lost, gained });
  });
});

test("one value edited leaves every comment, whatever the value", () => {
  const paths: (string | number)[][] = [
    ["title"],
    ["parties", "a", "name"],
    ["parties", "a", "options", "x"],
    ["parties", "b", "options", "y", "name"],
    ["terms", "both"],
    ["terms", "added"],
    ["goals", "a", "peace", "text"],
    ["goals", "a", "peace", "reading"],
    ["topics", 0],
    ["topics", 2],
    ["synopsis"],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), text, (path, value) => {
      const after = editCase(FILE, [{ path, value }]);
      for (const comment of comments(FILE)) expect(after).toContain(comment);
      let found: unknown = read(after).document;
      for (const key of path) found = (found as Record<string | number, unknown>)[key];
      expect(found).toBe(value);
    }),
    { numRuns: 150 },
  );
});

test("edits follow one another, and undoing them gives the file back", () => {
  const there = edit(
    { path: ["title"], value: "Other" },
    { path: ["terms", "more"], value: "a.x" },
    { path: ["topics", 2], value: "aid" },
  );
  expect(
    editCase(there, [
      { path: ["title"], value: "Talks" },
      { path: ["terms", "more"], delete: true },
      { path: ["topics", 2], delete: true },
    ]),
  ).toBe(FILE);
});

test("setting what is there changes nothing", () => {
  expect(edit({ path: ["terms", "both"], value: "a.x and b.y" })).toBe(FILE);
});

test("Windows line ends stay", () => {
  const windows = FILE.replaceAll("\n", "\r\n");
  const after = editCase(windows, [{ path: ["terms", "more"], value: { when: "a.x", note: "n" } }]);
  expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(read(after).document.terms?.more).toEqual({ when: "a.x", note: "n" });
});

test("larger values, and values where there was none", () => {
  const value = { ranking: ["YN", ["NN", "YY"]], order: { judgement: "As\nread" }, rest: "last" };
  const after = edit({ path: ["preferences", "a"], value });
  expect(read(after).document.preferences).toEqual({ a: value });
  expect(changed(after).lost).toEqual([]);
  const empty = FILE.replace(
    'terms:\n\n  both: a.x and b.y     # used below\n  either: "a.x or b.y"\n',
    "terms:\n",
  );
  const filled = editCase(empty, [{ path: ["terms", "t"], value: "a.x" }]);
  expect(read(filled).document.terms).toEqual({ t: "a.x" });
  expect(comments(filled)).toEqual(comments(empty));
});

test("JSON files can be edited too", () => {
  const json = JSON.stringify(read(FILE).document, null, 2);
  const after = editCase(json, [
    { path: ["title"], value: "T" },
    { path: ["question"], value: "Why?" },
  ]);
  expect(after).toContain('"question": "Why?"');
  expect(JSON.parse(after)).toMatchObject({ title: "T", question: "Why?" });
});

describe("refused", () => {
  const code = (source: string, one: CaseEdit): string => {
    try {
      editCase(source, [one]);
    } catch (error) {
      if (error instanceof CaseError) return error.code;
      throw error;
    }
    return "accepted";
  };
  test.each<[string, CaseEdit, string]>([
    [
      "deleting what is not there",
      { path: ["terms", "none"], delete: true },
      "SX_CASE_MISSING_KEY",
    ],
    [
      "deleting below what is not there",
      { path: ["none", "x"], delete: true },
      "SX_CASE_MISSING_KEY",
    ],
    ["deleting the file", { path: [], delete: true }, "SX_CASE_WRONG_TYPE"],
    ["a path through a text", { path: ["title", "x"], value: 1 }, "SX_CASE_WRONG_TYPE"],
    ["past the end of a list", { path: ["topics", 9], value: "x" }, "SX_CASE_WRONG_TYPE"],
  ])("%s", (_name, one, expected) => {
    expect(code(FILE, one)).toBe(expected);
  });
  test("a file that cannot be read", () => {
    expect(code("a: [", { path: ["a"], value: 1 })).toBe("SX_SYNTAX");
    expect(code("[".repeat(10_000), { path: ["a"], value: 1 })).toBe("SX_SYNTAX_TOO_DEEP");
  });
  test("what another place shares by an alias", () => {
    const shared = "terms:\n  t: &t { when: a.x }\n  u: *t\n";
    expect(code(shared, { path: ["terms", "u", "when"], value: "b.y" })).toBe("SX_CASE_WRONG_TYPE");
    expect(code(shared, { path: ["terms", "t", "when"], value: "b.y" })).toBe("SX_CASE_WRONG_TYPE");
  });
});

test.each(["", " 1", "01", "1.0", "1e0", "0x1", "-0"])("%j is no place in a list", (index) => {
  expect(() => edit({ path: ["topics", index], value: "x" })).toThrow(CaseError);
  expect(() => edit({ path: ["topics", index], insert: "x" })).toThrow(CaseError);
});

test("an index of a list may be written as a text", () => {
  expect(edit({ path: ["topics", "1"], value: "x" })).toBe(
    edit({ path: ["topics", 1], value: "x" }),
  );
});
