import { compareOutcomes } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { comparisonFindings } from "../../src/comparison/findings.js";
import { findingsLatex } from "../../src/findings/to-latex.js";
import { findingsMarkdown } from "../../src/findings/to-markdown.js";
import { pictureFile } from "../../src/pictures/picture.js";
import { ARMS, textOf, viewOf, viewOfFolder } from "../cases.js";

const SIX_PARTY = compareOutcomes(
  ["base", "seen-from-moscow"].map((name) => viewOfFolder("six-party-talks", name)),
  ["ukrainian-model", "libyan-model", "stalemate"],
);
const findings = comparisonFindings(SIX_PARTY);

describe("outcomes compared in words", () => {
  it("begin with a verdict for each, its counts and its citations, and one sentence for all", () => {
    const [answer] = findings.sections;
    const verdicts = answer.sentences.filter(({ depth }) => depth === 0);
    expect(verdicts.length).toBe(5);
    const [ukrainian, libyan, stalemate, all, best] = verdicts;
    expect(ukrainian.text).toContain("once North Korea gives up its nuclear weapons");
    expect(ukrainian.text).toContain(
      "which it cannot undo, the United States can still go back on",
    );
    expect(ukrainian.text).toContain("hedged: “apparently”");
    expect(ukrainian.text).toContain("0 of 80 states under Nash and 8 under SEQ");
    expect(ukrainian.about?.cite).toContain("E14");
    expect(libyan.text).toContain("hangs on the same order");
    expect(libyan.text).toContain("it is a trap for North Korea");
    expect(stalemate.text).toBe(
      "“Stalemate”, where the talks stand, holds (16 of 1,152 states under Nash and 20 under SEQ).",
    );
    expect(all.text).toMatch(/^Head to head, over 3 readings/);
    expect(best.text).toMatch(
      /^Best against best, “Ukrainian model” is placed highest by North Korea/,
    );
  });

  it("say who would leave in whose view, and for which cited preference", () => {
    const text = textOf(findings.sections, "outcome-ukrainian-model");
    expect(text).toContain(
      "Seen from Moscow (held by Russia) it does not hold (0 of 80 states under Nash or SEQ)",
    );
    expect(text).toContain(
      "no longer gives North Korea a security guarantee, and gains “Libyan model” [E17; hedged: “appears”]",
    );
    expect(text).toContain("Commitment problem between North Korea and the United States");
    expect(text).toContain("The smallest coalition that could bring it about");
    expect(textOf(findings.sections, "outcome-libyan-model")).toContain(
      "hangs on a single statement: it would no longer hold without “A settlement by the Libyan model” [E14",
    );
  });

  it("set the expectations of the sources beside", () => {
    const text = textOf(findings.sections, "expectations");
    expect(text).toContain("[E11, E10]: the model agrees.");
    expect(text).toContain("the model cannot say (the party's order is partly unknown)");
  });

  it("have the tables, one row an outcome in the first, and a picture with its table", () => {
    expect(findings.tables.map(({ key }) => key)).toEqual([
      "outcomes",
      "parties",
      "blockers",
      "views",
      "expectations",
    ]);
    const [{ table }] = findings.tables;
    expect(table.rows.map(([name]) => name)).toEqual([
      "Ukrainian model",
      "Libyan model",
      "Stalemate",
    ]);
    for (const { table: one } of findings.tables)
      for (const row of one.rows) expect(row.length).toBe(one.columns.length);
    const [picture] = findings.pictures;
    expect(picture.table.rows.length).toBe(18);
    expect(pictureFile(picture)).toContain("109/121");
  });

  it("set many outcomes side by side before the verdicts", () => {
    const { sections } = comparisonFindings(compareOutcomes([viewOfFolder("six-party-talks")], []));
    expect(sections[0].sentences.length).toBe(2);
    expect(sections[0].sentences[0].text).toMatch(
      /^Head to head.*“Stalemate” and “War” hold in all/,
    );
    expect(sections[1].key).toBe("verdicts");
    expect(sections[1].sentences.filter(({ depth }) => depth === 0).length).toBe(8);
  });

  it("have every form", () => {
    expect(findingsMarkdown(findings)).toContain("## The verdicts");
    expect(findingsLatex(findings)).toContain("\\subsection{The verdicts}");
  });

  it("speak of a small case without options that matter, status quo or views", () => {
    const bare = viewOf(ARMS.replace(/statusQuo:.*\n/, ""));
    const { sections, pictures } = comparisonFindings(compareOutcomes([bare], []));
    const answer = textOf(sections, "answer");
    expect(answer).toContain("“Arms race” holds (1 of 1 state under Nash and SEQ).");
    expect(answer).toContain(
      "“Eastern edge” does not hold (0 of 1 state under Nash or SEQ): United Provinces would leave it: it keeps its arms",
    );
    expect(answer).toContain("Head to head: ");
    expect(answer).not.toContain("status quo");
    expect(pictures.length).toBe(1);
  });
});
