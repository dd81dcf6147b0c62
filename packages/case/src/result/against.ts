/**
 * Comparison of a result with a published table. The form of the table is described in
 * docs/07_results.md: one row a state (or a state and a party), and either the columns `concept` and
 * `stable` or one column a concept. A row without a party speaks of equilibria.
 */
import { CONCEPT_BIT, CONCEPTS, type Concept } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { CaseError, type Place, type ProblemCode } from "../problem.js";
import type { Analysis } from "./analysis.js";
import { type CsvRow, parseCsv } from "./parse-csv.js";

/** One cell in which the table and the model differ. */
export interface CellDifference {
  /** Where the cell stands in the table, 1-based. */
  readonly row: number;
  readonly column: string;
  readonly state: number;
  /** Null: the verdict "equilibrium". */
  readonly party: number | null;
  readonly concept: Concept;
  readonly table: boolean;
  readonly computed: boolean;
}

export interface TableComparison {
  /** How many cells were compared; empty cells say nothing and are not counted. */
  readonly compared: number;
  readonly differences: readonly CellDifference[];
}

/** What tables call the concepts. */
const NAMES: Readonly<Record<string, Concept>> = {
  r: "nash",
  rational: "nash",
  nash: "nash",
  gmr: "gmr",
  "general metarational": "gmr",
  smr: "smr",
  "symmetric metarational": "smr",
  seq: "seq",
  sequential: "seq",
  sseq: "sseq",
  "symmetric sequential": "sseq",
  sim: "sim",
  simultaneous: "sim",
};

const YES = new Set(["yes", "y", "true", "1", "x", "stable", "equilibrium", "e", "✓", "✔", "√"]);
const NO = new Set(["no", "n", "false", "0", "-", "–", "unstable", "✗", "✘"]);

/**
 * Compares every cell of a table with the result and names those that differ.
 *
 * Throws CaseError: SX_EXCHANGE_FORMAT where the table has not the form described, SX_MODEL_UNKNOWN_STATE,
 * SX_USAGE_PARTY and SX_USAGE_CONCEPT for names that the case does not have or the result lacks.
 *
 * @example
 * compareWithTable(analysis, "state,nash,seq\n1,yes,yes\n4,no,yes\n").differences; // []
 */
export function compareWithTable(
  analysis: Analysis,
  csvText: string,
  file = "table.csv",
): TableComparison {
  const rows = parseCsv(csvText, file);
  if (rows.length === 0) throw fail("SX_EXCHANGE_FORMAT", at(file, 1), "The table is empty.");
  const header = readHeader(analysis, rows[0], file);
  const differences: CellDifference[] = [];
  let compared = 0;
  for (const row of rows.slice(1)) {
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    const place = at(file, row.line);
    const state = findState(analysis.view, row.cells[header.state] ?? "", place);
    const party = findParty(analysis.view, header.party, row, place);
    for (const { column, concept } of cellsOf(analysis, header, row, place)) {
      const table = readVerdict(row.cells[column] ?? "", place);
      if (table === null) continue;
      compared++;
      const computed = verdict(analysis, state, party, concept);
      if (computed !== table)
        differences.push({
          row: row.line,
          column: rows[0].cells[column],
          state,
          party,
          concept,
          table,
          computed,
        });
    }
  }
  return { compared, differences };
}

interface Header {
  readonly state: number;
  readonly party: number;
  readonly concept: number;
  readonly stable: number;
  readonly wide: readonly { readonly column: number; readonly concept: Concept }[];
}

function readHeader(analysis: Analysis, row: CsvRow, file: string): Header {
  const names = row.cells.map((cell) => cell.trim().toLowerCase());
  const header = {
    state: names.findIndex((n) => n === "state" || n === "id"),
    party: names.findIndex((n) => n === "party" || n === "dm"),
    concept: names.indexOf("concept"),
    stable: names.indexOf("stable"),
    wide: names.flatMap((name, column) => {
      const concept = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
      return concept ? [{ column, concept }] : [];
    }),
  };
  const place = at(file, row.line);
  const form =
    "Give a column state, perhaps a column party, and either the columns concept and stable or one column a concept (nash, gmr, smr, seq, sseq, sim).";
  if (header.state < 0)
    throw fail("SX_EXCHANGE_FORMAT", place, "The table has no column named state.", form);
  const long = header.concept >= 0 && header.stable >= 0;
  if (!long && header.wide.length === 0)
    throw fail("SX_EXCHANGE_FORMAT", place, "The table says nothing about stability.", form);
  for (const { concept } of header.wide) requireConcept(analysis, concept, place);
  return long ? { ...header, wide: [] } : header;
}

