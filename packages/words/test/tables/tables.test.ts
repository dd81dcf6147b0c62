import { compareWithTable, parseCsv } from "@sextant/case";
import { describe, expect, it } from "vitest";
import { publishedSentences } from "../../src/published.js";
import { renderCsv } from "../../src/tables/csv.js";
import { equilibriaTable } from "../../src/tables/equilibria-table.js";
import { escapeLatex, renderLatex } from "../../src/tables/latex.js";
import { renderMarkdown } from "../../src/tables/markdown.js";
import { withOrderColumn, withOrderSigns } from "../../src/tables/on-order.js";
import { outcomesTable } from "../../src/tables/outcomes-table.js";
import { preferencesTable, restsOnTable } from "../../src/tables/preferences-table.js";
import { differencesTable, stabilityTable } from "../../src/tables/stability-table.js";
import { statesTable } from "../../src/tables/states-table.js";
import type { Table } from "../../src/tables/table.js";
import { renderTerminal } from "../../src/tables/terminal.js";
import { ANSI } from "../../src/tables/theme.js";
import { widthOf } from "../../src/text/width.js";
import { ARMS, analysisOf } from "../cases.js";

const table: Table = {
  caption: "A_table & more",
  columns: [
    { key: "name", title: "Name", align: "left" },
    { key: "n", title: "N", align: "right" },
  ],
  rows: [
    ["북한, 핵", "1"],
    ["=HYPERLINK(x)|y", "-2"],
    ['[he said "no"]', "-"],
  ],
};

describe("renderers", () => {
  it("terminal: columns stand in line though characters are wide", () => {
    const lines = renderTerminal(table).split("\n");
    const ends = [2, 3, 4, 5].map((k) => widthOf(lines[k]));
    expect(new Set(ends).size).toBe(1);
  });

  it("terminal: fits the width, drops control characters, and colours only by the theme", () => {
    const long: Table = { ...table, rows: [["word ".repeat(40), "\u001b[31m7"]] };
    const text = renderTerminal(long, { width: 40 });
    for (const line of text.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(40);
    expect(text).not.toContain("\u001b");
    expect(renderTerminal(table, { theme: ANSI })).toContain("\u001b[1m");
  });

  it("CSV: whatever a spreadsheet takes for the beginning of a formula, in fullwidth forms too", () => {
    const cells = ["=1+1", "+cmd", "-cmd", "@x", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20x", "\tx"];
    const columns = [{ key: "a", title: "A", align: "left" as const }];
    const csv = renderCsv({ caption: "", columns, rows: cells.map((cell) => [cell]) });
    for (const line of csv.split("\r\n").slice(1, -1)) expect(line).toMatch(/^"?'/);
  });

  it("CSV: RFC 4180, with formulas made harmless", () => {
    expect(renderCsv(table)).toBe(
      'name,n\r\n"북한, 핵",1\r\n\'=HYPERLINK(x)|y,-2\r\n"[he said ""no""]",-\r\n',
    );
  });

  it("CSV: figures are plain, and what there is nothing of is an empty cell", () => {
    const rows = [
      ["1,152 men", "1,152"],
      ["–", "–"],
      ["a – b", "1,152,000"],
    ];
    expect(renderCsv({ ...table, rows })).toBe(
      'name,n\r\n"1,152 men",1152\r\n,\r\na – b,1152000\r\n',
    );
  });

  it("mark what hangs on an unknown order behind the figure, or in a column of its own", () => {
    const marked: Table = { ...table, onOrder: [["n"], [], ["name", "n"]] };
    expect(withOrderSigns(marked, "†").rows.map(([, n]) => n)).toEqual(["1†", "-2", "-†"]);
    expect(renderLatex(withOrderSigns(marked, "†"))).toContain("& 1\\textdagger{}");
    const column = { key: "on", title: "On", align: "left" } as const;
    const csv = renderCsv(withOrderColumn(marked, column)).split("\r\n");
    expect(csv[0]).toBe("name,n,on");
    expect(csv[1]).toMatch(/,1,n$/);
    expect(csv[2]).toMatch(/,-2,$/);
    expect(csv[3]).toMatch(/,-,name n$/);
    expect(withOrderColumn(table, column)).toBe(table);
  });

  it("LaTeX: escaped, in booktabs", () => {
    expect(escapeLatex("50% of {x}_1 \\ #&$^~")).toBe(
      "50\\% of \\{x\\}\\_1 \\textbackslash{} \\#\\&\\$\\textasciicircum{}\\textasciitilde{}",
    );
    const text = renderLatex(table);
    expect(text).toContain("\\caption{A\\_table \\& more}");
    expect(text).toContain("\\begin{tabular}{lr}");
    expect(text).toContain("\n{[}he said");
  });

  it("Markdown: pipes and signs escaped, alignment kept", () => {
    const text = renderMarkdown(table);
    expect(text).toContain("=HYPERLINK(x)\\|y");
    expect(text).toMatch(/\| -+ \| -+: \|/);
  });
});

describe("tables", () => {
  const analysis = analysisOf(ARMS);

  it("of all verdicts compare equal to the result they were made of", () => {
    const csv = renderCsv(stabilityTable(analysis, { all: true }));
    expect(compareWithTable(analysis, csv)).toEqual({ compared: 4 * 3 * 6, differences: [] });
    const equilibria = renderCsv(equilibriaTable(analysis, { all: true }));
    expect(compareWithTable(analysis, equilibria).differences).toEqual([]);
  });

  it("name the cells in which a published table differs", () => {
    const comparison = compareWithTable(analysis, "state,party,nash\n4,east,no\n1,east,no\n");
    expect(differencesTable(analysis.view, comparison).rows).toEqual([
      ["2", "nash", "state 4 (Arms race)", "Eastland", "Nash", "no", "yes"],
    ]);
    expect(publishedSentences(analysis.view, comparison).map((s) => s.text)).toEqual([
      "1 of 2 cells differs.",
      "Row 2, column nash: the table has state 4 (Arms race) not stable for Eastland under Nash; the model has it stable.",
    ]);
  });

  it("of equilibria mark the status quo", () => {
    const rows = equilibriaTable(analysis).rows.map((r) => r.join(" | "));
    expect(rows.some((r) => r.includes("Arms race; status quo"))).toBe(true);
  });

  it("have as many cells as columns, and CSV that reads back", () => {
    for (const made of [
      equilibriaTable(analysis),
      equilibriaTable(analysis, { all: true }),
      stabilityTable(analysis),
      statesTable(analysis.view),
      statesTable(analysis.view, { all: true }),
      outcomesTable(analysis),
      preferencesTable(analysis.view),
      preferencesTable(analysis.view, { party: 0 }),
      restsOnTable(analysis.view),
    ]) {
      expect(made.rows.length).toBeGreaterThan(0);
      for (const row of made.rows) expect(row).toHaveLength(made.columns.length);
      const back = parseCsv(renderCsv(made));
      expect(back.slice(1).map((r) => r.cells.length)).toEqual(
        made.rows.map(() => made.columns.length),
      );
    }
  });
});
