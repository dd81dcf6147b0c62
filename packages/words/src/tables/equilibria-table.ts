import type { Analysis, EquilibriumGroup } from "@sextant/case";
import { CONCEPT_BIT, type Concept } from "@sextant/engine";
import { outcomeName, stateWords } from "../describe/names.js";
import { en, type Messages } from "../messages/en.js";
import type { Table } from "./table.js";

/** How many rows a table for people has at most; `all` lifts the limit. */
export const ROW_LIMIT = 30;

/** Up to so many states held by threats alone are named under the table. */
const FEW_THREATS = 6;

export interface TableOptions {
  readonly messages?: Messages;
  /** All rows, one a state, for CSV and for comparing; default: grouped and capped for people. */
  readonly all?: boolean;
}

/**
 * The equilibria: in all, one row a state with its concepts; for people, one row a group of equilibria
 * under Nash or SEQ that differ only in options that do not matter.
 */
export function equilibriaTable(analysis: Analysis, options: TableOptions = {}): Table {
  const m = options.messages ?? en;
  return options.all ? everyEquilibrium(analysis, m) : groupedEquilibria(analysis, m);
}

function everyEquilibrium(analysis: Analysis, m: Messages): Table {
  const { view, concepts, stability } = analysis;
  const rows: string[][] = [];
  for (let s = 0; s < view.states.count; s++) {
    let common = 255;
    for (const column of stability.verdicts) common &= column[s];
    if (!concepts.some((c) => common & CONCEPT_BIT[c])) continue;
    rows.push([
      String(view.states.id(s)),
      view.states.pattern(s),
      stateWords(view, s, m),
      ...concepts.map((c) => (common & CONCEPT_BIT[c] ? m.table.yes : m.table.no)),
    ]);
  }
  return {
    caption: m.table.equilibriaCaption,
    columns: [
      { key: "state", title: m.table.state, align: "right" },
      { key: "pattern", title: m.table.pattern, align: "left" },
      { key: "name", title: m.table.name, align: "left" },
      ...conceptColumns(concepts, m),
    ],
    rows: rows.sort((a, b) => Number(a[0]) - Number(b[0])),
  };
}

function groupedEquilibria(analysis: Analysis, m: Messages): Table {
  const { view, concepts, stability } = analysis;
  const leading = (["seq", "nash"] as const).find((c) => concepts.includes(c)) ?? concepts[0];
  const fine = leading ? analysis.groups(leading) : [];
  const coarse = fine.length > ROW_LIMIT;
  const groups = coarse ? byOutcome(fine) : fine;
  const rows = groups.slice(0, ROW_LIMIT).map((group) => {
    // The row of the status quo is named by it.
    const first = group.hasStatusQuo ? view.statusQuo! : group.states[0];
    const marks = [
      ...(group.hasStatusQuo ? [m.table.statusQuo] : []),
      ...(group.traps > 0 ? [m.table.trap] : []),
    ];
    const names =
      group.states.length === 1
        ? stateWords(view, first, m)
        : group.outcomes
            .map((key) =>
              outcomeName(
                view,
                view.outcomes.findIndex((o) => o.key === key),
                m,
              ),
            )
            .join(", ");
    const held = concepts.filter((c) => {
      const bit = CONCEPT_BIT[c];
      return group.states.every((s) =>
        stability.verdicts.every((column) => (column[s] & bit) !== 0),
      );
    });
    return [
      group.states.length === 1
        ? String(view.states.id(first))
        : m.table.firstOf(view.states.id(first), group.states.length),
      [names, ...marks].filter((text) => text !== "").join("; "),
      ...(view.options.length > 0 ? [group.pattern] : []),
      held.map((c) => m.concept(c).tag).join(" "),
    ];
  });
  // A case that names neither states nor outcomes has nothing to put in the column of names.
  const named = rows.some((row) => row[1] !== "");
  const notes: string[] = [];
  if (leading) notes.push(coarse ? m.table.outcomeNote(leading) : m.table.groupNote(leading));
  if (leading === "seq" && analysis.heldByThreats.length > 0)
    notes.push(m.table.threatsNote(...threatened(analysis, m)));
  if (groups.length > ROW_LIMIT) notes.push(m.table.capped(ROW_LIMIT, groups.length));
  if (view.options.length > 0) notes.push(m.table.patternNote(view.options.map((o) => o.key)));
  return {
    caption: leading ? m.table.equilibriaOf(leading) : m.table.equilibriaCaption,
    columns: [
      { key: "state", title: m.table.state, align: "right" },
      ...(named ? [{ key: "name", title: m.table.name, align: "left" as const }] : []),
      ...(view.options.length > 0
        ? [{ key: "pattern", title: m.table.pattern, align: "left" as const, rigid: true }]
        : []),
      { key: "concepts", title: m.table.concepts, align: "left" },
    ],
    rows: named ? rows : rows.map(([state, , ...rest]) => [state, ...rest]),
    notes,
  };
}

/** How many states are held by threats alone; and which, where they are few. */
function threatened(analysis: Analysis, m: Messages): [total: number, states: string[]] {
  const { view, heldByThreats } = analysis;
  if (heldByThreats.length > FEW_THREATS) return [heldByThreats.length, []];
  const states = [...heldByThreats].sort((a, b) => view.states.id(a) - view.states.id(b));
  return [
    states.length,
    states.map((s) => {
      const words = stateWords(view, s, m);
      return words === "" ? String(view.states.id(s)) : `${view.states.id(s)} (${words})`;
    }),
  ];
}

/** Thousands of groups are no help to anyone: then the equilibria of one outcome share a row. */
function byOutcome(fine: readonly EquilibriumGroup[]): EquilibriumGroup[] {
  const classes = new Map<string, EquilibriumGroup[]>();
  for (const group of fine) {
    const key = group.outcomes.join(" ");
    const found = classes.get(key);
    if (found) found.push(group);
    else classes.set(key, [group]);
  }
  return [...classes.values()].map((groups) => {
    const total = groups.reduce((sum, g) => sum + g.states.length, 0);
    const states = new Int32Array(total);
    let at = 0;
    for (const g of groups) {
      states.set(g.states, at);
      at += g.states.length;
    }
    const letters = [...groups[0].pattern];
    for (const { pattern } of groups)
      for (let o = 0; o < letters.length; o++) if (pattern[o] !== letters[o]) letters[o] = "-";
    return {
      outcomes: groups[0].outcomes,
      states: states.sort(),
      pattern: letters.join(""),
      hasStatusQuo: groups.some((g) => g.hasStatusQuo),
      traps: groups.reduce((sum, g) => sum + g.traps, 0),
    };
  });
}

/** One column a concept, keyed as `--against` reads it. */
export function conceptColumns(concepts: readonly Concept[], m: Messages): Table["columns"] {
  return concepts.map((c) => ({ key: c, title: m.concept(c).tag, align: "centre" as const }));
}
