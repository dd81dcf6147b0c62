import { analyse, compareCases, compareResults, compileView, loadDocument } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { changesFindings, changeTold } from "../../src/index.js";
import { viewOfFolder } from "../cases.js";

const talks = viewOfFolder("six-party-talks");
const before = { loaded: talks.loaded, analysis: analyse(talks) };

/** The talks with an edit made to their document. */
function edited(change: (document: typeof talks.loaded.document) => void) {
  const document = structuredClone(talks.loaded.document);
  change(document);
  const loaded = loadDocument(document, talks.loaded.evidence, { path: "case.yaml" });
  return { loaded, analysis: analyse(compileView(loaded)) };
}

describe("what a change did, in one line", () => {
  it("says that it changes no verdict", () => {
    const after = edited((document) => {
      document.title = "Talks";
    });
    const told = changeTold("Rename the case", compareResults(before.analysis, after.analysis));
    expect(told.headline).toBe("Rename the case: no verdict changed.");
    expect([told.anything, told.items, told.more]).toEqual([false, [], 0]);
  });

  it("names the parties whose order alone is another", () => {
    const after = edited((document) => {
      document.preferences?.rok.statements?.reverse();
    });
    const found = compareResults(before.analysis, before.analysis);
    const places = compareResults(before.analysis, after.analysis).parties;
    const told = changeTold("Turn round", {
      ...found,
      parties: places.map((p) => ({ ...p, stability: {} })),
    });
    expect(told.headline).toBe(
      "Turn round: no verdict changed, though the order of states is another for South Korea.",
    );
  });

  it("leads with what holds no longer, and counts the rest", () => {
    const after = edited((document) => {
      const list = document.preferences?.usa.statements ?? [];
      list.unshift(...list.splice(4, 1));
    });
    const told = changeTold("Set a preference", compareResults(before.analysis, after.analysis));
    expect(told.headline).toMatch(
      /^Set a preference: “Freeze” no longer holds \(SEQ and SSEQ: 0 of 1,152, was 48\); .* and \d+ more changes\.$/,
    );
    expect(told.first[0].about).toEqual({ outcome: "freeze" });
    expect(told.items.length).toBe(told.first.length + told.more);
    for (const { text } of told.items) expect(text).toMatch(/^\P{Ll}.*\.$/u);
  });
});

describe("what changed between two cases", () => {
  it("is told object by object and verdict by verdict, and stands in tables", () => {
    const after = edited((document) => {
      document.question = "Who moves?";
      const list = document.preferences?.usa.statements ?? [];
      list.unshift(...list.splice(4, 1));
      delete document.outcomes?.freeze.cite;
    });
    const { sections, tables } = changesFindings(compareCases(before, after));
    const texts = sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts).toContain(
      "The question was “Why are the six-party talks stuck, and what would move them?” and is now “Who moves?”.",
    );
    expect(texts).toContain(
      "The United States' preference “Pressure until the programmes are dismantled” moved from place 5 to 1.",
    );
    expect(tables.map(({ key }) => key)).toEqual(["input", "outcomes", "equilibria", "parties"]);
    for (const { table } of tables) {
      for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    }
  });

  it("says so where nothing differs, and where there are no results", () => {
    const same = changesFindings(compareCases(before, before));
    expect(same.sections.map(({ sentences }) => sentences[0].text)).toEqual([
      "Nothing in the input differs.",
      "No verdict differs: every state is as stable for every party as before.",
    ]);
    expect(same.tables).toEqual([]);
    const none = changesFindings(compareCases(before, { ...before, analysis: null }));
    expect(none.sections[1].sentences[0].text).toMatch(/cannot be compared/);
  });
});
