import type { Concept } from "@sextant/engine";
import { capital, concepts, grouped, list, number, possessive, start } from "./grammar.js";

const tags = (cs: readonly Concept[]): string => list(cs.map((c) => concepts[c].tag));
/** Sampling over what is uncertain in the parties' lists. */
export const sampling = {
  title: "How often each verdict holds when the judgements vary",
  answer: "How often it holds when the judgements vary",
  influences: "What the shares hang on",
  assumed: "What was assumed",

  // What may hold
  any: "an equilibrium",
  anyCell: "Any equilibrium",
  statusQuo: "the status quo",
  statusQuoCell: "Status quo",
  outcome: (name: string): string => `“${name}”`,
  verdict: (name: string, cs: readonly Concept[]): string => `${name} (${tags(cs)})`,
  row: (name: string, c: Concept): string => `${name} (${concepts[c].tag})`,

  // The answer
  how: (samples: number, seed: number, parties: number): string =>
    `The lists of ${parties === 1 ? "one party" : `${number(parties)} parties`} were drawn ${grouped(samples)} times (seed ${seed}): a hedged or uncited statement may be missing, and the order varies around the stated one.`,
  noLists:
    "No party's preferences are a list of statements, so every sample is the case as it is stated.",
  nothingVaries:
    "With these parameters nothing in the lists is uncertain, so every sample is the case as it is stated.",
  statusQuoIs: (c: Concept, share: string, stated: boolean): string =>
    `The status quo is an equilibrium (${concepts[c].tag}) in ${share}${stated ? "" : ", though not as the case is stated"}.`,
  always: "every sample",
  inShare: (share: string, low: string, high: string): string =>
    `${share} of the samples (95 % interval ${low} to ${high})`,
  never: "no sample",
  outcomes: (
    c: Concept,
    always: readonly string[],
    some: readonly string[],
    never: readonly string[],
  ): string => {
    const parts = [
      ...(always.length > 0
        ? [`${list(always)} ${always.length === 1 ? "holds" : "hold"} in every sample`]
        : []),
      ...(some.length > 0 ? [`${list(some)}${always.length > 0 ? "" : " of the samples"}`] : []),
      ...(never.length > 0
        ? [`${list(never)} ${never.length === 1 ? "holds" : "hold"} in none`]
        : []),
    ];
    return `Under ${concepts[c].tag} (${concepts[c].plain}), ${parts.join("; ")}.`;
  },
  outcomeIn: (name: string, share: string): string => `${name} in ${share}`,
  turned: (held: readonly string[], failed: readonly string[]): string =>
    [
      ...(held.length > 0
        ? [
            `${capital(list(held))} ${held.length === 1 ? "holds" : "hold"} as the case is stated, but not in most samples.`,
          ]
        : []),
      ...(failed.length > 0
        ? [
            `${capital(list(failed))} ${failed.length === 1 ? "does" : "do"} not hold as the case is stated, but ${failed.length === 1 ? "does" : "do"} in most samples.`,
          ]
        : []),
    ].join(" "),
  hangs: (verdicts: readonly string[], judgement: string, example: string): string =>
    `Whether ${list(verdicts)} ${verdicts.length === 1 ? "holds" : "hold"} hangs most on ${judgement}: ${example}.`,
  example: (verdict: string | null, yes: string, no: string): string =>
    `${verdict === null ? "it holds" : `${verdict} holds`} in ${yes} of the samples where it does, and in ${no} where it does not`,
  noneClear: "No single judgement explains much of what varies by itself.",
  model:
    "These shares are no probabilities of events: they say how far a verdict of this model depends on what the lists assume, with the parameters given; the intervals measure the sampling alone.",

  // Judgements
  belongs: (party: string, text: string): string => `whether ${party} wants ${text}`,
  before: (party: string, first: string, second: string): string =>
    `whether ${party} puts ${first} before ${second}`,
  order: (party: string): string => `how far ${possessive(party)} order is from the stated one`,
  tied: (texts: readonly string[]): string =>
    texts.length === 1 ? texts[0] : `the tied ${list(texts)}`,
  /** In a table, of a party by its short name. */
  cells: {
    belongs: (party: string, text: string): string => `${party} wants ${text}`,
    before: (party: string, first: string, second: string): string =>
      `${party} puts ${first} before ${second}`,
    order: (party: string): string => `how far the order of ${party} is from the stated one`,
  },
  withBasis: (text: string, basis: string): string => `${text} ${basis}`,

  // Influences, one by one
  target: (name: string, c: Concept, share: string): string =>
    `${capital(name)} (${concepts[c].tag}), ${share} of the samples:`,
  yesNo: (judgement: string, yes: string, no: string, explained: string): string =>
    `${judgement}: ${yes} where it does, ${no} where it does not (${explained} of the variance).`,
  byDistance: (judgement: string, near: string, far: string, explained: string): string =>
    `${judgement}: ${near} where it is as stated, ${far} where four or more pairs are turned round (${explained} of the variance).`,
  noShare: "–",

  // What was assumed
  orders: (dispersion: number, cited: number): string =>
    `Orders are drawn from a Mallows model (1957) around the stated one: two neighbours change places with probability ${percent(dispersion / (1 + dispersion))}, and ${percent(cited / (1 + cited))} where a source alone says that this is the order.`,
  belonging: (hedged: number, uncited: number): string =>
    `A statement belongs in its list with its confidence; without one, with probability ${hedged} where its source is hedged, ${uncited} where it has no source, and 1 otherwise.`,
  redLines: (moved: boolean): string =>
    moved
      ? "Red lines move and are left out like other statements."
      : "Red lines stay in their place.",
  fixed: (parties: readonly string[]): string =>
    `${capital(list(parties))} ${parties.length === 1 ? "has" : "have"} a ranking or weights, which stay as they are.`,
  unknown: "A tie of unknown order stands in any order, each as likely as the others.",
  index:
    "The share of the variance that one judgement explains by itself is the first-order index of Sobol' (1993), estimated from the same samples; only what is more than chance is told.",

  // Tables
  sharesCaption: "In what share of the samples each verdict holds",
  verdictTitle: "Holds",
  statedTitle: (c: Concept): string => `${concepts[c].tag} stated`,
  shareTitle: (c: Concept): string => `${concepts[c].tag} sampled`,
  shareWithInterval: (share: number, low: number, high: number): string =>
    `${percent(share)} (${Math.floor(low * 100)}–${Math.ceil(high * 100)})`,
  yes: "yes",
  no: "no",
  sharesNote: (samples: number): string =>
    `${grouped(samples)} samples. “Stated”: whether it holds as the case is stated. In brackets the 95 % interval after Wilson (1927), its ends rounded outward; the JSON form has the exact numbers and the other concepts.`,
  influenceCaption: "Which judgements explain whether a verdict holds",
  judgementTitle: "Judgement",
  withTitle: "So",
  withoutTitle: "Not",
  indexTitle: "Explains",
  influenceNote:
    "So, Not: in what share of the samples the verdict holds where the judgement is so, and where it is not.",
  assumedCaption: "Statements that may be missing from a list",
  partyTitle: "Party",
  statementTitle: "Statement",
  basisTitle: "Basis",
  probabilityTitle: "Probability",
  becauseTitle: "Because",
  because: {
    "red line": "red line",
    confidence: "confidence given",
    cited: "cited",
    hedged: "hedged",
    uncited: "no source",
  },

  // The picture
  pictureTitle: "In what share of the samples each verdict holds",
  pictureDescription:
    "A bar a verdict under SEQ, and a thinner one under Nash, with the 95 % interval as a whisker and the share written beside it.",
  pictureAxis: "share of the samples (bar), 95 % interval (whisker)",
  pictureStated: (yes: boolean): string => (yes ? "as stated: holds" : "as stated: does not"),

  begin: (text: string): string => start(capital(text)),
  percent: (share: number): string => percent(share),
  percentDown: (share: number): string => `${Math.floor(share * 100)} %`,
  percentUp: (share: number): string => `${Math.ceil(share * 100)} %`,
};

/** Whole percent; never 0 or 100 for what is neither. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return "under 1 %";
  if (whole === 100 && share < 1) return "over 99 %";
  return `${whole} %`;
}
