/** English for the tables of perspectives. */
import { grouped, list, plural } from "../grammar.js";

export const table = {
  misperceptions: "What each believes of the others, and what is held",
  holder: "Holder",
  about: "About",
  difference: "Difference",
  differences: {
    added: "added",
    dropped: "left out",
    replaced: "replaced",
    moved: "moved",
    ignored: "option not known",
    options: "option under other conditions",
    moves: "moves restricted otherwise",
    order: "another order",
  },
  /** With its place in the list. */
  statement: (text: string, place: number, basis: string): string =>
    `${text} (${grouped(place)}) ${basis}`,
  same: "agrees",
  assumed: "assumed",
  believed: "Believed",
  own: "Held",
  agreement: "tau",
  matters: "Matters to",
  weights: {
    fact: "what lasts",
    expectation: "expectations",
    counts: "single states",
    nothing: "nothing",
  },
  notComputed: "not computed",
  misperceptionsNote:
    "In brackets after each preference its place in the list, 1 being the most important. tau: Kendall's tau-b of the believed order and the own one, over the states that both see; 1 is the same order. Matters to: what would change if this perception alone were put right.",
  assumedNote: (n: number): string =>
    `${plural(n, "pair is", "pairs are")} assumed: no view says anything of ${n === 1 ? "it" : "them"}.`,
  absent: "–",
  equilibria: "What lasts in each picture, and as they act",
  picture: "Picture",
  states: "States",
  ofStates: (tag: string): string => `${tag} equilibria`,
  statusQuo: (tag: string): string => `Status quo lasts (${tag})`,
  inFact: "as they act",
  base: "base",
  baseWith: (parties: readonly string[]): string => `base; also ${list(parties)}`,
  unseen: "not seen",
  outcomes: (tag: string): string =>
    `Outcomes by perspective: how many of their states are equilibria (${tag})`,
  outcomesNote: (parties: readonly string[]): string =>
    `As they act: stable for every party in its own game. k/m stands where a picture has another number of states. ≠: whether it holds is another than as they act.${parties.length === 0 ? "" : ` Of ${list(parties)} no picture is written; the base stands in.`}`,
  kinds: (tag: string): string => `States by what becomes of them (${tag})`,
  kind: "Kind",
  names: {
    steady: "steady",
    unexpected: "lasts unexpectedly",
    hidden: "hidden",
    apparent: "only looks stable",
    unstable: "unstable",
  },
  expectedBy: "Expected to last by",
  leaves: "Would leave",
  surprised: "Surprised",
  example: "For instance",
  surprise: (parties: string, about: string, stays: boolean): string =>
    `${parties}, that ${about} ${stays ? "stays" : "leaves"}`,
  nearlyOne: "> 0.99",
  everyone: "all",
  nobody: "nobody",
  kindsNote:
    "Steady: lasts, and everybody expects it. Lasts unexpectedly: lasts, though in somebody's picture some party would leave. Hidden: stable for all who see it, and somebody does not. Only looks stable: an equilibrium in somebody's picture, and by its own picture some party would leave. States of no kind are left out.",
};
