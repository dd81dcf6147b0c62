import { analyse } from "@sextant/case";
import { answerSentences, en, restsOn } from "@sextant/words";
import { expect, test } from "vitest";
import { viewOfFolder } from "../../words/test/cases.js";
import { pseudo, pseudoMessages } from "../src/app/pseudo.js";

test("a text is accented, bracketed and at least forty per cent longer", () => {
  expect(pseudo("Saved on disk")).toBe("[Šávéð öñ ðíšķ ~~~]");
  for (const text of ["Y", "Undo", "Every change is in the workspace's database and on disk."]) {
    expect(pseudo(text).length).toBeGreaterThanOrEqual(Math.ceil(text.length * 1.4));
  }
  expect(pseudo("")).toBe("");
});

test("the names of passages stay, and so does a text that was changed already", () => {
  expect(pseudo("cited [E25, F46]")).toMatch(/\[E25, F46\]/);
  const once = pseudo("As Russia sees it");
  expect(pseudo(once)).toBe(once);
  expect(pseudo(`Why: ${once}!`)).toBe(pseudo("Why: As Russia sees it!"));
  expect(pseudo(`${pseudo("Goal [E1]")} and ${pseudo("more")}`)).toBe(pseudo("Goal [E1] and more"));
});

/** Every string of the messages with its place; functions are told apart by their own test. */
function* strings(value: unknown, at: string): Generator<[string, string]> {
  if (typeof value === "string") yield [at, value];
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${at}.${key}`);
  }
}

test("every string of the messages is changed", () => {
  const changed = new Map(strings(pseudoMessages(en), "m"));
  for (const [at, text] of strings(en, "m")) {
    if (at === "m.language" || text === "") expect(changed.get(at)).toBe(text);
    else expect(changed.get(at), at).toBe(pseudo(text));
  }
});

test("what functions give is changed too, lists and objects among it", () => {
  const m = pseudoMessages(en);
  expect(m.concept("nash").plain).toMatch(/^\[ñö/);
  expect(m.workbenchStart.parties(6)).toBe(pseudo("6 parties"));
  expect(m.workbench.bar.undo(null)).toBe(pseudo("Nothing to undo"));
});

test("a result told in it holds nothing that does not come from the messages", () => {
  const analysis = analyse(viewOfFolder("six-party-talks"));
  const messages = pseudoMessages(en);
  const told = [...answerSentences(analysis, { messages }), restsOn(analysis.view, { messages })];
  for (const { title, sentences } of told) {
    expect(title).toMatch(/^\[.* ~[~ ]*\]$/);
    for (const { text } of sentences) expect(text).toMatch(/^\[.* ~[~ ]*\]$/);
  }
});
