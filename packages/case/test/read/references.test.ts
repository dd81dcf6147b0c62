import { describe, expect, test } from "vitest";
import { readCase } from "../../src/index.js";
import { BASE, bytes, faults, read, refused } from "./helpers.js";

const GRAPH = `sextant: 1
title: G
parties:
  a: { name: A }
  b: { name: B }
states: [s, t]
moves: { a: [[s, t]], b: [] }
`;

const EVIDENCE = `sextantEvidence: 1
sources:
  s: { title: S, file: s.txt }
statements:
  E1: { source: s, quote: peace }
  E2: { source: s, summary: wants trade }
`;

const FILES = { "evidence.yaml": EVIDENCE, "s.txt": "We want peace." };

const REFUSED: readonly (readonly [string, string, readonly string[]])[] = [
  ["no party", "sextant: 1\ntitle: T\nparties: {}\n", ["SX_CASE_NO_PARTY 3:10"]],
  [
    "a party without options",
    `${BASE}`.replace("options: { x: Gives way }", "options: {}"),
    ["SX_CASE_EMPTY_PARTY 4:3"],
  ],
  [
    "a party with a name alone",
    BASE.replace(", options: { x: Gives way }", ""),
    ["SX_CASE_EMPTY_PARTY 4:3"],
  ],
  [
    "unknown parties",
    `${BASE}goals: { c: {} }\npreferences: { d: { ranking: [1] } }\n`,
    ["SX_CASE_UNKNOWN_PARTY 7:10", "SX_CASE_UNKNOWN_PARTY 8:16"],
  ],
  [
    "an unknown party that expects",
    `${BASE}expect: [{ party: c, better: a.x, than: b.y }]\n`,
    ["SX_CASE_UNKNOWN_PARTY 7:19"],
  ],
  [
    "an unknown perceiver",
    `${BASE}influences: [{ from: a.x, to: b.y, sign: +, perceiver: c }]\n`,
    ["SX_CASE_UNKNOWN_PARTY 7:56"],
  ],
  [
    "an unknown party that moves",
    `${BASE}moves: { c: { only: [] } }\n`,
    ["SX_CASE_UNKNOWN_PARTY 7:10"],
  ],
  ["an unknown holder", `${BASE}views: { v: { holder: c } }\n`, ["SX_CASE_UNKNOWN_PARTY 7:23"]],
  [
    "an unknown goal served",
    `${BASE}goals: { a: { g: { text: T, serves: [h] } } }\n`,
    ["SX_CASE_UNKNOWN_GOAL 7:38"],
  ],
  [
    "a goal of another party served",
    `${BASE}goals: { a: { g: { text: T, serves: [h] } }, b: { h: { text: U } } }\n`,
    ["SX_CASE_UNKNOWN_GOAL 7:38"],
  ],
  [
    "goals in a circle",
    `${BASE}goals: { a: { g: { text: T, serves: [h] }, h: { text: U, serves: [g] } } }\n`,
    ["SX_CASE_SERVES_CYCLE 7:37"],
  ],
  [
    "an unknown view extended",
    `${BASE}views: { v: { extends: w } }\n`,
    ["SX_CASE_UNKNOWN_VIEW 7:24"],
  ],
  [
    "views in a circle",
    `${BASE}views:\n  v: { extends: w }\n  w: { extends: v }\n`,
    ["SX_CASE_EXTENDS_CYCLE 8:17"],
  ],
  [
    "a view that extends itself",
    `${BASE}views: { v: { extends: v } }\n`,
    ["SX_CASE_EXTENDS_CYCLE 7:24"],
  ],
  ["a view called base", `${BASE}views: { base: { title: T } }\n`, ["SX_CASE_BAD_NAME 7:10"]],
  [
    "a view that adds a party",
    `${BASE}views: { v: { parties: { c: { name: C } } } }\n`,
    ["SX_CASE_VIEW_ADDS 7:26"],
  ],
  [
    "a view that adds an option",
    `${BASE}views: { v: { parties: { a: { options: { z: Z } } } } }\n`,
    ["SX_CASE_VIEW_ADDS 7:42"],
  ],
  [
    "a view that ignores nothing known",
    `${BASE}views: { v: { ignores: [a.z] } }\n`,
    ["SX_CASE_UNKNOWN_OPTION 7:25"],
  ],
  [
    "a view that removes an unknown rule",
    `${BASE}rules: [{ id: r, never: a.x }]\nviews: { v: { rules: { remove: [q] } } }\n`,
    ["SX_CASE_UNKNOWN_RULE 8:33"],
  ],
  [
    "a fault in a view inside a view",
    `${BASE}views: { v: { views: { w: { holder: c } } } }\n`,
    ["SX_CASE_UNKNOWN_PARTY 7:37"],
  ],
  ["a rule of two kinds", `${BASE}rules: [{ never: a.x, always: b.y }]\n`, ["SX_CASE_ONE_OF 7:23"]],
  ["a rule of no kind", `${BASE}rules: [{ why: because }]\n`, ["SX_CASE_ONE_OF 7:9"]],
  [
    "two rules of one name",
    `${BASE}rules: [{ id: r, never: a.x }, { id: r, never: b.y }]\n`,
    ["SX_CASE_DUPLICATE_ID 7:38"],
  ],
  [
    "preferences of two kinds",
    `${BASE}preferences: { a: { statements: [a.x], ranking: [1] } }\n`,
    ["SX_CASE_ONE_OF 7:40"],
  ],
  [
    "preferences of no kind",
    `${BASE}preferences: { a: { note: later } }\n`,
    ["SX_CASE_ONE_OF 7:19"],
  ],
  [
    "an edit of nothing",
    `${BASE}preferences: { a: { edit: [{ drop: x }] } }\n`,
    ["SX_CASE_ONE_OF 7:21"],
  ],
  [
    "rest without a ranking",
    `${BASE}preferences: { a: { statements: [a.x], rest: last } }\n`,
    ["SX_CASE_ONE_OF 7:40"],
  ],
  [
    "two statements of one name",
    `${BASE}preferences: { a: { statements: [{ id: p, prefer: a.x }, { tie: [{ id: p, prefer: b.y }] }] } }\n`,
    ["SX_CASE_DUPLICATE_ID 7:72"],
  ],
  [
    "an outcome with no condition",
    `${BASE}outcomes: { o: { name: O } }\n`,
    ["SX_CASE_ONE_OF 7:16"],
  ],
  ["the status quo twice", `${BASE}statusQuo: [a.x, a.x]\n`, ["SX_CASE_DUPLICATE_ID 7:18"]],
  [
    "options and states",
    GRAPH.replace("{ name: A }", "{ name: A, options: { x: X } }"),
    ["SX_CASE_FORM_MIXED 4:17"],
  ],
  ["patterns and states", `${GRAPH}feasible: [YN]\n`, ["SX_CASE_FORM_MIXED 8:1"]],
  [
    "restricted moves in graph form",
    GRAPH.replace("[[s, t]]", "{ only: [[s, t]] }"),
    ["SX_CASE_FORM_MIXED 7:13"],
  ],
  ["listed moves in option form", `${BASE}moves: { a: [[1, 2]] }\n`, ["SX_CASE_FORM_MIXED 7:13"]],
  [
    "a citation without evidence",
    `${BASE}terms: { t: { when: a.x, cite: [E1] } }\n`,
    ["SX_CASE_CITE_WITHOUT_EVIDENCE 7:33"],
  ],
  [
    "an unknown citation",
    `${BASE}evidence: evidence.yaml\nterms: { t: { when: a.x, cite: [E1, E3], against: [E9] } }\n`,
    ["SX_CASE_UNKNOWN_CITE 8:37", "SX_CASE_UNKNOWN_CITE 8:52"],
  ],
  [
    "a citation given twice",
    `${BASE}evidence: evidence.yaml\nterms: { t: { when: a.x, cite: [E1, E1] } }\n`,
    ["SX_CASE_DUPLICATE_ID 8:37"],
  ],
];

