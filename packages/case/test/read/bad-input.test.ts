import { describe, expect, test } from "vitest";
import { ERRORS, MAX_FILE_BYTES, readCase, tooLarge } from "../../src/index.js";
import { BASE, faults, read, refused } from "./helpers.js";

const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
for (const [from, to] of ["ab", "bc", "cd", "de", "ef"]) {
  bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]`);
}

/** Name, text, and every problem with its place. */
const REFUSED: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  ["an empty file", "", ["SX_FILE_EMPTY 1:1"]],
  ["nothing but space", "\n \n", ["SX_FILE_EMPTY 1:1"]],
  ["nothing but a comment", "# later\n", ["SX_CASE_WRONG_TYPE 1:1"]],
  ["a list", "- 1\n", ["SX_CASE_WRONG_TYPE 1:1"]],
  ["invalid UTF-8", Uint8Array.of(0x61, 0x3a, 0x0a, 0x20, 0xff), ["SX_FILE_NOT_UTF8 2:2"]],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x61, 0x00), ["SX_FILE_NOT_UTF8 1:1"]],
  ["a NUL", `${BASE}notes: a\0b\n`, ["SX_FILE_CONTROL_CHARACTER 7:9"]],
  ["an escaped NUL", `${BASE}notes: "a\\0b"\n`, ["SX_FILE_CONTROL_CHARACTER 7:8"]],
  ["an escape character", `${BASE}notes: a\x1b[31m\n`, ["SX_FILE_CONTROL_CHARACTER 7:9"]],
  ["a lone surrogate", `${BASE}notes: "\\uD800"\n`, ["SX_FILE_LONE_SURROGATE 7:8"]],
  ["a lone low surrogate", `${BASE}notes: "\\uDC00x"\n`, ["SX_FILE_LONE_SURROGATE 7:8"]],
  ["a lone surrogate in a key", `${BASE}"\\uD800": 1\n`, ["SX_FILE_LONE_SURROGATE 7:1"]],
  ["10,000 brackets", "[".repeat(10_000), ["SX_SYNTAX_TOO_DEEP 1:256"]],
  ["a million braces", '{"a":'.repeat(1_000_000), ["SX_SYNTAX_TOO_DEEP 1:1276"]],
  ["10,000 dashes", "- ".repeat(10_000), ["SX_SYNTAX_TOO_DEEP 1:513"]],
  [
    "2,000 steps of indentation",
    Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    ["SX_SYNTAX_TOO_DEEP 257:257"],
  ],
  ["65 levels", `${"{a: ".repeat(65)}1${"}".repeat(65)}`, ["SX_SYNTAX_TOO_DEEP 1:257"]],
  ["an alias bomb", bomb.join("\n"), ["SX_SYNTAX_ALIASES 5:8"]],
  [
    "101 aliases",
    `${BASE}topics: [&t x, ${Array(101).fill("*t").join(", ")}]\n`,
    ["SX_SYNTAX_ALIASES 7:416"],
  ],
  ["an alias of what holds it", `${BASE}topics: &t [*t]\n`, ["SX_SYNTAX_ALIASES 7:13"]],
  ["an alias of nothing", `${BASE}notes: *gone\n`, ["SX_SYNTAX_ALIASES 7:8"]],
  ["a merge key", `${BASE}terms:\n  <<: { t: a.x }\n`, ["SX_SYNTAX_MERGE_KEY 8:3"]],
  ["a tag of a language", `${BASE}notes: !!js/function "f"\n`, ["SX_SYNTAX_TAG 7:8"]],
  ["a tag of one's own", `${BASE}notes: !secret x\n`, ["SX_SYNTAX_TAG 7:8"]],
  ["another version of YAML", `%YAML 1.1\n---\n${BASE}`, ["SX_SYNTAX_TAG 1:1"]],
  ["two documents", `${BASE}---\na: 1\n`, ["SX_SYNTAX_MANY_DOCUMENTS 7:1"]],
  ["a key twice", `${BASE}title: Again\n`, ["SX_SYNTAX_DUPLICATE_KEY 7:1"]],
  [
    "a key twice, once in quotes",
    `${BASE}terms: { t: a.x, "t": b.y }\n`,
    ["SX_SYNTAX_DUPLICATE_KEY 7:18"],
  ],
  ["__proto__", `${BASE}terms: { __proto__: a.x }\n`, ["SX_SYNTAX_FORBIDDEN_KEY 7:10"]],
  ["constructor", `${BASE}constructor: a\n`, ["SX_SYNTAX_FORBIDDEN_KEY 7:1"]],
  ["a list as a key", `${BASE}? [a]\n: b\n`, ["SX_SYNTAX_KEY 7:3"]],
  ["whole numbers out of order", `${BASE}feasible: { 2: YN, 1: NN }\n`, ["SX_SYNTAX_KEY 7:20"]],
  ["infinity", `${BASE}hindsight: .inf\n`, ["SX_SYNTAX_NUMBER 7:12"]],
  ["not a number", `${BASE}hindsight: .nan\n`, ["SX_SYNTAX_NUMBER 7:12"]],
  ["1e999", `${BASE}hindsight: 1e999\n`, ["SX_SYNTAX_NUMBER 7:12"]],
  ["2^53 + 1", `${BASE}statusQuo: 9007199254740993\n`, ["SX_SYNTAX_NUMBER 7:12"]],
  [
    "a weight with too many digits",
    `${BASE}preferences: { a: { weights: { a.x: 0.12345678901234567 } } }\n`,
    ["SX_SYNTAX_NUMBER 7:37"],
  ],
  ["a tab", `${BASE}terms:\n\tt: a.x\n`, ["SX_SYNTAX 8:1"]],
  ["a bracket left open", `${BASE}topics: [a, b\n`, ["SX_SYNTAX 8:1"]],
  ["no version", "title: T\nparties: {}\n", ["SX_CASE_VERSION 1:1", "SX_CASE_NO_PARTY 2:10"]],
  ["an older version", BASE.replace("1", "0"), ["SX_CASE_VERSION 1:10"]],
  ["a version in words", BASE.replace("1", "one"), ["SX_CASE_VERSION 1:10"]],
  ["an evidence file", "sextantEvidence: 1\nsources: {}\n", ["SX_CASE_VERSION 1:1"]],
  ["an unknown key", `${BASE}partys: {}\n`, ["SX_CASE_UNKNOWN_KEY 7:1"]],
  [
    "an unknown key deep down",
    `${BASE}goals:\n  a:\n    g: { text: T, wen: a.x }\n`,
    ["SX_CASE_UNKNOWN_KEY 9:19"],
  ],
  ["a missing key", "sextant: 1\nparties: {}\n", ["SX_CASE_MISSING_KEY 1:1"]],
  ["a date as a number", `${BASE}asOf: 2006\n`, ["SX_CASE_WRONG_TYPE 7:7"]],
  ["a month 13", `${BASE}asOf: 2006-13\n`, ["SX_CASE_BAD_VALUE 7:7"]],
  [
    "a citation without brackets",
    `${BASE}terms: { t: { when: a.x, cite: E1 } }\n`,
    ["SX_CASE_WRONG_TYPE 7:32"],
  ],
  [
    "names that are none",
    `${BASE}terms:\n  not: a.x\n  1st: a.x\n  a b: a.x\n`,
    ["SX_CASE_BAD_NAME 8:3", "SX_CASE_BAD_NAME 9:3", "SX_CASE_BAD_NAME 10:3"],
  ],
  [
    "a confidence above one",
    `${BASE}expect: [{ party: a, better: a.x, than: b.y, confidence: 1.5 }]\n`,
    ["SX_CASE_BAD_VALUE 7:58"],
  ],
  ["a text of a megabyte", `${BASE}notes: ${"a".repeat(1_000_000)}\n`, ["SX_CASE_TOO_LONG 7:8"]],
  [
    "several things at once",
    `${BASE}asOf: 2006\nfoo: 1\nterms: { if: a.x }\n`,
    ["SX_CASE_WRONG_TYPE 7:7", "SX_CASE_UNKNOWN_KEY 8:1", "SX_CASE_BAD_NAME 9:10"],
  ],
  [
    "a statement with a misspelt key",
    `${BASE}preferences: { a: { statements: [{ prefer: a.x, redline: true }] } }\n`,
    ["SX_CASE_UNKNOWN_KEY 7:49"],
  ],
  [
    "a misspelt key inside a tie",
    `${BASE}preferences: { a: { statements: [{ tie: [a.x, { prefr: b.y }] }] } }\n`,
    ["SX_CASE_MISSING_KEY 7:47", "SX_CASE_UNKNOWN_KEY 7:49"],
  ],
  [
    "a path out of the folder",
    `${BASE}evidence: ../evidence.yaml\n`,
    ["SX_FILE_OUTSIDE_FOLDER 7:11"],
  ],
  ["a path of the whole disk", `${BASE}evidence: /etc/passwd\n`, ["SX_FILE_OUTSIDE_FOLDER 7:11"]],
  ["a drive", `${BASE}evidence: C:evidence.yaml\n`, ["SX_FILE_OUTSIDE_FOLDER 7:11"]],
  ["a backslash", `${BASE}evidence: ..\\evidence.yaml\n`, ["SX_FILE_OUTSIDE_FOLDER 7:11"]],
  ["an evidence file that is not there", `${BASE}evidence: e.yaml\n`, ["SX_FILE_NOT_FOUND 7:11"]],
];

test.each(REFUSED)("refused: %s", (_name, text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test("every problem says what, and its code is in the table", () => {
  for (const [, text] of REFUSED) {
    for (const problem of refused(text)) {
      expect(ERRORS[problem.code].exit).toBeGreaterThan(0);
      expect(problem.message).toMatch(/^[A-Z"`0-9.].*\.$/su);
      expect(problem.message).not.toContain("undefined");
      expect(problem.place?.file).toBe("talks/case.yaml");
    }
  }
});

