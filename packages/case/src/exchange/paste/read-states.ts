/** Reads a table of states from the clipboard: docs/06_exchange.md says which forms are known. */
import { plainCell } from "../tsv.js";
import {
  type OtherColumn,
  optionFinder,
  optionLetter,
  otherColumn,
  wholePattern,
} from "./headings.js";
import {
  Faults,
  MOST_PASTED,
  type PastedName,
  type PastedState,
  type PastedTable,
  type PasteOption,
} from "./pasted-states.js";
import { type Grid, readTransposed, transposedColumn } from "./read-transposed.js";
import { rowsOfText } from "./rows-of-text.js";

/**
 * What a pasted table says of the states of a case with these options. Rows may be states, with a
 * column an option (Y, N or -, also 1 and 0), with or without headings, with labels and names beside;
 * or rows may be options and columns states; or there are two columns: a pattern, id or label, and a
 * name. Nothing is guessed: what cannot be read is listed by row and column, and left out.
 *
 * Reads at most 50,000 rows. Cost: the text once, and what it says.
 */
export function readStates(
  text: string,
  options: readonly PasteOption[],
  words: Readonly<Record<string, OtherColumn>> = {},
): PastedTable {
  const faults = new Faults();
  const grid: Grid = [];
  for (const { cells, index, unclosed } of rowsOfText(text)) {
    if (unclosed) {
      faults.add({ kind: "unclosed", row: index, column: cells.length, text: cells.at(-1) ?? "" });
      break;
    }
    // Below a table, after an empty row, stand its notes, each in one cell.
    const last = grid.at(-1)?.row ?? index;
    if (index > last + 1 && grid[0].cells.length > 2 && isNote(cells)) break;
    if (grid.length > MOST_PASTED) {
      faults.add({ kind: "rows", row: index, column: 1, text: String(MOST_PASTED) });
      break;
    }
    grid.push({ row: index, cells });
  }
  if (grid.length === 0) return finish("states", faults);
  // Cells that read as a state are one, whatever the options are called.
  const start = runOfLetters(grid[0].cells, options.length);
  if (start >= 0) return withoutHeadings(grid, start, options.length, faults);
  const optionAt = optionFinder(options);
  const heads = grid[0].cells.map(optionAt);
  const inRow = heads.filter((o) => o >= 0).length;
  const hasPattern = grid[0].cells.some((cell) => otherColumn(cell, words) === "pattern");
  const column = options.length === 0 ? -1 : transposedColumn(grid, optionAt, options.length);
  if (column >= 0 && inRow < 2 && !hasPattern)
    return readTransposed(grid, column, optionAt, options, faults);
  if (inRow > 0 || hasPattern) return withHeadings(grid, optionAt, options, words, faults);
  return twoColumns(grid, options.length, words, faults);
}

const isNote = ([first, ...rest]: readonly string[]): boolean =>
  first.trim().length > 1 && rest.every((cell) => cell.trim() === "");

function withHeadings(
  [head, ...rows]: Grid,
  optionAt: (heading: string) => number,
  options: readonly PasteOption[],
  words: Readonly<Record<string, OtherColumn>>,
  faults: Faults,
): PastedTable {
  const columnOf = new Map<number, number>();
  const others = new Map<OtherColumn, number>();
  const left: string[] = [];
  head.cells.forEach((cell, c) => {
    const other = otherColumn(cell, words);
    const o = optionAt(cell);
    if (o >= 0 && !columnOf.has(o)) columnOf.set(o, c);
    else if (other !== null && !others.has(other)) others.set(other, c);
    else if (plainCell(cell) !== "") left.push(plainCell(cell));
  });
  const missing = options.filter((_, o) => !columnOf.has(o));
  const pattern = others.get("pattern");
  if (missing.length > 0 && pattern === undefined) {
    const text = missing.map(({ key }) => key).join(", ");
    faults.add({ kind: "options", row: head.row, column: 1, text });
    return finish("states", faults, [], [], left);
  }
  const columns = options.map((_, o) => columnOf.get(o) ?? -1);
  const found = rows.flatMap(({ row, cells }): PastedState[] => {
    const read =
      missing.length === 0
        ? lettersOf(cells, columns, row, faults)
        : patternCell(cells, pattern ?? 0, options.length, row, faults);
    return read === null ? [] : [stateOf(read, cells, others, row)];
  });
  return finish("states", faults, distinct(found, faults), [], left);
}

