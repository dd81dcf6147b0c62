import { FORMULA_SIGNS } from "./formula-signs.js";

/**
 * Comma-separated values: RFC 4180, lines ended by CR LF, no byte order mark.
 *
 * Spreadsheets take a cell that begins with = + - @ (also in their fullwidth forms), a tab or a
 * line break for a formula, and a case may come from a stranger. Such a text gets an apostrophe in
 * front, which spreadsheets show as "this is text". Numbers stay numbers.
 */
const FORMULA = new RegExp(`^[${FORMULA_SIGNS}]`);

export type Cell = string | number | undefined;

/** One cell as it is written. An absent value is an empty cell. */
export function csvCell(value: Cell): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}
