/** English for perspectives: who believes what of whom, and what comes of it. */
import { capital, grouped, list, number, plural, possessive, start } from "./grammar.js";
import { belief } from "./perspectives/belief.js";
import { matters } from "./perspectives/matters.js";
import { table } from "./perspectives/table.js";

export const perspectives = {
  title: "Perspectives: what each party sees, and what comes of it",
  titles: {
    state: "The state asked for",
    answer: "Who misreads whom, and whether it matters",
    perceptions: "What each believes of the others",
    outcomes: "What lasts, and who would be surprised",
    joint: "Steps that two could take together from the status quo",
    second: "What a party believes that others see",
    notes: "How to read this",
  },
  possessive,
  picture: (party: string): string => `in ${possessive(party)} picture`,

  // The answer
  none: "No party's picture is written in this case: no view has a holder. So every pair of parties is assumed to see one another as the base has it, and what lasts when each acts by its own picture is what lasts in the base.",
  howTo:
    "To write one, add a view with a holder, cite what it rests on, and edit the preferences that its holder ascribes to others: views: { seen-from-a: { holder: a, cite: [E1], preferences: { b: { edit: [ … ] } } } }.",
  statusQuoAll: (state: string, tags: string): string =>
    `In this model the status quo, ${state}, lasts in the base, in every party's own picture, and when each party acts by its own picture (${tags}): no misperception is needed to explain that it does.`,
  statusQuoNone: (state: string, tags: string): string =>
    `In this model the status quo, ${state}, lasts in no party's picture, and not when each acts by its own picture either (${tags}).`,
  statusQuoMixed: (
    state: string,
    fact: boolean,
    base: boolean,
    tags: string,
    others: readonly string[],
  ): string => {
    const opening = `In this model the status quo, ${state}, ${fact ? "lasts" : "does not last"} when each party acts by its own picture (${tags})`;
    const expectation =
      others.length === 0
        ? ""
        : `, but ${list(others)} ${others.length === 1 ? "expects" : "expect"} it ${fact ? "not to" : "to"}`;
    const inBase = base === fact ? "" : `; in the base it ${base ? "does" : "does not"}`;
    return `${opening}${expectation}${inBase}.`;
  },
  /** `weight`: whether that matters, as a clause of its own. */
  believes: (
    holder: string,
    about: string,
    beliefs: readonly string[],
    more: number,
    weight: string,
  ): string =>
    `${start(holder)} believes of ${about} ${[
      ...beliefs.map((belief) => `that ${belief}`),
      ...(more > 0 ? [more === 1 ? "one thing more" : `${number(more)} things more`] : []),
    ].join(", and ")}; ${weight}.`,
  rest: (pairs: readonly string[]): string =>
    `${start(list(pairs))} ${pairs.length === 1 ? "differs" : "differ"} from what is held as well, but no outcome and no joint step hangs on ${pairs.length === 1 ? "it" : "them"} alone.`,
  restToo: (pairs: readonly string[]): string =>
    `${start(list(pairs))} ${pairs.length === 1 ? "differs" : "differ"} from what is held as well; below it is said what hangs on it.`,
  pair: (holder: string, about: string): string => `What ${holder} believes of ${about}`,
  counted: (total: number, differs: number, agrees: number, assumed: number): string => {
    const parts = [
      `${differs === 0 ? "none differs" : `${grouped(differs)} ${differs === 1 ? "differs" : "differ"} from what is held`}`,
      ...(agrees > 0 ? [`${grouped(agrees)} ${agrees === 1 ? "agrees" : "agree"} with it`] : []),
      ...(assumed > 0
        ? [
            `of ${grouped(assumed)} no view says anything, so ${assumed === 1 ? "it is" : "they are"} assumed to be as in the base`,
          ]
        : []),
    ];
    return `Of the ${plural(total, "pair", "pairs")} of one party and another, ${list(parts)}.`;
  },
  nothingDiffers: "No perception that was asked for differs from what is held.",

  // Beliefs, as said of one party
  belief,

  // Whether it matters
  matters,
  heading: (holder: string, about: string, tau: string | null, basis: string): string =>
    `${start(holder)} on ${about} ${basis}${tau === null ? "" : `: the believed order and the own one agree to ${tau} (Kendall's tau-b)`}.`,
  agrees: (holder: string, abouts: readonly string[]): string =>
    `${start(holder)} sees ${list(abouts)} as it is held.`,
  believed: (about: string, text: string): string => `It believes of ${about} that ${text}.`,

  // Outcomes and surprises
  allAgree: (tag: string): string =>
    `Of every outcome the pictures agree whether it holds (${tag}).`,
  lastsInFact: (outcome: string, k: number, m: number, tag: string): string =>
    k === 0
      ? `${outcome} lasts in none of its ${plural(m, "state", "states")} when each acts by its own picture (${tag})`
      : `${outcome} lasts in ${grouped(k)} of its ${plural(m, "state", "states")} when each acts by its own picture (${tag})`,
  /** "“Freeze” lasts in 48 of its 1,152 states when each acts by its own picture (SEQ); in Russia's picture in 48". */
  counts: (fact: string, others: readonly string[]): string => `${[fact, ...others].join("; ")}.`,
  inPicture: (picture: string, k: number, m: number | null): string =>
    `${picture} in ${k === 0 ? "none" : grouped(k)}${m === null ? "" : ` of ${grouped(m)}`}`,
  inBase: "in the base",
  wouldLeaveInPicture: (picture: string, could: string): string => `${capital(picture)}: ${could}`,
  staysInFact: (party: string): string => `By its own picture ${party} would stay.`,
  staysNoGain: (party: string): string =>
    `By its own picture ${party} would stay: it would not gain by that.`,
  /** `others`: who answers in the party's own picture. */
  staysForFear: (party: string, others: readonly string[], to: string): string =>
    `By its own picture ${party} would stay: it would gain by that, but believes that ${list(others)} would answer, and that it would end no better off, in ${to}.`,
  wouldLeaveInFact: (could: string): string => `By its own picture: ${could}`,
  surprised: (parties: readonly string[], about: string): string =>
    `That would surprise ${list(parties)}, who ${parties.length === 1 ? "expects" : "expect"} ${about} to stay.`,
  kinds: (steady: number, unexpected: number, hidden: number, apparent: number, tag: string) => {
    const some = (n: number, one: string, many: string): string =>
      n === 0 ? `none ${one}` : `${grouped(n)} ${n === 1 ? one : many}`;
    return `State by state (${tag}): ${[
      some(
        steady,
        "is steady, that is, lasts as everybody expects",
        "are steady, that is, last as everybody expects",
      ),
      some(
        unexpected,
        "lasts although somebody does not expect it to",
        "last although somebody does not expect them to",
      ),
      ...(hidden === 0
        ? []
        : [
            some(
              hidden,
              "is hidden: stable for all who see it, and unknown to somebody",
              "are hidden: stable for all who see them, and unknown to somebody",
            ),
          ]),
      some(apparent, "only looks stable to somebody", "only look stable to somebody"),
    ].join("; ")}.`;
  },

  // One state
  stateIs: (state: string, kind: string, tag: string): string =>
    `${capital(state)} ${kind} (${tag}).`,
  kindWords: {
    steady: "lasts, and everybody expects it to",
    unexpected: "lasts when each acts by its own picture, although somebody does not expect it to",
    hidden: "is stable for all who see it, and unknown to somebody",
    apparent: "only looks stable to somebody: by its own picture some party would leave it",
    unstable: "lasts neither when each acts by its own picture nor in anybody's picture",
  },
  allExpect: "Every party expects it to last.",
  /** `assumed`: those of them of whom no picture is written. */
  whoExpects: (parties: readonly string[], assumed: readonly string[], tag: string): string => {
    if (parties.length === 0) return `Nobody expects it to last (${tag}).`;
    const some = `${start(list(parties))} ${parties.length === 1 ? "expects" : "expect"} it to last (${tag})`;
    if (assumed.length === 0) return `${some}.`;
    return assumed.length === parties.length
      ? `${some}, as is assumed.`
      : `${some}; of ${list(assumed)} that is assumed.`;
  },
  unseenBy: (parties: readonly string[]): string =>
    `${start(list(parties))} ${parties.length === 1 ? "does" : "do"} not know of it.`,

  // Joint steps
  noJoint: "There is no step of two parties that both would welcome, in any picture.",
  noStatusQuo: "The case names no status quo, so no joint steps are told.",
  jointSmall:
    "Only the smaller joint changes were tried: two parties can reach more states together than could be searched.",
  joint: {
    shared: (pair: string, where: string): string =>
      `${start(pair)}, ${where}: both would welcome it, and each believes it of the other.`,
    doubted: (pair: string, where: string, doubters: readonly string[]): string =>
      `${start(pair)}, ${where}: each would welcome it by its own list, but ${list(doubters)}.`,
    doubter: (party: string, other: string): string => `${party} does not believe it of ${other}`,
    imagined: (pair: string, where: string, believers: readonly string[], not: string): string =>
      `${start(pair)}, ${where}: so ${list(believers)} ${believers.length === 1 ? "believes" : "believe"}, but ${not} would not welcome it by its own list.`,
    elsewhere: (pair: string, where: string): string =>
      `${start(pair)}, ${where}: so in the base or in the eyes of others only; the two themselves do not see it so.`,
    to: (outcomes: string, states: number, changes: string): string =>
      `to ${outcomes} (${plural(states, "state", "states")}; the smallest change: ${changes})`,
    within: (outcomes: string, states: number, changes: string): string =>
      `still ${outcomes} (${plural(states, "state", "states")}; the smallest change: ${changes})`,
    because: (picture: string, party: string, reason: string): string =>
      `${capital(picture)} ${party} would not gain by it: ${reason}.`,
    alsoDoubted: (parties: readonly string[]): string =>
      `${start(list(parties))} ${parties.length === 1 ? "does" : "do"} not believe that both would.`,
  },

  // Second level
  second: (party: string, others: readonly string[]): string =>
    `The case says how ${party} believes that ${list(others)} ${others.length === 1 ? "sees" : "see"} things; of the others it is taken to believe that they see things as it does.`,
  secondHolds: (party: string, items: readonly string[], tag: string): string =>
    items.length === 0
      ? `Taking that into account, ${party} has reason to expect no outcome to last (${tag}).`
      : `Taking that into account, ${party} has reason to expect that ${list(items)} ${items.length === 1 ? "lasts" : "last"} (${tag}).`,
  secondStates: (party: string, k: number, first: number, m: number, tag: string): string =>
    `Taking that into account, ${party} has reason to expect ${k === 0 ? "none" : grouped(k)} of ${plural(m, "state", "states")} to last (${tag}); by its own picture alone, ${first === 0 ? "none" : grouped(first)}.`,
  secondDiffers: (items: readonly string[]): string =>
    `By its own picture alone it would expect otherwise of ${list(items)}.`,
  secondSame: "By its own picture alone it would expect the same outcomes to last.",

  // Notes
  meaning: (tag: string): string =>
    `A picture is a whole game: what its holder believes everyone can do and wants. “When each acts by its own picture” and “as they act” stand for the hypergame of this model: a state lasts there if it is stable for every party in its own game (${tag}). Under Nash a misperception of wishes decides nothing about that, since nobody then counts on what others would do.`,
  holders: (party: string, view: string): string => `${party} (${view})`,
  views: (items: readonly string[]): string => `Pictures: ${list(items)}.`,
  assumed: (parties: readonly string[]): string =>
    `${start(list(parties))}: no view says how ${parties.length === 1 ? "it sees" : "they see"} things, so the base stands in, also for what ${parties.length === 1 ? "it is" : "they are"} said to expect.`,
  unknownOrder: (items: readonly string[]): string =>
    `An order of preference is left unknown for ${list(items)}: the verdicts here count how many of the tied preferences hold; the strict orders are told by sextant analyse.`,
  unknownIn: (party: string, view: string): string => `${party} in ${view}`,
  otherViews: (party: string, used: string, others: readonly string[]): string =>
    `${start(party)} holds ${list(others)} as well; ${used} is used. Choose with --views.`,
  ownDiffers: (party: string): string =>
    `${start(party)} has another order of its own in its picture than in the base; its own picture is what counts here as what it wants.`,
  rules: (party: string, added: readonly string[], removed: readonly string[]): string =>
    `${start(party)} believes other rules: ${list([
      ...(added.length > 0 ? [`with ${list(added)}`] : []),
      ...(removed.length > 0 ? [`without ${list(removed)}`] : []),
    ])}.`,
  unnamedRule: "a rule without an id",
  otherStatusQuo: (party: string): string =>
    `${start(party)} believes the talks to stand elsewhere; verdicts on the status quo are on that of the base.`,
  deeper: (views: readonly string[]): string =>
    `Beliefs about beliefs about beliefs are read, but not used: ${list(views)}.`,
  caveat:
    "These results describe this model: its options, its rules and its reading of what each party says and is said to believe. They say nothing of what anybody in fact believes beyond the passages cited.",

  // Tables and picture
  table,
  picture1: {
    title: (tag: string): string => `Outcomes in each picture, and as they act (${tag})`,
    description: (differing: number): string =>
      `A table of outcomes by perspectives; each cell gives how many of the outcome's states are equilibria. ${capital(plural(differing, "cell differs", "cells differ"))} from what lasts as they act and ${differing === 1 ? "is" : "are"} framed and marked with ≠.`,
    legend: "≠ and a frame: whether the outcome holds is another than as they act",
  },
};
