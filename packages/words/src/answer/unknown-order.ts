import type { Analysis } from "@sextant/case";
import { partyName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";

/** How many orders are told in full. */
const TOLD = 12;

/** Where a tie's order is unknown: what changes under each strict order of it. */
export function unknownOrderSentences(analysis: Analysis, m: Messages): Sentence[] {
  const { view } = analysis;
  if (view.alternatives.length === 0) return [];
  const told = analysis.alternatives.slice(0, TOLD).map((alternative) => {
    const changes: string[] = [];
    for (const c of analysis.concepts) {
      const { tag } = m.concept(c);
      const gained = alternative.gained[c]?.length ?? 0;
      const lost = alternative.lost[c]?.length ?? 0;
      if (gained > 0) changes.push(m.answer.gained(tag, gained));
      if (lost > 0) changes.push(m.answer.lost(tag, lost));
    }
    return say(
      m.answer.alternative(partyName(view, alternative.party, m), alternative.order, changes),
      { party: view.parties[alternative.party].key },
    );
  });
  const rest = analysis.alternatives.length - told.length;
  return rest > 0 ? [...told, say(m.answer.furtherOrders(rest))] : told;
}
