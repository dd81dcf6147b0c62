import { existsSync, readFileSync } from "node:fs";
import {
  compileView,
  type LoadedCase,
  type PerspectivesOptions,
  perspectives,
  readCase,
} from "@sextant/case";
import { STATE_KINDS } from "@sextant/engine";
import { describe, expect, it } from "vitest";
import { findingsLatex } from "../../src/findings/to-latex.js";
import { findingsMarkdown } from "../../src/findings/to-markdown.js";
import { perspectivesFindings } from "../../src/perspectives/findings.js";
import { pictureFile } from "../../src/pictures/picture.js";
import { ARMS, textOf } from "../cases.js";

const findings = (loaded: LoadedCase, options?: PerspectivesOptions) =>
  perspectivesFindings(perspectives(loaded, (name) => compileView(loaded, name), options));

const loadText = (text: string): LoadedCase =>
  readCase("case.yaml", (path) => (path === "case.yaml" ? new TextEncoder().encode(text) : null));

const root = new URL("../../../../cases/six-party-talks/", import.meta.url);
const SIX = readCase("case.yaml", (path) => {
  const file = new URL(path, root);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
});

describe("perspectives in words", () => {
  const six = findings(SIX);
  const answer = textOf(six.sections, "answer");

  it("answer first, each belief with its passages and hedges", () => {
    expect(six.sections[0].key).toBe("answer");
    expect(six.sections[0].sentences.length).toBeLessThanOrEqual(6);
    expect(answer).toMatch(/Russia believes of the United States .*\[E17; hedged: “appears”\]/);
    expect(answer).toMatch(
      /matters only to what Russia expects: were it alone put right, “Ukrainian model”.* in Russia's picture/,
    );
    expect(answer).not.toContain("states)");
    expect(textOf(six.sections, "perceptions")).toContain("“Ukrainian model” (5 of 80 states)");
    expect(answer).toContain("Of the 30 pairs of one party and another, 5 differ");
    expect(answer).toContain("of 25 no view says anything");
    const cites = six.sections[0].sentences.flatMap(({ about }) => about?.cite ?? []);
    for (const id of ["E17", "E18", "F3", "F29"]) expect(cites).toContain(id);
  });

  it("say who would be surprised, and which joint step a picture stands in the way of", () => {
    expect(textOf(six.sections, "outcomes")).toMatch(
      /By its own picture the United States would stay: /,
    );
    expect(textOf(six.sections, "joint")).toContain(
      "North Korea does not believe it of the United States",
    );
    expect(textOf(six.sections, "notes")).toContain("left unknown for the United States");
  });

  it("tell of one state: in whose eyes it lasts, and who would be surprised", () => {
    const found = perspectives(SIX, (name) => compileView(SIX, name));
    const of = (kind: string): string => {
      const state = found.kinds.indexOf(STATE_KINDS.indexOf(kind as (typeof STATE_KINDS)[number]));
      return textOf(perspectivesFindings(found, { state }).sections, "state");
    };
    expect(of("steady")).toContain("Every party expects it to last.");
    expect(of("unexpected")).toMatch(/picture: .*By its own picture .* would stay/s);
    expect(of("apparent")).toMatch(/By its own picture: .*That would surprise/s);
  });

  it("stay with the pair that is asked for", () => {
    const one = findings(SIX, { party: "russia", about: "dprk" });
    expect(textOf(one.sections, "answer")).toContain("Russia believes of North Korea");
    expect(textOf(one.sections, "perceptions")).not.toContain("United States on");
  });

  it("have tables with rows as long as their columns, and a picture that says the same", () => {
    const keys = six.tables.map(({ key }) => key);
    expect(keys).toEqual([
      "misperceptions",
      "outcomes-by-perspective",
      "outcomes-by-perspective-nash",
      "equilibria-by-perspective",
      "states",
    ]);
    for (const { table } of six.tables) {
      for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    }
    const [picture] = six.pictures;
    const file = pictureFile(picture);
    const ukrainian = picture.table.rows.find(([name]) => name === "Ukrainian model");
    expect(ukrainian?.filter((cell) => cell.startsWith("≠")).length).toBe(2);
    expect(file).toContain("≠ 0/80");
    expect(findingsLatex(six)).toContain("\\section{");
    expect(findingsMarkdown(six)).toContain("# Perspectives");
  });

  it("say politely that there are no pictures, and how to write one", () => {
    const none = findings(loadText(ARMS));
    expect(none.sections.map(({ key }) => key)).toEqual(["answer", "notes"]);
    expect(textOf(none.sections, "answer")).toContain("No party's picture is written");
    expect(textOf(none.sections, "answer")).toContain("seen-from-a");
  });

  it("name what is unknown to a holder, and what it believes that others see", () => {
    const text = `${ARMS}
views:
  of-east:
    holder: east
    judgement: ours
    ignores: [west.arm]
    views:
      inner: { holder: west, judgement: ours, preferences: { east: { statements: [east.arm] } } }
`;
    const { sections } = findings(loadText(text));
    expect(textOf(sections, "perceptions")).toContain("it has no such choice as “Keeps its arms”");
    expect(textOf(sections, "second")).toContain("how Eastland believes that");
  });
});
