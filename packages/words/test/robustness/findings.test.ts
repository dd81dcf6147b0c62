import { robustness } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { findingsMarkdown, pictureFile, robustnessFindings } from "../../src/index.js";
import { textOf, viewOf, viewOfFolder } from "../cases.js";

describe("robustness in words", () => {
  const found = robustnessFindings(
    robustness(viewOfFolder("six-party-talks"), { combinations: 1000 }),
  );
  const answer = textOf(found.sections, "answer");

  it("answers first how sure one can be, and on which hedge of which source it hangs", () => {
    expect(found.sections[0].key).toBe("answer");
    expect(answer).toContain("no single statement decides that");
    expect(answer).toMatch(
      /“Libyan model” holds \(Nash and SEQ\) hangs on a hedge .*“apparently”.*\[E14/,
    );
    expect(answer).toMatch(/It is not known how the United States ranks/);
    expect(answer).not.toMatch(/undefined|null|NaN/);
  });

  it("gives each change once, with the verdicts that it overturns", () => {
    const statements = textOf(found.sections, "statements");
    expect(statements).toContain("48 statements left out");
    expect(statements).toMatch(
      /“Ukrainian model” \(Nash\) and “Another settlement, with a US guarantee” \(Nash\) would no longer hold/,
    );
    expect(textOf(found.sections, "swaps")).toMatch(/“Freeze” holds \(SEQ\): 1 swap/);
    expect(textOf(found.sections, "swaps")).toMatch(/Whatever the order .* “War” holds/);
  });

  it("has its tables and a picture that says no more than they do", () => {
    expect(found.tables.map(({ key }) => key)).toEqual([
      "verdicts",
      "critical",
      "unknown",
      "strength",
    ]);
    const [verdicts] = found.tables;
    const [picture] = found.pictures;
    expect(picture.table).toEqual(verdicts.table);
    expect(pictureFile(picture)).not.toMatch(/NaN|undefined/);
    expect(findingsMarkdown(found)).not.toMatch(/NaN|undefined|null/);
  });

  it("has something to say where preferences are rankings", () => {
    const ranked = `
sextant: 1
title: Ranked
states: [s, t]
parties: { a: { name: A }, b: { name: B } }
moves: { a: [[s, t]], b: [[t, s]] }
preferences: { a: { ranking: [s, t] }, b: { ranking: [t, s] } }
`;
    const { sections, tables, pictures } = robustnessFindings(robustness(viewOf(ranked)));
    expect(textOf(sections, "answer")).toMatch(/No party's preferences are a list of statements/);
    expect(textOf(sections, "unknown")).toMatch(/nothing depends on one/);
    expect(textOf(sections, "strength")).toMatch(/no preference counts as great/);
    expect(tables).toEqual([]);
    expect(pictures).toEqual([]);
  });
});
