import { expect, test } from "vitest";
import {
  anchorStatements,
  type EvidenceFile,
  encodeUtf8,
  evidenceSchema,
  type Source,
  type Statement,
  sha256,
} from "../src/index.js";

const TEXT = "Café talks. 😀 Russia wants peace, and peace only. Moscow waits.";

const file = (statement: Partial<Statement>, source: Partial<Source> = {}): EvidenceFile => ({
  sextantEvidence: 1,
  sources: { s: { title: "S", file: "s.txt", ...source } },
  statements: { E1: { source: "s", ...statement } },
});

const anchor = (evidence: EvidenceFile, text = TEXT) =>
  anchorStatements(evidence, (path) => (path === "s.txt" ? encodeUtf8(text) : null));

// One astral character stands before it: UTF-16 would count one more.
const place = Array.from(TEXT.slice(0, TEXT.indexOf("Russia"))).length;

test("a quote at its place, counted in code points, is kept without a word", () => {
  const { evidence, problems, texts } = anchor(
    file({ quote: "Russia wants peace", start: place, end: place + 18 }),
  );
  expect(problems).toEqual([]);
  expect(evidence.statements.E1).toMatchObject({ start: 14, end: 32 });
  expect(texts.get("s")).toBe(TEXT);
});

test("UTF-16 counting is noticed, and the quote re-anchored with a warning", () => {
  const { evidence, problems } = anchor(
    file({ quote: "Russia wants peace", start: place + 1, end: place + 19 }),
  );
  expect(problems.map((p) => [p.code, p.severity, p.path])).toEqual([
    ["SX_EVIDENCE_QUOTE_MOVED", "warning", ["statements", "E1", "start"]],
  ]);
  expect(evidence.statements.E1).toMatchObject({ start: place, end: place + 18 });
});

test("a quote without a place that stands once is given its place", () => {
  const { evidence, problems } = anchor(file({ quote: "Moscow waits" }));
  expect(problems).toEqual([]);
  expect(evidence.statements.E1.start).toBe(Array.from(TEXT).length - 13);
});

test("a quote found nowhere is an error", () => {
  const { problems } = anchor(file({ quote: "Moscow hurries", start: 3, end: 17 }));
  expect(problems.map((p) => [p.code, p.severity])).toEqual([
    ["SX_EVIDENCE_QUOTE_NOT_FOUND", "error"],
  ]);
});

test("a quote that stands twice needs its place", () => {
  expect(anchor(file({ quote: "peace" })).problems.map((p) => p.code)).toEqual([
    "SX_EVIDENCE_QUOTE_AMBIGUOUS",
  ]);
  expect(anchor(file({ quote: "peace", start: 0, end: 5 })).problems.map((p) => p.code)).toEqual([
    "SX_EVIDENCE_QUOTE_AMBIGUOUS",
  ]);
  const second = Array.from(TEXT.slice(0, TEXT.lastIndexOf("peace"))).length;
  const placed = anchor(file({ quote: "peace", start: second }));
  expect(placed.problems).toEqual([]);
  expect(placed.evidence.statements.E1.end).toBe(second + 5);
});

test("a wrong end at the right start is mended with a warning", () => {
  const { evidence, problems } = anchor(file({ quote: "Café", start: 0, end: 5 }));
  expect(problems.map((p) => p.code)).toEqual(["SX_EVIDENCE_QUOTE_MOVED"]);
  expect(evidence.statements.E1.end).toBe(4);
});

test("an end without a start, or not after it, is an error", () => {
  expect(anchor(file({ quote: "Café", end: 4 })).problems[0].code).toBe("SX_EVIDENCE_SPAN");
  expect(anchor(file({ quote: "Café", start: 4, end: 4 })).problems[0].code).toBe(
    "SX_EVIDENCE_SPAN",
  );
});

test("line ends and a byte order mark do not move quotes", () => {
  const evidence = file({ quote: "two\nthree", start: 4, end: 13 });
  expect(anchor(evidence, "one\ntwo\nthree").problems).toEqual([]);
  expect(anchor(evidence, "\uFEFFone\r\ntwo\r\nthree").problems).toEqual([]);
});

test("the text's hash is compared", () => {
  const hash = sha256(encodeUtf8(TEXT));
  expect(anchor(file({ quote: "Café" }, { sha256: hash })).problems).toEqual([]);
  expect(
    anchor(file({ quote: "Café" }, { sha256: "0".repeat(64) })).problems.map((p) => p.code),
  ).toEqual(["SX_EVIDENCE_TEXT_CHANGED"]);
});

test("a text that is missing, or not UTF-8, is an error", () => {
  const missing = anchor(file({ quote: "Café" }, { file: "t.txt" }));
  expect(missing.problems.map((p) => [p.code, p.path])).toEqual([
    ["SX_EVIDENCE_TEXT_MISSING", ["sources", "s", "file"]],
  ]);
  const latin = anchorStatements(file({ quote: "a" }), () => Uint8Array.of(0x61, 0xe9));
  expect(latin.problems.map((p) => p.code)).toEqual(["SX_FILE_NOT_UTF8"]);
});

test("a source without text keeps its statements as written", () => {
  const evidence = file({ quote: "Whatever", page: "12" }, { file: undefined });
  expect(anchor(evidence)).toMatchObject({ evidence, problems: [] });
});

test("unknown sources, statements without words and slips that cite nothing are errors", () => {
  const evidence = file(
    { source: "x" },
    { slips: [{ text: "topic", note: "wrong word", cite: ["E1", "E9"] }] },
  );
  expect(anchor(evidence).problems.map((p) => [p.code, p.path])).toEqual([
    ["SX_EVIDENCE_UNKNOWN_STATEMENT", ["sources", "s", "slips", 0, "cite", 1]],
    ["SX_EVIDENCE_UNKNOWN_SOURCE", ["statements", "E1", "source"]],
    ["SX_EVIDENCE_NO_WORDS", ["statements", "E1"]],
  ]);
});

test("names of the language's own objects are not sources", () => {
  expect(anchor(file({ source: "toString", summary: "x" })).problems[0].code).toBe(
    "SX_EVIDENCE_UNKNOWN_SOURCE",
  );
});

test("an empty file has nothing to anchor, and a large one is anchored quickly", () => {
  const empty: EvidenceFile = { sextantEvidence: 1, sources: {}, statements: {} };
  expect(anchor(empty)).toMatchObject({ evidence: empty, problems: [] });
  const words = Array.from({ length: 2_000 }, (_, i) => `word${i}.`);
  const text = words.join(" ");
  const large: EvidenceFile = {
    sextantEvidence: 1,
    sources: { s: { title: "S", file: "s.txt" } },
    statements: Object.fromEntries(words.map((w, i) => [`E${i}`, { source: "s", quote: w }])),
  };
  expect(anchor(large, text).problems).toEqual([]);
});

test("the schema takes a full file and refuses unknown keys", () => {
  const full = file({ quote: "Café", agree: true, rank: 1, start: 0, end: 4, hedge: "apparently" });
  expect(evidenceSchema.parse(full)).toEqual(full);
  expect(evidenceSchema.safeParse({ ...full, foo: 1 }).success).toBe(false);
  expect(evidenceSchema.safeParse(file({ quote: "a" }, { sha256: "ABC" })).success).toBe(false);
  expect(evidenceSchema.safeParse(file({ quote: "a" }, { issued: "2006-13" })).success).toBe(false);
  expect(evidenceSchema.safeParse(file({ quote: "a" }, { issued: "2006/2007" })).success).toBe(
    true,
  );
});
