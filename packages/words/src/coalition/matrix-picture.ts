import type { CoalitionAnalysis, ConceptAgainst } from "@sextant/case";
import type { Messages } from "../messages/en.js";
import type { Picture } from "../pictures/picture.js";
import { element, label, line } from "../pictures/svg.js";
import { widthOf, wrap } from "../text/width.js";
import { shortMembers } from "./phrases.js";
import { type MatrixColumn, matrixColumns, matrixTable, share, shownCoalitions } from "./tables.js";

const CELL = { width: 104, height: 30 };
const LINE = 16;
/** Where a line of text stands within a cell. */
const BASE = 20;
const MARGIN = 14;
/** A letter of a column's title takes about so much. */
const LETTER = 6.6;
/** Shades of a share from little to much: shade-0 to shade-4. */
const SHADES = 4;

/** Coalitions by outcomes as a grid, darker where a coalition breaks a larger share of the equilibria. */
export function matrixPicture(result: CoalitionAnalysis, of: ConceptAgainst, m: Messages): Picture {
  const shown = shownCoalitions(result, of);
  const columns = matrixColumns(result, of, m);
  const names = shown.map((h) => shortMembers(result, result.coalitions[h], m));
  const { allHold } = m.coalition.table;
  const titles = columns.map(({ title }) => wrap(title, Math.floor(CELL.width / LETTER) - 1));
  const left = MARGIN * 2 + LETTER * 1.2 * Math.max(...[...names, allHold].map(widthOf));
  const top = MARGIN * 2 + LINE * Math.max(1, ...titles.map((lines) => lines.length));
  const middle = (column: number): number => left + (column + 0.5) * CELL.width;
  const parts: string[] = [];
  titles.forEach((lines, column) => {
    lines.forEach((text, k) => {
      const y = top - 10 - LINE * (lines.length - 1 - k);
      parts.push(label(text, middle(column), y, { at: "middle", class: "t-small" }));
    });
  });
  const row = (
    at: number,
    name: string,
    strong: boolean,
    count: (column: MatrixColumn) => number,
  ): void => {
    const y = top + at * CELL.height;
    const style = strong ? "t-strong" : "t";
    parts.push(label(name, left - 10, y + BASE, { at: "end", class: style }));
    columns.forEach((column, c) => {
      const k = count(column);
      const shade = `shade-${Math.ceil((k / column.states) * SHADES)}`;
      parts.push(
        element("rect", {
          x: left + c * CELL.width + 1,
          y: y + 1,
          width: CELL.width - 2,
          height: CELL.height - 2,
          class: strong ? "fill-card" : shade,
        }),
        label(share(k, column.states, m), middle(c), y + BASE, {
          at: "middle",
          class: k === 0 ? "t-soft" : style,
        }),
      );
    });
  };
  shown.forEach((h, at) => {
    row(at, names[at], false, ({ leftBy }) => leftBy(h));
  });
  const right = left + columns.length * CELL.width;
  const bottom = top + shown.length * CELL.height;
  const last = shown.length + 0.3;
  parts.push(line(MARGIN, bottom + 4, right, bottom + 4, "line-strong"));
  row(last, allHold, true, ({ holding }) => holding);
  return {
    key: of.concept,
    title: m.coalition.picture.title(m.concept(of.individual).tag, m.coalition.tag(of.concept)),
    description: m.coalition.picture.description(shown.length, columns.length),
    width: Math.ceil(right + MARGIN),
    height: Math.ceil(top + (last + 1) * CELL.height + MARGIN),
    body: parts.join(""),
    table: matrixTable(result, of, m),
  };
}
