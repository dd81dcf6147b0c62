import { analyseCoalitions } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { coalitionsFindings, findingsMarkdown, pictureFile } from "../../src/index.js";
import { textOf, viewOf, viewOfFolder } from "../cases.js";

/** Two prisoners, in a case that names states but no outcomes. */
const PRISONERS = `
sextant: 1
title: Two prisoners and a warden
parties:
  one: { name: One, options: { confess: Confesses } }
  two: { name: Two, options: { confess: Confesses } }
statusQuo: [one.confess, two.confess]
stateNames: { NN: Silence, YY: Confession }
preferences:
  one: { ranking: [YN, NN, YY, NY] }
  two: { ranking: [NY, NN, YY, YN] }
`;

describe("parties acting together, in words", () => {
  const view = viewOfFolder("six-party-talks");
  const found = coalitionsFindings(analyseCoalitions(view));

  it("answers in few sentences, with the citations the gains rest on", () => {
    const [first] = found.sections;
    expect(first.key).toBe("answer");
    expect(first.sentences.length).toBeLessThanOrEqual(6);
    const text = textOf(found.sections, "answer");
    expect(text).toMatch(/^Of the 26 Nash equilibria, 6 hold against parties acting together too/);
    expect(text).toMatch(/North Korea and the United States .*would leave it together/);
    expect(text).toMatch(/gains “.*” \[F1, F51\]/);
    expect(text).toContain("hedged: “apparently”");
  });

  it("says step by step who would go where from the status quo", () => {
    const text = textOf(found.sections, "status-quo");
    expect(text).toMatch(
      /The nearest is state \d+ \(Freeze\): .*; then .*\. There North Korea gains/,
    );
    expect(text).toMatch(/North Korea and Japan would leave it/);
  });

  it("has tables of as many cells as columns, and draws what the table says", () => {
    for (const { table } of [...found.tables, ...found.pictures])
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(found.tables.map(({ key }) => key)).toEqual([
      "cnash",
      "cseq",
      "cnash-equilibria",
      "cseq-equilibria",
      "status-quo",
    ]);
    for (const picture of found.pictures) {
      const svg = pictureFile(picture);
      for (const cell of picture.table.rows.flat()) expect(svg).toContain(`>${cell}<`);
    }
    expect(findingsMarkdown(found)).toContain("## The answer");
  });

  it("names states where a case has no outcomes, and rankings where it has no statements", () => {
    const text = textOf(
      coalitionsFindings(analyseCoalitions(viewOf(PRISONERS))).sections,
      "answer",
    );
    expect(text).toContain(
      "The one Nash equilibrium does not hold against parties acting together",
    );
    expect(text).toMatch(/One and Two would leave it together, and no party alone/);
    expect(text).toContain("would go to “Silence”");
    expect(text).toContain("better off by their rankings");
  });

  it("reads well where nobody would leave", () => {
    const result = analyseCoalitions(viewOf(PRISONERS), { coalitions: [] });
    const { sections } = coalitionsFindings(result);
    expect(textOf(sections, "answer")).toContain(
      "holds: none of the coalitions asked about would leave it (CNash and CSEQ)",
    );
    expect(textOf(sections, "status-quo")).toContain("No coalition that may form would leave");
  });

  it("tells of the Pareto variant and of every state where they were asked for", () => {
    const result = analyseCoalitions(viewOf(PRISONERS), { pareto: true, allStates: true });
    const text = textOf(coalitionsFindings(result).sections, "method");
    expect(text).toContain("In the Pareto variant");
    expect(text).toMatch(/of the 4 states holds? against every coalition/);
  });
});
