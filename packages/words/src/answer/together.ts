/** What would move talks that rest where they stand: the smallest groups that could leave together, and where to. */
import type { Analysis, GroupLeaving } from "@sextant/case";
import { outcomeNames, partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";
import { tellingConcept } from "./resting.js";

/** How many groups are named. */
const NAMED = 3;

/**
 * The sentence of the answer's gist about acting together; null where groups were not looked for (the status
 * quo does not hold, or the model is too large), or where there is nobody to act with.
 */
export function togetherSentence(analysis: Analysis, m: Messages): Sentence | null {
  const { view, together } = analysis;
  if (together === null || view.statusQuo === null || view.parties.length < 2) return null;
  const { leaving, within, hangs, concept } = together;
  const here = hereText(analysis, m);
  const answered = concept === "cseq";
  if (leaving.length === 0)
    return say(
      within.length === 0
        ? m.answer.nobodyTogether(here, view.parties.length, answered, hangs)
        : m.answer.togetherWithin(groupsOf(analysis, within, m), here, answered, hangs),
    );
  const { tag } = m.concept(tellingConcept(analysis));
  const { lasting, passing } = placesOf(analysis, leaving, m);
  const [nearest] = leaving[0].to;
  return say(
    m.answer.togetherLeave({
      groups: groupsOf(analysis, leaving, m),
      further: Math.max(0, leaving.length - NAMED),
      size: leaving[0].coalition.length,
      everybody: leaving[0].coalition.length === view.parties.length,
      here,
      lasting,
      passing,
      tag,
      answered,
      hangs,
    }),
    { state: view.states.id(nearest) },
  );
}

/** The outcomes in which the talks stand, quoted; "" where none holds. */
function hereText({ view }: Analysis, m: Messages): string {
  return m.list(outcomeNames(view, view.statusQuo as number, m).map(m.quote));
}

function groupsOf({ view }: Analysis, groups: readonly GroupLeaving[], m: Messages): string[] {
  return groups
    .slice(0, NAMED)
    .map(({ coalition }) => m.list(coalition.map((party) => partyName(view, party, m))));
}

/** Where the groups would go: the outcomes in which some of the states could rest, and those in which none could. */
function placesOf(
  analysis: Analysis,
  groups: readonly GroupLeaving[],
  m: Messages,
): { lasting: string[]; passing: string[] } {
  const { view, equilibria } = analysis;
  const resting = new Set(equilibria[tellingConcept(analysis)]);
  const here = outcomeNames(view, view.statusQuo as number, m);
  const lasts = new Map<string, boolean>();
  for (const { to } of groups)
    for (const s of to) {
      const names = outcomeNames(view, s, m).filter((name) => !here.includes(name));
      const places = names.length > 0 ? names.map(m.quote) : [stateTitle(view, s, m)];
      for (const place of places) lasts.set(place, lasts.get(place) === true || resting.has(s));
    }
  const named = (wanted: boolean): string[] =>
    [...lasts].filter(([, last]) => last === wanted).map(([name]) => name);
  return { lasting: named(true), passing: named(false) };
}
