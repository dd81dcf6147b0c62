/** English: what the gap between two parties consists of. */
import type { PreferenceFactor } from "@sextant/case";
import { decimal } from "./alignment.js";
import { grouped, list, number } from "./grammar.js";

const plainPercent = (x: number): string => `${Math.round(x * 100)} %`;
const percent = (x: number): string => plainPercent(x).replace("-", "−");
const word: Readonly<Record<PreferenceFactor, string>> = { means: "means", interests: "interests" };

export const gap = {
  title: (first: string, second: string): string => `The gap between ${first} and ${second}`,
  answer: "How wide the gap is, and what it consists of",
  waysTitle: "If one took over what the other wants",
  hangsTitle: "What this hangs on",
  dividedTitle: "Means and interests",
  methodTitle: "How this is measured",

  wide: (
    pair: readonly [string, string],
    distance: number,
    states: number,
    basis: string,
  ): string =>
    `Over all ${grouped(states)} states the rankings of ${list(pair)} are ${decimal(distance)} apart, where 0 is the same order, 1 no agreement either way and 2 the opposite ${basis}.`,
  wideOutcomes: (distance: number, outcomes: number): string =>
    ` Over the ${number(outcomes)} named outcomes, each taken by its best state, they are ${decimal(distance)} apart.`,
  unmeasured: (pair: readonly [string, string]): string =>
    `How far ${list(pair)} are apart cannot be measured: to one of them all states are equal.`,
  none: (pair: readonly [string, string]): string =>
    `Over all states ${list(pair)} rank alike: there is no gap to explain.`,
  closing: (items: readonly { factor: PreferenceFactor; left: number; share: number }[]): string =>
    `${items
      .map(({ factor, left, share }, k) =>
        k === 0
          ? `If only the preferences about ${word[factor]} were shared, ${decimal(left)} would remain (${share < -0.005 ? `${percent(-share)} wider` : `${percent(share)} closed`}, the mean of either giving way)`
          : `if only those about ${word[factor]}, ${decimal(left)} (${share < -0.005 ? `${percent(-share)} wider` : `${percent(share)} closed`})`,
      )
      .join("; ")}.`,
  shares: (means: number, interests: number, over: "states" | "outcomes"): string =>
    over === "states"
      ? `Divided fairly between the two (Shapley value), the means account for ${percent(means)} of the gap over all states and the interests for ${percent(interests)}.`
      : `Over the named outcomes the means account for ${percent(means)} and the interests for ${percent(interests)}.`,
  turns: (over: string, other: string): string =>
    `So which weighs more depends on what is compared: over all states the ${over}, over the named outcomes the ${other}.`,
  claims: (items: readonly { name: string; basis: string }[], agrees: boolean): string =>
    `The sources put this gap down to ${list(items.map(({ name, basis }) => `“${name}” ${basis}`))}; ${
      agrees
        ? `in the model, to share ${items.length === 1 ? "what this stands for" : "either alone"} would close some of the gap, so the model agrees${items.length > 1 ? " with both" : ""}`
        : `in the model, to share ${items.length === 1 ? "what this stands for" : "these"} alone would not close any of the gap, so the model does not agree`
    }.`,
  byConstruction:
    "That both together would close it wholly is so by construction, since every preference is counted as the one or the other: the model can say how the two divide the gap, and not whether they are all there is to it.",
  recount: (
    low: number,
    high: number,
    text: string,
    basis: string,
    to: PreferenceFactor,
    value: number,
  ): string =>
    `The division is the analyst's: if a single preference were counted the other way, the means would account for ${percent(low)} to ${percent(high)} of the gap over all states. ${text} ${basis} weighs most: counted among the ${word[to]}, it would make that ${percent(value)}.`,
  undivided: (parties: readonly string[]): string =>
    `Means and interests cannot be told apart: the case gives ${list(parties)} a ranking, weights or no preferences at all, and no statements that could be counted as the one or the other.`,
  oneKind: (factor: PreferenceFactor, said: boolean): string =>
    `All preferences of the two are counted among the ${word[factor]}${said ? "" : ", most of them by default"}, so there is nothing to divide: write \`factor: ${factor === "means" ? "interests" : "means"}\` at those goals or statements that are about ${factor === "means" ? "interests" : "means"}.`,
  orders: (party: string, low: number, high: number): string =>
    Math.round(low * 100) === Math.round(high * 100)
      ? `${party} leaves an order of preference unknown; with each of its strict orders the means account for ${percent(low)}.`
      : `${party} leaves an order of preference unknown; with its strict orders the means account for ${percent(low)} to ${percent(high)}.`,

  way: (
    taker: string,
    giver: string,
    closing: { none: number; means: number; interests: number },
    over: "states" | "outcomes",
    count: number,
  ): string =>
    `${over === "states" ? "Over all states" : `Over the ${number(count)} named outcomes`}: if ${taker} took over what ${giver} wants of means, the distance of ${decimal(closing.none)} would become ${decimal(closing.means)}; of interests, ${decimal(closing.interests)}.`,
  interaction: (value: number): string =>
    Math.abs(value) < 0.005
      ? "The two close the gap independently."
      : value > 0
        ? `Beyond what each closes alone, both together close another ${decimal(value)}: the one does more where the other is shared too.`
        : `What each closes alone overlaps by ${decimal(-value)}.`,
  divided: (party: string, means: readonly string[], interests: readonly string[]): string =>
    `${party}: ${means.length === 0 ? "no means" : `means are ${list(means)}`}; ${interests.length === 0 ? "no interests" : `interests are ${list(interests)}`}.`,
  defaults: (n: number): string =>
    `${n === 1 ? "One preference is" : `${grouped(n)} preferences are`} counted by default, since the case does not say: as means where the condition writes the name of an outcome, else as interests.`,
  allSaid: "The case says of each preference which it is.",

  method:
    "To take over a factor is to put the other's preferences of that kind in place of one's own. Two lists are laid side by side by relative rank: the r-th of K ranks stands at r / (K + 1), and at the same place one's own comes first. The distance is 1 − Kendall's tau-b. The measure, and the division into means and interests, are Sextant's own; the shares are Shapley values (Shapley 1953), means of what a factor closes first and what it closes last, and of both parties' giving way in turn.",

  table: {
    closing: "What would close the gap",
    over: "Over",
    states: "all states",
    outcomes: "outcomes",
    taker: "Who gives way",
    both: "mean of both",
    distance: "Distance now",
    means: "if means are shared",
    interests: "if interests are shared",
    meansShare: "share of means",
    interestsShare: "share of interests",
    interaction: "only both",
    closingNote:
      "Distances are 1 - tau-b. The shares add up to the distance now; “only both” is what both close together beyond what each closes alone.",
    statements: "Which preferences are about means and which about interests",
    party: "Party",
    rank: "Rank",
    preference: "Preference",
    factor: "Counted as",
    by: "Since",
    bySaid: "said",
    byOutcome: "names an outcome",
    byDefault: "default",
    otherwise: "means' share otherwise",
    basis: "Basis",
    statementsNote:
      "“Means' share otherwise”: what of the gap over all states the means would account for if this preference were counted the other way.",
    factorName: word,
    percent: plainPercent,
    none: "–",
  },
  picture: {
    title: (first: string, second: string): string => `The gap between ${first} and ${second}`,
    about: (items: readonly string[]): string =>
      `Bars of distance between the two rankings, as it is and with something shared. ${items.join(" ")}`,
    bar: (over: string, name: string, distance: number): string =>
      `Over ${over}, ${name}: ${decimal(distance)}.`,
    now: "now",
    means: "means shared",
    interests: "interests shared",
    both: "both shared",
  },
};
