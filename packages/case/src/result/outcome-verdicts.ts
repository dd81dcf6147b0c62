import { CONCEPT_BIT, type Concept, countHolding, holdsAt, type Stability } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Analysis, FromStatusQuo, NamedBy, OutcomeVerdict } from "./analysis.js";

/** What `judgeOutcomes` reads of an analysis. */
export interface OutcomeInput {
  readonly view: CompiledView;
  readonly concepts: readonly Concept[];
  readonly stability: Stability;
  readonly mixed: { readonly concepts: readonly Concept[] } | null;
  readonly evolution: FromStatusQuo | null;
}

/**
 * For each outcome: k of its m states are equilibria, who would leave the others, how far it is from
 * the status quo, and whose preference statements name it.
 *
 * Cost: outcomes x states x parties.
 */
export function judgeOutcomes(input: OutcomeInput): OutcomeVerdict[] {
  return input.view.outcomes.map((_, index) => judge(input, index));
}

function judge(input: OutcomeInput, index: number): OutcomeVerdict {
  const { view, concepts, stability, mixed, evolution } = input;
  const { truth } = view.outcomes[index];
  const { verdicts } = stability;
  const count = view.states.count;
  const parties = verdicts.length;
  const equilibria: Partial<Record<Concept, number>> = {};
  const leavers: Partial<Record<Concept, number>>[] = view.parties.map(() => ({}));
  for (const c of concepts) {
    equilibria[c] = 0;
    for (const l of leavers) l[c] = 0;
  }
  let mixedCount = 0;
  let byMoves = -1;
  let byImprovements = -1;
  let example = -1;
  let best: number[] = [];
  for (let s = 0; s < count; s++) {
    if (!holdsAt(truth, s)) continue;
    for (const c of concepts) {
      const bit = CONCEPT_BIT[c];
      let unstable = 0;
      for (let i = 0; i < parties; i++) {
        if ((verdicts[i][s] & bit) === 0) {
          unstable++;
          leavers[i][c] = leavers[i][c]! + 1;
        }
      }
      if (unstable === 0) equilibria[c] = equilibria[c]! + 1;
    }
    if (mixed?.concepts.every((c, i) => (verdicts[i][s] & CONCEPT_BIT[c]) !== 0)) mixedCount++;
    if (evolution) {
      byMoves = nearer(byMoves, evolution.byMoves.distance[s]);
      byImprovements = nearer(byImprovements, evolution.byImprovements.distance[s]);
    }
    const bySeq = leaversAt(verdicts, s, CONCEPT_BIT.seq);
    if (example >= 0 && bySeq > best[0]) continue;
    const byNash = leaversAt(verdicts, s, CONCEPT_BIT.nash);
    const far = evolution ? evolution.byMoves.distance[s] : -1;
    const rank = [bySeq, byNash, far >= 0 ? far : count];
    if (example < 0 || before(rank, best)) {
      example = s;
      best = rank;
    }
  }
  return {
    outcome: index,
    states: countHolding(truth, count),
    equilibria,
    mixed: mixed ? mixedCount : null,
    byMoves: byMoves < 0 ? null : byMoves,
    byImprovements: byImprovements < 0 ? null : byImprovements,
    example: example < 0 ? null : example,
    leavers,
    named: namedBy(view, index),
  };
}

/** k of m by concept for one outcome, and nothing else: for summaries of large models. */
export function countEquilibria(
  { view, concepts, equilibria }: Pick<Analysis, "view" | "concepts" | "equilibria">,
  index: number,
): { states: number; equilibria: Partial<Record<Concept, number>> } {
  const { truth } = view.outcomes[index];
  const counts: Partial<Record<Concept, number>> = {};
  for (const c of concepts) {
    let k = 0;
    for (const s of equilibria[c] ?? []) if (holdsAt(truth, s)) k++;
    counts[c] = k;
  }
  return { states: countHolding(truth, view.states.count), equilibria: counts };
}

function leaversAt(verdicts: readonly Uint8Array[], s: number, bit: number): number {
  let total = 0;
  for (let i = 0; i < verdicts.length; i++) if ((verdicts[i][s] & bit) === 0) total++;
  return total;
}

function nearer(best: number, distance: number): number {
  return distance >= 0 && (best < 0 || distance < best) ? distance : best;
}

function before(a: readonly number[], b: readonly number[]): boolean {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k] < b[k];
  return false;
}

/** Statements that want exactly the outcome's states, or exactly the others, or that write its name. */
function namedBy(view: CompiledView, index: number): NamedBy[] {
  const outcome = view.outcomes[index];
  const { count } = view.states;
  const total = countHolding(outcome.truth, count);
  const named: NamedBy[] = [];
  view.statements.forEach((list, party) => {
    list.forEach((statement, position) => {
      const both = countBoth(statement.truth, outcome.truth, count);
      const held = countHolding(statement.truth, count);
      const writesName = mentions(statement.text, outcome.key);
      if (both === total && (held === total || writesName)) {
        if (total > 0) named.push({ party, statement: position, direction: "for" });
      } else if (both === 0 && total > 0 && (held === count - total || writesName))
        named.push({ party, statement: position, direction: "against" });
    });
  });
  return named;
}

function mentions(text: string, key: string): boolean {
  const at = text.indexOf(key);
  if (at < 0) return false;
  const inName = /[\p{L}\p{N}_.-]/u;
  return !inName.test(text[at - 1] ?? " ") && !inName.test(text[at + key.length] ?? " ");
}

function countBoth(a: Uint32Array, b: Uint32Array, count: number): number {
  const both = new Uint32Array(a.length);
  for (let w = 0; w < both.length; w++) both[w] = a[w] & b[w];
  return countHolding(both, count);
}
