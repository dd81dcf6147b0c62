/** A result in the forms in which it is copied, each with where it comes from below it. */
import {
  type Findings,
  findingsLatex,
  findingsMarkdown,
  type Messages,
  renderCsv,
  renderLatex,
  renderMarkdown,
  type Table,
  withOrderColumn,
  withOrderSigns,
} from "@sextant/words";
import { findingsHtml } from "./findings-html.js";
import { tableHtml } from "./table-html.js";
import { withNotes } from "./with-notes.js";

export type CopiedForm = "word" | "markdown" | "latex" | "csv";

const TABLE = { word: tableHtml, markdown: renderMarkdown, latex: renderLatex } as const;
const FINDINGS = { word: findingsHtml, markdown: findingsMarkdown, latex: findingsLatex } as const;

/** A table; `csv` where that has more than the table. */
export function copiedTable(
  form: CopiedForm,
  table: Table,
  notes: readonly string[],
  m: Messages,
  csv?: string,
): string {
  if (form !== "csv")
    return TABLE[form](withNotes(withOrderSigns(table, m.workbenchWhy.order.mark), notes));
  const { column } = m.workbenchCopy.onOrder;
  const on = { key: "hangs_on_unknown_order", title: column, align: "left" } as const;
  return withLines(csv ?? renderCsv(withOrderColumn(table, on)), notes);
}

/** Sentences and tables; as CSV a row a sentence, then each table after an empty row. */
export function copiedFindings(
  form: CopiedForm,
  findings: Findings,
  notes: readonly string[],
  m: Messages,
): string {
  if (form !== "csv") return FINDINGS[form](withSource(findings, notes));
  const { sentences: titles } = m.workbenchCopy;
  const told: Table = {
    caption: "",
    columns: [
      { key: "section", title: titles.section, align: "left" },
      { key: "sentence", title: titles.sentence, align: "left" },
    ],
    rows: findings.sections.flatMap(({ title, sentences }) =>
      sentences.map(({ text }) => [title, text]),
    ),
  };
  const parts = [...(told.rows.length > 0 ? [told] : []), ...findings.tables.map((t) => t.table)];
  return withLines(parts.map(renderCsv).join("\r\n"), notes);
}

/** Below the rows, after an empty one, where a spreadsheet shows them and no column is taken. */
function withLines(csv: string, notes: readonly string[]): string {
  const cells = notes.map((note) => `"${note.replaceAll('"', '""')}"\r\n`);
  return `${csv}\r\n${cells.join("")}`;
}

/** The source stands last: below the last table, else as sentences of the last section. */
function withSource({ sections, tables, ...rest }: Findings, notes: readonly string[]): Findings {
  const table = tables.at(-1);
  if (table !== undefined) {
    const last = { ...table, table: withNotes(table.table, notes) };
    return { ...rest, sections, tables: [...tables.slice(0, -1), last] };
  }
  const section = sections.at(-1);
  if (section === undefined) return { ...rest, sections, tables };
  const said = notes.map((text) => ({ text, depth: 0 as const }));
  const last = { ...section, sentences: [...section.sentences, ...said] };
  return { ...rest, sections: [...sections.slice(0, -1), last], tables };
}
