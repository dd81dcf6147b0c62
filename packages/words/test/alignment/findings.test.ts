import { alignParties } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { alignmentFindings, findingsMarkdown, pictureFile } from "../../src/index.js";
import { ARMS, textOf, viewOf, viewOfFolder } from "../cases.js";

describe("who stands with whom, in words", () => {
  const view = viewOfFolder("six-party-talks");
  const found = alignmentFindings(
    alignParties(view, { between: [5, 0, 2], earlier: viewOfFolder("library/ukraine-1994") }),
  );

  it("answers what was asked first, with what it rests on", () => {
    const answer = textOf(found.sections, "answer").split("\n");
    expect(answer[0]).toMatch(/Russia stands nearer to South Korea than to North Korea/);
    expect(answer[0]).toMatch(/\[E25, .*F34/);
    expect(answer.join("\n")).toContain("E21, E24; hedged: “formally”");
    expect(answer.join("\n")).toMatch(/no distance travelled on one scale/);
  });

  it("says what is counted and not known", () => {
    expect(textOf(found.sections, "method")).toMatch(
      /order of the United States is partly unknown/,
    );
  });

  it("has tables of as many cells as columns, and draws every party", () => {
    for (const { table } of [...found.tables, ...found.pictures]) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
    for (const picture of found.pictures) {
      const svg = pictureFile(picture);
      for (const { name } of view.parties) expect(svg).toContain(name);
      expect(svg).not.toMatch(/NaN|undefined/);
    }
    expect(findingsMarkdown(found)).not.toMatch(/NaN|undefined|null/);
  });

  it("holds for two parties, and for parties that agree", () => {
    const two = alignmentFindings(alignParties(viewOf(ARMS)));
    expect(textOf(two.sections, "answer")).toMatch(
      /Eastland and the United Provinces|Eastland and/,
    );
    const same = viewOf(ARMS.replace(/ {2}west:\n {4}order[\s\S]*?expect:/, "expect:"));
    const answer = textOf(alignmentFindings(alignParties(same)).sections, "answer");
    expect(answer).toContain("nobody stands with anybody");
  });
});
