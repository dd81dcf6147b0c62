import type { AlternativeResult, Analysis } from "@sextant/case";
import { type Concept, holdsAt } from "@sextant/engine";
import { outcomeName, partyName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";
import { leading } from "./outcomes.js";

/** How many orders are told in full. */
const TOLD = 12;

/** Which outcomes hold that did not, or hold no longer, under Nash and SEQ. */
function outcomeChanges(
  analysis: Analysis,
  { equilibria }: AlternativeResult,
  m: Messages,
): string[] {
  const { view, outcomes, concepts } = analysis;
  const changed = new Map<string, { names: string[]; tags: string; holds: boolean }>();
  for (const { outcome, equilibria: before } of outcomes) {
    const { truth } = view.outcomes[outcome];
    const held = (c: Concept): boolean => (before[c] ?? 0) > 0;
    const holds = (c: Concept): boolean => equilibria[c]?.some((s) => holdsAt(truth, s)) === true;
    for (const now of [true, false]) {
      const under = leading(concepts).filter((c) => holds(c) === now && held(c) !== now);
      if (under.length === 0) continue;
      const tags = now ? m.tags(under) : m.either(under);
      const entry = changed.get(`${now} ${tags}`) ?? { names: [], tags, holds: now };
      entry.names.push(m.quote(outcomeName(view, outcome, m)));
      changed.set(`${now} ${tags}`, entry);
    }
  }
  return [...changed.values()].map(({ names, tags, holds }) =>
    m.answer.thenHolds(names, tags, holds),
  );
}

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
      ...outcomeChanges(analysis, alternative, m),
      ...statusQuoChanges(analysis, alternative, m),
    ];
    return say(told.join(" "), { party: view.parties[alternative.party].key });
  });
  const rest = analysis.alternatives.length - told.length;
  return rest > 0 ? [...told, say(m.answer.furtherOrders(rest))] : told;
}
