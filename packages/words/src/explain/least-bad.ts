/** What a party that stays would give up by the move that costs it least, and a move that costs it nothing. */
import type { CompiledView } from "@sextant/case";
import { changedOptions, movesOf } from "@sextant/engine";
import { ownChange } from "../describe/changes.js";
import { partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { reasonText } from "./reason.js";

/**
 * The least bad of the moves by which a party would lose: the one to the state highest in its order,
 * then the one with the fewest changed options, then the lowest state. Null where it loses by none.
 * Cost: its moves.
 */
export function leastBadMove({ model }: CompiledView, party: number, s: number): number | null {
  const levels = model.levels[party];
  let best: number | null = null;
  for (const t of movesOf(model, s, party)) {
    if (levels[t] >= levels[s]) continue;
    if (best === null || levels[t] > levels[best]) best = t;
    else if (levels[t] === levels[best]) {
      if (changedOptions(model, s, t) < changedOptions(model, s, best)) best = t;
    }
  }
  return best;
}

/**
 * Of the moves that leave a party as well off, whatever the orders that are unknown, the one with the fewest
 * changed options, then the one to the lowest state. Null where there is none. Cost: its moves, for each order.
 */
export function neutralMove(view: CompiledView, party: number, s: number): number | null {
  const { model, alternatives, unknownPairs } = view;
  const orders = [
    model.levels[party],
    ...alternatives.flatMap((one) => (one.party === party ? [one.levels] : [])),
  ];
  const unknown = (t: number): boolean =>
    unknownPairs[party].some(([a, b]) => (a === s && b === t) || (a === t && b === s));
  let best: number | null = null;
  for (const t of movesOf(model, s, party)) {
    if (orders.some((levels) => levels[t] !== levels[s]) || unknown(t)) continue;
    if (best === null || changedOptions(model, s, t) < changedOptions(model, s, best)) best = t;
  }
  return best;
}

/**
 * For a party that has moves but no improvement: by how many of them it would neither gain nor lose,
 * and for the least bad of the others the preference that it would lose by it.
 */
export function leastBadTexts(view: CompiledView, party: number, s: number, m: Messages): string[] {
  const levels = view.model.levels[party];
  const moves = movesOf(view.model, s, party);
  const alike = moves.filter((t) => levels[t] === levels[s]).length;
  const to = leastBadMove(view, party, s);
  return [
    ...(alike > 0 ? [m.explain.alike(partyName(view, party, m), alike, moves.length)] : []),
    ...(to === null
      ? []
      : [
          m.explain.leastBad(
            stateTitle(view, to, m),
            ownChange(view, party, s, to, m),
            reasonText(view, party, s, to, m),
          ),
        ]),
  ];
}
