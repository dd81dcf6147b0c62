import { movesOf } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { FindPattern } from "../result/find-pattern.js";
import { exchangeError } from "./exchange-problem.js";

/** One way for a party to leave a state: the options it changes, and the state it reaches alone. */
export interface LegalMove {
  readonly changed: readonly number[];
  readonly to: number;
}

/**
 * The legal moves of a party from a state as changes of options, so that the moves of two parties
 * can be put together. In option form one for each move of the engine, in its order.
 *
 * Throws CaseError SX_EXCHANGE_NOT_EXPRESSIBLE for models in which a move is an arc and not a change
 * of options.
 */
export function legalMoves(
  view: CompiledView,
  s: number,
  party: number,
  find: FindPattern,
): LegalMove[] {
  if (view.model.form === "graph") throw notDefined();
  void find;
  const from = view.states.pattern(s);
  return Array.from(movesOf(view.model, s, party), (to) => {
    const pattern = view.states.pattern(to);
    return { changed: [...from].flatMap((letter, o) => (letter === pattern[o] ? [] : [o])), to };
  });
}

function notDefined() {
  return exchangeError(
    "SX_EXCHANGE_NOT_EXPRESSIBLE",
    "The state cannot be written as a one-shot game: with merged states, restricted moves or no options at all, it is not defined where two parties' moves lead together.",
    "Export a view without merge: and moves:.",
  );
}
