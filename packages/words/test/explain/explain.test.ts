import { describe, expect, it } from "vitest";
import { explainSentences } from "../../src/explain/explain.js";
import { reasonText } from "../../src/explain/reason.js";
import { witnessFor } from "../../src/explain/witness-for.js";
import { en } from "../../src/messages/en.js";
import { ARMS, analysisOf } from "../cases.js";

const analysis = analysisOf(ARMS);
const { view } = analysis;
const textsOf = (party: number, state: string, concept: "nash" | "seq" | "smr"): string =>
  explainSentences(view, witnessFor(analysis, party, view.states.find(state), concept))
    .map((s) => s.text)
    .join("\n");

describe("an explanation", () => {
  it("of stability without an improvement", () => {
    expect(textsOf(0, "YY", "nash")).toBe(
      "State 4 (Arms race) is stable for Eastland under Nash (it cannot improve alone).\n" +
        "Eastland has one move from there and does not prefer where it leads.",
    );
  });

  it("of an undeterred improvement, with the preference that makes it one", () => {
    const text = textsOf(1, "YN", "seq");
    expect(text).toContain("is unstable for United Provinces under SEQ");
    expect(text).toContain("could move to state 4 (Arms race), in which it keeps its arms.");
    expect(text).toContain("[uncited], which it would gain");
    expect(text).toContain("No answer that the others would want to give");
  });

  it("of a deterred improvement: the answer, why it is wanted, and the end", () => {
    const text = textsOf(0, "NN", "seq");
    expect(text).toContain("From here Eastland could move to state 2 (Eastern edge)");
    expect(text).toContain("United Provinces would answer by moving to state 4 (Arms race)");
    expect(text).toContain("which it prefers to where the talks then stand");
    expect(text).toContain("Eastland would then be worse off than now");
    expect(textsOf(0, "NN", "smr")).toContain("no move of its own takes Eastland");
  });
});

describe("the reason of a preference", () => {
  it("is the first statement in which two states differ, with its basis", () => {
    const at = (pattern: string): number => view.states.find(pattern);
    expect(reasonText(view, 0, at("NY"), at("YY"), en)).toBe(
      "the first of its preferences in which the two differ is “Not to be at the mercy of the West” [analyst's judgement: obvious], which it would gain",
    );
    expect(reasonText(view, 0, at("YN"), at("YY"), en)).toContain("which it would lose");
  });
});
