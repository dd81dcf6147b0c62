import { type Analysis, hasPreferences } from "@sextant/case";
import { CONCEPTS, type Concept } from "@sextant/engine";
import { partyName, type Table, tiedTexts } from "@sextant/words";
import type { Held } from "../question.js";
import { leanRefused } from "./parameters.js";
import { groupsOf, rowBuilder, type StabilityRow } from "./rows.js";
import { type RowSet, stateSets } from "./state-sets.js";
import { rowsTable } from "./tables.js";

export interface ConceptCount {
  readonly key: Concept;
  readonly tag: string;
  /** How many states are equilibria; null where it is not defined, or was not computed. */
  readonly states: number | null;
  readonly reason: string | null;
  /** In the base view, where the view is another. */
  readonly base: number | null;
}

export interface StabilityAnswer {
  readonly concept: Concept;
  readonly concepts: readonly ConceptCount[];
  readonly states: number;
  readonly statusQuo: number | null;
  readonly parties: readonly string[];
  /** Those of whose preferences nothing is known. */
  readonly withoutPreferences: readonly string[];
  readonly options: readonly { readonly key: string; readonly party: string }[];
  readonly set: RowSet;
  /** The rows of the set asked for. */
  readonly rows: readonly StabilityRow[];
  /** The status quo, and for each outcome the state that stands for it. */
  readonly examples: readonly StabilityRow[];
  /** How many states each set has; `lost` only in another view than the base: equilibria of the base that are none here. */
  readonly totals: Readonly<Record<RowSet, number>>;
  /** By how many the equilibria under the concept are others under the strict orders of a tie of unknown order. */
  readonly onOrder: readonly string[];
  readonly leanRefused: boolean;
  readonly table: Table;
}

/**
 * How many states are equilibria under each concept, and one set of states grouped: the equilibria under
 * the concept chosen, what threats alone hold, the outcomes, or what rests in the base view only.
 */
export function stability(
  held: Held,
  params: {
    readonly view: string;
    readonly concept: Concept;
    readonly lean: boolean;
    readonly set: RowSet;
    readonly large?: boolean;
  },
): StabilityAnswer {
  const { concept, set, large } = params;
  const refused = params.lean && leanRefused(held, params.view);
  const analysis = held.analysis(params.view, { large, lean: params.lean && !refused });
  const base = params.view === "base" ? null : held.analysis("base", { large });
  const { view } = analysis;
  const m = held.messages;
  const sim =
    view.model.form === "graph"
      ? m.workbenchStability.simMissing
      : analysis.stability.sim === true
        ? null
        : analysis.stability.sim.reason;
  const sets = stateSets(analysis, concept, base);
  const builder = rowBuilder(analysis, concept, base);
  const examples = Array.from(sets.outcomes, (s) => builder([s], m));
  const totals: StabilityAnswer["totals"] = {
    equilibria: sets.equilibria.length,
    threats: sets.threats.length,
    outcomes: sets.outcomes.length,
    lost: sets.lost.length,
  };
  const answer: Omit<StabilityAnswer, "table"> = {
    concept,
    concepts: CONCEPTS.map((key) => ({
      key,
      tag: m.concept(key).tag,
      states: analysis.equilibria[key]?.length ?? null,
      reason: analysis.concepts.includes(key) ? null : sim,
      base: base?.equilibria[key]?.length ?? null,
    })),
    states: view.states.count,
    statusQuo: view.statusQuo === null ? null : view.states.id(view.statusQuo),
    parties: view.parties.map(({ key }) => key),
    withoutPreferences: view.parties.flatMap(({ key }, i) =>
      hasPreferences(view, i) ? [] : [key],
    ),
    options: view.options.map(({ key, party }) => ({ key, party: view.parties[party].key })),
    set,
    rows:
      set === "outcomes"
        ? examples
        : groupsOf(analysis, sets[set]).map((group) => builder(group, m)),
    examples,
    totals,
    onOrder: equilibriaOnOrder(analysis, concept, m),
    leanRefused: refused,
  };
  return { ...answer, table: rowsTable(held, view, answer) };
}

function equilibriaOnOrder(
  { view, alternatives }: Analysis,
  concept: Concept,
  m: Held["messages"],
): readonly string[] {
  const told = alternatives.flatMap(({ party, order, gained, lost }) => {
    const [more, fewer] = [gained[concept]?.length ?? 0, lost[concept]?.length ?? 0];
    if (more + fewer === 0) return [];
    const change = m.answer.difference(m.concept(concept).tag, more, fewer);
    const texts = tiedTexts(view, party, order, m);
    return [m.answer.underOrder(partyName(view, party, m), texts, [change])];
  });
  const rest = told.length - ORDERS_TOLD;
  return told.length === 0
    ? []
    : [
        m.workbenchWhy.order.table,
        ...told.slice(0, ORDERS_TOLD),
        ...(rest > 0 ? [m.workbenchWhy.order.further(rest)] : []),
      ];
}

/** How many orders are told in full. */
const ORDERS_TOLD = 6;
