/** English: preferences given as weights or as a ranking, and how to begin. */
import { grouped, plural, start } from "../grammar.js";

export const forms = {
  none: (party: string): string => `${start(party)} has no preferences yet`,
  noneText:
    "Every state is as good to it as any other. Choose how to say what it wants; each can be undone.",
  statements: "A list, most important first",
  statementsText:
    "Conditions in the order of their importance. The usual way: each line can have its own source.",
  weights: "Weights",
  weightsText: "A number for each condition; a state is worth the sum of those that hold.",
  ranking: "A ranking of the states",
  rankingText: "The states and outcomes themselves, best first. For small or published models.",
  begin: "Begin with this",
  firstGoal: "with the goal",
  replaced: "This view replaces what the base says of the party.",
  inherited: "Taken from the base. To change it in this view, write it out here first.",
  writeOut: "Write it out in this view",

  condition: "Condition",
  weight: "Weight",
  weightOf: (condition: string): string => `Weight of ${condition}`,
  weightBad: "Write a decimal number such as 0.3 or -2; it is computed exactly.",
  addWeight: "Add a weight",
  removeWeight: (condition: string): string => `Take out the weight of ${condition}`,
  newCondition: "The condition that carries the weight",
  twice: "This condition carries a weight already.",

  levels: "The ranking, best first",
  level: (n: number): string => `Level ${grouped(n)}`,
  levelOf: (n: number, of: number, members: string): string =>
    `Level ${grouped(n)} of ${grouped(of)}: ${members}. Move`,
  up: (n: number): string => `Move level ${grouped(n)} up`,
  down: (n: number): string => `Move level ${grouped(n)} down`,
  join: (n: number): string => `Join level ${grouped(n)} with the one above`,
  joinShort: "Join with the one above",
  split: (n: number): string => `Split level ${grouped(n)}`,
  splitShort: "Split",
  moreOf: (n: number): string => `More for level ${grouped(n)}`,
  takeOut: (what: string): string => `Take out ${what}`,
  takeOutLevel: "Take out",
  addState: "Add a state or an outcome",
  addStatePlaceholder: "State number, name, pattern, or an outcome",
  addStateGo: "Add it last",
  unknownState: (text: string): string => `“${text}” is no state and no outcome of this case.`,
  listed: (text: string): string => `“${text}” is in the ranking already.`,
  rest: "States that are not named",
  rests: {
    none: "must all be named",
    last: "come last, all equal",
    first: "come first, all equal",
  },
  cut: (n: number): string => `${plural(n, "level", "levels")} more are in the file.`,

  unknown: "Pairs of which nobody knows which it prefers",
  unknownText: "Whatever the rest says, no verdict rests on a preference between these two.",
  noUnknown: "None.",
  addUnknown: "Add a pair",
  firstState: "One state",
  secondState: "The other state",
  removeUnknown: (a: string, b: string): string => `Take out the pair of ${a} and ${b}`,
  same: "Name two different states.",
};
