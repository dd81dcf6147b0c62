/** English for whether a perception matters: what would change if it alone were put right. */
import { grouped, list, number, plural } from "../grammar.js";

export const matters = {
  fact: "That matters to what lasts.",
  expectation:
    "That matters to what it expects; when each acts by its own picture, no outcome begins or ceases to hold by it.",
  counts:
    "That changes verdicts on single states, but no outcome begins or ceases to hold by it, and no joint step is seen otherwise.",
  nothing: "That changes no verdict.",
  unseen:
    "What would follow from seeing it right is not computed: it knows of states that the other does not see.",
  /** The same in few words, for the answer. `item`: what hangs on it first of all. */
  short: {
    fact: (_: string, item: string): string => `this matters to what lasts${item}`,
    expectation: (holder: string, item: string): string =>
      `this matters only to what ${holder} expects${item}`,
    counts: (): string => "this changes verdicts on single states, but no outcome",
    nothing: (): string => "this changes no verdict",
  },
  shortItem: (item: string): string => `: were it alone put right, ${item}`,
  shortUnseen: "what would follow from seeing it right is not computed",
  hangsOnOrder: (party: string): string =>
    `, and whether it matters as much hangs on the order that ${party} leaves unknown`,
  opening: (items: readonly string[]): string => `Were this alone put right: ${items.join("; ")}.`,
  begins: (picture: string, items: readonly string[], tag: string): string =>
    `${list(items)} would begin to hold ${picture} (${tag})`,
  ceases: (picture: string, items: readonly string[], tag: string): string =>
    `${list(items)} would cease to hold ${picture} (${tag})`,
  anyOrder: (party: string, orders: number): string =>
    `It weighs the same under ${orders === 2 ? "either" : `each of the ${number(orders)}`} strict order${orders === 2 ? "" : "s"} of what ${party} leaves unordered.`,
  underOrder: (party: string, order: readonly string[], weighs: string): string =>
    `If ${party} puts ${order.join(" before ")}, it ${weighs}.`,
  weighs: {
    fact: "matters to what lasts",
    expectation: "matters to what the holder expects only",
    counts: "changes only verdicts on single states",
    nothing: "changes nothing",
  },
  inFact: "when each acts by its own picture",
  statusQuo: (picture: string, after: boolean, tag: string): string =>
    `the status quo would ${after ? "then" : "no longer"} last ${picture} (${tag})`,
  /** `other`: the holder is one of the two, and this is the other. */
  gained: (holder: string, other: string, outcomes: string): string =>
    `${holder} would see that ${other} would welcome it too to go together to ${outcomes}`,
  gainedOfOthers: (holder: string, pair: string, outcomes: string): string =>
    `${holder} would see that ${pair} would both welcome going together to ${outcomes}`,
  lost: (holder: string, other: string, outcomes: string): string =>
    `${holder} would no longer believe that ${other} would welcome it too to go together to ${outcomes}`,
  lostOfOthers: (holder: string, pair: string, outcomes: string): string =>
    `${holder} would no longer believe that ${pair} would both welcome going together to ${outcomes}`,
  somewhere: "another state",
  countsUnder: (tag: string, items: readonly string[]): string =>
    `Other counts that change (${tag}): ${items.join("; ")}.`,
  countsIn: (picture: string, items: readonly string[]): string => `${picture}, ${list(items)}`,
  change: (outcome: string, before: number, after: number, m: number): string =>
    `${outcome} (${grouped(before)} to ${grouped(after)} of ${plural(m, "state", "states")})`,
  ofStates: (outcome: string, k: number, m: number): string =>
    `${outcome} (${grouped(k)} of ${plural(m, "state", "states")})`,
  verdicts: (items: readonly string[]): string =>
    `Verdicts of its game, on a party at a state, that change: ${list(items)}.`,
  verdictsUnder: (n: number, tag: string): string =>
    `${n === 0 ? "none" : grouped(n)} under ${tag}`,
};
