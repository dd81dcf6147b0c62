/** The layout of GMCR+: a row an option, a column a state. */
import { plainCell } from "../tsv.js";
import { optionLetter } from "./headings.js";
import type { Faults, PastedState, PastedTable, PasteOption } from "./pasted-states.js";

export type Grid = { readonly row: number; readonly cells: readonly string[] }[];

/** The column, one of the first two, in which most options stand; -1 where there are fewer than two, or half of them. */
export function transposedColumn(
  grid: Grid,
  optionAt: (heading: string) => number,
  optionCount: number,
): number {
  const rows = grid.slice(0, 4 * optionCount + 8);
  const counts = [0, 1].map(
    (c) => new Set(rows.map(({ cells }) => optionAt(cells[c] ?? "")).filter((o) => o >= 0)).size,
  );
  const best = counts[1] > counts[0] ? 1 : 0;
  return counts[best] >= Math.max(1, Math.min(2, optionCount), optionCount / 2) ? best : -1;
}

/** Reads it; a row above the options, of texts, gives labels, and a row called "name" names. */
export function readTransposed(
  grid: Grid,
  column: number,
  optionAt: (heading: string) => number,
  options: readonly PasteOption[],
  faults: Faults,
): PastedTable {
  const rowOf = new Map<number, Grid[number]>();
  let labels: Grid[number] | null = null;
  let names: Grid[number] | null = null;
  const left: string[] = [];
  for (const line of grid) {
    const head = plainCell(line.cells[column] ?? "");
    const o = optionAt(head);
    if (o >= 0 && !rowOf.has(o)) rowOf.set(o, line);
    else if (/^names?$/i.test(head)) names = line;
    else if (rowOf.size === 0 && labels === null) labels = line;
    else if (head !== "") left.push(head);
  }
  const missing = options.filter((_, o) => !rowOf.has(o)).map(({ key }) => key);
  const nothing = { layout: "options", states: [], names: [], left } as const;
  if (missing.length > 0) {
    faults.add({ kind: "options", row: grid[0].row, column: column + 1, text: missing.join(", ") });
    return { ...nothing, faults: faults.list, faultCount: faults.count };
  }
  const width = Math.max(...[...rowOf.values()].map(({ cells }) => lastFilled(cells) + 1));
  const states: PastedState[] = [];
  const seen = new Map<string, number>();
  for (let c = column + 1; c < width; c++) {
    const pattern = columnPattern(c, options, rowOf, faults);
    if (pattern === null) continue;
    const of = seen.get(pattern);
    if (of !== undefined) {
      faults.add({ kind: "repeated", row: grid[0].row, column: c + 1, text: pattern, of });
      continue;
    }
    seen.set(pattern, c + 1);
    const label = plainCell(labels?.cells[c] ?? "");
    // Numbers that only count the columns are no labels.
    const counts = label === "" || label === String(c - column);
    states.push({
      pattern,
      label: labels === null || counts ? null : label,
      name: names === null ? null : plainCell(names.cells[c] ?? ""),
      at: c + 1,
    });
  }
  return { ...nothing, states, faults: faults.list, faultCount: faults.count };
}

function columnPattern(
  c: number,
  options: readonly PasteOption[],
  rowOf: ReadonlyMap<number, Grid[number]>,
  faults: Faults,
): string | null {
  let pattern = "";
  for (let o = 0; o < options.length; o++) {
    const { row, cells } = rowOf.get(o) as Grid[number];
    const cell = cells[c] ?? "";
    const letter = optionLetter(cell);
    if (letter === null) {
      faults.add({ kind: "cell", row, column: c + 1, text: plainCell(cell) });
      return null;
    }
    pattern += letter;
  }
  return pattern;
}

function lastFilled(cells: readonly string[]): number {
  let c = cells.length - 1;
  while (c >= 0 && cells[c].trim() === "") c--;
  return c;
}
