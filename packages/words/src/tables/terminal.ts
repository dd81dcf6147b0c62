import { pad, widthOf, wrap } from "../text/width.js";
import type { Table } from "./table.js";
import { PLAIN, type Theme } from "./theme.js";

const GAP = 2;
/** Below this a column is not squeezed further; a table too wide for the page then runs over. */
const LEAST = 6;

/**
 * A table as text for a terminal: caption, header, rule, rows, notes. Columns are squeezed and cells
 * wrapped until the table fits the width.
 */
export function renderTerminal(
  table: Table,
  options: { readonly width?: number; readonly theme?: Theme } = {},
): string {
  const width = options.width ?? 100;
  const theme = options.theme ?? PLAIN;
  const clean = table.rows.map((row) => row.map(printable));
  const widths = fit(table, clean, width);
  const lines: string[] = [];
  if (table.caption !== "")
    for (const line of wrap(table.caption, width)) lines.push(theme.strong(line));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, c) => pad(cell, widths[c], table.columns[c].align))
      .join(" ".repeat(GAP))
      .trimEnd();
  for (const header of cellLines(
    table.columns.map((c) => printable(c.title)),
    widths,
  ))
    lines.push(theme.heading(line(header)));
  lines.push(theme.faint(widths.map((w) => "─".repeat(w)).join(" ".repeat(GAP))));
  for (const row of clean) for (const cells of cellLines(row, widths)) lines.push(line(cells));
  for (const note of table.notes ?? [])
    for (const text of wrap(printable(note), width)) lines.push(theme.faint(text));
  return `${lines.join("\n")}\n`;
}

/** Control characters could move the cursor or recolour the terminal: they are left out. */
export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\t\n]+/g, " ");
}

function fit(table: Table, rows: readonly (readonly string[])[], width: number): number[] {
  const natural = table.columns.map((column, c) => {
    let most = widthOf(printable(column.title));
    for (const row of rows) most = Math.max(most, widthOf(row[c] ?? ""));
    return Math.max(1, most);
  });
  const widths = [...natural];
  squeeze(widths, width, (c) => table.columns[c].rigid !== true);
  // Where that is not enough, the page is too narrow for patterns too.
  squeeze(widths, width, () => true);
  return widths;
}

/** Makes the widest of the columns that may be squeezed narrower, step by step, until all fit. */
function squeeze(widths: number[], width: number, may: (column: number) => boolean): void {
  const soft = widths.map((_, c) => c).filter(may);
  let excess = sum(widths) + GAP * (widths.length - 1) - width;
  while (excess > 0 && soft.length > 0) {
    const widest = Math.max(...soft.map((c) => widths[c]));
    if (widest <= LEAST) break;
    const sharers = soft.filter((c) => widths[c] === widest);
    const next = Math.max(LEAST, ...soft.map((c) => widths[c]).filter((w) => w < widest));
    const cut = Math.max(1, Math.min(widest - next, Math.ceil(excess / sharers.length)));
    for (const c of sharers) {
      const taken = Math.min(cut, excess);
      widths[c] -= taken;
      excess -= taken;
    }
  }
}

/** The lines of a row: cells wrapped to their columns, shorter ones filled with empty lines. */
function cellLines(cells: readonly string[], widths: readonly number[]): string[][] {
  const wrapped = widths.map((w, c) => wrap(cells[c] ?? "", w));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, k) => wrapped.map((lines) => lines[k] ?? ""));
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
