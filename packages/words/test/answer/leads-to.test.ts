import { expect, it } from "vitest";
import { answerSentences } from "../../src/answer/answer.js";
import { ARMS, analysisOf, textOf } from "../cases.js";

const answerOf = (text: string): string => textOf(answerSentences(analysisOf(text)), "answer");

it("follows a status quo that does not hold to where improvements alone lead", () => {
  const text = answerOf(ARMS.replace(/statusQuo: .*/, "statusQuo: [east.arm]"));
  expect(text).toContain(
    "Improvements alone lead from it to one state in which it would rest (SEQ), of “Arms race”. The nearest way: United Provinces keeps its arms, to state 4 (Arms race).",
  );
});

it("says nothing of the kind where the status quo holds", () => {
  expect(answerOf(ARMS)).not.toContain("Improvements alone");
});