test.each(REFUSED)("refused: %s", (_name, text, expected) => {
  expect(faults(text, FILES)).toEqual(expected);
});

test("one party is allowed, with a warning", () => {
  const { warnings } = read(
    "sextant: 1\ntitle: T\nparties:\n  a: { name: A, options: { x: X } }\n",
  );
  expect(warnings.map(({ code, severity, place }) => [code, severity, place?.line])).toEqual([
    ["SX_CASE_ONE_PARTY", "warning", 4],
  ]);
});

test("graph form, nested views and inherited goals are accepted", () => {
  expect(read(GRAPH).warnings).toEqual([]);
  const views = `goals: { a: { g: { text: T } } }
views:
  v: { goals: { a: { h: { text: U, serves: [g] } } }, views: { w: { goals: { a: { i: { text: V, serves: [h] } } } } } }
  u: { extends: v, goals: { a: { j: { text: W, serves: [h, g] } } }, ignores: [y] }
`;
  expect(read(BASE + views).warnings).toEqual([]);
});

test("a thousand goals in a row are no circle, and need no stack", () => {
  const goals = Array.from({ length: 1_000 }, (_, i) =>
    i === 999 ? "    g999: { text: T }" : `    g${i}: { text: T, serves: [g${i + 1}] }`,
  );
  expect(read(`${BASE}goals:\n  a:\n${goals.join("\n")}\n`).warnings).toEqual([]);
});

