/** English: what the answer rests on. */
import { capital, grouped, list, number, plural, start } from "./grammar.js";

/** Claims of one kind, counted; the kind as a title. */
export interface CountedKind {
  readonly kind: string;
  readonly n: number;
}

const kindList = (kinds: readonly CountedKind[]): string =>
  list(kinds.map(({ kind, n }) => `${grouped(n)} under “${kind}”`));

export const rests = {
  title: "What the answer rests on",
  kinds: {
    goals: "Goals",
    preferences: "Preferences that are not given as goals",
    readings: "Readings",
    orders: "Orders of preference",
    options: "Options and their guards",
    statusQuo: "Postures of the status quo",
    outcomes: "Outcomes and terms",
    rules: "Rules",
  },
  count: (kind: string, cited: number, judged: number, uncited: number): string =>
    `${kind}: ${grouped(cited)} cited, ${grouped(judged)} the analyst's judgement, ${grouped(uncited)} uncited.`,
  readingsCount: (stated: number, silent: number): string =>
    `Readings, by which a source's words became a condition: ${grouped(stated)} written down, ${grouped(silent)} not. They are the analyst's.`,
  sameAsCheck: (n: number, readings: boolean): string =>
    `${readings ? "Without the readings these" : "These"} are the ${plural(n, "claim", "claims")} that \`check\` counts; there a claim counts as cited if it names a source, even where the analyst's judgement stands beside it.`,
  unmodelled: (n: number): string =>
    n === 1
      ? "One goal has no condition: it is kept and shown, but the model does not use it."
      : `${capital(number(n))} goals have no condition: they are kept and shown, but the model does not use them.`,
  leftOut: (n: number): string =>
    n === 1
      ? "One statement of the sources found no place in the model and is listed as unmodelled."
      : `${capital(number(n))} statements of the sources found no place in the model and are listed as unmodelled.`,
  hedges: (n: number): string =>
    n === 1
      ? "One preference carries a hedge of its source:"
      : `${capital(number(n))} preferences carry a hedge of their source:`,
  hedge: (party: string, text: string, hedge: string): string =>
    `${start(party)}, on ${text}: “${hedge}”.`,
  noHedges: "No preference carries a hedge of its source.",
  contradictions: (n: number): string =>
    n === 1
      ? "Against one preference other statements speak:"
      : `Against ${number(n)} preferences other statements speak:`,
  contradicted: (party: string, text: string, cites: readonly string[]): string =>
    `${start(party)}, on ${text}: ${list(cites)}.`,
  expected: (party: string, better: string, than: string, cites: string, verdict: string): string =>
    `${cites === "" ? "It is expected" : "The sources say"} that ${party} prefers ${better} to ${than}${cites === "" ? "" : ` [${cites}]`}: ${verdict}.`,
  agrees: "the model agrees",
  disagrees: "the model does not agree",
  notComparable: (why: string): string => `the model cannot say (${why})`,
  noStates: "one of the two has no state",
  partial: "the party's order is partly unknown",
  equal: "the model is indifferent",
  weakest: "Where it is weakest",
  withoutSource: (n: number, all: number, kinds: readonly CountedKind[]): string =>
    `${capital(number(n))} of the ${plural(all, "claim", "claims")} ${n === 1 ? "has" : "have"} no source: ${kindList(kinds)}.`,
  byJudgement: (n: number, all: number, kinds: readonly CountedKind[]): string =>
    `${capital(number(n))} of the ${plural(all, "claim", "claims")} ${n === 1 ? "is" : "are"} the analyst's judgement: ${kindList(kinds)}.`,
  further: (n: number): string => `${grouped(n)} more.`,
};
