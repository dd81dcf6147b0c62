/** English: heads, captions and notes of the tables. */
import type { Concept } from "@sextant/engine";
import { concepts, grouped, list } from "./grammar.js";

export const table = {
  state: "State",
  label: "Label",
  name: "Name",
  outcome: "Outcome",
  outcomes: "Outcomes",
  pattern: "Options",
  party: "Party",
  concepts: "Equilibrium under",
  states: "States",
  yes: "yes",
  no: "no",
  all: "all",
  equilibriaCaption: "Equilibria",
  equilibriaOf: (c: Concept): string =>
    `Equilibria under ${concepts[c].tag} (${concepts[c].plain})`,
  stabilityCaption: "For which parties each state is stable",
  statesCaption: "States, and their level for each party",
  outcomesCaption: "Outcomes: how many of their states are equilibria",
  preferencesCaption: "Goals and preferences, most important first",
  restsCaption: "What the answer rests on",
  differencesCaption: "Cells that differ",
  byMoves: "Moves",
  byImprovements: "Improvements",
  stepsNote:
    "Moves and improvements: the fewest steps that lead there from the status quo, where parties move as they can, and where each step must be better for the one who takes it. – means that there is no way.",
  rank: "Rank",
  goal: "Goal",
  condition: "Condition",
  basis: "Basis",
  holds: "At the status quo",
  shareTitle: "Holds in",
  share: (k: number, n: number): string =>
    `${k === n || k === 0 ? Math.round((100 * k) / n) : Math.min(99, Math.max(1, Math.round((100 * k) / n)))} %`,
  unmodelled: "not in the model",
  kind: "Claims",
  cited: "Cited",
  judged: "Judged",
  uncitedColumn: "Uncited",
  equilibrium: "equilibrium",
  row: "Row",
  column: "Column",
  concept: "Concept",
  published: "Table",
  computed: "Computed",
  statusQuo: "status quo",
  trap: "trap",
  firstOf: (id: number, n: number): string => `${id} and ${grouped(n - 1)} more`,
  threatsNote: (n: number, states: readonly string[]): string =>
    states.length === 0
      ? `${grouped(n)} further states are held by threats alone: equilibria under GMR or SMR, but not under SEQ.`
      : `Held by threats alone (equilibria under GMR or SMR, but not under SEQ): ${n === 1 ? "state" : "states"} ${list(states)}.`,
  groupNote: (c: Concept): string =>
    `Equilibria under ${concepts[c].tag} that differ only in options that do not matter share a row; the last column names the concepts that hold in all of them.`,
  outcomeNote: (c: Concept): string =>
    `Equilibria under ${concepts[c].tag} in which the same outcomes hold share a row; the last column names the concepts that hold in all of them.`,
  stabilityNote: "A cell names the parties for which the state is stable.",
  levelNote:
    "The last columns give the level of the state for each party: 1 is the least preferred.",
  conceptsNote: (cs: readonly Concept[]): string =>
    `${cs.map((c) => `${concepts[c].tag}: ${concepts[c].plain}`).join(". ")}.`,
  partialNote: "A ? stands where the order of a party is partly unknown.",
  capped: (shown: number, total: number): string =>
    `${grouped(shown)} of ${grouped(total)} rows are shown; the CSV and JSON forms give all of them.`,
  patternNote: (options: readonly string[]): string =>
    `Options in order: ${options.join(", ")}. Y taken, N not taken, - either.`,
};
