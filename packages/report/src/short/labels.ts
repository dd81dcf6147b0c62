/** The words of the one-page form, in English. What the results say comes from the words package. */

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const labels = {
  kind: "Brief",
  caveat: "Results describe this model, not the world. They are no forecast.",
  base: "base view",
  view: (name: string): string => `view: ${name}`,
  options: (n: number): string => count(n, "option", "options"),
  edition: "case",

  parties: "What each party wants, and how sure that is",
  first: "Wants first",
  firstLacks: "Wants first, and lacks",
  lacks: "Lacks most",
  hasAll: "Has all it asks for at the status quo.",
  best: "Likes best",
  tied: (n: number): string => `with ${count(n, "other", "others")} of equal weight`,
  tiedUnknown: (n: number): string =>
    `or ${count(n, "other", "others")}: which weighs more is unknown`,
  tiedStates: (n: number): string => `tied with ${count(n, "other state", "other states")}`,
  wishesCited: (cited: number, all: number): string => `${cited} of ${all} cited`,
  hedged: (n: number): string => `${n} hedged`,
  contradicted: (n: number): string => `${n} disputed`,
  order: "their order:",
  ranking: "a ranking:",
  weights: "by weights:",
  noOrder: "No preferences are given.",
  hedgedAs: "hedged:",
  against: "against:",
  moreParties: (n: number): string => count(n, "more party", "more parties"),

  outcomes: "The outcomes, and who would leave them",
  leavers: "Who would leave how many",
  outcomesCaption: (concepts: readonly string[]): string =>
    `States that would last. ${concepts.join("; ")}.`,
  none: (m: string): string => `none of ${m}`,
  nobody: "no one",
  moreLeavers: (n: number): string => `and ${n} more`,
  hangs: "hangs on an order that is unknown",
  moreOutcomes: (n: number): string => count(n, "more outcome", "more outcomes"),
  resting: "Where the model can come to rest",
  restingCaption: (concepts: readonly string[]): string =>
    `States that would last. ${concepts.join("; ")}.`,
  state: "State",
  yes: "rests",
  no: "does not",
  moreStates: (n: string): string => `${n} more such states`,
  nothingRests: "Nowhere: some party would leave every state.",

  rests: "What the answer rests on, and where it is weakest",
  claims: (n: string): string => `${n} claims:`,
  backed: { cited: "cited", judged: "judgement", uncited: "uncited" },
  readings: (n: string): string =>
    `${n} of the analyst’s are readings, which made a source’s words a condition.`,
  noWeakness: "Every claim is cited, and no source hedges or contradicts it.",
  morePoints: (n: number): string => count(n, "more point", "more points"),
  moreItems: (n: number): string => `${n} more`,

  sources: "Sources",
  sourcesOf: (here: number, all: number, passages: number): string =>
    `${here} of ${count(all, "source", "sources")}; the codes are passages, all ${passages} of which are in the full brief.`,
  noSources: "The case names no source.",
  moreSources: (n: number): string => count(n, "more source", "more sources"),
  inFull: "the full brief has them",
  inFullOne: "the full brief has it",
  shortened: "“…”: words left out here.",
  again: "This page again:",
  full: "with every passage: without",
  madeWith: (version: string): string => `Sextant, engine ${version}`,
  hash: "case and evidence",
} as const;