function cellsOf(
  analysis: Analysis,
  header: Header,
  row: CsvRow,
  place: Place,
): readonly { readonly column: number; readonly concept: Concept }[] {
  if (header.wide.length > 0) return header.wide;
  const text = (row.cells[header.concept] ?? "").trim();
  const name = text.toLowerCase();
  if (!Object.hasOwn(NAMES, name))
    throw fail(
      "SX_USAGE_CONCEPT",
      place,
      `The table names a stability concept ${JSON.stringify(text)} that is not known.`,
      `The concepts are ${CONCEPTS.join(", ")}.`,
    );
  requireConcept(analysis, NAMES[name], place);
  return [{ column: header.stable, concept: NAMES[name] }];
}

function requireConcept(analysis: Analysis, concept: Concept, place: Place): void {
  if (analysis.concepts.includes(concept)) return;
  const { sim } = analysis.stability;
  const why = concept === "sim" && sim !== true ? `: ${sim.reason}` : "";
  throw fail(
    "SX_USAGE_CONCEPT",
    place,
    `The table speaks of ${concept.toUpperCase()}, which was not computed${why}`.replace(
      /\.?$/,
      ".",
    ),
    "Leave the column out, or compute the concept.",
  );
}

function findState(view: CompiledView, text: string, place: Place): number {
  const ref = text.trim();
  try {
    return view.states.find(/^\d+$/.test(ref) && !named(view, ref) ? Number(ref) : ref);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw fail(
      "SX_MODEL_UNKNOWN_STATE",
      place,
      `The table names a state ${JSON.stringify(ref)} that the case does not have.`,
      "Write its id, name, label or pattern.",
    );
  }
}

/** Published labels are often numbers: a label wins over an id that reads the same. */
function named(view: CompiledView, ref: string): boolean {
  const limit = Math.min(view.states.count, 1 << 16);
  for (let s = 0; s < limit; s++)
    if (view.states.label(s) === ref || view.states.name(s) === ref) return true;
  return false;
}

function findParty(view: CompiledView, column: number, row: CsvRow, place: Place): number | null {
  const text = column < 0 ? "" : (row.cells[column] ?? "").trim();
  if (text === "" || text.toLowerCase() === "equilibrium") return null;
  const wanted = text.normalize("NFC").toLowerCase();
  const party = view.parties.findIndex((p) =>
    [p.key, p.name, p.short].some((n) => n.normalize("NFC").toLowerCase() === wanted),
  );
  if (party < 0)
    throw fail(
      "SX_USAGE_PARTY",
      place,
      `The table names a party ${JSON.stringify(text)} that the case does not have.`,
      `Its parties are ${view.parties.map((p) => p.key).join(", ")}; write equilibrium for all of them.`,
    );
  return party;
}

function readVerdict(text: string, place: Place): boolean | null {
  const word = text.trim().toLowerCase();
  if (word === "") return null;
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  throw fail(
    "SX_EXCHANGE_FORMAT",
    place,
    `The table says ${JSON.stringify(text.trim())} where yes or no is expected.`,
    "Write yes or no; leave the cell empty where the table says nothing.",
  );
}

function verdict(
  analysis: Analysis,
  state: number,
  party: number | null,
  concept: Concept,
): boolean {
  const bit = CONCEPT_BIT[concept];
  const { verdicts } = analysis.stability;
  if (party !== null) return (verdicts[party][state] & bit) !== 0;
  return verdicts.every((column) => (column[state] & bit) !== 0);
}

function at(file: string, line: number): Place {
  return { file, line, column: 1 };
}

function fail(code: ProblemCode, place: Place, message: string, mend?: string): CaseError {
  return new CaseError([{ code, severity: "error", place, message, ...(mend ? { mend } : {}) }]);
}
