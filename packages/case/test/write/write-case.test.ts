import fc from "fast-check";
import { expect, test } from "vitest";
import { type CaseDocument, needsQuotes, writeCase } from "../../src/index.js";
import { BASE, read } from "../read/helpers.js";
import { AWKWARD, arbitraryCase } from "./arbitrary-case.js";

test("what is written reads the same", () => {
  fc.assert(
    fc.property(arbitraryCase, (document) => {
      const text = writeCase(document);
      const loaded = read(text);
      expect(loaded.document).toEqual(document);
      expect(JSON.stringify(loaded.document.parties)).toBe(JSON.stringify(document.parties));
      expect(writeCase(loaded.document)).toBe(text);
    }),
    { numRuns: 150 },
  );
});

test("every awkward text, alone", () => {
  for (const notes of AWKWARD) {
    const document = { ...read(BASE).document, notes };
    expect(read(writeCase(document)).document).toEqual(document);
  }
});

test("the form is that of a file written by hand", () => {
  const document: CaseDocument = {
    parties: { a: { name: "A", options: { x: { name: "X", cite: [], reversible: false } } } },
    title: "Talks",
    sextant: 1,
    asOf: "2006-12",
    topics: ["arms", "no"],
    synopsis: "One sentence that is longer than a line. ".repeat(4).trim(),
    notes: "First line.\nSecond line.",
    statusQuo: { "a.x": { judgement: "seen" } },
  };
  expect(writeCase(document)).toBe(`sextant: 1
title: Talks
asOf: "2006-12"
topics: [arms, "no"]
synopsis: >-
  One sentence that is longer than a line. One sentence that is longer than a line. One sentence
  that is longer than a line. One sentence that is longer than a line.
notes: |-
  First line.
  Second line.

parties:
  a:
    name: A
    options:
      x:
        name: X
        cite: []
        reversible: false

statusQuo:
  a.x:
    judgement: seen
`);
});

test("what readers of YAML 1.1 misread is in quotes, as a key too", () => {
  const misread = [
    "yes",
    "No",
    "ON",
    "off",
    "y",
    "n",
    "~",
    "null",
    "1_000",
    "0o7",
    "0b1",
    "1:30",
    "12:30:45.5",
  ];
  for (const word of [
    ...misread,
    "2006-12",
    "2006-12-31",
    "2006-12-31T10:00:00Z",
    "+1",
    ".5",
    "1.",
    "=",
    "<<",
  ]) {
    expect(needsQuotes(word), word).toBe(true);
    expect(writeCase({ sextant: 1, title: word, parties: {} })).toContain(`title: "${word}"`);
  }
  expect(writeCase({ sextant: 1, title: "T", parties: { no: { name: "N" } } })).toContain('"no":');
  for (const word of ["yesterday", "dprk.talk", "2006 talks", "E12", "12 Angry", "1.2.3"]) {
    expect(needsQuotes(word), word).toBe(false);
  }
});

test("keys of a newer version survive", () => {
  const newer = `${BASE.replace("sextant: 1", "sextant: 2")}mood: { tense: [yes, 3] }\n`;
  const { document } = read(newer);
  expect(read(writeCase(document)).document).toEqual(document);
  expect(writeCase(document)).toContain("mood:");
});