test("did you mean", () => {
  const mend = (text: string) => refused(text, FILES)[0].mend;
  expect(mend(`${BASE}evidence: evidence.yaml\nunmodelled: [{ why: w, cite: [E11] }]\n`)).toContain(
    "E1",
  );
  expect(mend(`${BASE}views: { v: { ignores: [a.xx] } }\n`)).toContain("a.x");
});

describe("evidence", () => {
  const CASE = `${BASE}evidence: evidence.yaml\nunmodelled: [{ why: w, cite: [E1] }]\n`;
  test("is read and anchored", () => {
    const loaded = read(CASE, FILES);
    expect(loaded.evidence?.statements.E1).toEqual({
      source: "s",
      quote: "peace",
      start: 8,
      end: 13,
    });
    expect(loaded.warnings).toEqual([]);
  });
  test("its problems stand in its own file", () => {
    const [problem] = refused(CASE, { ...FILES, "s.txt": "We want war." });
    expect(problem).toMatchObject({
      code: "SX_EVIDENCE_QUOTE_NOT_FOUND",
      place: { file: "talks/evidence.yaml", line: 5, column: 27 },
    });
  });
  test("a text outside the folder is refused, and nothing is read there", () => {
    const asked: string[] = [];
    const outside = EVIDENCE.replace("s.txt", "../s.txt");
    expect(faults(CASE, { "evidence.yaml": outside })).toEqual(["SX_FILE_OUTSIDE_FOLDER 3:24"]);
    const readFile = (path: string): Uint8Array => {
      asked.push(path);
      return bytes(path === "case.yaml" ? CASE : outside);
    };
    expect(() => readCase("case.yaml", readFile)).toThrow(/refused/);
    expect(asked).toEqual(["case.yaml", "evidence.yaml"]);
  });
  test("a wrong form is told with its place", () => {
    expect(faults(CASE, { ...FILES, "evidence.yaml": EVIDENCE.replace("quote", "qoute") })).toEqual(
      ["SX_EVIDENCE_NO_WORDS 5:7", "SX_CASE_UNKNOWN_KEY 5:20"],
    );
    expect(faults(CASE, { ...FILES, "evidence.yaml": "sources: {}\n" })).toEqual([
      "SX_EVIDENCE_VERSION 1:1",
      "SX_CASE_MISSING_KEY 1:1",
    ]);
    expect(faults(CASE, { ...FILES, "evidence.yaml": "" })).toEqual(["SX_FILE_EMPTY 1:1"]);
  });
});

describe("a newer version", () => {
  const NEWER = `${BASE.replace("sextant: 1", "sextant: 2")}mood: tense
terms: { t: { when: a.x, weight: 3 } }
preferences: { a: { statements: [{ prefer: a.x, urgency: high }] } }
`;
  test("is read, what is unknown is kept, and one warning says so", () => {
    const { document, warnings } = read(NEWER);
    expect(warnings.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ["SX_CASE_NEWER_VERSION", 1, 10],
    ]);
    expect(warnings[0].message).toContain("terms.t.weight");
    expect(document).toMatchObject({ sextant: 2, mood: "tense" });
  });
  test("what is known must still be right", () => {
    expect(faults(NEWER.replace("when: a.x", "when: [a.x]"))).toEqual([
      "SX_CASE_WRONG_TYPE 8:21",
      "SX_CASE_NEWER_VERSION 1:10",
    ]);
  });
  test("a version that is no whole number is an error", () => {
    expect(faults(BASE.replace("sextant: 1", "sextant: 1.5"))).toEqual(["SX_CASE_VERSION 1:10"]);
  });
});
