/** One state: what becomes of it, in whose eyes it is otherwise, and who would be surprised. */
import type { Perspectives } from "@sextant/case";
import { isBelieved, STATE_KINDS } from "@sextant/engine";
import { partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";
import { wouldLeaveInFact, wronglyExpectedToLeave } from "./surprises.js";

export function stateSentences(found: Perspectives, u: number, m: Messages): Sentence[] {
  const { base, universe, kinds, concepts, stability, pictures } = found;
  const p = m.perspectives;
  const { view, state, id } = universe.states[u];
  const { tag } = m.concept(concepts[0]);
  const names = (test: (party: number) => boolean): string[] =>
    base.parties.flatMap((_, party) => (test(party) ? [partyName(base, party, m)] : []));
  const believes = (party: number): boolean => isBelieved(stability, concepts[0], party, u);
  const believers = names(believes);
  const assumed = names((party) => believes(party) && pictures[party].assumed);
  const unseen = names((party) => stability.seen[party][u] < 0);
  return [
    say(p.stateIs(stateTitle(view, state, m), p.kindWords[STATE_KINDS[kinds[u]]], tag), {
      state: id,
    }),
    item(
      believers.length === base.parties.length
        ? p.allExpect
        : p.whoExpects(believers, assumed, tag),
    ),
    ...(unseen.length > 0 ? [item(p.unseenBy(unseen))] : []),
    ...pictures.flatMap(({ party, assumed }) =>
      assumed || stability.seen[party][u] < 0 ? [] : wronglyExpectedToLeave(found, u, party, m),
    ),
    ...wouldLeaveInFact(found, u, m),
  ];
}
