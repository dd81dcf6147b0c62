/** States and results as CSV; docs/06_exchange.md lists the columns. */
import { CONCEPT_BIT, type Concept, SEQUENTIAL_CONCEPTS, type Verdicts } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { type Cell, csvLine } from "./csv.js";

/**
 * The states of a view, one a line in ascending order of id: id, pattern, name, label, outcomes,
 * status quo, one column an option (Y, N or -) and one column a party (its level; empty where the
 * party's relation is partial).
 *
 * Cost: the length of the answer. For large models prefer `statesCsvLines`.
 */
export function statesCsv(view: CompiledView): string {
  return [...statesCsvLines(view)].join("");
}

/** The same, a line at a time; `states`: only these, in this order. */
export function* statesCsvLines(
  view: CompiledView,
  states: Iterable<number> = byId(view),
): Generator<string, void, undefined> {
  yield csvLine([
    ...STATE_COLUMNS,
    ...view.options.map((o) => o.key),
    ...view.parties.map((p) => `level of ${p.key}`),
  ]);
  for (const s of states) {
    const pattern = view.states.pattern(s);
    yield csvLine([
      ...stateCells(view, s),
      ...view.options.map((_, o) => pattern[o]),
      ...view.parties.map((_, i) => (view.partial[i] ? undefined : view.model.levels[i][s])),
    ]);
  }
}

/**
 * The verdicts of a view, the states in ascending order of id: for each state one line a party, and
 * one whose party is "equilibrium"; one column a concept, 1 where stable and 0 where not. It is a
 * table of the form that `analyse --against` reads.
 *
 * `concepts`: those that `verdicts` holds; by default all but SIM, which is not always computed.
 * Cost: the length of the answer. For large models prefer `resultsCsvLines`.
 */
export function resultsCsv(
  view: CompiledView,
  verdicts: Verdicts,
  concepts: readonly Concept[] = SEQUENTIAL_CONCEPTS,
): string {
  return [...resultsCsvLines(view, verdicts, concepts)].join("");
}

/** The same, a line at a time. */
export function* resultsCsvLines(
  view: CompiledView,
  verdicts: Verdicts,
  concepts: readonly Concept[],
): Generator<string, void, undefined> {
  yield csvLine([...STATE_COLUMNS, "party", ...concepts]);
  for (const s of byId(view)) {
    const cells = stateCells(view, s);
    let equilibrium = 0xff;
    for (const column of verdicts) equilibrium &= column[s];
    yield csvLine([...cells, "equilibrium", ...marks(equilibrium, concepts)]);
    for (let i = 0; i < verdicts.length; i++) {
      yield csvLine([...cells, view.parties[i].key, ...marks(verdicts[i][s], concepts)]);
    }
  }
}

function marks(verdict: number, concepts: readonly Concept[]): number[] {
  return concepts.map((c) => ((verdict & CONCEPT_BIT[c]) === 0 ? 0 : 1));
}

const STATE_COLUMNS = ["id", "pattern", "name", "label", "outcomes", "status quo"];

function stateCells(view: CompiledView, s: number): Cell[] {
  const { states } = view;
  return [
    states.id(s),
    states.pattern(s),
    states.name(s),
    states.label(s),
    states.outcomes(s).join(" "),
    view.statusQuo === s ? 1 : 0,
  ];
}

function byId(view: CompiledView): Int32Array {
  const { states } = view;
  const order = Int32Array.from({ length: states.count }, (_, s) => s);
  return order.sort((a, b) => states.id(a) - states.id(b));
}
