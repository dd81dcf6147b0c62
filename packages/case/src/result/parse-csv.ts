import { CaseError } from "../problem.js";

export interface CsvRow {
  /** The line on which the row begins, 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV text by RFC 4180: quoted cells may hold separators, line breaks and doubled quotes.
 * A byte order mark is accepted; the separator is the semicolon where the first line holds one and no
 * comma outside quotes (as spreadsheets write in much of Europe), a tab likewise, else the comma.
 *
 * Throws CaseError SX_EXCHANGE_FORMAT where a quote is never closed.
 */
export function parseCsv(text: string, file = "table.csv"): CsvRow[] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let openedAt = 0;
  let line = 1;
  let begins = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: begins, cells });
    cells = [];
    cell = "";
  };
  for (let k = 0; k < source.length; k++) {
    const c = source[k];
    if (quoted) {
      if (c === '"') {
        if (source[k + 1] === '"') {
          cell += '"';
          k++;
        } else quoted = false;
      } else {
        if (c === "\n") line++;
        cell += c;
      }
    } else if (c === '"' && cell === "") {
      quoted = true;
      openedAt = line;
    } else if (c === separator) {
      cells.push(cell);
      cell = "";
    } else if (c === "\n" || c === "\r") {
      if (c === "\r" && source[k + 1] === "\n") k++;
      endRow();
      line++;
      begins = line;
    } else cell += c;
  }
  if (quoted)
    throw new CaseError([
      {
        code: "SX_EXCHANGE_FORMAT",
        severity: "error",
        place: { file, line: openedAt, column: 1 },
        message: "A quoted cell of the table is never closed.",
        mend: "Close it with a quotation mark.",
      },
    ]);
  endRow();
  return rows;
}

function separatorOf(source: string): string {
  const first = (source.split(/\r\n|\n|\r/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  if (first.includes(",")) return ",";
  if (first.includes(";")) return ";";
  return first.includes("\t") ? "\t" : ",";
}
