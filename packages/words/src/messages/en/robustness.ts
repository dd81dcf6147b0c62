import type { Concept, UnknownType } from "@sextant/engine";
import { capital, concepts, grouped, list, number, plural, possessive, start } from "./grammar.js";

const tags = (cs: readonly Concept[]): string => list(cs.map((c) => concepts[c].tag));
/** How far verdicts rest on guesses. */
export const robustness = {
  title: "How far the answer rests on guesses",
  answer: "How sure one can be, and on which sentence the answer hangs",
  statusQuoName: "the status quo",
  outcomeName: (name: string): string => `“${name}”`,
  statusQuoCell: "Status quo",

  // The answer
  statusQuoIs: (yes: readonly Concept[], no: readonly Concept[]): string =>
    yes.length === 0
      ? `In this model the status quo is no equilibrium (${tags(no)})`
      : no.length === 0
        ? `In this model the status quo is an equilibrium (${tags(yes)})`
        : `In this model the status quo is an equilibrium under ${tags(yes)} and none under ${tags(no)}`,
  /** `swaps`: how many, made together, still leave it so; 0 where that adds nothing. */
  survives: (is: string, swaps: number): string =>
    `${is}, and no single statement decides that: it is so whichever one is left out of a party's list, or changes places with the next${swaps === 0 ? "" : `, and after any ${number(swaps)} swaps of neighbours, in whatever lists`}.`,
  hangs: (is: string, ways: number): string =>
    `${is}, but ${ways === 1 ? "one change of a single statement overturns" : `${grouped(ways)} changes of a single statement would each overturn`} that.`,
  onOutcomes: (n: number): string => plural(n, "outcome", "outcomes"),
  onStates: (n: number): string => plural(n, "equilibrium", "equilibria"),
  tally: (
    all: number,
    cs: readonly Concept[],
    on: string,
    hanging: number,
    told: boolean,
  ): string => {
    const change = told
      ? "change of a single statement"
      : "change of a single statement, left out or exchanged with its neighbour";
    const verdicts = `the ${plural(all, "verdict", "verdicts")} on ${on} (${tags(cs)})`;
    if (hanging === 0) return `Of ${verdicts} every one survives any ${change}.`;
    const survive = all - hanging;
    return `Of ${verdicts}, ${survive === 0 ? "none survives" : `${grouped(survive)} ${survive === 1 ? "survives" : "survive"}`} every ${change}, and ${grouped(hanging)} ${hanging === 1 ? "hangs" : "hang"} on a single statement.`;
  },
  backing: {
    cited: (): string => "a single statement",
    hedged: (hedge: string): string => `a hedge of the source, “${hedge}”`,
    judged: (): string => "a judgement of the analyst that no source bears out",
    uncited: (): string => "a statement that has neither source nor reason",
  },
  hangsOn: (claims: readonly string[], what: string, statement: string): string =>
    `${capital(list(claims))} ${claims.length === 1 ? "hangs" : "hang"} on ${what}: ${statement}.`,
  /** Several statements, each of which decides the same. */
  hangsOnEach: (claims: readonly string[], statements: readonly string[]): string =>
    `${capital(list(claims))} ${claims.length === 1 ? "hangs" : "hang"} on each of ${number(statements.length)} single statements: ${statements.join("; ")}.`,
  takenToWant: (party: string, text: string): string => `${party} is taken to want ${text}`,
  takenToPut: (party: string, above: string, below: string): string =>
    `${party} is taken to put ${above} before ${below}`,
  furtherHinges: (n: number): string =>
    `${plural(n, "further change", "further changes")} of a single statement ${n === 1 ? "overturns a verdict" : "overturn verdicts"} (below).`,
  unknownInShort: (party: string, texts: readonly string[], verdicts: readonly string[]): string =>
    `It is not known how ${party} ranks ${list(texts)}; on that ${verdicts.length === 0 ? "no verdict depends" : `depends whether ${list(verdicts)} ${verdicts.length === 1 ? "holds" : "hold"}`}.`,
  pair: (a: string, b: string): string => `${a} against ${b}`,
  pairsInShort: (party: string, pairs: string, verdicts: readonly string[]): string =>
    `It is not known how ${party} ranks ${pairs}; on that ${verdicts.length === 0 ? "no verdict depends" : `depends whether ${list(verdicts)} ${verdicts.length === 1 ? "holds" : "hold"}`}.`,
  unknownPairs: (party: string, n: number): string =>
    `Of ${n === 1 ? "one pair" : plural(n, "pair", "pairs")} of states it is unknown which ${party} prefers.`,
  noStatements:
    "No party's preferences are a list of statements, so there is no sentence that could be left out or moved.",
  nothing: "None of the parts asked for has anything to say about this case.",
  model: "Results describe this model, and are as good as it.",

  // One change, and what it does
  dropped: (party: string, text: string, effects: string): string =>
    `if ${party} did not want ${text}, ${effects}`,
  swapped: (party: string, raised: string, lowered: string, effects: string): string =>
    `if ${party} put ${raised} before ${lowered}, ${effects}`,
  tied: (texts: readonly string[]): string => `the tied ${list(texts)}`,
  statementWithBasis: (text: string, basis: string): string => `${text} ${basis}`,
  verdictUnder: (name: string, cs: readonly Concept[]): string => `${name} (${tags(cs)})`,
  noLonger: (verdicts: readonly string[]): string => `${list(verdicts)} would no longer hold`,
  wouldHold: (verdicts: readonly string[]): string => `${list(verdicts)} would hold`,
  noEquilibrium: (name: string, cs: readonly Concept[]): string =>
    `${name} would be no equilibrium (${tags(cs)})`,
  anEquilibrium: (name: string, cs: readonly Concept[]): string =>
    `${name} would be an equilibrium (${tags(cs)})`,
  effects: (parts: readonly string[]): string => `${list(parts)}.`,
  sentence: (text: string): string => capital(text),

  // Deletion and swap
  statementsTitle: "Which single statements overturn a verdict",
  tried: (deletions: number, swaps: number): string =>
    `Tried one at a time: ${plural(deletions, "statement", "statements")} left out, ${plural(swaps, "pair", "pairs")} of neighbours exchanged.`,
  none: "None of them overturns a verdict.",
  without: (parties: readonly string[]): string =>
    `${start(list(parties))} ${parties.length === 1 ? "has" : "have"} a ranking or weights, of which nothing was left out or exchanged.`,
  swapsTitle: "How many swaps it takes",
  complete: (swaps: number, tried: number, exhausted: boolean): string =>
    exhausted
      ? `Every order of the statements was tried (${plural(tried, "combination", "combinations")}).`
      : swaps === 0
        ? `Not even every single swap could be tried within ${plural(tried, "combination", "combinations")}.`
        : `${capital(plural(tried, "combination", "combinations"))} of lists ${tried === 1 ? "was" : "were"} tried, among them every one within ${plural(swaps, "swap", "swaps")} of neighbours, in all lists together; a tie moves as a whole.`,
  partTooLarge: "The model has too many moves for this part.",
  tooLarge: "The model is too large to look for the fewest swaps.",
  fewest: (verdict: string, swaps: number): string =>
    `${capital(verdict)}: ${plural(swaps, "swap", "swaps")}.`,
  way: (parts: readonly string[]): string => `For instance ${parts.join("; ")}.`,
  putsBefore: (party: string, raised: string, lowered: readonly string[]): string =>
    `${party} puts ${raised} before ${list(lowered)}`,
  moreThanAll: (verdicts: readonly string[], swaps: number): string =>
    `More than ${plural(swaps, "swap", "swaps")}: ${list(verdicts)}.`,
  neverAll: (verdicts: readonly string[]): string =>
    `Whatever the order of the statements: ${list(verdicts)}.`,
  isEquilibrium: (name: string, cs: readonly Concept[]): string =>
    `that ${name} is an equilibrium (${tags(cs)})`,
  isNoEquilibrium: (name: string, cs: readonly Concept[]): string =>
    `that ${name} is no equilibrium (${tags(cs)})`,
  holds: (name: string, cs: readonly Concept[]): string => `that ${name} holds (${tags(cs)})`,
  fails: (name: string, cs: readonly Concept[]): string =>
    `that ${name} does not hold (${tags(cs)})`,

  // Unknown order
  unknownTitle: "Where an order is unknown",
  unknownTie: (party: string, texts: readonly string[]): string =>
    `${capital(possessive(party))} list leaves the order of ${list(texts)} unknown: of two states it prefers one only if it is no worse in any of them; otherwise nobody can say.`,
  unknownNone:
    "No party has a tie of unknown order or unknown pairs of states, so nothing depends on one.",
  unknownSame: (n: number): string =>
    `All ${grouped(n)} verdicts are the same whatever the order, and whether or not uncertainty moves or deters.`,
  unknownDepends: (name: string, tag: string, readings: string): string =>
    `${capital(name)} under ${tag}: ${readings}.`,
  readingCounted: (k: number, m: number): string => `${k} of ${m} in the main result`,
  readingOrder: (k: number, texts: readonly string[]): string =>
    texts.length === 2
      ? `${k} if ${texts[0]} comes first`
      : `${k} if the order is ${texts.join(", then ")}`,
  readingTypes: (types: Readonly<Record<UnknownType, number>>): string => {
    const { a, b, c, d } = types;
    if (a === b && b === c && c === d) return `${a} by all four types`;
    if (a === c && b === d) return `${a} by types a and c, ${b} by b and d`;
    if (a === b && c === d) return `${a} by types a and b, ${c} by c and d`;
    return `${a} by type a, ${b} by b, ${c} by c, ${d} by d`;
  },
  typesNote:
    "Types of stability with unknown preference (Li, Hipel, Kilgour & Fang 2004): by a and c a party moves to what may be better or not; by c and d the threat of what may be worse or not deters it.",

  // Strength
  strengthTitle: "How strongly equilibria are held",
  strengthHow: (parties: readonly string[]): string =>
    `A preference is great where a red line decides, or a statement above one; ${list(parties)} ${parties.length === 1 ? "has" : "have"} red lines. An equilibrium is held strongly if whoever would leave it ends with what it greatly disprefers (Hamouda, Kilgour & Hipel 2004), or if nobody would leave.`,
  strengthNone: "No statement is marked as a red line, so no preference counts as great.",
  strengthAll: (verdicts: readonly string[]): string =>
    `Held strongly in all their equilibria (SEQ): ${list(verdicts)}.`,
  strengthSome: (name: string, strong: number, k: number, parties: readonly string[]): string =>
    `${capital(name)}: ${grouped(strong)} of ${plural(k, "equilibrium", "equilibria")} (SEQ) ${strong === 1 ? "is" : "are"} held strongly; in the others ${parties.length === 1 ? parties[0] : `one or more of ${list(parties)}`} ${parties.length === 1 ? "is" : "are"} deterred only by what costs little or nothing.`,
  strengthNoneHeld: (name: string, k: number, parties: readonly string[]): string =>
    `${capital(name)}: ${k === 1 ? "its one equilibrium (SEQ) is not" : `none of its ${grouped(k)} equilibria (SEQ) is`} held strongly; ${parties.length === 1 ? parties[0] : `one or more of ${list(parties)}`} ${parties.length === 1 ? "is" : "are"} deterred only by what costs little or nothing.`,

  // Tables and the picture
  verdictsCaption: "Verdicts, and what overturns them",
  criticalCaption: "Single changes that overturn a verdict",
  unknownCaption: "Equilibria where an order is unknown",
  strengthCaption: "Equilibria by the strength with which they are held",
  verdict: "Verdict on",
  concept: "Concept",
  now: "Now",
  ofStates: (k: number, m: number): string => `${grouped(k)} of ${grouped(m)}`,
  deletions: "Deletions",
  swaps: "Swaps",
  fewestSwaps: "Fewest swaps",
  never: "none",
  moreThan: (n: number): string => `> ${n}`,
  types: "Types a-d",
  notKnown: "–",
  party: "Party",
  statement: "Statement",
  basis: "Basis",
  change: "Change",
  leftOut: "left out",
  before: (text: string): string => `put before “${text}”`,
  becomes: "Becomes",
  counted: "Main result",
  type: (type: UnknownType): string => type,
  order: (ids: readonly string[]): string =>
    ids.length === 2 ? `${ids[0]} first` : ids.join(" > "),
  sameLeftOut: (n: number): string =>
    `${plural(n, "verdict", "verdicts")} that ${n === 1 ? "is" : "are"} the same in every reading ${n === 1 ? "is" : "are"} left out; the JSON form has ${n === 1 ? "it" : "them"}.`,
  nothingHeld: (n: number): string =>
    `${plural(n, "verdict", "verdicts")} without equilibria ${n === 1 ? "is" : "are"} left out.`,
  equilibria: "Equilibria",
  strong: "Strong",
  weak: "Weak",
  weakFor: "Weakly for",
  verdictsNote:
    "Now: how many of its states are equilibria. Deletions, swaps: how many single ones overturn whether it holds. Fewest swaps: of neighbours, in all lists together; > n: more than n, as far as was tried; none: no order does.",
  pictureTitle: "How many swaps of neighbouring statements overturn each verdict",
  pictureDescription:
    "One row a verdict. A dot stands at the fewest swaps that overturn it; an arrow goes beyond the last number of swaps that was tried; a bar to the edge means that no order overturns it.",
  pictureAxis: "Swaps",
  pictureRow: (name: string, tag: string, holds: boolean): string =>
    `${name}, ${tag}: ${holds ? "holds" : "does not hold"}`,
  pictureDeletions: (n: number): string =>
    n === 0 ? "no deletion" : plural(n, "deletion", "deletions"),
};
