import type { CaseDocument, ConditionName } from "@sextant/case";
import { expect, test } from "vitest";
import { basisEdits } from "../../src/parts/basis/basis-edits.js";
import { findStatements, statementEntries } from "../../src/parts/basis/find-statements.js";
import { completions, replaced, wordAt } from "../../src/parts/condition/completion.js";
import { saidNames } from "../../src/parts/condition/said-names.js";

const NAMES: ConditionName[] = [
  { name: "dprk.talk", kind: "option", title: "Takes part", party: "dprk" },
  { name: "usa.talk", kind: "option", title: "Talks alone", party: "usa" },
  { name: "talks-resume", kind: "term", title: "Talks are held again" },
];
const found = (word: string): string[] => completions(NAMES, word).map(({ name }) => name);

test("the word at the caret, party and all", () => {
  expect(wordAt("not dprk.ta and x", 11)).toEqual({ text: "dprk.ta", start: 4, end: 11 });
  expect(wordAt("not dprk.talk", 8)).toEqual({ text: "dprk", start: 4, end: 13 });
  expect(wordAt("not ", 4)).toEqual({ text: "", start: 4, end: 4 });
  const word = wordAt("not dprk.ta and x", 11);
  expect(replaced("not dprk.ta and x", word, "dprk.talk")).toEqual({
    text: "not dprk.talk and x",
    caret: 13,
  });
});

test("names that begin with a word come first, then those whose own part or title does", () => {
  expect(found("talk")).toEqual(["talks-resume", "dprk.talk", "usa.talk"]);
  expect(found("DPRK")).toEqual(["dprk.talk"]);
  expect(found("part")).toEqual(["dprk.talk"]);
  expect(found("and")).toEqual([]);
  expect(found("")).toHaveLength(3);
});

test("what is told in the words of the list is found by them, with the party before it or without", () => {
  const document = {
    parties: { dprk: { name: "North Korea" }, usa: { name: "United States", short: "US" } },
  } as unknown as CaseDocument;
  const said = (text: string): string[] => saidNames(document, NAMES, text);
  expect(said("takes part.")).toEqual(["dprk.talk"]);
  expect(said("North Korea takes part")).toEqual(["dprk.talk"]);
  expect(said("US talks alone")).toEqual(["usa.talk"]);
  expect(said("United States takes part")).toEqual([]);
  expect(said("Talks are held")).toEqual(["talks-resume"]);
  // One word tells too little, and a party's name nothing.
  expect(said("talks")).toEqual([]);
  expect(said("North Korea")).toEqual([]);
  expect(said("dprk.talk and")).toEqual([]);
  expect(said("?")).toEqual([]);
});

test("a short form is written out before it rests on something", () => {
  expect(basisEdits(["terms", "x"], "a.b", "when", { cite: ["E1"] })).toEqual([
    { path: ["terms", "x"], value: { when: "a.b", cite: ["E1"] } },
  ]);
  expect(basisEdits(["terms", "x"], "a.b", "when", { cite: [] })).toEqual([]);
  const long = { when: "a.b", cite: ["E1"] };
  expect(basisEdits(["terms", "x"], long, "when", { cite: [], judgement: "So." })).toEqual([
    { path: ["terms", "x", "cite"], delete: true },
    { path: ["terms", "x", "judgement"], value: "So." },
  ]);
});

test("statements are found by id, holder, words and source", () => {
  const entries = statementEntries(
    {
      sextantEvidence: 1,
      sources: { a: { title: "First source" }, b: { title: "Other" } },
      statements: {
        E1: { source: "a", quote: "will not talk", holder: "dprk" },
        E12: { source: "b", summary: "restated: E1 again" },
      },
    },
    (holder) => (holder === "dprk" ? "North Korea" : holder),
  );
  const ids = (typed: string): string[] => findStatements(entries, typed).map(({ id }) => id);
  expect(ids("north talk")).toEqual(["E1"]);
  expect(ids("first")).toEqual(["E1"]);
  expect(ids("e12")).toEqual(["E12"]);
  expect(ids("")).toEqual(["E1", "E12"]);
});
