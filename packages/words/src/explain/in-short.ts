/** Who would leave a state and to gain what; or, where nobody would, what keeps each party. In one or two sentences. */
import type { CompiledView } from "@sextant/case";
import { type Concept, explain, holdsAt, movesOf } from "@sextant/engine";
import { partyName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { leastBadMove } from "./least-bad.js";
import { decisive, preferenceText } from "./reason.js";

/** A party, and the preferences that decide for it; none where they are a ranking or weights. */
export interface PartyReason {
  readonly party: string;
  readonly texts: readonly string[];
  /** Whether some of its moves make no difference to it. */
  readonly alike?: boolean;
}

/** What keeps each party in a state that nobody would leave. */
export interface Reasons {
  /** What it would lose by any move, at the least. */
  readonly lose: readonly PartyReason[];
  /** Those who have an improvement that is answered under the concept. */
  readonly answered: readonly string[];
  /** Those whom no move makes worse off or better off. */
  readonly gainNothing: readonly string[];
  readonly noMove: readonly string[];
}

/**
 * A state in short: those who would leave it and what they would gain by it first; where nobody would, what
 * each party would lose at the least by moving. Cost: a witness a party.
 */
export function stateInShort(view: CompiledView, s: number, concept: Concept, m: Messages): string {
  const leave: PartyReason[] = [];
  const lose: PartyReason[] = [];
  const answered: string[] = [];
  const gainNothing: string[] = [];
  const noMove: string[] = [];
  view.parties.forEach((_, party) => {
    const name = partyName(view, party, m);
    const level = view.model.levels[party];
    const moves = movesOf(view.model, s, party);
    const witness = explain(view.model, s, party, concept);
    if (!witness.stable)
      leave.push({ party: name, texts: won(view, party, s, witness.improvement, m) });
    else if (moves.length === 0) noMove.push(name);
    else if (moves.some((t) => level[t] > level[s])) answered.push(name);
    else {
      const to = leastBadMove(view, party, s);
      if (to === null) gainNothing.push(name);
      else {
        const alike = moves.some((t) => level[t] === level[s]);
        lose.push({ party: name, texts: won(view, party, to, s, m), alike });
      }
    }
  });
  const { short } = m.workbenchWhy;
  const { tag } = m.concept(concept);
  if (leave.length > 0) return short.leave(leave, view.parties.length, tag);
  // Where nobody has anything to gain alone, no answer has to be reckoned with.
  const by = answered.length === 0 ? m.concept("nash").tag : tag;
  return short.stay({ lose, answered, gainNothing, noMove }, by);
}

/** The preferences that decide for `to`: those that hold there and not in the other. */
function won(view: CompiledView, party: number, from: number, to: number, m: Messages): string[] {
  return (decisive(view, party, to, from)?.statements ?? [])
    .filter(({ truth }) => holdsAt(truth, to) && !holdsAt(truth, from))
    .map((statement) => preferenceText(view, statement, m));
}
