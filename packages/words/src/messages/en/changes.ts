/** English: what changed between two cases, in the input and in the results. */
import type { InputObject } from "@sextant/case";
import { all, capital, grouped, list, plural, possessive, start } from "./grammar.js";

/** k of m under some concepts, now and before; null where there was no such outcome. */
export interface Figure {
  readonly tags: string;
  readonly k: number;
  readonly m: number;
  readonly was: { readonly k: number; readonly m: number } | null;
}

const figure = ({ tags, k, m, was }: Figure): string => {
  const before =
    was === null ? "" : `, was ${grouped(was.k)}${was.m === m ? "" : ` of ${grouped(was.m)}`}`;
  return `${tags}: ${grouped(k)} of ${grouped(m)}${before}`;
};
const figures = (each: readonly Figure[]): string => `(${each.map(figure).join("; ")})`;
const states = (names: readonly string[], more: number): string =>
  list([...names, ...(more > 0 ? [`${grouped(more)} more`] : [])]);
const verb = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const changes = {
  title: "What changed",
  inputTitle: "What changed in the input",
  resultTitle: "What that did to the results",
  noInput: "Nothing in the input differs.",
  noResult: "No verdict differs: every state is as stable for every party as before.",
  noResults:
    "The results cannot be compared, since one of the two does not compile or has not been computed.",
  counted: (n: number): string =>
    `${plural(n, "object of the input differs", "objects of the input differ")}.`,

  /** One line: what was done, and what came of it. */
  headline: (name: string, clauses: readonly string[], more: number): string =>
    `${name}: ${clauses.join("; ")}${more > 0 ? `; and ${plural(more, "more change", "more changes")}` : ""}.`,
  nothing: "no verdict changed",
  nothingBut: (parties: readonly string[]): string =>
    `no verdict changed, though the order of states is another for ${list(parties)}`,
  sentence: (clause: string): string => `${capital(clause)}.`,

  // Clauses: without a capital at the start and a stop at the end
  outcome: (name: string, parts: readonly string[]): string => `${name} ${list(parts)}`,
  ceases: (all: readonly Figure[]): string => `no longer holds ${figures(all)}`,
  begins: (all: readonly Figure[]): string => `now holds ${figures(all)}`,
  more: (all: readonly Figure[]): string => `holds in more states ${figures(all)}`,
  fewer: (all: readonly Figure[]): string => `holds in fewer states ${figures(all)}`,
  size: (m: number, was: number): string =>
    `is now met in ${plural(m, "state", "states")}, was ${grouped(was)}`,
  outcomeNew: (name: string, all: readonly Figure[]): string => `${name} is new ${figures(all)}`,
  outcomeGone: (name: string): string => `${name} is no longer among the outcomes`,
  gained: (names: readonly string[], more: number, parties: number, tags: string): string => {
    const n = names.length + more;
    return `${states(names, more)} ${verb(n, "becomes", "become")} stable for ${all(parties)} (${tags})`;
  },
  lost: (names: readonly string[], more: number, parties: number, tags: string): string => {
    const n = names.length + more;
    return `${states(names, more)} ${verb(n, "is", "are")} no longer stable for ${all(parties)} (${tags})`;
  },
  gainedMany: (n: number, parties: number, tags: string): string =>
    `${plural(n, "state becomes", "states become")} stable for ${all(parties)} (${tags})`,
  lostMany: (n: number, parties: number, tags: string): string =>
    `${plural(n, "state is", "states are")} no longer stable for ${all(parties)} (${tags})`,
  statusQuoStable: (state: string, tags: string): string =>
    `the status quo, ${state}, becomes stable for all (${tags})`,
  statusQuoUnstable: (state: string, tags: string): string =>
    `the status quo, ${state}, is no longer stable for all (${tags})`,
  statusQuoOther: (state: string, was: string | null, tags: string | null): string =>
    `the status quo is ${state}${was === null ? "" : `, was ${was}`}${tags === null ? ", which is stable for all under no concept" : `, stable for all under ${tags}`}`,
  statusQuoNone: (was: string): string => `the status quo, ${was}, is no longer given`,
  canImprove: (parties: readonly string[]): string =>
    `${list(parties)} could now improve alone at the status quo`,
  cannotImprove: (parties: readonly string[]): string =>
    `${list(parties)} can no longer improve alone at the status quo`,
  stateCount: (n: number, was: number): string =>
    `the model has ${plural(n, "state", "states")}, was ${grouped(was)}`,
  stateSwap: (come: number, gone: number): string =>
    `${plural(come, "state is", "states are")} new and ${grouped(gone)} ${verb(gone, "is", "are")} gone`,
  party: (name: string, stays: string | null, goes: string | null, tags: string): string =>
    `${start(name)} ${list(
      [
        ...(stays === null ? [] : [`now stays in ${stays}`]),
        ...(goes === null ? [] : [`would now move away from ${goes}`]),
      ],
      "and",
    )} (${tags})`,
  stateList: (names: readonly string[]): string => list(names),
  stateTotal: (n: number): string => plural(n, "state", "states"),
  places: (name: string, n: number): string =>
    `${possessive(start(name))} order puts ${plural(n, "state", "states")} at another place`,

  // Input
  input: (subject: string, what: string, view: string | null): string =>
    `${capital(subject)} ${what}${view === null ? "" : ` (in the view ${view} alone)`}.`,
  subject: {
    text: (name: string): string => `the ${name}`,
    party: (name: string): string => `the party ${name}`,
    option: (name: string, party: string): string => `${possessive(party)} option “${name}”`,
    statusQuo: (name: string): string => `“${name}” at the status quo`,
    statusQuoState: "the status quo",
    state: (name: string): string => `the state “${name}”`,
    listing: (name: string): string => `the list ${name}`,
    moves: (party: string): string => `the list of ${possessive(party)} moves`,
    term: (name: string): string => `the term “${name}”`,
    rule: (text: string): string => `the rule “${text}”`,
    merge: (name: string): string => `the merged state “${name}”`,
    outcome: (name: string): string => `the outcome “${name}”`,
    goal: (text: string, party: string): string => `${possessive(party)} goal “${text}”`,
    statement: (text: string, party: string): string => `${possessive(party)} preference “${text}”`,
    preference: (party: string): string =>
      `what is said of the order of ${possessive(party)} preferences`,
    expectation: (party: string, better: string, than: string): string =>
      `the expectation that ${party} prefers “${better}” to “${than}”`,
    factor: (name: string): string => `the factor “${name}”`,
    influence: (from: string, to: string): string => `the influence of ${from} on ${to}`,
    unmodelled: (text: string): string => `the note on what is not modelled (“${text}”)`,
    view: (title: string): string => `the view “${title}”`,
    ignored: (name: string): string => `the option “${name}”`,
    source: (title: string): string => `the source “${title}”`,
    passage: (id: string): string => `the passage ${id}`,
  },
  added: "was added",
  dropped: "was taken out",
  notRecognised: "is no longer recognised",
  recognised: "is recognised again",
  addedAt: (place: number): string => `was added at place ${place}`,
  place: (at: number): string => `place ${at}`,
  moved: (from: number, to: number): string =>
    from === to ? `stands in another tie, at place ${to}` : `moved from place ${from} to ${to}`,
  renamed: (was: string, is: string): string => `was renamed (key ${was} → ${is})`,
  changed: "was changed",
  changedFields: (fields: readonly string[]): string => `was changed in its ${list(fields)}`,
  changedFrom: (was: string, is: string): string => `was “${was}” and is now “${is}”`,
  /** Keys of the case file as words; others stand as they are written. */
  fields: {
    name: "name",
    names: "names in other languages",
    short: "short name",
    text: "words",
    when: "condition",
    prefer: "condition",
    onlyWhen: "guard",
    reversible: "reversibility",
    onlyUndone: "reversibility",
    cite: "citations",
    against: "passages that speak against it",
    reading: "reading",
    judgement: "judgement",
    hedge: "hedge",
    confidence: "confidence",
    note: "note",
    redLine: "red line",
    why: "reason",
    ranking: "ranking",
    weights: "weights",
    order: "order",
    states: "states",
    via: "way there",
    serves: "goals it serves",
    factor: "kind",
    title: "title",
    holder: "holder",
    quote: "quotation",
    summary: "summary",
    source: "source",
    page: "page",
  } as Readonly<Record<string, string>>,
  texts: {
    title: "title",
    question: "question",
    asOf: "date",
    synopsis: "synopsis",
    summary: "summary",
    notes: "notes",
    authors: "authors",
    topics: "topics",
    language: "language",
    licence: "licence",
    study: "study",
    evidence: "name of the evidence file",
    hindsight: "leave to use later sources",
  } as Readonly<Record<string, string>>,

  table: {
    input: "What changed in the input",
    object: "Object",
    what: "What",
    change: "Change",
    view: "View",
    before: "Before",
    after: "After",
    base: "base",
    outcomes: "Outcomes whose verdict is another",
    outcome: "Outcome",
    concept: "Concept",
    kOfM: (k: number, m: number): string => `${grouped(k)} of ${grouped(m)}`,
    none: "–",
    equilibria: "Equilibria that came and went",
    state: "State",
    stateBefore: "State before",
    name: "Name",
    gained: "now stable for all",
    lost: "no longer stable for all",
    verdict: "Verdict",
    capped: (shown: number, all: number): string =>
      `${grouped(shown)} of ${plural(all, "row is", "rows are")} shown; ask for all to see the others.`,
    parties: "Verdicts that are others, by party",
    party: "Party",
    stays: "Now stays",
    goes: "Now moves away",
    places: "States at another place",
    kinds: {
      added: "added",
      dropped: "taken out",
      changed: "changed",
      moved: "moved",
      renamed: "renamed",
    },
    objects: {
      text: "Text",
      party: "Party",
      option: "Option",
      statusQuo: "Status quo",
      state: "State",
      listing: "List of states",
      moves: "Moves",
      term: "Term",
      rule: "Rule",
      merge: "Merged state",
      outcome: "Outcome",
      goal: "Goal",
      statement: "Preference",
      preference: "Order",
      expectation: "Expectation",
      factor: "Factor",
      influence: "Influence",
      unmodelled: "Not modelled",
      view: "View",
      ignored: "Not recognised",
      source: "Source",
      passage: "Passage",
    } as Readonly<Record<InputObject, string>>,
  },
};
