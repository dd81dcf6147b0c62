import { analyse } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { answerSentences } from "../../src/answer/answer.js";
import { pairsOf } from "../../src/answer/movers.js";
import { missingFirst } from "../../src/answer/why-stuck.js";
import { ARMS, analysisOf, textOf, viewOfFolder } from "../cases.js";

describe("why nobody moves", () => {
  it("names two parties who each hold what the other most lacks, and the price", () => {
    const analysis = analysisOf(ARMS);
    const text = textOf(answerSentences(analysis), "answer");
    expect(text).toContain(
      "Eastland and United Provinces each have in their hands what the other most lacks, and neither would gain by giving it alone: Eastland lacks “United Provinces does not keep its arms”, United Provinces lacks “Eastland does not keep its arms”.",
    );
    expect(text).toContain(
      "By giving the other what it most lacks, Eastland would lose “Not to be at the mercy of the West” and United Provinces would lose “United Provinces keeps its arms or Eastland does not keep its arms”.",
    );
    for (const { statement, givers, own } of missingFirst(analysis)) {
      expect(statement.rank).toBeGreaterThan(0);
      expect(givers).toHaveLength(1);
      expect(own).toBe(false);
    }
  });

  it("tells the price of a party's own move, and what takes a partner", () => {
    const text = textOf(
      answerSentences(
        analysisOf(`
sextant: 1
title: A shed
parties:
  ann: { name: Ann, options: { build: Builds a shed, lend: Lends a saw } }
  bob: { name: Bob, options: { buy: Buys timber } }
statusQuo: []
preferences:
  ann: { statements: [not ann.build, ann.build] }
  bob: { statements: [not bob.buy, bob.buy and ann.lend] }
`),
      ),
      "answer",
    );
    expect(text).toContain(
      "Ann could itself bring about what it most lacks (“Ann builds a shed”), but by doing so Ann would lose “Ann does not build a shed”.",
    );
    expect(text).toContain(
      "What Bob most lacks (“Bob buys timber and Ann lends a saw”) takes a move of Ann as well as its own.",
    );
  });

  it("says what no one can bring about, and gathers those who need the same party", () => {
    const text = textOf(
      answerSentences(
        analysisOf(`
sextant: 1
title: A gate
parties:
  ann: { name: Ann, options: { open: Opens the gate } }
  bob: { name: Bob, options: { wait: Waits } }
  cid: { name: Cid, options: { wait: Waits } }
  dan: { name: Dan, options: { wait: Waits } }
statusQuo: []
rules: [{ never: dan.wait and bob.wait, why: one bench }]
preferences:
  ann: { statements: [not ann.open] }
  bob: { statements: [ann.open, not bob.wait] }
  cid: { statements: [ann.open, not cid.wait] }
  dan: { statements: [dan.wait and bob.wait] }
`),
      ),
      "answer",
    );
    expect(text).toContain(
      "What Bob and Cid most lack (“Ann opens the gate”) lies in the hands of Ann.",
    );
    expect(text).toContain(
      "What Dan most lacks (“Dan waits and Bob waits”) no single party can bring about from here.",
    );
  });

  it("speaks of rankings by what each could give the other", () => {
    const ranked = `
sextant: 1
title: A dilemma
parties: { a: { name: Anna, options: { talk: Talks } }, b: { name: Bert, options: { talk: Talks } } }
statusQuo: [a.talk, b.talk]
preferences:
  a: { ranking: [YN, NN, YY, NY] }
  b: { ranking: [NY, NN, YY, YN] }
`;
    expect(textOf(answerSentences(analysisOf(ranked)), "answer")).toContain(
      "Anna and Bert each have a move to something that the other prefers, but neither would gain by its own.",
    );
  });

  it("is silent where the status quo does not hold", () => {
    const text = ARMS.replace(/statusQuo:.*/, "statusQuo: [east.arm]");
    expect(textOf(answerSentences(analysisOf(text)), "answer")).not.toMatch(/most lacks?/);
  });
});

describe("the six-party talks", () => {
  const analysis = analyse(viewOfFolder("six-party-talks"));
  const sections = answerSentences(analysis);

  it("answers why they are stuck", () => {
    const text = textOf(sections, "answer");
    expect(text).toContain(
      "North Korea and the United States each have in their hands what the other most lacks, and neither would gain by giving it alone: North Korea lacks “A commitment of the United States not to attack it”",
    );
    expect(text).toContain(
      "By giving the other what it most lacks, North Korea would lose “Keep a",
    );
    expect(text).toContain("What South Korea, China, Japan and Russia most lack lies in the hands");
  });

  it("puts joint moves out of the present outcome before those within it", () => {
    const pairs = pairsOf(analysis);
    expect(pairs.map((p) => p.change)).toEqual(["leaves", "within"]);
    expect(analysis.view.parties[pairs[0].parties[1]].key).toBe("usa");
    expect(textOf(sections, "answer")).toContain("but only within “Stalemate”.");
    expect(textOf(sections, "movers")).toMatch(/^North Korea with the United States/);
  });

  it("says by what and to which outcome others would move on", () => {
    expect(textOf(sections, "movers")).toMatch(
      /It would not last as it is \(SEQ\): South Korea would then give the North energy aid .*, which leads to another state of “Another settlement/,
    );
  });

  it("says in the headline which verdicts hang on the order left unknown", () => {
    const text = textOf(sections, "answer");
    expect(text).toContain("The verdicts on “Ukrainian model”, “Libyan model” and “Another");
    expect(text).toMatch(
      /If the United States puts “A security assurance .*: “Ukrainian model” and “Another .*” hold under Nash and SEQ; “Libyan model” does not hold under Nash or SEQ\./,
    );
    expect(text).toMatch(
      /“Libyan model” holds under Nash and SEQ; “Ukrainian model” and “Another .*” hold under SEQ but not under Nash\./,
    );
  });

  it("gives k of m under each order, as the engine counts it", () => {
    const text = textOf(sections, "unknown-order").split("If the United States");
    expect(text).toHaveLength(3);
    const { alternatives, view } = analysis;
    for (const [at, alternative] of alternatives.entries())
      for (const { key, name } of view.outcomes.filter((o) => /ukrainian|libyan/.test(o.key))) {
        const count = (states: Int32Array | undefined): number =>
          [...(states ?? [])].filter((s) => view.states.outcomes(s).includes(key)).length;
        const m = analysis.outcomes[view.outcomes.findIndex((o) => o.key === key)].states;
        expect(text[at + 1]).toContain(
          `“${name}”: ${count(alternative.equilibria.nash)} of ${m} states under Nash and ${count(alternative.equilibria.seq)} under SEQ.`,
        );
      }
  });
});
