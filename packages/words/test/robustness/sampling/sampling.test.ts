import { sampleView } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { findingsMarkdown } from "../../../src/findings/to-markdown.js";
import { pictureFile } from "../../../src/pictures/picture.js";
import { samplingFindings } from "../../../src/robustness/sampling/findings.js";
import { textOf, viewOf } from "../../cases.js";

const CASE = `
sextant: 1
title: Two
parties:
  a: { name: Alpha, options: { x: Takes x } }
  b: { name: Beta, options: { z: Takes z } }
statusQuo: []
outcomes:
  both: { name: Both, when: a.x and b.z }
  none: { name: Neither, when: not a.x and not b.z }
preferences:
  a: { statements: [ { id: want, prefer: a.x, judgement: so it seems, confidence: 0.5 } ] }
  b: { statements: [ { id: follow, prefer: b.z iff a.x, judgement: so it seems, confidence: 1 } ] }
`;

describe("samplingFindings", () => {
  const findings = samplingFindings(sampleView(viewOf(CASE), { samples: 400 }));

  it("says how often it holds and on which judgement that hangs", () => {
    const answer = textOf(findings.sections, "sampling");
    expect(answer).toContain("drawn 400 times (seed 1)");
    expect(answer).toContain("“Both” holds in every sample; “Neither” in");
    expect(answer).toContain(
      "hangs most on whether Alpha wants “Alpha takes x” [analyst's judgement]",
    );
    expect(answer).toContain("in 0 % of the samples where it does, and in 100 % where it does not");
    expect(answer).toContain("no probabilities of events");
  });

  it("has a table for the shares, the influences and what was assumed, and a picture of the shares", () => {
    expect(findings.tables.map(({ key }) => key)).toEqual(["shares", "influence", "assumed"]);
    const [shares, influence, assumed] = findings.tables.map(({ table }) => table.rows);
    expect(shares.map(([name]) => name)).toEqual([
      "Any equilibrium",
      "Status quo",
      "Both",
      "Neither",
    ]);
    expect(influence.every((row) => row[1].includes("Alpha takes x"))).toBe(true);
    expect(assumed).toEqual([
      ["Alpha", "“Alpha takes x”", expect.any(String), "0.5", "confidence given"],
    ]);
    const [picture] = findings.pictures;
    expect(pictureFile(picture)).toContain("as stated: holds");
    expect(picture.table.rows).toEqual(shares);
    expect(findingsMarkdown(findings)).toContain("Neither");
  });

  it("says that nothing varies where nothing does", () => {
    const certain = samplingFindings(
      sampleView(viewOf(CASE.replace("confidence: 0.5", "confidence: 1")), { dispersion: 0 }),
    );
    expect(textOf(certain.sections, "sampling")).toContain("nothing in the lists is uncertain");
    expect(certain.tables).toEqual([]);
    expect(certain.pictures).toEqual([]);
    const ranked = samplingFindings(
      sampleView(viewOf(CASE.replace(/statements: .*/g, "ranking: [both], rest: last }"))),
    );
    expect(textOf(ranked.sections, "sampling")).toContain("No party's preferences are a list");
  });
});
