import type { AlternativeResult, Analysis } from "@sextant/case";
import { partyName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";

/** How many orders are told in full. */
const TOLD = 12;

/** Whether the status quo is among the equilibria gained or lost. */
function statusQuoChanges(
  { view, concepts }: Analysis,
  { gained, lost }: AlternativeResult,
  m: Messages,
): string[] {
  const { statusQuo } = view;
  if (statusQuo === null) return [];
  const now = concepts.filter((c) => gained[c]?.includes(statusQuo));
  const no = concepts.filter((c) => lost[c]?.includes(statusQuo));
  return [
    ...(now.length > 0 ? [m.answer.statusQuoChanges(m.tags(now), true)] : []),
    ...(no.length > 0 ? [m.answer.statusQuoChanges(m.either(no), false)] : []),
  ];
}

/** The tied statements in the alternative's order; the rest of the party's list stands as it was. */
function tiedTexts(
  { view }: Analysis,
  party: number,
  order: readonly string[],
  m: Messages,
): string[] {
  return order.flatMap((id) => {
    const statement = view.statements[party].find((p) => p.id === id);
    if (!statement) return [id];
    return statement.order === "unknown" ? [preferenceText(view, statement, m)] : [];
  });
}

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
      if (gained + lost > 0) changes.push(m.answer.difference(tag, gained, lost));
    }
    const told = [
      m.answer.alternative(
        partyName(view, alternative.party, m),
        tiedTexts(analysis, alternative.party, alternative.order, m),
        changes,
      ),
      ...statusQuoChanges(analysis, alternative, m),
    ];
    return say(told.join(" "), { party: view.parties[alternative.party].key });
  });
  const rest = analysis.alternatives.length - told.length;
  return rest > 0 ? [...told, say(m.answer.furtherOrders(rest))] : told;
}
