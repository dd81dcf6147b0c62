/** What a pasted table of states says, before it is held against the states that the case has. */

/** What the table is read by: the options of the case, in its order. */
export interface PasteOption {
  /** "party.option". */
  readonly key: string;
  readonly name: string;
  /** Further names that a heading may give it, in other languages. */
  readonly names?: readonly string[];
  /** The party's name, as in "North Korea: Keeps testing". */
  readonly party: string;
}

export interface PastedState {
  /** One letter an option; "-" where the table leaves it open. */
  readonly pattern: string;
  readonly label: string | null;
  /** null where the table has no column of names; "" where its cell is empty. */
  readonly name: string | null;
  /** Where it stands, from 1: its row, or its column where the rows are the options. */
  readonly at: number;
}

export interface PastedName {
  /** A pattern, an id, a label or an earlier name. */
  readonly ref: string;
  readonly name: string;
  readonly at: number;
}

/**
 * cell: not Y, N, -, 1 or 0. short: fewer cells than there are options. options: the columns of these
 * options are missing. repeated: the state was already there, in row `of`. pattern: not a pattern.
 * unclosed: a quotation that nothing ends. rows: more rows than are read. form: no form that is known.
 */
export interface PasteFault {
  readonly kind:
    | "cell"
    | "short"
    | "options"
    | "repeated"
    | "pattern"
    | "unclosed"
    | "rows"
    | "form";
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly of?: number;
}

export interface PastedTable {
  /** Rows are states; rows are options and columns states (as GMCR+ shows them); two columns of names. */
  readonly layout: "states" | "options" | "names";
  readonly states: readonly PastedState[];
  readonly names: readonly PastedName[];
  /** The first of them; `faultCount` counts all. */
  readonly faults: readonly PasteFault[];
  readonly faultCount: number;
  /** The headings of the columns that are not taken. */
  readonly left: readonly string[];
}

/** More rows than this are not read: no list of states in a case file is as long. */
export const MOST_PASTED = 50_000;

/** More faults than this are only counted. */
export const MOST_FAULTS = 50;

/** Collects faults: lists the first, counts all. */
export class Faults {
  readonly list: PasteFault[] = [];
  count = 0;

  add(fault: PasteFault): void {
    this.count++;
    // A cell may be as long as a book; which options are missing is read to the end.
    if (this.list.length >= MOST_FAULTS) return;
    this.list.push({ ...fault, text: fault.text.slice(0, fault.kind === "options" ? 2_000 : 80) });
  }
}
