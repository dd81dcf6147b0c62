import type { CompiledView } from "@sextant/case";
import { outcomeNames } from "../describe/names.js";
import { en } from "../messages/en.js";
import { ROW_LIMIT, type TableOptions } from "./equilibria-table.js";
import type { Table } from "./table.js";

/**
 * The feasible states in option form: id, pattern, name, label, outcomes, and each party's level.
 * `states`: only these, in this order, of `total` that were asked for.
 */
export function statesTable(
  view: CompiledView,
  options: TableOptions & {
    readonly states?: readonly number[];
    readonly total?: number;
  } = {},
): Table {
  const m = options.messages ?? en;
  const { states } = view;
  const rows: string[][] = [];
  let labelled = false;
  let named = false;
  for (let s = 0; s < states.count && !(labelled && named); s++) {
    labelled ||= states.label(s) !== undefined;
    named ||= states.name(s) !== undefined;
  }
  const hasOptions = view.options.length > 0;
  const hasOutcomes = view.outcomes.length > 0;
  const order = options.states ?? inOrderOfIds(view);
  const total = options.total ?? order.length;
  const limit = options.all || options.states ? order.length : ROW_LIMIT;
  const shown = Math.min(order.length, limit);
  for (const s of order.slice(0, shown)) {
    rows.push([
      String(states.id(s)),
      ...(labelled ? [states.label(s) ?? ""] : []),
      ...(hasOptions ? [states.pattern(s)] : []),
      ...(named ? [states.name(s) ?? ""] : []),
      ...(hasOutcomes ? [outcomeNames(view, s, m).join(", ")] : []),
      ...view.parties.map((_, i) => (view.partial[i] ? "?" : String(view.model.levels[i][s]))),
    ]);
  }
  return {
    caption: m.table.statesCaption,
    columns: [
      { key: "state", title: m.table.state, align: "right", rigid: true },
      ...(labelled ? [{ key: "label", title: m.table.label, align: "left" as const }] : []),
      ...(hasOptions
        ? [{ key: "pattern", title: m.table.pattern, align: "left" as const, rigid: true }]
        : []),
      ...(named ? [{ key: "name", title: m.table.name, align: "left" as const }] : []),
      ...(hasOutcomes
        ? [{ key: "outcomes", title: m.table.outcomes, align: "left" as const }]
        : []),
      ...view.parties.map((p) => ({
        key: `level_${p.key}`,
        title: p.short,
        align: "right" as const,
        rigid: true,
      })),
    ],
    rows,
    notes: [
      ...(shown < total ? [m.table.capped(shown, total)] : []),
      ...(hasOptions ? [m.table.patternNote(view.options.map((o) => o.key))] : []),
      m.table.levelNote,
      ...(view.partial.includes(true) ? [m.table.partialNote] : []),
    ],
  };
}

function inOrderOfIds({ states }: CompiledView): number[] {
  const order = Array.from({ length: states.count }, (_, s) => s);
  return order.sort((a, b) => states.id(a) - states.id(b));
}
