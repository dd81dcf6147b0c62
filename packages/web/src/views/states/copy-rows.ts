import { tsvCell } from "@sextant/case";
import { CONCEPT_BIT } from "@sextant/engine";
import type { Messages } from "@sextant/words";
import type { StateTableAnswer, TableVerdicts } from "../../compute/questions/states/table.js";
import { optionGroup } from "./address.js";
import { equilibriumMarks, letterAt, outcomesAt, textAt } from "./rows.js";

/** More rows than this are a file, not a clipboard's matter. */
export const MOST_COPIED = 100_000;
/** Word processors are given a table up to here; beyond, only what spreadsheets take. */
const MOST_HTML = 5_000;

type Value = string | number | undefined;

/**
 * Rows as a spreadsheet takes them: headings that pasting back understands (the options by their keys),
 * then a row a state. Columns that are hidden are left out.
 */
export function copiedRows(
  table: StateTableAnswer,
  stability: TableVerdicts | null,
  rows: Int32Array,
  hidden: ReadonlySet<string>,
  m: Messages,
): { readonly tsv: string; readonly html: string | null } {
  const columns = copiedColumns(table, stability, hidden, m);
  const lines = (row: (cells: readonly Value[], head: boolean) => string): string => {
    const parts = [
      row(
        columns.map(({ title }) => title),
        true,
      ),
    ];
    for (const s of rows)
      parts.push(
        row(
          columns.map(({ value }) => value(s)),
          false,
        ),
      );
    return parts.join("");
  };
  const tsv = lines((cells) => `${cells.map(tsvCell).join("\t")}\r\n`);
  const html =
    rows.length > MOST_HTML
      ? null
      : `<meta charset="utf-8"><table>${lines((cells, head) => {
          const tag = head ? "th" : "td";
          return `<tr>${cells.map((cell) => `<${tag}>${escaped(tsvPlain(cell))}</${tag}>`).join("")}</tr>`;
        })}</table>`;
  return { tsv, html };
}

interface CopiedColumn {
  readonly title: string;
  value(s: number): Value;
}

function copiedColumns(
  table: StateTableAnswer,
  stability: TableVerdicts | null,
  hidden: ReadonlySet<string>,
  m: Messages,
): CopiedColumn[] {
  const { columns: w, copy } = m.workbenchStates;
  const { labels, moves } = table;
  const marks = stability === null ? null : equilibriumMarks(stability);
  return [
    { title: w.id, value: (s) => table.ids[s] },
    ...(labels === null ? [] : [{ title: w.label, value: (s: number) => textAt(labels, s) }]),
    { title: w.name, value: (s) => textAt(table.names, s) },
    ...table.options.flatMap(({ key, party }, o): CopiedColumn[] =>
      hidden.has(optionGroup(table.parties[party].key))
        ? []
        : [{ title: key, value: (s) => letterAt(table, s, o) }],
    ),
    ...(moves === null ? [] : [{ title: w.moves, value: (s: number) => moves[s] }]),
    ...(hidden.has("outcomes") || table.outcomes.length === 0
      ? []
      : [
          {
            title: w.outcomes,
            value: (s: number) =>
              outcomesAt(table, s)
                .map((k) => table.outcomes[k].name)
                .join(", "),
          },
        ]),
    { title: copy.statusQuo, value: (s) => (table.statusQuo === s ? 1 : 0) },
    ...(hidden.has("places")
      ? []
      : table.parties.map(
          ({ key, places }, party): CopiedColumn => ({
            title: copy.level(key),
            // As files and tables count: 1 is the least preferred level.
            value: (s) => (places === 0 ? undefined : places + 1 - table.ranks[party][s]),
          }),
        )),
    ...(stability === null || marks === null || hidden.has("marks")
      ? []
      : stability.concepts.map(
          (concept): CopiedColumn => ({
            title: m.concept(concept).tag,
            value: (s) => ((marks[s] & CONCEPT_BIT[concept]) === 0 ? 0 : 1),
          }),
        )),
  ];
}

/** A spreadsheet reads cells of a table in HTML as it reads text: formulas are made safe there too. */
const tsvPlain = (value: Value): string =>
  tsvCell(typeof value === "string" ? value.replace(/[\t\r\n]+/g, " ") : value).replace(
    /^"(.*)"$/s,
    (_, inner: string) => inner.replaceAll('""', '"'),
  );

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
