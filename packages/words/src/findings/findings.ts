import type { Picture } from "../pictures/picture.js";
import type { Section } from "../sentence.js";
import type { Table } from "../tables/table.js";

/**
 * What an analysis says to people, in the order of the page: first the answer in sentences, then the
 * tables it is read from, then the pictures. Every form (terminal, CSV, LaTeX, Markdown, the brief,
 * the workbench) is made of this one.
 */
export interface Findings {
  /** Stable name of the analysis: "perspectives", "compare", … */
  readonly key: string;
  readonly title: string;
  readonly sections: readonly Section[];
  /** The first is the main one. */
  readonly tables: readonly NamedTable[];
  readonly pictures: readonly Picture[];
}

export interface NamedTable {
  /** Stable name, by which --table asks for it. */
  readonly key: string;
  readonly table: Table;
}
