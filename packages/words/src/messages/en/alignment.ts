/** English: who stands with whom. */
import { twoDecimals } from "../../text/decimal.js";
import { capital, grouped, list, number, start } from "./grammar.js";

/** Two decimals; a minus that reads as one. */
export const decimal = (x: number): string => twoDecimals(x).replace("-", "−");

export const alignment = {
  title: "Who stands with whom",
  answer: "Who stands with whom",
  allTitle: "All parties",
  campsTitle: "What splits the camps",
  standingTitle: (party: string, first: string, second: string): string =>
    `${party} between ${first} and ${second}`,
  earlierTitle: "Then and now",
  methodTitle: "How this is measured",

  extremes: (
    near: readonly [string, string],
    nearTau: number,
    far: readonly [string, string],
    farTau: number,
    states: number,
    basis: string,
  ): string =>
    `Over all ${grouped(states)} states the rankings of ${list(near)} agree most (Kendall's tau-b ${decimal(nearTau)}), and those of ${list(far)} ${farTau < 0 ? "oppose each other most" : "agree least"} (${decimal(farTau)}) ${basis}.`,
  onlyPair: (pair: readonly [string, string], tau: number, states: number, basis: string): string =>
    `Over all ${grouped(states)} states the rankings of ${list(pair)} ${tau < 0 ? "oppose each other" : "agree"} by ${decimal(tau)} (Kendall's tau-b) ${basis}.`,
  noOrder: "All states are equal to every party but one, so nobody stands with anybody.",
  alone: (party: string, others: readonly string[], distance: number): string =>
    `${start(party)} stands apart from ${others.length > 2 ? `the other ${number(others.length)}` : list(others)} (mean distance ${decimal(distance)}, where 0 is the same order, 1 no agreement either way and 2 the opposite).`,
  camps: (first: readonly string[], second: readonly string[], distance: number): string =>
    `The parties fall into two camps, ${list(first)} on the one side and ${list(second)} on the other (mean distance ${decimal(distance)}, where 0 is the same order, 1 no agreement either way and 2 the opposite).`,
  oneMind: "All parties rank all states alike.",
  split: (items: readonly { outcome: string; means: readonly [number, number] }[]): string =>
    `The two sides part most over ${list(
      items.map(
        ({ outcome, means }, k) =>
          `“${outcome}” (${k === 0 ? "mean place " : ""}${decimal(means[0])} against ${decimal(means[1])}${k === 0 ? ", where 0 is the worst outcome and 1 the best" : ""})`,
      ),
    )}.`,
  outcomesCloser: (low: number, high: number, outcomes: number, closer: boolean): string =>
    `Over the ${outcomes === 2 ? "two" : number(outcomes)} named outcomes, each taken by its best state for the party, ${closer ? "they are closer" : "the picture is another"}: the agreement of two parties lies between ${decimal(low)} and ${decimal(high)}.`,
  between: (
    party: string,
    nearer: string,
    farther: string,
    taus: readonly [number, number],
    difference: number,
    basis: string,
  ): string =>
    `In this model ${party} stands ${difference < 0.1 ? "about equally between" : "nearer to"} ${nearer} ${difference < 0.1 ? "and" : "than to"} ${farther}: over all states its ranking agrees with that of ${nearer} by ${decimal(taus[0])} and with that of ${farther} by ${decimal(taus[1])}, a difference of ${decimal(difference)} ${basis}.`,
  betweenUnknown: (party: string, first: string, second: string): string =>
    `How equally ${party} stands between ${first} and ${second} cannot be told: one of them ranks all states equal.`,
  betweenOutcomes: (first: string, second: string, taus: readonly [number, number]): string =>
    `Over the named outcomes it agrees with ${first} by ${decimal(taus[0])} and with ${second} by ${decimal(taus[1])}.`,
  parts: (outcome: string, items: readonly { party: string; place: number }[]): string =>
    `Of the outcomes, “${outcome}” divides the two most: its place, from 0, the worst, to 1, the best, is ${list(items.map(({ party, place }) => `${decimal(place)} for ${party}`))}.`,
  unmodelled: (party: string, goals: readonly { text: string; basis: string }[]): string =>
    `${start(party)} also wants what no option of the model carries: ${list(goals.map(({ text, basis }) => `“${text}” ${basis}`))}. The ranking says nothing of that.`,
  shares: (
    text: string,
    basis: string,
    items: readonly { party: string; shared: number }[],
  ): string =>
    `Of its preferences, ${text} ${basis} divides them most: ${list(items.map(({ party, shared }) => `${party} ${shared > 0.05 ? "shares it" : shared < -0.05 ? "ranks against it" : "is indifferent to it"} (${decimal(shared)})`))}.`,
  change: (
    pair: readonly [string, string],
    then: string,
    before: number,
    now: string,
    after: number,
    sameCase: boolean,
  ): string => {
    const moved =
      Math.abs(after - before) < 0.05
        ? "about as near"
        : after < before
          ? "farther apart"
          : "nearer";
    return sameCase
      ? `${capital(list(pair))}: ${decimal(before)} ${then}, ${decimal(after)} ${now}; there they stand ${moved}.`
      : `${capital(list(pair))}: ${decimal(before)} in ${then}, ${decimal(after)} in ${now}; they stand ${moved} now.`;
  },
  notOneScale:
    "Each is measured over the states and outcomes of its own case: what was on the table then is not what is on the table now, so the difference says how far the two agreed on what was then before them, and is no distance travelled on one scale.",
  sameStates:
    "Both views are of one case and rank the same things, save where a view changes them.",
  when: (title: string, asOf: string | undefined): string =>
    asOf === undefined ? `“${title}”` : `“${title}” (${asOf})`,
  viewOf: (title: string, view: string): string => (view === "base" ? title : `${title}, ${view}`),
  viewWhen: (view: string, asOf: string | undefined): string =>
    asOf === undefined ? view : `${view} (${asOf})`,

  members: (side: string, camp: readonly string[]): string => `${side}: ${list(camp)}.`,
  firstSide: "First side",
  secondSide: "Second side",
  splitItem: (outcome: string, means: readonly [number, number]): string =>
    `“${outcome}”: mean place ${decimal(means[0])} on the first side, ${decimal(means[1])} on the second.`,
  dissent: (parties: readonly string[]): string =>
    ` ${list(parties.map(start))} ${parties.length === 1 ? "places" : "place"} it nearer to the other side's mean.`,
  equal: (party: string, first: string, second: string, difference: number): string =>
    `The most equal stand is that of ${party} between ${first} and ${second} (difference ${decimal(difference)}); the table gives every party against every pair.`,

  measure:
    "Kendall's tau-b (Kendall 1945) counts, over all pairs of states, how many two parties rank alike less how many oppositely, with a correction for ties: 1 is the same order, 0 no agreement either way, −1 the opposite. Every state counts the same, a merged state once.",
  clustering:
    "The camps are those of average linkage (Sokal and Michener 1958) on the distance 1 − tau over all states; where pairs are equally near, the parties that come first in the case are joined first.",
  mapping: (explained: number): string =>
    `The map is classical scaling (Torgerson 1952) of the same distances; its two axes explain ${Math.round(explained * 100)} % of them. The axes have no meaning of their own: only who is near whom counts.`,
  partial: (parties: readonly string[], one: boolean): string =>
    `The order of ${list(parties)} is partly unknown: there ${one ? "its" : "their"} ranking counts how many of the preferences in question hold.`,
  indifferent: (parties: readonly string[]): string =>
    `To ${list(parties)} all states are equal, so ${parties.length === 1 ? "it agrees and disagrees" : "they agree and disagree"} with nobody.`,
  caveat:
    "That two parties rank states alike is no alliance and no friendship: it says that what each wants, as the model reads it, points the same way.",

  table: {
    agreement: "Agreement of rankings: over all states above the diagonal, over the outcomes below",
    agreementNote:
      "Kendall's tau-b, from 1 (the same order) to -1 (the opposite). –: one of the two ranks everything equal.",
    party: "Party",
    outcomes: "Where each party places the outcomes",
    outcome: "Outcome",
    outcomesNote:
      "From 0 (the worst outcome) to 1 (the best), each outcome by its best state; tied outcomes share the middle of their places.",
    first: "first side",
    second: "second side",
    standings: "How much nearer each party stands to the first of a pair than to the second",
    pair: "Pair",
    standingsNote:
      "Tau with the first less tau with the second, over all states: 0 is an equal stand, a minus nearer to the second.",
    shared: (party: string): string => `How far the two share what ${party} wants`,
    preference: "Preference",
    basis: "Basis",
    sharedNote:
      "Tau-b between whether the preference holds and how the other ranks the states: 1 if it always ranks higher where it holds.",
    earlier: "Agreement then and now, each over its own states and outcomes",
    states: "states",
    statesThen: "states, then",
    statesNow: "states, now",
    outcomesThen: "outcomes, then",
    outcomesNow: "outcomes, now",
    clusters: "Clusters by average linkage",
    members: "Members",
    joined: "Joined",
    distance: "Mean distance",
    points: "The map",
    x: "x",
    y: "y",
    none: "–",
  },
  picture: {
    dendrogram: "Who stands with whom: clusters",
    dendrogramAbout: (joins: readonly string[]): string =>
      `A tree of the parties; those that rank the states most alike are joined first. ${joins.join(" ")}`,
    join: (members: readonly string[], distance: number): string =>
      `${capital(list(members))} are together at distance ${decimal(distance)}.`,
    axis: "distance: 0 the same order, 1 no agreement, 2 the opposite",
    map: "Who stands with whom: map",
    mapAbout: (explained: number): string =>
      `The parties as points: the nearer two are, the more alike they rank the states. The two axes explain ${Math.round(explained * 100)} % of the distances.`,
    explained: (explained: number): string =>
      `The axes explain ${Math.round(explained * 100)} % of the distances; only nearness has a meaning.`,
  },
};