function withoutHeadings(
  rows: Grid,
  start: number,
  optionCount: number,
  faults: Faults,
): PastedTable {
  const columns = Array.from({ length: optionCount }, (_, o) => start + o);
  const after = start + optionCount;
  const named = rows.some(({ cells }) => plainCell(cells[after] ?? "") !== "");
  // A column before the options that is not the numbers 1, 2, 3 … holds labels.
  const labels =
    start > 0 &&
    rows.some(({ cells }, k) => {
      const cell = plainCell(cells[start - 1] ?? "");
      return cell !== "" && cell !== String(k + 1);
    });
  const others = new Map<OtherColumn, number>([
    ...(named ? [["name", after] as const] : []),
    ...(labels ? [["label", start - 1] as const] : []),
  ]);
  const found = rows.flatMap(({ row, cells }): PastedState[] => {
    const read = lettersOf(cells, columns, row, faults);
    return read === null ? [] : [stateOf(read, cells, others, row)];
  });
  return finish("states", faults, distinct(found, faults));
}

function twoColumns(
  grid: Grid,
  optionCount: number,
  words: Readonly<Record<string, OtherColumn>>,
  faults: Faults,
): PastedTable {
  const [first] = grid;
  const heading =
    first.cells.length >= 2 &&
    otherColumn(first.cells[0], words) !== null &&
    otherColumn(first.cells[1], words) === "name";
  const rows = heading ? grid.slice(1) : grid;
  // Patterns alone, one a row, are a list of states.
  if (rows.every(({ cells }) => cells.slice(1).every((cell) => plainCell(cell) === ""))) {
    const found = rows.flatMap(({ row, cells }): PastedState[] => {
      const pattern = patternCell(cells, 0, optionCount, row, faults);
      return pattern === null ? [] : [{ pattern, label: null, name: null, at: row }];
    });
    return finish("states", faults, distinct(found, faults));
  }
  const names: PastedName[] = [];
  for (const { row, cells } of rows) {
    const [ref, name = ""] = cells.map(plainCell);
    const beyond = cells.findIndex((cell, c) => c > 1 && plainCell(cell) !== "");
    if (beyond >= 0) {
      faults.add({ kind: "form", row, column: beyond + 1, text: plainCell(cells[beyond]) });
    } else if (ref !== "") {
      names.push({ ref: wholePattern(ref, optionCount) ?? ref, name, at: row });
    }
  }
  return finish("names", faults, [], names);
}

/** Where a run of exactly as many option cells as there are options begins in a row; -1 where none does. */
function runOfLetters(cells: readonly string[], optionCount: number): number {
  if (optionCount === 0) return -1;
  const isLetter = cells.map((cell) => optionLetter(cell) !== null);
  for (let start = 0; start + optionCount <= cells.length; start++) {
    if (!isLetter.slice(start, start + optionCount).every(Boolean)) continue;
    // A number 1 or 0 before the run is the state's own: the run ends where the letters do.
    let end = start + optionCount;
    while (isLetter[end]) end++;
    return end - optionCount;
  }
  return -1;
}

/** The pattern in some columns of a row; null, with what is wrong, where it cannot be read. */
function lettersOf(
  cells: readonly string[],
  columns: readonly number[],
  row: number,
  faults: Faults,
): string | null {
  let pattern = "";
  for (const c of columns) {
    if (c >= cells.length) {
      faults.add({ kind: "short", row, column: cells.length, text: String(cells.length) });
      return null;
    }
    const letter = optionLetter(cells[c]);
    if (letter === null) {
      faults.add({ kind: "cell", row, column: c + 1, text: plainCell(cells[c]) });
      return null;
    }
    pattern += letter;
  }
  return pattern;
}

function patternCell(
  cells: readonly string[],
  column: number,
  optionCount: number,
  row: number,
  faults: Faults,
): string | null {
  const cell = cells[column] ?? "";
  const pattern = wholePattern(cell, optionCount);
  if (pattern === null)
    faults.add({ kind: "pattern", row, column: column + 1, text: plainCell(cell) });
  return pattern;
}

function stateOf(
  pattern: string,
  cells: readonly string[],
  others: ReadonlyMap<OtherColumn, number>,
  row: number,
): PastedState {
  const text = (column: OtherColumn): string | null => {
    const c = others.get(column);
    return c === undefined ? null : plainCell(cells[c] ?? "");
  };
  return { pattern, label: text("label"), name: text("name"), at: row };
}

/** Each state once; a second of the same pattern is a fault. */
function distinct(states: readonly PastedState[], faults: Faults): PastedState[] {
  const seen = new Map<string, number>();
  return states.filter(({ pattern, at }) => {
    const of = seen.get(pattern);
    if (of === undefined) seen.set(pattern, at);
    else faults.add({ kind: "repeated", row: at, column: 1, text: pattern, of });
    return of === undefined;
  });
}

function finish(
  layout: PastedTable["layout"],
  faults: Faults,
  states: readonly PastedState[] = [],
  names: readonly PastedName[] = [],
  left: readonly string[] = [],
): PastedTable {
  return { layout, states, names, faults: faults.list, faultCount: faults.count, left };
}
