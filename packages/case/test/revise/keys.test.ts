import { expect, test } from "vitest";
import { type CaseDocument, freeKey, NAME_PATTERN } from "../../src/index.js";

const DOCUMENT: CaseDocument = {
  sextant: 1,
  title: "Talks",
  parties: {
    north: { name: "North", options: { talk: "Talks", engage: "Engages" } },
    south: { name: "South", options: { aid: "Gives aid" } },
  },
  terms: { deal: "engage and south.aid" },
  outcomes: { peace: { name: "Peace", when: "deal" } },
};
const option = (name: string, party = "south"): string =>
  freeKey(DOCUMENT, name, { kind: "option", party });

test("a key is the first words that say something", () => {
  expect(option("Keeps testing nuclear devices underground")).toBe("keeps-testing-nuclear");
  expect(option("Lifts the sanctions on its neighbour")).toBe("lifts-sanctions-neighbour");
  expect(option("한국어 이름")).toBe("한국어-이름");
  expect(option("A deal with the North")).toBe("deal-north");
  expect(freeKey(DOCUMENT, "Prisoner A", { kind: "party" })).toBe("prisoner-a");
  expect(freeKey(DOCUMENT, "United States", { kind: "party" })).toBe("united-states");
});

test("no key is a word of the condition language, or no name at all", () => {
  for (const name of ["not", "If", "and or", "true", "→", "", "2nd strike", "constructor"]) {
    expect(option(name)).toMatch(NAME_PATTERN);
  }
});

test("keys are free among their like", () => {
  expect(option("Aid")).toBe("aid-2");
  expect(freeKey(DOCUMENT, "North", { kind: "party" })).toBe("north-2");
  expect(freeKey(DOCUMENT, "Deal", { kind: "outcome" })).toBe("deal-2");
});

test("two parties may have options of one name, unless a condition writes that name alone", () => {
  expect(option("Talk")).toBe("talk");
  expect(option("Engage")).toBe("engage-2");
});

test("no name comes to mean two things", () => {
  expect(option("Peace")).toBe("peace-2");
  expect(freeKey(DOCUMENT, "Talk", { kind: "term" })).toBe("talk-2");
});
