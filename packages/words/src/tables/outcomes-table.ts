import type { Analysis } from "@sextant/case";
import { outcomeName } from "../describe/names.js";
import { en } from "../messages/en.js";
import type { TableOptions } from "./equilibria-table.js";
import type { Table } from "./table.js";

/** Outcomes with k of m under each concept, and the fewest steps from the status quo. */
export function outcomesTable(
  analysis: Analysis,
  options: Pick<TableOptions, "messages"> = {},
): Table {
  const m = options.messages ?? en;
  const { view, concepts, evolution } = analysis;
  return {
    caption: m.table.outcomesCaption,
    columns: [
      { key: "outcome", title: m.table.outcome, align: "left" },
      { key: "states", title: m.table.states, align: "right", rigid: true },
      ...concepts.map((c) => ({
        key: c,
        title: m.concept(c).tag,
        align: "right" as const,
        rigid: true,
      })),
      ...(evolution
        ? [
            { key: "moves", title: m.table.byMoves, align: "right" as const },
            { key: "improvements", title: m.table.byImprovements, align: "right" as const },
          ]
        : []),
    ],
    rows: analysis.outcomes.map((o) => [
      outcomeName(view, o.outcome, m),
      m.grouped(o.states),
      ...concepts.map((c) => m.grouped(o.equilibria[c] ?? 0)),
      ...(evolution ? [steps(o.byMoves), steps(o.byImprovements)] : []),
    ]),
    notes: [m.table.conceptsNote(concepts), ...(evolution ? [m.table.stepsNote] : [])],
  };
}

function steps(count: number | null): string {
  return count === null ? "–" : String(count);
}
