import { explainGap } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { findingsMarkdown, gapFindings, pictureFile } from "../../src/index.js";
import { ARMS, textOf, viewOf, viewOfFolder } from "../cases.js";

describe("the gap in words", () => {
  const found = gapFindings(explainGap(viewOfFolder("six-party-talks"), 5, 1));
  const answer = textOf(found.sections, "answer");

  it("says how wide it is, what closes it, and whether the model agrees with the sources", () => {
    expect(answer).toMatch(/Russia and the United States are 0\.\d\d apart/);
    expect(answer).toMatch(/means account for \d+ % .* interests for \d+ %/);
    expect(answer).toContain("hedged: “to a considerable degree”");
    expect(answer).toMatch(/so the model agrees with both/);
  });

  it("says on which preference the division hangs, and what is so by construction", () => {
    const hangs = textOf(found.sections, "hangs");
    expect(hangs).toMatch(/legitimate standing .*\[E25/);
    expect(hangs).toContain("by construction");
  });

  it("draws what the table says", () => {
    const [picture] = found.pictures;
    expect(picture.table.rows).toHaveLength(6);
    expect(pictureFile(picture)).not.toMatch(/NaN|undefined/);
    expect(findingsMarkdown(found)).not.toMatch(/NaN|undefined|null/);
  });

  it("says where there is nothing to divide", () => {
    const { sections, pictures } = gapFindings(explainGap(viewOf(ARMS), 0, 1));
    expect(textOf(sections, "answer")).toMatch(/so there is nothing to divide/);
    expect(pictures).toEqual([]);
    const ranked = ARMS.replace(
      /order: \{ judgement: ours \}[\s\S]*?expect:/,
      "ranking: [peace], rest: last\nexpect:",
    ).replace("ranking: [peace], rest: last", "ranking: [peace]\n    rest: last");
    expect(textOf(gapFindings(explainGap(viewOf(ranked), 0, 1)).sections, "answer")).toMatch(
      /cannot be told apart/,
    );
  });
});
