import { describe, expect, it } from "vitest";
import { answerSentences } from "../../src/answer/answer.js";
import { ARMS, analysisOf, textOf } from "../cases.js";

describe("the answer", () => {
  const sections = answerSentences(analysisOf(ARMS));

  it("says that nobody can improve alone, and who could together", () => {
    const text = textOf(sections, "answer");
    expect(text.split("\n").slice(0, 3)).toEqual([
      "The talks rest where they stand, at state 4 (Arms race): no party can improve its position by acting alone (Nash).",
      "Eastland and United Provinces each have in their hands what the other most lacks, and neither would gain by giving it alone: Eastland lacks “United Provinces does not keep its arms”, United Provinces lacks “Eastland does not keep its arms”.",
      "What could move the talks is acting together: Eastland and United Provinces could leave “Arms race” in a way that both would welcome, for “Peace”, where the talks could rest (SEQ).",
    ]);
    expect(sections[0]).toMatchObject({ gist: 3, moving: 1 });
    expect(textOf(sections, "movers")).toContain("Eastland no longer keeps its arms");
    expect(textOf(sections, "deterrents")).toContain("nothing needs to be deterred");
  });

  it("gives k of m for each outcome and names who would leave, and why", () => {
    const text = textOf(sections, "outcomes");
    expect(text).toContain(
      "“Arms race” holds: its only state is an equilibrium under Nash and SEQ.",
    );
    expect(text).toMatch(/“Eastern edge” does not hold: its only state is not an equilibrium/);
    expect(text).toContain("United Provinces would leave it");
    expect(text).toContain(
      "“United Provinces keeps its arms or Eastland does not keep its arms” [uncited], which it would gain",
    );
  });

  it("says what each party lacks", () => {
    const text = textOf(sections, "stands");
    expect(text).toContain(
      "Eastland: 2 of its 3 preferences hold at the status quo. The first that does not is “United Provinces does not keep its arms” [analyst's judgement: the other side is feared; hedged: “so to speak”]. No move of its own brings it about.",
    );
  });

  it("always ends with the caveat, and never says will", () => {
    expect(sections.at(-1)?.key).toBe("caveat");
    const all = sections.flatMap((s) => s.sentences.map((x) => x.text)).join("\n");
    expect(all).not.toMatch(/\bwill\b/);
    expect(all).not.toMatch(/undefined|NaN|\[object|—| {2}/);
    for (const line of all.split("\n")) expect(line).toMatch(/[.:]$/);
  });

  it("does without a status quo and without outcomes", () => {
    const bare = ARMS.replace(/statusQuo:.*\n/, "")
      .replace(/outcomes:\n(?: {2}.*\n)+/, "")
      .replace(/expect:\n(?: {2}.*\n)+/, "");
    const found = answerSentences(analysisOf(bare));
    expect(textOf(found, "answer")).toContain("names no status quo");
    expect(found.map((s) => s.key)).toEqual(["answer", "rest-points", "caveat"]);
  });

  it("tells deterrence by threats alone from credible deterrence", () => {
    // Each would gain by arming against a disarmed other, and the other would answer in kind.
    const text = ARMS.replace(/statusQuo:.*/, "statusQuo: []");
    const found = answerSentences(analysisOf(text));
    expect(textOf(found, "answer")).toContain(
      "It holds all the same: every such improvement would be punished by moves that the others would want to make (SEQ).",
    );
    expect(textOf(found, "deterrents")).toContain("would answer by moving to state 4 (Arms race)");
  });

  it("speaks of a status quo that does not hold", () => {
    const text = ARMS.replace(/statusQuo:.*/, "statusQuo: [east.arm]");
    const found = answerSentences(analysisOf(text));
    expect(textOf(found, "answer")).toContain("It does not hold: at least one such improvement");
    expect(textOf(found, "movers")).toContain("“Arms race” (1 step)");
  });

  it("tells graph form, where there are no options, by the names of states", () => {
    const found = answerSentences(
      analysisOf(`
sextant: 1
title: Three rooms
parties: { a: { name: Anna }, b: { name: Bert } }
states: [Hall, Study, Cellar]
moves: { a: [[Hall, Study]], b: [[Study, Cellar]] }
statusQuo: Hall
outcomes: { below: { name: Below, states: [Cellar] } }
preferences:
  a: { ranking: [Study, Hall, Cellar] }
  b: { ranking: [Cellar, [Hall, Study]] }
`),
    );
    expect(textOf(found, "answer")).toContain("state 1 (Hall), Anna could improve");
    expect(textOf(found, "deterrents")).toContain("Bert would answer by moving to state 3 (Cellar");
    expect(textOf(found, "rest-points")).toContain("SIM is not computed");
    expect(textOf(found, "outcomes")).toContain("It holds only as a trap");
  });

  it("says what changes where the order of a tie is unknown", () => {
    const tie = `      - { id: edge, prefer: not west.arm }
      - { id: own, prefer: east.arm }`;
    const unknown = ARMS.replace(/ {6}- \{ id: edge.*\n {6}- \{ id: own.*/, tie)
      .replace(
        tie,
        `      - { tie: [{ id: edge, prefer: not east.arm }, { id: own, prefer: east.arm }], order: unknown }`,
      )
      .replace("      - safety\n", "");
    const found = answerSentences(analysisOf(unknown));
    const text = textOf(found, "unknown-order");
    expect(text).toContain(
      "If Eastland puts “Eastland does not keep its arms” before “Eastland keeps its arms”, the equilibria are others than told above: under Nash 1 fewer; under SEQ 1 fewer. The status quo is then no equilibrium",
    );
    expect(text).toContain("“Arms race”: 0 of 1 state under Nash and 0 under SEQ.");
    expect(textOf(found, "answer")).toContain(
      "The verdict on “Arms race” hangs on an order of preference that the case leaves unknown; above, it is only counted how many of those preferences hold.",
    );
  });

  it("keeps the headline short where many orders are possible, and says where nothing hangs on them", () => {
    const tied = (members: string): string =>
      ARMS.replace(
        / {4}statements:\n {6}- safety\n(?: {6}- .*\n){2}/,
        `    statements:\n      - { tie: [${members}], order: unknown }\n`,
      );
    const many = answerSentences(
      analysisOf(
        tied(
          "{ id: a, prefer: not east.arm }, { id: b, prefer: east.arm }, { id: c, prefer: not west.arm }",
        ),
      ),
    );
    expect(textOf(many, "answer")).toContain("Six orders were computed; they are told below.");
    expect(textOf(many, "unknown-order").match(/^If Eastland puts/gm)).toHaveLength(6);
    const none = answerSentences(
      analysisOf(tied("{ id: a, prefer: east.arm }, { id: b, prefer: east.arm or west.arm }")),
    );
    expect(textOf(none, "answer")).toContain(
      "with each of its two strict orders the verdicts on the outcomes are the same (Nash and SEQ).",
    );
  });
});
