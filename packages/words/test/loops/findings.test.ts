import { traceLoops } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { findingsMarkdown, loopsFindings, pictureFile } from "../../src/index.js";
import { ARMS, textOf, viewOf, viewOfFolder } from "../cases.js";

const INFLUENCES = (rows: string): string => `${ARMS}
factors:
  eastern: { name: Arms of the East, when: east.arm }
  western: { name: Arms of the West, when: west.arm }
influences: [${rows}]
`;

describe("loops in words", () => {
  const others = ["seen-from-moscow", "seen-from-pyongyang"].map((name) =>
    viewOfFolder("six-party-talks", name),
  );
  const loops = traceLoops(viewOfFolder("six-party-talks"), { others });
  const found = loopsFindings(loops);
  const answer = textOf(found.sections, "answer");

  it("asks the model of every link of the loop, and says where it breaks", () => {
    expect(answer).toMatch(/R1 is a reinforcing loop: .* as Russia sees it \[E20; hedged/);
    const links = textOf(found.sections, "links");
    expect(links).toMatch(/further “Pyongyang's intransigence”\? Yes: where the talks stand/);
    expect(links).toMatch(/by this step: North Korea freezes/);
    expect(found.sections[0].sentences.length).toBeLessThanOrEqual(6);
    expect(answer).toMatch(/R1 does not run round in the model at the status quo/);
    expect(answer).toMatch(/except that seen from Pyongyang the model does not agree/);
  });

  it("says what was read into the model", () => {
    expect(textOf(found.sections, "loops")).toMatch(/\(E20, F17\) stand behind the influences/);
  });

  it("gives each influence a row and draws each thing", () => {
    expect(found.tables[0].table.rows).toHaveLength(loops.links.length);
    const [picture] = found.pictures;
    const svg = pictureFile(picture);
    expect(svg.match(/<rect/g)).toHaveLength(loops.nodes.length);
    expect(svg).toContain("R1 ↻");
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(findingsMarkdown(found)).not.toMatch(/NaN|undefined|null/);
  });

  it("draws a thing that feeds itself, two links of one way, and a loop that runs", () => {
    const rows = [
      "{ from: eastern, to: western, sign: + }",
      "{ from: western, to: eastern, sign: + }",
      '{ from: eastern, to: western, sign: "-", perceiver: west }',
      "{ from: Fear, to: Fear, sign: + }",
    ].join(", ");
    const drawn = loopsFindings(traceLoops(viewOf(INFLUENCES(rows))));
    const svg = pictureFile(drawn.pictures[0]);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(textOf(drawn.sections, "answer")).toContain("loops");
    expect(drawn.tables.find(({ key }) => key === "loops")?.table.rows).toHaveLength(3);
  });
});
