import { holdsAt } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { ExpectDoc } from "../document.js";

/** Whether a comparison that a source makes holds in the model. */
export interface ExpectationVerdict {
  readonly expectation: ExpectDoc;
  /** Index of the party, or -1 where the view has none of that key. */
  readonly party: number;
  readonly verdict: "agrees" | "disagrees" | "indifferent" | "not comparable";
  /** Why it cannot be compared: a side without states, or an order that is partly unknown. */
  readonly reason: "no states" | "unknown order" | null;
}

/**
 * Tests the expectations of a view against each party's order: the best (or worst) state of the one
 * side against the best (or worst) of the other, or every pair. They are tested, never imposed.
 *
 * Cost: expectations x states.
 */
export function testExpectations(view: CompiledView): ExpectationVerdict[] {
  return (view.document.expect ?? []).map((expectation) => {
    const party = view.parties.findIndex((p) => p.key === expectation.party);
    if (party < 0 || view.partial[party])
      return { expectation, party, verdict: "not comparable", reason: "unknown order" };
    const better = range(view, party, expectation.better);
    const than = range(view, party, expectation.than);
    if (!better || !than)
      return { expectation, party, verdict: "not comparable", reason: "no states" };
    return { expectation, party, verdict: compare(better, than, expectation.for), reason: null };
  });
}

interface Range {
  readonly worst: number;
  readonly best: number;
}

function range(view: CompiledView, party: number, condition: string): Range | null {
  const truth = view.condition(condition);
  const levels = view.model.levels[party];
  let worst = 0;
  let best = 0;
  for (let s = 0; s < view.states.count; s++) {
    if (!holdsAt(truth, s)) continue;
    if (best === 0 || levels[s] > best) best = levels[s];
    if (worst === 0 || levels[s] < worst) worst = levels[s];
  }
  return best === 0 ? null : { worst, best };
}

function compare(better: Range, than: Range, by: ExpectDoc["for"]): ExpectationVerdict["verdict"] {
  let difference: number;
  if (by === "worst") difference = better.worst - than.worst;
  else if (by === "all") difference = better.worst - than.best;
  else difference = better.best - than.best;
  if (difference > 0) return "agrees";
  return difference === 0 ? "indifferent" : "disagrees";
}
