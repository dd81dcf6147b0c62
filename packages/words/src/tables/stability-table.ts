import type { Analysis, CompiledView, TableComparison } from "@sextant/case";
import { CONCEPT_BIT } from "@sextant/engine";
import { partyTitle, stateTitle, stateWords } from "../describe/names.js";
import { en, type Messages } from "../messages/en.js";
import { conceptColumns, ROW_LIMIT, type TableOptions } from "./equilibria-table.js";
import type { Table } from "./table.js";

/**
 * Verdicts by state and party. In all: one row a state and party, and one for the equilibrium, with a
 * column a concept, in the form that `--against` reads. For people: which parties each concept holds
 * for, state by state, as far as the limit.
 */
export function stabilityTable(analysis: Analysis, options: TableOptions = {}): Table {
  const m = options.messages ?? en;
  return options.all ? everyVerdict(analysis, m) : byState(analysis, m);
}

function everyVerdict(analysis: Analysis, m: Messages): Table {
  const { view, concepts, stability } = analysis;
  const rows: string[][] = [];
  for (let s = 0; s < view.states.count; s++) {
    const id = String(view.states.id(s));
    let common = 255;
    stability.verdicts.forEach((column, party) => {
      common &= column[s];
      rows.push([
        id,
        view.parties[party].key,
        ...concepts.map((c) => (column[s] & CONCEPT_BIT[c] ? "yes" : "no")),
      ]);
    });
    rows.push([
      id,
      "equilibrium",
      ...concepts.map((c) => (common & CONCEPT_BIT[c] ? "yes" : "no")),
    ]);
  }
  return {
    caption: m.table.stabilityCaption,
    columns: [
      { key: "state", title: m.table.state, align: "right" },
      { key: "party", title: m.table.party, align: "left" },
      ...conceptColumns(concepts, m),
    ],
    rows,
  };
}

function byState(analysis: Analysis, m: Messages): Table {
  const { view, concepts, stability } = analysis;
  const chosen = chosenStates(analysis);
  const rows = chosen.map((s) => [
    String(view.states.id(s)),
    stateWords(view, s, m),
    ...concepts.map((c) => {
      const bit = CONCEPT_BIT[c];
      const stable = view.parties.filter((_, i) => (stability.verdicts[i][s] & bit) !== 0);
      return stable.length === view.parties.length
        ? m.table.all
        : stable.map((p) => p.short).join(", ");
    }),
  ]);
  return {
    caption: m.table.stabilityCaption,
    columns: [
      { key: "state", title: m.table.state, align: "right" },
      { key: "name", title: m.table.name, align: "left" },
      ...concepts.map((c) => ({ key: c, title: m.concept(c).tag, align: "left" as const })),
    ],
    rows,
    notes: [
      m.table.stabilityNote,
      ...(chosen.length < view.states.count
        ? [m.table.capped(chosen.length, view.states.count)]
        : []),
    ],
  };
}

/** All states of a small model; else the status quo and one state for each outcome. */
function chosenStates(analysis: Analysis): number[] {
  const { view } = analysis;
  if (view.states.count <= ROW_LIMIT) return Array.from({ length: view.states.count }, (_, s) => s);
  const chosen = new Set<number>();
  if (view.statusQuo !== null) chosen.add(view.statusQuo);
  for (const { example } of analysis.outcomes) if (example !== null) chosen.add(example);
  return [...chosen].sort((a, b) => a - b);
}

/** The cells in which a published table and the result differ. */
export function differencesTable(
  view: CompiledView,
  comparison: TableComparison,
  options: Pick<TableOptions, "messages"> = {},
): Table {
  const m = options.messages ?? en;
  return {
    caption: m.table.differencesCaption,
    columns: [
      { key: "row", title: m.table.row, align: "right" },
      { key: "column", title: m.table.column, align: "left" },
      { key: "state", title: m.table.state, align: "left" },
      { key: "party", title: m.table.party, align: "left" },
      { key: "concept", title: m.table.concept, align: "left" },
      { key: "table", title: m.table.published, align: "left" },
      { key: "computed", title: m.table.computed, align: "left" },
    ],
    rows: comparison.differences.map((d) => [
      String(d.row),
      d.column,
      stateTitle(view, d.state, m),
      d.party === null ? m.table.equilibrium : partyTitle(view, d.party, m),
      m.concept(d.concept).tag,
      d.table ? m.table.yes : m.table.no,
      d.computed ? m.table.yes : m.table.no,
    ]),
  };
}
