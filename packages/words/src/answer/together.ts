/** What would move talks that rest where they stand: the smallest groups that could leave together, and where to. */
import type { Analysis, GroupLeaving } from "@sextant/case";
import { outcomeNames, partyName, stateTitle } from "../describe/names.js";
import type { GroupWords, Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";
import { outcomesGained, placesOf } from "./places.js";
import { tellingConcept } from "./resting.js";

/** How many groups are named; one more is named too. */
const NAMED = 3;

/**
 * The sentence of the answer's gist about acting together; null where groups were not looked for (the status
 * quo does not hold, or the model is too large), or where there is nobody to act with.
 */
export function togetherSentence(analysis: Analysis, m: Messages): Sentence | null {
  const { view, together } = analysis;
  if (together === null || view.statusQuo === null || view.parties.length < 2) return null;
  const { leaving, adding, within, hangs, everyWay, concept } = together;
  const here = outcomeNames(view, view.statusQuo, m).map(m.quote);
  const said = { answered: concept === "cseq", hangs, everyWay };
  if (leaving.length > 0) {
    const words = { ...groupWords(analysis, leaving, m), ...said, here: leftBehind(analysis, m) };
    return say(m.answer.togetherLeave(words), nearest(analysis, leaving));
  }
  if (adding.length > 0) {
    const words = { ...groupWords(analysis, adding, m), ...said, here: m.list(here) };
    return say(m.answer.togetherAdd(words), nearest(analysis, adding));
  }
  if (within.length > 0)
    return say(m.answer.togetherWithin(groupsOf(analysis, within, m), here, said));
  return say(m.answer.nobodyTogether(here, view.parties.length, said));
}

function nearest({ view }: Analysis, [{ to }]: readonly GroupLeaving[]): Sentence["about"] {
  return { state: view.states.id(to[0]) };
}

function groupsOf({ view }: Analysis, groups: readonly GroupLeaving[], m: Messages): string[] {
  return groups
    .slice(0, groups.length === NAMED + 1 ? NAMED + 1 : NAMED)
    .map(({ coalition }) => m.list(coalition.map((party) => partyName(view, party, m))));
}

/** Who they are and where they would go: to outcomes that do not hold yet, else to a state. */
function groupWords(analysis: Analysis, groups: readonly GroupLeaving[], m: Messages): GroupWords {
  const { view } = analysis;
  const concept = tellingConcept(analysis);
  const namesOf = (s: number): string[] => {
    const gained = outcomesGained(analysis, view.statusQuo as number, s, m);
    return gained.length > 0 ? gained : [stateTitle(view, s, m)];
  };
  const placesFor = (states: readonly number[]) => placesOf(analysis, states, concept, namesOf);
  const alike = new Set(
    groups.map(({ to }) => {
      const { lasting, passing } = placesFor(to);
      return JSON.stringify([lasting.toSorted(), passing.toSorted()]);
    }),
  );
  const named = groupsOf(analysis, groups, m);
  const size = groups[0].coalition.length;
  return {
    groups: named,
    further: groups.length - named.length,
    size,
    everybody: size === view.parties.length,
    ...placesFor(groups.flatMap(({ to }) => to)),
    // Whether not each of the groups goes to all of these places.
    differ: alike.size > 1,
    tag: m.concept(concept).tag,
  };
}

/** The outcomes that the groups would leave: those that all of their ways end, else those that some end; "" for none. */
function leftBehind(analysis: Analysis, m: Messages): string {
  const { view, together } = analysis;
  const from = view.statusQuo as number;
  const ended = (together?.leaving ?? []).flatMap(({ to }) =>
    to.map((s) => outcomesGained(analysis, s, from, m)),
  );
  const [first] = ended;
  const always = first.filter((name) => ended.every((names) => names.includes(name)));
  return always.length > 0 ? m.list(always) : m.list([...new Set(ended.flat())], "or");
}
