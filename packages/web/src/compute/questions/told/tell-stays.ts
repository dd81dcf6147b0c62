import { type CompiledView, hasPreferences } from "@sextant/case";
import type { Witness } from "@sextant/engine";
import { explainSentences, leastBadMove, neutralMove } from "@sextant/words";
import type { Held } from "../question.js";
import { tellMove } from "./tell-move.js";
import type { MoveTold } from "./told.js";

/** What is said of a party that has no improvement. */
export interface Stays {
  readonly stays: readonly string[];
  /** A move by which it would neither gain nor lose; null where it has none, or no preferences at all. */
  readonly neutral: MoveTold | null;
  /** Of the moves by which it would lose, the one by which it would lose least. */
  readonly leastBad: MoveTold | null;
}

/** What is said of a party that has no improvement: its moves, one that costs it nothing, and the least bad. */
export function tellStays(held: Held, view: CompiledView, witness: Witness): Stays {
  const { party, state } = witness;
  const to = leastBadMove(view, party, state);
  const alike = hasPreferences(view, party) ? neutralMove(view, party, state) : null;
  const sentences = explainSentences(view, witness, { messages: held.messages }).slice(1);
  // The last sentence says in words what the move shows.
  const told = to === null ? sentences : sentences.slice(0, -1);
  return {
    stays: told.map(({ text }) => text),
    neutral: alike === null ? null : tellMove(held, view, state, { party, to: alike }),
    leastBad: to === null ? null : tellMove(held, view, state, { party, to }),
  };
}
