import type { CompiledView } from "@sextant/case";
import type { Witness } from "@sextant/engine";
import { explainSentences, leastBadMove } from "@sextant/words";
import type { Held } from "../question.js";
import { tellMove } from "./tell-move.js";
import type { MoveTold } from "./told.js";

/** What is said of a party that has no improvement: its moves, and the one by which it would lose least. */
export function tellStays(
  held: Held,
  view: CompiledView,
  witness: Witness,
): { readonly stays: readonly string[]; readonly leastBad: MoveTold | null } {
  const { party, state } = witness;
  const to = leastBadMove(view, party, state);
  const sentences = explainSentences(view, witness, { messages: held.messages }).slice(1);
  // The last sentence says in words what the move shows.
  const told = to === null ? sentences : sentences.slice(0, -1);
  return {
    stays: told.map(({ text }) => text),
    leastBad: to === null ? null : tellMove(held, view, state, { party, to }),
  };
}
