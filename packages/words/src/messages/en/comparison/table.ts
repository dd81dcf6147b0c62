/** English for the tables of outcomes compared. */
import { grouped } from "../grammar.js";

export const table = {
  outcomes: "Outcomes: how many of their states are equilibria",
  parties: "Where each party places each outcome",
  blockers: "Who would leave, and who is deterred",
  views: "In whose view each outcome holds: equilibria under Nash / SEQ, of how many states",
  expectations: "What the sources expect, and what the model says",
  view: "View",
  holds: "Holds",
  pareto: "Pareto",
  outcome: "Outcome",
  party: "Party",
  best: "Best",
  worst: "Worst",
  classes: "Of",
  statusQuo: "Status quo",
  against: "Against it",
  states: "States",
  verdict: "At the example",
  why: "Why",
  better: "Better",
  than: "Than",
  result: "Model",
  cites: "Cites",
  leaves: "leaves",
  moves: "moves within",
  deterred: "deterred",
  stays: "stays",
  coalition: "Coalition",
  base: "Base",
  order: (k: number): string => `order ${k}`,
  cell: (nash: number, seq: number, states: number): string =>
    states === 0 ? "no states" : `${grouped(nash)} / ${grouped(seq)} of ${grouped(states)}`,
  countedNote:
    "Where an order is unknown, the column without a number counts how many of the tied members hold.",
  standing: {
    nash: "Nash",
    seq: "SEQ",
    threats: "threats",
    none: "no",
    "no-states": "no states",
  },
  holder: "Held by",
  inOrder: (view: string, mark: string): string => `${view}, ${mark}`,
  does: (verdict: string, doing: string): string => `${verdict}: ${doing}`,
  expectationsNote: "Views in which an expectation fares as in an earlier row are left out.",
  placesNote:
    "Best and worst: the place of its best and worst state in the party's order, counted from the top, of so many classes. * The party's order is partly unknown: members of the tie are counted.",
  blockersNote:
    "From how many of its states the party would leave the outcome, under Nash / SEQ; parties that would only move from one of its states to another are left out. The last columns tell the example of each outcome, with ties of unknown order counted.",
  leavesTitle: "Leaves (Nash / SEQ)",
  orderNote: (party: string, order: readonly string[], mark: string): string =>
    `${mark}: ${party} puts ${order.join(" before ")}.`,
  holdsNote: "Holds: under which concept; threats: under GMR or SMR alone.",
  paretoNote: "Pareto: how many of its states are Pareto-optimal among all feasible states.",
  coalitionNote:
    "Coalition: the smallest that could bring it about from the status quo with a gain for each member. – None.",
};
