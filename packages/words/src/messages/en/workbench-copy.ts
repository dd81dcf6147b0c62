/** English: what a copied result says of the command beside it, and the tables that are made to be copied. */
import { grouped, list } from "./grammar.js";

export const workbenchCopy = {
  /** Of a command that gives something near to what it stands beside: what it does give. */
  commandFor: (gives: string): string => `Copy the command for ${gives}`,
  nearest: (gives: string, command: string): string => `The command for ${gives}: ${command}`,
  gives: {
    full: "the answer in full",
    levels: "all states with each party's level",
    byParty: "this state, party by party",
    outcome: "this outcome, judged in full",
    outcomes: "all outcomes, compared",
    ways: "the shortest ways there",
    baseEquilibria: "all equilibria of the base view",
    byNumber: "these states, by number",
    without: (filters: readonly string[]): string =>
      `the states without the filter by ${list(filters)}`,
    copies: "two saved revisions, compared",
  },
  filters: {
    text: "name or number",
    outcome: "any outcome or none",
    reach: "what can be reached",
  },
  /** After a command is copied. `save`: what the menu calls it. */
  needsFile: (save: string): string =>
    `Copied. It reads case.yaml in the folder it is run in: first save the case there under this name (menu ⋯, “${save}”).`,
  needsArchive: (save: string): string =>
    `Copied. It reads case.yaml in the folder it is run in: first save the case (menu ⋯, “${save}”) and unpack it there.`,
  needsCopies: (save: string, before: string, after: string): string =>
    `Copied. It reads two revisions of the case, as case.yaml in the folders ${before} and ${after}: first save them there (History, “${save}”).`,

  sentences: { section: "Part", sentence: "Sentence" },
  strip: { caption: "What it comes to, outcome by outcome", states: "States" },
  onOrder: {
    /** Over the names of the columns of a row that do. */
    column: "Hangs on an unknown order",
    note: "† Hangs on an order of preference that the case leaves unknown. The table counts the members of the tie alike.",
  },
  ranking: {
    caption: (party: string): string => `The order of the states for ${party}, best first`,
    level: "Level",
    states: "States",
    example: "Example",
    what: "What they are",
    counted: (name: string, n: number): string => `${name} (${grouped(n)})`,
  },
  parties: {
    caption: "The parties, and what each wants first",
    party: "Party",
    first: "Wants first",
    firstBasis: "Basis",
    unmet: "First that does not hold",
    unmetBasis: "Its basis",
    how: "How many hold, and how sure",
    alone: "Alone",
  },
  together: {
    caption: (state: string): string => `Who could bring about ${state} together`,
    who: "Who",
    gains: "Each better off",
    how: "How",
    yes: "yes",
    no: "no",
  },
  worth: (state: string): string => `What ${state} would be worth to each party, against now`,
  chain: {
    step: "Step",
    party: "Party",
    does: "Does",
    to: "Leads to",
    because: "Because",
  },
};