describe("size", () => {
  test("a file over the limit is refused from its length, before it is read", () => {
    expect(faults(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual(["SX_FILE_TOO_LARGE 1:1"]);
  });
  test("a gigabyte is refused by its size alone", () => {
    const problem = tooLarge("case.yaml", 2 ** 30);
    expect(problem.code).toBe("SX_FILE_TOO_LARGE");
    expect(problem.message).toContain("1024 MB");
  });
  test("a large case is read", () => {
    const terms = Array.from({ length: 5_000 }, (_, i) => `  t${i}: { when: a.x or b.y }\n`);
    const { document } = read(`${BASE}terms:\n${terms.join("")}`);
    expect(Object.keys(document.terms ?? {})).toHaveLength(5_000);
  });
});

test("a file that is wrong throughout is told so, with the first thousand problems", () => {
  const unknown = Array.from({ length: 1_500 }, (_, i) => `k${i}: 1\n`).join("");
  const problems = refused(BASE + unknown);
  expect(problems).toHaveLength(1_001);
  expect(problems[1_000]).toMatchObject({ severity: "note", place: null });
  expect(problems[1_000].message).toContain("500 more");
});

test("a missing case file is said to be missing", () => {
  expect(() => readCase("talks/none.yaml", () => null)).toThrow(
    /There is no file talks\/none.yaml/,
  );
});

describe("mending", () => {
  const mends = (text: string): (string | undefined)[] => refused(text).map(({ mend }) => mend);
  test("did you mean", () => {
    expect(mends(`${BASE}partys: {}\n`)).toEqual(["Did you mean parties?"]);
    expect(mends(`${BASE}players: {}\n`)).toEqual(["Did you mean parties?"]);
    expect(mends(`${BASE}goals: { a: { g: { text: T, wen: a.x } } }\n`)).toEqual([
      "Did you mean when?",
    ]);
  });
  test("quotes", () => {
    expect(mends(`${BASE}asOf: 2006\n`)).toEqual(['Put it in quotes: "2006".']);
  });
  test("both places of a duplicate", () => {
    expect(refused(`${BASE}title: Again\n`)[0].message).toContain("2:1");
  });
});

describe("accepted", () => {
  test("a byte order mark, which moves no column", () => {
    const loaded = read(`\uFEFF${BASE}`);
    expect(loaded.document.title).toBe("Talks");
    expect(loaded.place(["sextant"], "key")).toEqual({
      file: "talks/case.yaml",
      line: 1,
      column: 1,
    });
    expect(loaded.hash).toBe(read(BASE).hash);
  });
  test("Windows line ends", () => {
    const loaded = read(BASE.replaceAll("\n", "\r\n"));
    expect(loaded.hash).toBe(read(BASE).hash);
    expect(loaded.place(["parties", "b", "name"])).toMatchObject({ line: 6, column: 13 });
  });
  test("the same as JSON, with pairs of escapes", () => {
    const { document } = read(BASE);
    const json = JSON.stringify({ ...document, title: "Talks" }, null, "\t").replace(
      '"Talks"',
      '"\\uD83D\\uDE00 \\/ Talks"',
    );
    expect(read(json).document).toEqual({ ...document, title: "😀 / Talks" });
  });
  test("prose with brackets left open", () => {
    expect(read(`${BASE}notes: |\n${"  [[{{ see\n".repeat(300)}`).document.notes).toContain("[[{{");
  });
  test("a few aliases", () => {
    const { document } = read(`${BASE}topics: [&t arms, *t]\n`);
    expect(document.topics).toEqual(["arms", "arms"]);
  });
  test("names that objects answer to, found only where they are given", () => {
    const { document } = read(`${BASE}terms: { toString: a.x }\n`);
    expect(document.terms?.toString).toBe("a.x");
    expect((document.parties as Record<string, unknown>).toString).toBeUndefined();
  });
  test("names of other scripts", () => {
    expect(read(`${BASE}terms: { 회담: a.x }\n`).document.terms).toEqual({ 회담: "a.x" });
  });
  test("published labels in their order", () => {
    const { document } = read(`${BASE}feasible: { 1: NN, 2: YN, 3b: YY }\n`);
    expect(Object.keys(document.feasible ?? {})).toEqual(["1", "2", "3b"]);
  });
});
