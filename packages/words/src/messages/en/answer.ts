/** English: where the talks stand, why, and what would move them. */
import type { Concept } from "@sextant/engine";
import { doing as doingPhrase } from "./doing.js";
import {
  all,
  capital,
  concepts,
  distinct,
  grouped,
  list,
  number,
  plural,
  start,
  wouldDo,
} from "./grammar.js";
import { either, few, tags } from "./phrases.js";
import { together, unspoilt } from "./together.js";

export const answer = {
  titles: {
    answer: "The answer",
    stays: "Where each party stands",
    outcomes: "The outcomes",
    movers: "What would move the talks",
    deterrents: "What deters whom",
    rests: "Where the model can come to rest",
    unknown: "Where an order is unknown",
    caveat: "How to read this",
  },
  noStatusQuo:
    "The case names no status quo, so nothing can be said of where the talks stand; what follows is where the model can come to rest.",
  /** No party has preferences. */
  unstatedAll:
    "No preferences are given yet for any party: every state is as good to each of them as any other, so that no party ever has a reason to move. What holds in this model therefore says nothing of the talks.",
  /** These parties have none, others have. */
  unstated: (parties: readonly string[]): string =>
    parties.length === 1
      ? `No preferences are given yet for ${parties[0]}: every state is as good to it as any other, so that it never has a reason to move. What holds therefore says nothing of what it would do.`
      : `No preferences are given yet for ${list(parties)}: every state is as good to them as any other, so that they never have a reason to move. What holds therefore says nothing of what they would do.`,
  /** The same in short, beside figures; null where no party has preferences. */
  unstatedShort: (parties: readonly string[] | null): string =>
    parties === null
      ? "No preferences yet for any party: what holds says nothing of the talks."
      : `No preferences yet for ${list(parties)}: what holds says nothing of ${parties.length === 1 ? "it" : "them"}.`,
  nobody: (state: string): string =>
    `The talks rest where they stand, at ${state}: no party can improve its position by acting alone (Nash).`,
  /** `final`: nor can any of them change it together. */
  nobodyCanMove: (state: string, final: boolean): string =>
    final
      ? `At the status quo, ${state}, no party has any move at all: in this model it is final.`
      : `At the status quo, ${state}, no party has any move of its own.`,
  stuck:
    "So the status quo is an equilibrium under every concept computed, and no chain of improvements by single parties leads out of it.",
  /** Two parties, each of whom could bring about what the other most lacks. */
  eachHolds: (a: string, ofA: string, b: string, ofB: string): string =>
    `${start(a)} and ${b} each have in their hands what the other most lacks, and neither would gain by giving it alone: ${a} lacks ${ofA}, ${b} lacks ${ofB}.`,
  neitherGives: (prices: readonly string[]): string =>
    `By giving the other what it most lacks, ${list(prices)}.`,
  priceLost: (party: string, texts: readonly string[]): string =>
    texts.length === 0
      ? `${party} would itself be worse off`
      : `${party} would lose ${list(texts)}`,
  priceNone: (party: string): string => `${party} would itself gain nothing`,
  missLies: (
    whose: readonly { party: string; text: string }[],
    givers: readonly string[],
    too: boolean,
  ): string => {
    const texts = too ? "" : ` (${list(distinct(whose.map((w) => w.text)))})`;
    const hands = givers.length > 1 ? `any of ${list(givers)}` : givers[0];
    return `What ${list(whose.map((w) => w.party))} ${whose.length === 1 ? "most lacks" : "most lack"}${texts} lies in the hands of ${hands}${too ? " as well" : ""}.`;
  },
  missNobody: (whose: readonly { party: string; text: string }[]): string =>
    `What ${list(whose.map((w) => w.party))} ${whose.length === 1 ? "most lacks" : "most lack"} (${list(distinct(whose.map((w) => w.text)))}) no single party can bring about from here.`,
  missTogether: (party: string, text: string, partner: string): string =>
    `What ${party} most lacks (${text}) takes a move of ${partner} as well as its own.`,
  missOwn: (party: string, text: string, price: string): string =>
    `${start(party)} could itself bring about what it most lacks (${text}), but by doing so ${price}.`,
  eachCouldGive: (a: string, b: string): string =>
    `${start(a)} and ${b} each have a move to something that the other prefers, but neither would gain by its own.`,
  some: (state: string, parties: readonly string[]): string =>
    `At the status quo, ${state}, ${list(parties)} could improve ${parties.length === 1 ? "its position" : "their positions"} by acting alone.`,
  others: (parties: readonly string[]): string => `${start(list(parties))} could not.`,
  heldCredibly:
    "It holds all the same: every such improvement would be punished by moves that the others would want to make (SEQ).",
  heldByThreats: (cs: readonly Concept[]): string =>
    `It is held by threats alone: every such improvement could be punished (${tags(cs)}), but not by moves that the others would want to make (SEQ).`,
  leadsTo: (tag: string, count: number, outcomes: string[], steps: string[]): string => {
    const where =
      count === 1
        ? "to one state in which it would rest"
        : `to ${grouped(count)} states in which it would rest`;
    const named = outcomes.length > 0 ? `, of ${list(outcomes)}` : "";
    return `Improvements alone lead from it ${where} (${tag})${named}. The nearest way: ${steps.join("; then ")}.`;
  },
  leadsNowhere: (tag: string): string =>
    `Improvements alone lead from it to no state in which it would rest (${tag}).`,
  doesNotHold:
    "It does not hold: at least one such improvement goes unpunished under every concept computed.",
  holdsUnder: (cs: readonly Concept[]): string => `It is an equilibrium under ${tags(cs)}.`,
  ...together,
  /** Pairs whose joint moves leave the present outcome (`out`), and pairs whose joint moves do not. */
  jointExists: (out: readonly string[], within: readonly string[], here: string): string => {
    const have = (pairs: readonly string[]): string =>
      `${few(pairs, 6)} ${pairs.length === 1 ? "has" : "have"} joint moves`;
    if (out.length === 0)
      return `${start(have(within))} that both would welcome${here === "" ? "" : `, but only within ${here}`}.`;
    const opening = `What could move the talks is acting together: ${have(out)}${here === "" ? "" : ` out of ${here}`} that both would welcome`;
    return within.length === 0
      ? `${opening}.`
      : `${opening}; ${have(within)} too, but only within ${here}.`;
  },
  /** Where the joint moves out of here lead, and whether the others would leave it at that. */
  jointTowards: (lasting: readonly string[], passing: readonly string[]): string => {
    const last = lasting.length === 0 ? "" : `to ${list(lasting)}, where the talks could rest`;
    const pass =
      passing.length === 0 ? "" : `to ${list(passing)}, where some party would then move on`;
    return `The moves out of it lead ${[last, pass].filter((part) => part !== "").join(", and ")} (SEQ).`;
  },
  pair: (a: string, b: string): string => `${a} with ${b}`,
  jointNone: "No two parties have a joint move that both would welcome.",
  jointNoneSmall:
    "No joint move of two parties that both would welcome was found among the smaller changes; larger ones were too many to try.",
  jointOnlySmall:
    "Only the smaller joint changes were tried: two parties can reach more states together than could be searched.",
  equilibriaCount: (n: number, states: number, c: Concept): string =>
    `${n === 0 ? "None" : grouped(n)} of the ${plural(states, "state", "states")} ${n === 1 ? "is an equilibrium" : n === 0 ? "is an equilibrium" : "are equilibria"} under ${concepts[c].tag} (${concepts[c].plain}).`,
  mixed: (profile: readonly string[], n: number, states: number): string =>
    `With a concept for each party (${profile.join(", ")}) ${n === 0 ? "none" : grouped(n)} of the ${plural(states, "state", "states")} ${n > 1 ? "are equilibria" : "is an equilibrium"}.`,
  threatsOnly: (n: number): string =>
    n === 1
      ? "One state is held by threats alone: an equilibrium under GMR or SMR that is none under SEQ."
      : `${grouped(n)} states are held by threats alone: equilibria under GMR or SMR that are none under SEQ.`,
  noThreatsOnly: "No state is held by threats alone.",
  traps: (n: number): string =>
    n === 1
      ? "One state is a trap: no party can leave it, so it is an equilibrium whatever the parties want."
      : `${grouped(n)} states are traps: no party can leave them, so they are equilibria whatever the parties want.`,
  simMissing: (reason: string): string => `SIM is not computed: ${reason}`,
  caveat:
    "These results describe this model: its options, its rules and its reading of what each party wants. They are no forecast.",

  // Where each party stands
  stands: (party: string, hold: number, total: number): string =>
    hold === total
      ? `${start(party)} has all it asks for: ${total === 1 ? "its one preference holds" : `${all(total)} of its preferences hold`} at the status quo.`
      : `${start(party)}: ${hold === 0 ? "none" : grouped(hold)} of its ${plural(total, "preference", "preferences")} ${hold <= 1 ? "holds" : "hold"} at the status quo.`,
  unmet: (text: string, basis: string): string => `The first that does not is ${text} ${basis}.`,
  cannotBring: "No move of its own brings it about.",
  couldBring: (text: string, basis: string): string =>
    `It could bring that about alone, but would lose ${text} ${basis}, which stands higher.`,
  couldBringOtherwise: "It could bring that about alone.",

  // Outcomes
  holds: (outcome: string, counts: string): string => `“${outcome}” holds: ${counts}.`,
  fails: (outcome: string, counts: string): string => `“${outcome}” does not hold: ${counts}.`,
  /** "16 of its 1,152 states are equilibria under Nash, 20 under SEQ". */
  counts: (items: readonly { k: number; m: number; tag: string }[]): string => {
    const [{ m }] = items;
    const tags = (of: typeof items, word: string): string =>
      list(
        of.map((i) => i.tag),
        word,
      );
    const held = items.filter((i) => i.k > 0);
    if (held.length === 0)
      return m === 1
        ? `its only state is not an equilibrium under ${tags(items, "or")}`
        : `none of its ${grouped(m)} states is an equilibrium under ${tags(items, "or")}`;
    if (m === 1) {
      const missed = items.filter((i) => i.k === 0);
      const rest = missed.length > 0 ? `, but not under ${tags(missed, "or")}` : "";
      return `its only state is an equilibrium under ${tags(held, "and")}${rest}`;
    }
    const [first, ...others] = items.map(({ k, tag }, at) => {
      const count = k === 0 ? "none" : k === m ? "all" : grouped(k);
      return at === 0
        ? `${count} of its ${grouped(m)} states ${k > 1 ? "are equilibria" : "is an equilibrium"} under ${tag}`
        : `${count} under ${tag}`;
    });
    return items[0].k === 0 ? `${first}, but ${list(others)}` : list([first, ...others]);
  },
  /** "Stalemate (16 of 1,152 states)". */
  kOfM: (outcome: string, k: number, m: number): string =>
    `“${outcome}” (${grouped(k)} of ${plural(m, "state", "states")})`,
  outcomesHold: (tag: string, items: readonly string[], more: boolean): string => {
    const one = items.length === 1;
    if (more) return `Under ${tag} ${few(items, 10)} ${one ? "holds" : "hold"} as well.`;
    const count = one
      ? "one of the named outcomes holds, that is, would last once reached"
      : `${number(items.length)} of the named outcomes hold, that is, would last once reached`;
    return `Under ${tag} ${count}: ${few(items, 10)}.`;
  },
  outcomesFail: (tags: string, items: readonly string[]): string =>
    `${few(items, 10)} ${items.length === 1 ? "does" : "do"} not hold under ${tags}.`,
  noPairReaches: (items: readonly string[]): string =>
    `No two parties acting together can bring about ${few(items, 10, "or")} in a way that both prefer.`,
  statusQuoChanges: (tags: string, holds: boolean): string =>
    holds
      ? `The status quo is then an equilibrium under ${tags} as well.`
      : `The status quo is then no equilibrium under ${tags}.`,
  noOutcomeHolds: (tag: string): string => `None of the named outcomes holds under ${tag}.`,
  gains: (items: readonly string[]): string => `What it would give them: ${items.join("; ")}.`,
  gain: (party: string, text: string, basis: string): string => `${party}, ${text} ${basis}`,
  impossible: (outcome: string): string =>
    `“${outcome}” cannot come about: no feasible state satisfies it.`,
  isStatusQuo: "It is where the talks stand.",
  trapOnly: "It holds only as a trap: no party could leave it once there.",
  threatsHold: (cs: readonly Concept[], k: number, m: number): string =>
    `It is held by threats alone in ${k === m ? (m === 1 ? "its only state" : `all ${grouped(m)} states`) : `${grouped(k)} of ${plural(m, "state", "states")}`} (${tags(cs)}): the punishments are moves that those who make them would not want.`,
  reachBoth: (moves: number, improvements: number): string =>
    `From the status quo it is ${plural(moves, "step", "steps")} away by moves, and ${plural(improvements, "step", "steps")} by improvements.`,
  reachMoves: (moves: number): string =>
    `From the status quo it is ${plural(moves, "step", "steps")} away by moves; by improvements alone it cannot be reached.`,
  reachNone: "From the status quo it cannot be reached, not even by moves that nobody wants.",
  leavers: (items: readonly { party: string; n: number }[], m: number, tag: string): string =>
    `Under ${tag}, ${list(
      items.map(({ party, n }, at) => {
        if (n === m)
          return m === 1
            ? `${party} would leave it`
            : `${party} would leave every one of its states`;
        return at === 0 || items[at - 1].n === m
          ? `${party} would leave ${grouped(n)} of its ${plural(m, "state", "states")}`
          : `${party} ${grouped(n)}`;
      }),
    )}.`,
  holdsIn: (state: string, changes: string): string =>
    changes === ""
      ? `It holds in ${state}, for instance.`
      : `It holds, for instance, in ${state}, which differs from the status quo in this: ${changes}.`,
  named: (items: readonly { party: string; text: string; wants: boolean }[]): string =>
    `Preferences name it: ${list(
      items.map(
        ({ party, text, wants }) => `${party} ${wants ? "wants" : "wants to avoid"} it (${text})`,
      ),
    )}.`,
  furtherOutcomesLeft: (n: number): string =>
    `${grouped(n)} further outcomes are told in the table of outcomes only.`,
  emerges: "No party's preferences name it: the verdict follows from the computation.",

  // Joint moves
  /** `out`: only the states in which other outcomes hold; `answered`: that the others would not spoil. */
  jointMoves: (group: string, n: number, size = 2, out = false, answered = false): string =>
    `${start(group)} could reach ${n === 1 ? "one state" : plural(n, "state", "states")}${out ? " of other outcomes" : ""} together that ${all(size)} prefer${unspoilt(answered)}.`,
  jointInstance: (outcome: string, n: number, state: string, changes: string): string =>
    changes === ""
      ? `${outcome}${n > 1 ? ` (${plural(n, "state", "states")})` : ""}, for instance ${state}.`
      : `${outcome}${n > 1 ? ` (${plural(n, "state", "states")})` : ""}, for instance ${state}: ${changes}.`,
  jointSteps: (steps: readonly string[]): string =>
    `It takes ${number(steps.length)} steps, one after the other: ${steps.join("; ")}.`,
  still: (outcomes: string): string => `Still ${outcomes}`,
  wouldLast: (cs: readonly Concept[]): string => `There the model rests (${tags(cs)}).`,
  wouldTrap: "No party could leave it again.",
  wouldNotLast: (steps: readonly string[], tag: string): string =>
    `It would not last as it is (${tag}): ${steps.join("; ")}.`,
  /** "South Korea would then give energy aid, which leads to “Ukrainian model”". */
  wouldThen: (
    party: string,
    taken: readonly string[],
    undone: readonly string[],
    to: string,
  ): string => {
    const doing = wouldDo(taken, undone);
    if (taken.length + undone.length === 0) return `${party} would then move to ${to}`;
    return doing === null
      ? `${party} would then move on, in that it ${doingPhrase(taken, undone)}, which leads to ${to}`
      : `${party} would then ${doing}, which leads to ${to}`;
  },
  wouldStay: (outcomes: string): string => `another state of ${outcomes}`,
  furtherLeavers: (parties: readonly string[]): string =>
    `${list(parties)} would then move on as well`,
  improvementsLead: (items: readonly string[]): string =>
    `By improvements of single parties the talks could get to ${list(items)}.`,
  improvementsTo: (outcome: string, steps: number): string =>
    `“${outcome}” (${plural(steps, "step", "steps")})`,
  improvementsNowhere: "Improvements of single parties lead to no other named outcome.",
  furtherPairs: (n: number): string =>
    `${capital(n === 1 ? "one further pair has" : `${number(n)} further pairs have`)} joint moves too.`,
  furtherOutcomes: (n: number): string =>
    `${n === 1 ? "One further kind of state is" : `${capital(number(n))} further kinds of state are`} within their reach.`,

  // Deterrents
  nothingToDeter: "No party has an improvement at the status quo, so nothing needs to be deterred.",
  couldImprove: (party: string, n: number): string =>
    `${start(party)} has ${n === 1 ? "one improvement" : plural(n, "improvement", "improvements")} at the status quo.`,
  deterredByThreats: (party: string): string =>
    `It is deterred by threats alone: those who could punish ${party} would not want to.`,
  furtherOrders: (n: number): string =>
    n === 1 ? "One further order was computed." : `${grouped(n)} further orders were computed.`,
  profile: (party: string, tag: string): string => `${party} ${tag}`,
  alternative: (party: string, order: readonly string[], changes: readonly string[]): string =>
    changes.length > 0
      ? `If ${party} puts ${order.join(" before ")}, the equilibria are others than told above: ${changes.join("; ")}.`
      : `If ${party} puts ${order.join(" before ")}, no equilibrium changes under the concepts told here.`,
  /** Which verdicts hang on an order that is unknown. */
  hangsOnOrder: (outcomes: readonly string[]): string =>
    outcomes.length === 0
      ? "The verdict on the status quo hangs on an order of preference that the case leaves unknown; above, it is only counted how many of those preferences hold."
      : `The ${outcomes.length === 1 ? "verdict" : "verdicts"} on ${few(outcomes, 6)} ${outcomes.length === 1 ? "hangs" : "hang"} on an order of preference that the case leaves unknown; above, it is only counted how many of those preferences hold.`,
  hangsOnOrders: (outcomes: readonly string[], orders: number): string =>
    `${answer.hangsOnOrder(outcomes)} ${capital(number(orders))} orders were computed; they are told below.`,
  nothingHangs: (orders: number, cs: readonly Concept[]): string =>
    `The case leaves an order of preference unknown; with each of its ${number(orders)} strict orders the verdicts on the outcomes are the same (${tags(cs)}).`,
  underOrder: (party: string, order: readonly string[], verdicts: readonly string[]): string =>
    `If ${party} puts ${order.join(" before ")}: ${verdicts.join("; ")}.`,
  holdsUnderOrder: (
    outcomes: readonly string[],
    yes: readonly Concept[],
    no: readonly Concept[],
  ): string => {
    const one = outcomes.length === 1;
    if (yes.length === 0)
      return `${list(outcomes)} ${one ? "does" : "do"} not hold under ${either(no)}`;
    const holds = `${list(outcomes)} ${one ? "holds" : "hold"} under ${tags(yes)}`;
    return no.length === 0 ? holds : `${holds} but not under ${either(no)}`;
  },
  countedAbove:
    "Of the preferences whose order is unknown, the verdicts told above only count how many hold. With that count:",
  hangingCounts: (
    outcome: string,
    ks: readonly { k: number; tag: string }[],
    states: number,
  ): string =>
    `${outcome}: ${list(
      ks.map(
        ({ k, tag }, at) =>
          `${grouped(k)}${at === 0 ? ` of ${plural(states, "state", "states")}` : ""} under ${tag}`,
      ),
    )}`,
  hangingCount: (
    outcome: string,
    ks: readonly { k: number; tag: string }[],
    states: number,
  ): string => `${answer.hangingCounts(outcome, ks, states)}.`,
  difference: (tag: string, gained: number, lost: number): string =>
    `under ${tag} ${list([...(gained > 0 ? [`${grouped(gained)} more`] : []), ...(lost > 0 ? [`${grouped(lost)} fewer`] : [])])}`,
};
