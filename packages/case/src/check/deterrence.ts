import { type Arcs, holdsAt } from "@sextant/engine";
import type { CompiledStatement } from "../compile/compiled-view.js";
import { type CheckContext, listing } from "./context.js";
import { placedStatements } from "./placed-statements.js";

/**
 * Parties that nothing can deter from what they want most.
 *
 * Statements decide in order. If no move of another party ever makes fewer statements of a rank
 * hold, the others can never take back what the party gains there; so where it can gain in that rank
 * without losing in a higher one, no sanction deters it, under any concept, and the state in which it
 * can is no equilibrium. The ranks are looked at from the top, up to the first that others can touch;
 * reported are those in which the party has such a gain. Statements that hold everywhere or nowhere
 * are passed over. Parties with a ranking or weights are not judged.
 */
export function checkDeterrence(context: CheckContext): void {
  const { view, arcs } = context;
  if (arcs === null) return;
  const placed = placedStatements(context);
  view.parties.forEach((party, i) => {
    const gained: CompiledStatement[] = [];
    const higher: Uint16Array[] = [];
    for (const rank of ranksOf(view.statements[i])) {
      const held = heldCounts(rank, view.states.count);
      if (held.every((count) => count === held[0])) continue;
      if (arcs.some((own, j) => j !== i && some(own, (s, t) => held[t] < held[s]))) break;
      const gains = (s: number, t: number): boolean =>
        held[t] > held[s] && higher.every((above) => above[t] >= above[s]);
      if (some(arcs[i], gains)) gained.push(...rank);
      higher.push(held);
    }
    if (gained.length === 0) return;
    const first = placed.find(({ statement }) => statement === gained[0]);
    context.report(
      "SX_CHECK_UNDETERRABLE",
      { party: party.key, conditions: gained.map(({ text }) => text) },
      "warning",
      first?.path ?? ["preferences", party.key],
      `Nothing can deter ${party.key} from bringing about ${listing(gained.map((s) => `"${s.text}"`))}: no move of another party can undo it, or any statement placed higher.`,
      "If others can make it pay for this, put what they would take from it higher.",
    );
  });
}

function ranksOf(list: readonly CompiledStatement[]): CompiledStatement[][] {
  const ranks: CompiledStatement[][] = [];
  for (const statement of list) {
    const last = ranks.at(-1);
    if (last !== undefined && last[0].rank === statement.rank) last.push(statement);
    else ranks.push([statement]);
  }
  return ranks;
}

function heldCounts(rank: readonly CompiledStatement[], stateCount: number): Uint16Array {
  const counts = new Uint16Array(stateCount);
  for (const { truth } of rank) {
    for (let s = 0; s < stateCount; s++) if (holdsAt(truth, s)) counts[s]++;
  }
  return counts;
}

function some({ offsets, targets }: Arcs, test: (from: number, to: number) => boolean): boolean {
  for (let s = 0; s + 1 < offsets.length; s++) {
    for (let k = offsets[s]; k < offsets[s + 1]; k++) if (test(s, targets[k])) return true;
  }
  return false;
}
