/** Cells beyond this are left out of a row: no table has as many columns, but a text may have as many tabs. */
const MOST_CELLS = 60_000;

/** What a cell of a pasted table holds, and where a row ends: see `rowsOfText`. */
export interface TextRow {
  readonly cells: readonly string[];
  /** The row begins a quotation that nothing ends. */
  readonly unclosed: boolean;
}

/**
 * The rows of a pasted table, one at a time, so that a text of a million rows need not be held in cells.
 * Tabs part the cells where the first rows hold any, else semicolons where they hold more of these than
 * commas, else commas. Quoted cells may hold separators, line ends and doubled quotation marks. Rows end
 * with CR LF, LF or CR alone; a byte order mark is skipped. Rows without any text are left out of what is
 * read, but counted: `index` is the row's place in the text, from 1.
 */
export function* rowsOfText(
  given: string,
): Generator<TextRow & { readonly index: number }, void, undefined> {
  const text = given.startsWith("\uFEFF") ? given.slice(1) : given;
  const separator = separatorOf(text.slice(0, 20_000));
  let at = 0;
  for (let index = 1; at < text.length; index++) {
    const cells: string[] = [];
    let unclosed = false;
    let ended = false;
    while (!ended) {
      let cell: string;
      if (text[at] === '"') {
        const end = endOfQuotation(text, at);
        unclosed = end < 0;
        cell = text.slice(at + 1, unclosed ? text.length : end).replaceAll('""', '"');
        at = unclosed ? text.length : end + 1;
        // What stands between the quotation and the separator belongs to the cell, as it is written.
        const rest = endOfPlain(text, at, separator);
        cell += text.slice(at, rest);
        at = rest;
      } else {
        const end = endOfPlain(text, at, separator);
        cell = text.slice(at, end);
        at = end;
      }
      if (cells.length < MOST_CELLS) cells.push(cell);
      if (at < text.length && text[at] === separator) at++;
      else ended = true;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 2;
    else at++;
    if (cells.some((cell) => cell.trim() !== "")) yield { cells, unclosed, index };
  }
}

/** Where the quotation that begins at `from` ends; -1 where it never does. */
function endOfQuotation(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0 || text[end + 1] !== '"') return end;
    at = end + 2;
  }
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length) {
    const sign = text[at];
    if (sign === separator || sign === "\n" || sign === "\r") break;
    at++;
  }
  return at;
}

function separatorOf(sample: string): string {
  const plain = sample.replace(/"(?:[^"]|"")*"/g, "");
  if (plain.includes("\t")) return "\t";
  return plain.split(";").length > plain.split(",").length ? ";" : ",";
}
