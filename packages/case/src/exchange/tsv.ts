import { FORMULA_SIGNS } from "./formula-signs.js";

/**
 * Cells as spreadsheets put them on the clipboard and take them from it: tabs between cells, CR LF
 * between rows, quotation marks around a cell that holds either.
 *
 * As in CSV, a text that a spreadsheet would run as a formula gets an apostrophe in front. Here the
 * same text comes back: `plainCell` takes it off again, and a text that began with one keeps its own.
 */
const AT_RISK = new RegExp(`^'*[${FORMULA_SIGNS}]`);

/** One cell. A lone "-" is an option that varies, and a number a number. */
export function tsvCell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number" || value === "-") return String(value);
  const text = AT_RISK.test(value) ? `'${value}` : value;
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row with its end. */
export function tsvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(tsvCell).join("\t")}\r\n`;
}

/** A cell as it was before `tsvCell` or a CSV made it safe, trimmed and in one form of Unicode. */
export function plainCell(cell: string): string {
  const text = cell.startsWith("'") && AT_RISK.test(cell) ? cell.slice(1) : cell;
  return text.trim().normalize("NFC");
}
