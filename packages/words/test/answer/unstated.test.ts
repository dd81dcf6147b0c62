import { describe, expect, it } from "vitest";
import { answerSentences } from "../../src/answer/answer.js";
import { shortAnswer } from "../../src/answer/short-answer.js";
import { ARMS, analysisOf, textOf } from "../cases.js";

/** The arms race without any preferences, or without those of the first party. */
const NOBODY = ARMS.replace(/goals:\n(?: {2}.*\n)+/, "")
  .replace(/preferences:\n(?: {2}.*\n)+/, "")
  .replace(/expect:\n(?: {2}.*\n)+/, "");
const WEST_ALONE = ARMS.replace(/ {2}east:\n {4}statements:\n(?: {6}.*\n)+/, "");
const ALL =
  "No preferences are given yet for any party: every state is as good to each of them as any other, so that no party ever has a reason to move. What holds in this model therefore says nothing of the talks.";
const EAST =
  "No preferences are given yet for Eastland: every state is as good to it as any other, so that it never has a reason to move. What holds therefore says nothing of what it would do.";

const withoutStatusQuo = (text: string): string => text.replace(/statusQuo:.*\n/, "");
const short = (text: string): string[] =>
  shortAnswer(analysisOf(text)).sentences.map((sentence) => sentence.text);

describe("parties of which no preferences are given", () => {
  it("where it is all of them, that is the gist, and what formally holds comes after", () => {
    const [answer] = answerSentences(analysisOf(NOBODY));
    expect(answer.gist).toBe(1);
    expect(answer.sentences[0].text).toBe(ALL);
    expect(answer.sentences[1].text).toContain("no party can improve its position");
    expect(short(NOBODY)).toEqual([ALL]);
  });

  it("says the same of a case that names no status quo", () => {
    const [answer] = answerSentences(analysisOf(withoutStatusQuo(NOBODY)));
    expect(answer.sentences.slice(0, answer.gist).map(({ text }) => text)).toEqual([ALL]);
    expect(answer.sentences[1].text).toContain("names no status quo");
    expect(short(withoutStatusQuo(NOBODY))).toEqual([ALL]);
  });

  it("names those that have none before the rest of the gist", () => {
    const sections = answerSentences(analysisOf(WEST_ALONE));
    expect(sections[0].sentences[0].text).toBe(EAST);
    expect(sections[0].sentences[1].text).toMatch(/^The talks rest where they stand/);
    expect(sections[0].gist).toBeGreaterThan(1);
    expect(short(WEST_ALONE)[0]).toBe(EAST);
    expect(short(withoutStatusQuo(WEST_ALONE)).slice(0, 2)).toEqual([
      EAST,
      expect.stringContaining("names no status quo"),
    ]);
  });

  it("does not say it where every party has some", () => {
    const text = textOf(answerSentences(analysisOf(ARMS)), "answer");
    expect(text).not.toContain("No preferences are given");
  });
});
