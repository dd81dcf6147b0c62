import { describe, expect, it } from "vitest";
import { explainSentences } from "../../src/explain/explain.js";
import { leastBadMove, leastBadTexts, neutralMove } from "../../src/explain/least-bad.js";
import { reasonText } from "../../src/explain/reason.js";
import { witnessFor } from "../../src/explain/witness-for.js";
import { en } from "../../src/messages/en.js";
import { ARMS, analysisOf, viewOf } from "../cases.js";

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
        "Eastland has one move from there and does not prefer where it leads.\n" +
        "Of those by which it would lose, the one that costs it least leads to state 3, in which it no longer keeps its arms: the first of its preferences in which the two differ is “Not to be at the mercy of the West” [analyst's judgement: obvious], which it would lose.",
    );
  });

  it("names, of several moves, the one that costs least, and the one with the fewest changes", () => {
    const talks = viewOf(`
sextant: 1
title: Talks
parties:
  a: { name: Aland, options: { pay: Pays, sign: Signs, wave: Waves } }
  b: { name: Bland, options: { wait: Waits } }
preferences:
  a: { statements: [{ id: keep, prefer: not a.pay, judgement: dear }, { id: calm, prefer: not a.sign }] }
`);
    const at = talks.states.find("NNNN");
    const least = leastBadMove(talks, 0, at);
    expect(least === null ? "" : talks.states.pattern(least)).toBe("NYNN");
    expect(leastBadTexts(talks, 0, at, en)).toEqual([
      "By 1 of them Aland would neither gain nor lose.",
      "Of those by which it would lose, the one that costs it least leads to state 3, in which it signs: the first of its preferences in which the two differ is “Aland does not sign” [uncited], which it would lose.",
    ]);
    expect(leastBadTexts(talks, 1, at, en)).toEqual(["By it Bland would neither gain nor lose."]);
    const none = neutralMove(talks, 0, at);
    expect(none === null ? "" : talks.states.pattern(none)).toBe("NNYN");
  });

  it("calls a move neutral only where no order that is unknown says otherwise", () => {
    const talks = (order: string) =>
      viewOf(`
sextant: 1
title: Talks
parties:
  a: { name: Aland, options: { pay: Pays, sign: Signs } }
preferences:
  a: { statements: [{ tie: [{ id: p, prefer: a.pay }, { id: s, prefer: a.sign }]${order} }] }
`);
    const moves = (view: ReturnType<typeof viewOf>): number | null =>
      neutralMove(view, 0, view.states.find("YN"));
    const known = talks("");
    expect(moves(known)).toBe(known.states.find("NY"));
    expect(moves(talks(", order: unknown"))).toBeNull();
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
