import { FORMULA_SIGNS } from "@sextant/case";
import type { Table } from "./table.js";

/**
 * A table as CSV by RFC 4180: CRLF, a header of column keys, quotation marks doubled. A cell that a
 * spreadsheet would run as a formula is given an apostrophe in front. Figures are plain, for what reckons
 * with them, and what there is nothing of is an empty cell.
 */
export function renderCsv(table: Table): string {
  const figures = table.columns.map(({ align }) => align === "right");
  const rows = table.rows.map((cells) =>
    cells.map((text, c) => (text === NOTHING ? "" : figures[c] ? plain(text) : text)),
  );
  const lines = [table.columns.map((c) => c.key), ...rows];
  return lines.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

const NOTHING = "–";

const plain = (text: string): string =>
  /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(",", "") : text;

function cell(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const FORMULA = new RegExp(`^[${FORMULA_SIGNS}]`);

/** What a spreadsheet would run; a lone sign, a number or a pattern is none. */
function isFormula(text: string): boolean {
  return FORMULA.test(text) && !/^[+-]?(\d+(\.\d+)?)?$/.test(text) && !/^[YN-]+$/.test(text);
}
