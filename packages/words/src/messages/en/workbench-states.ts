/** English: the States view of the workbench. */

import type { Concept } from "@sextant/engine";
import { capital, concepts, grouped, list, plural } from "./grammar.js";

/** "No one can improve alone (Nash)": the plain words, and the technical name beside. */
const conceptTitle = (c: Concept): string => `${capital(concepts[c].plain)} (${concepts[c].tag})`;

export const workbenchStates = {
  title: "States",
  lead: "Each state of the model, each party's place for it, and whether anyone would move away.",
  table: (count: number): string => `The ${plural(count, "state", "states")} of the case`,
  help: "Arrows move, also up into the headings, where Enter sorts and filters. Enter opens a state; F2 names it; Shift selects several; Ctrl+C and Ctrl+V copy and paste.",

  columns: {
    id: "No.",
    label: "Label",
    name: "Name",
    outcomes: "Outcomes",
    moves: "Moves out",
    movesShort: "Moves",
    places: "Place for each party (1 is the most preferred)",
    placesShort: "Place for each party",
    place: (party: string): string => `Place for ${party}`,
    marks: "No party would move away: equilibrium under",
    marksShort: "Equilibrium",
    equilibrium: (c: Concept): string => `${concepts[c].tag}, equilibrium: ${concepts[c].plain}`,
    stays: (party: string, c: Concept): string => `${party} stays, under ${concepts[c].tag}`,
    staysGroup: (c: Concept): string => `Who stays, under ${concepts[c].tag}`,
    option: (party: string, option: string): string => `${party}: ${option}`,
    optionHead: (party: string, short: string, option: string): string =>
      `${party}, ${short}: ${option}`,
    menu: "Columns",
    optionsOf: (party: string): string => `Options of ${party}`,
    outcomesAll: "Outcomes",
    placesAll: "Places",
    marksAll: "Stability",
  },

  cell: {
    varies: "either: the states that are merged here differ in it",
    of: (places: number): string => `of ${grouped(places)}`,
    unknown: "unknown",
    unknownTitle: "Its order is partly unknown, so that its states have no places.",
    stays: "stays",
    moves: "would move",
    equilibrium: (c: Concept): string => `equilibrium under ${concepts[c].tag}`,
    threats: (c: Concept): string => `equilibrium under ${concepts[c].tag}, held by threats alone`,
    none: (c: Concept): string => `no equilibrium under ${concepts[c].tag}`,
  },

  here: "talks stand here",
  hereShort: "here",
  hereTitle: "The talks stand here: the status quo",
  trap: "no way out",
  trapTitle: "No party can leave this state.",
  notInBase: "only in this view",

  legend: {
    title: "What the marks mean",
    solid: "No party would move away",
    hollow:
      "Held by threats alone: others would punish a move, but by moves that they would not want to make",
    note: "Y taken, N not taken, – either. Places count from the least preferred, 1.",
    diff: "≠ marks what is otherwise in the base view.",
  },
  concept: conceptTitle,

  filter: {
    label: "Which states are shown",
    find: "Find by name, label or number",
    findShort: "Name or number",
    outcome: "Outcome",
    anyState: "All outcomes",
    anyOutcome: "With a named outcome",
    noOutcome: "With no named outcome",
    equilibria: "Equilibria",
    all: "All states",
    count: (tag: string, n: number): string => `${tag} ${grouped(n)}`,
    equilibrium: (c: Concept, n: number): string =>
      `${conceptTitle(c)}: ${plural(n, "state", "states")}`,
    threats: "Threats alone",
    threatsTitle: (n: number): string =>
      `Held by threats alone (GMR or SMR, but not SEQ): ${plural(n, "state", "states")}`,
    stableFor: "Stays",
    anyParty: "Whoever stays",
    partyStays: (party: string): string => `${party} stays`,
    under: "under",
    reach: "Within reach of the status quo",
    reachShort: "Within reach",
    option: (option: string, letter: "Y" | "N" | null): string =>
      `${option}: ${letter === "Y" ? "Y, taken only" : letter === "N" ? "N, not taken only" : "either"}. Enter changes it.`,
    optionsTitle: "Filter by option",
    clear: "Show all states",
    shown: (k: number, m: number): string =>
      k === m
        ? `${plural(m, "state", "states")}`
        : `${grouped(k)} of ${plural(m, "state", "states")}`,
    none: "No state fits all of these.",
    perParty: "Stability shown",
    byConcept: "Equilibria",
    partyUnder: (c: Concept): string => `Who stays: ${concepts[c].tag}`,
    needsStability: "This needs stability, which is not computed yet: all other filters apply.",
    gone: "not in this case",
  },

  chip: {
    list: "Filters in force",
    remove: (what: string): string => `Remove the filter: ${what}`,
    text: (text: string): string => `“${text}”`,
    outcome: (name: string): string => `Outcome: ${name}`,
    equilibrium: (c: Concept): string => `Equilibrium: ${concepts[c].tag}`,
    threats: "Held by threats alone",
    stable: (party: string, c: Concept): string => `${party} stays (${concepts[c].tag})`,
    yes: (option: string): string => `Taken: ${option}`,
    no: (option: string): string => `Not taken: ${option}`,
    reach: "Within reach of the status quo",
    sort: (column: string, descending: boolean): string =>
      `Sorted by ${column}${descending ? ", greatest first" : ""}`,
  },

  stability: {
    offer: (n: number): string =>
      `Stability of ${grouped(n)} states is computed when you ask: it can take from some seconds to minutes.`,
    go: "Compute stability",
    working: "Computing stability…",
    cancel: "Cancel",
    noSim: "SIM is left out: there are too many states for it.",
    done: "Stability is computed.",
  },

  name: {
    label: (id: number): string => `The name of state ${id}`,
    named: (id: number, name: string): string => `Name state ${id} “${name}”`,
    unnamed: (id: number): string => `Take the name from state ${id}`,
    rename: "Name it",
    done: (id: number, name: string): string => `State ${id} is now called ${name}.`,
    refused: {
      taken: "Another state has this name already.",
      wide: "This name is given to several states together, by a pattern with –. Give this state a name of its own instead.",
      needed: "This state cannot be without a name.",
    },
  },

  standing: {
    set: "The talks stand here",
    edit: (id: number): string => `The talks stand in state ${id}`,
    done: (id: number): string => `The talks now stand in state ${id}.`,
  },

  detail: {
    label: "The state in full",
    none: "Choose a state to see it in full.",
    nothing: "does none of its options",
    open: (options: readonly string[]): string => `either way: ${list(options)}`,
    party: "Party",
    does: "What it does here",
    place: "Place, from the best",
    placeOf: (place: number, places: number): string => `${grouped(place)} of ${grouped(places)}`,
    goes: "Where it would rather go",
    noMove: "It cannot move.",
    noImprovement: (moves: number): string =>
      moves === 1
        ? "Its one move is not better for it."
        : `None of its ${plural(moves, "move", "moves")} is better for it.`,
    unknown: "Unknown: its order is partly unknown.",
    more: (n: number): string => `and ${grouped(n)} more`,
    toState: (id: number): string => `to ${id}`,
    why: (party: string, c: Concept, stays: boolean): string =>
      `Why ${party} ${stays ? "stays" : "would move"} under ${concepts[c].tag}`,
    gone: "This state is not in this view of the case.",
    stability: "Stays under",
    notComputed: "not computed",
    outcomes: "Outcomes",
    noOutcome: "No named outcome",
  },

  copy: {
    done: (n: number): string => `${plural(n, "row", "rows")} copied.`,
    tooMany: (n: number, most: number): string =>
      `${grouped(n)} rows are too many to copy at once; at most ${grouped(most)}. Copy all as CSV from the menu instead.`,
    level: (party: string): string => `level of ${party}`,
    statusQuo: "status quo",
  },

  paste: {
    title: "Paste states or names",
    open: "Paste…",
    lead: "Copy cells in a spreadsheet and paste them here. Nothing is changed until you say so.",
    field: "The cells",
    forms: [
      "A row a state: Y, N (or 1, 0) under each option, with or without headings; labels and names may stand beside.",
      "A column a state: a row an option, as GMCR+ shows it.",
      "Two columns: a number, pattern or label, and a name.",
    ],
    reading: "Reading…",
    layout: {
      states: (n: number): string => `Read as ${plural(n, "state", "states")}, one a row.`,
      options: (n: number): string => `Read as ${plural(n, "state", "states")}, one a column.`,
      names: (n: number): string => `Read as ${plural(n, "name", "names")} of states.`,
    },
    nothing: "No states and no names were found in this.",
    preview: "The first of them",
    place: "Row",
    placeColumn: "Column",
    state: "State",
    fresh: "new",
    use: "What should be done with it?",
    asList: (n: number, labels: number, names: number): string =>
      `These ${plural(n, "state", "states")} become the list of feasible states${labels > 0 ? ", with their labels" : ""}${names > 0 ? `; ${plural(names, "state is", "states are")} named` : ""}. Any other combination is then impossible.`,
    asNames: (n: number): string =>
      n === 0
        ? "Only names: all of them are as they are already."
        : `Only names: ${plural(n, "state gets", "states get")} the name given. Which states are feasible stays as it is.`,
    noList: {
      graph: "The list of states stays: this case names its states and moves one by one.",
      open: "They cannot become the list of feasible states: a – leaves open which combination is meant.",
      names: "",
      same: "They are the states that the case has now: which states are feasible stays as it is.",
      labels:
        "They cannot become the list of feasible states: each needs a label of its own, or none has one.",
    },
    faults: (n: number): string =>
      n === 1
        ? "One cell or row could not be read"
        : `${grouped(n)} cells or rows could not be read`,
    more: (n: number): string => `… and ${grouped(n)} more.`,
    where: (row: number, column: number): string =>
      `Row ${grouped(row)}, column ${grouped(column)}`,
    fault: {
      cell: (text: string): string =>
        text === "" ? "The cell is empty: Y, N or – is needed." : `“${text}” is not Y, N or –.`,
      short: (text: string): string => `The row ends after ${text} cells: options are missing.`,
      options: (text: string): string => `No column for: ${text}.`,
      repeated: (of: number): string => `The same state stands in ${grouped(of)} already.`,
      pattern: (text: string): string =>
        `“${text}” is not a pattern of Y, N and – for all options.`,
      unclosed: "A quotation mark opens here and is never closed; the rest is not read.",
      rows: (most: string): string => `No more than ${grouped(Number(most))} rows are read.`,
      form: (text: string): string => `“${text}” stands where nothing is expected.`,
    },
    unknown: (n: number): string =>
      `${plural(n, "row speaks", "rows speak")} of a state that this view of the case does not have; it gets no name.`,
    refused: (n: number): string => `${plural(n, "name", "names")} cannot be given`,
    left: (columns: readonly string[]): string => `Columns not taken: ${list(columns)}.`,
    problems: "The case could then not be computed until this is mended:",
    go: "Make the change",
    editList: (n: number): string => `Paste ${plural(n, "feasible state", "feasible states")}`,
    editNames: (n: number): string => `Paste ${plural(n, "name", "names")} of states`,
    done: "The change is made. Undo brings back what was.",
    noChange: "Nothing would change.",
    tooLong: (most: number): string =>
      `This is more than ${grouped(most)} characters, which no list of states is.`,
  },

  empty: "This case has no states yet",
  emptyText:
    "States are the combinations of what the parties can do. Give the parties options first.",
};
