/**
 * English. Every text that a reader sees is made here: functions take names, numbers and finished
 * phrases, and give a phrase or a sentence, so that another language may order them its own way.
 * The further analyses each have a file of their own in the folder en/.
 */
import type { Concept } from "@sextant/engine";
import { alignment } from "./en/alignment.js";
import { coalition } from "./en/coalition.js";
import { comparison } from "./en/comparison.js";
import { gap } from "./en/gap.js";
import {
  capital,
  concepts,
  distinct,
  grouped,
  isDoing,
  list,
  lower,
  number,
  ownWords,
  plainVerb,
  plural,
  start,
  WITH_ARTICLE,
  wouldDo,
} from "./en/grammar.js";
import { inverse } from "./en/inverse.js";
import { loops } from "./en/loops.js";
import { perspectives } from "./en/perspectives.js";
import { robustness } from "./en/robustness.js";
import { sampling } from "./en/sampling.js";
import { workbench } from "./en/workbench.js";

export const en = {
  language: "en",
  perspectives,
  alignment,
  coalition,
  gap,
  loops,
  inverse,
  workbench,
  grouped,
  number,
  list,
  capital,
  concept: (c: Concept): { tag: string; plain: string } => concepts[c],
  /** The first few of many names, and how many more there are. */
  few: (items: readonly string[], most: number, word = "and"): string =>
    items.length <= most
      ? list(items, word)
      : list([...items.slice(0, most), `${grouped(items.length - most)} more`], word),
  /** "Nash or SEQ". */
  either: (cs: readonly Concept[]): string =>
    list(
      cs.map((c) => concepts[c].tag),
      "or",
    ),
  tags: (cs: readonly Concept[]): string => list(cs.map((c) => concepts[c].tag)),

  /** A party's name inside a sentence. */
  party: (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name),

  // Conditions
  condition: {
    option: (party: string, name: string): string =>
      isDoing(name) ? `${party} ${lower(name)}` : `${party} takes “${name}”`,
    notOption: (party: string, name: string): string => {
      if (!isDoing(name)) return `${party} does not take “${name}”`;
      // "Lifts its measures and normalises relations" has more than one verb to turn.
      if (/\b(and|or) \p{Ll}+s\b/u.test(name)) return `it is not so that ${party} ${lower(name)}`;
      const [verb, ...rest] = lower(name).split(" ");
      return `${party} does not ${[plainVerb(verb), ...rest].join(" ")}`;
    },
    not: (text: string): string => `not: ${text}`,
    group: (text: string): string => `(${text})`,
    or: (items: readonly string[]): string => list(items, "or"),
    ifThen: (then: string, when: string): string => `${then}, if ${when}`,
    unless: (then: string, when: string): string => `${then}, unless ${when}`,
    iff: (a: string, b: string): string => `${a} if and only if ${b}`,
    always: "always",
    never: "never",
  },

  // States
  state: (id: number): string => `state ${id}`,
  stateNamed: (id: number, name: string): string => `state ${id} (${name})`,
  label: (label: string): string => `labelled ${label}`,
  quote: (text: string): string => `“${text}”`,
  /** "North Korea takes part in the talks and keeps testing". */
  does: (party: string, taken: readonly string[], undone: readonly string[]): string => {
    const doing = taken.filter(isDoing).map(lower);
    const things = taken.filter((t) => !isDoing(t)).map((t) => `“${t}”`);
    const ending = undone.filter(isDoing).map((t) => `no longer ${lower(t)}`);
    const left = undone.filter((t) => !isDoing(t)).map((t) => `“${t}”`);
    return `${party} ${list([
      ...doing,
      ...(things.length > 0 ? [`takes ${list(things)}`] : []),
      ...ending,
      ...(left.length > 0 ? [`gives up ${list(left)}`] : []),
    ])}`;
  },
  /** The same without the party, for a sentence that has named it. */
  doing: (taken: readonly string[], undone: readonly string[]): string =>
    en.does("", taken, undone).trim(),
  changeList: (phrases: readonly string[]): string => phrases.join("; "),
  inState: (state: string, phrases: readonly string[]): string =>
    phrases.length > 0
      ? `In ${state}: ${phrases.join("; ")}.`
      : `In ${state} no party does any of the things the model tells apart.`,
  isOutcome: (outcomes: readonly string[]): string =>
    outcomes.length > 0
      ? `What readers call it here: ${list(outcomes)}.`
      : "None of the named outcomes holds there.",
  nameless: "No named outcome",
  fromTo: (from: string, to: string): string => `from ${from} to ${to}`,
  outcomeIs: (outcome: string, when: string, states: number, all: number): string =>
    `${outcome}${when === "" ? "" : ` (${when})`} holds in ${grouped(states)} of ${plural(all, "state", "states")}.`,

  // Bases
  cited: (ids: readonly string[]): string => ids.join(", "),
  judged: "analyst's judgement",
  judgedBecause: (reason: string): string => `analyst's judgement: ${reason}`,
  uncited: "uncited",
  hedged: (words: string): string => `hedged: “${words}”`,
  against: (ids: readonly string[]): string => `against it: ${ids.join(", ")}`,
  basis: (parts: readonly string[]): string => `[${parts.join("; ")}]`,

  // Why a party prefers
  because: {
    statement: (text: string, basis: string, better: boolean): string =>
      better
        ? `the first of its preferences in which the two differ is ${text} ${basis}, which it would gain`
        : `the first of its preferences in which the two differ is ${text} ${basis}, which it would lose`,
    tie: (texts: readonly string[], there: number, here: number): string =>
      `of its tied preferences ${list(texts)}, ${there === 0 ? "none" : number(there)} ${there > 1 ? "hold" : "holds"} there and ${here === 0 ? "none" : number(here)} here`,
    order: (basis: string): string => `its ranking places it so ${basis}`,
  },

  // Explanations
  explain: {
    verdict: (party: string, state: string, c: Concept, stable: boolean): string =>
      `${capital(state)} is ${stable ? "stable" : "unstable"} for ${party} under ${concepts[c].tag} (${ownWords(c, stable)}).`,
    noMoves: (party: string): string => `${start(party)} has no move from there at all.`,
    noImprovements: (party: string, moves: number): string =>
      moves === 1
        ? `${start(party)} has one move from there and does not prefer where it leads.`
        : `${start(party)} has ${plural(moves, "move", "moves")} from there and prefers none of the states they lead to.`,
    /** Of `moves` without an improvement, those that leave the party as well off. */
    alike: (party: string, n: number, moves: number): string =>
      `By ${n === moves ? (n === 1 ? "it" : `all ${grouped(n)} of them`) : `${grouped(n)} of them`} ${party} would neither gain nor lose.`,
    leastBad: (to: string, doing: string, reason: string): string =>
      `Of those by which it would lose, the one that costs it least leads to ${to}${doing === "" ? "" : `, in which it ${doing}`}: ${reason}.`,
    improvements: (party: string, count: number): string =>
      count === 1
        ? `${start(party)} has one improvement from there, and it is deterred.`
        : `${start(party)} has ${plural(count, "improvement", "improvements")} from there, and every one is deterred.`,
    could: (party: string, to: string, doing: string): string =>
      doing === ""
        ? `From here ${party} could move to ${to}.`
        : `From here ${party} could move to ${to}, in which it ${doing}.`,
    couldFrom: (from: string, party: string, to: string, doing: string): string =>
      doing === ""
        ? `From ${from}, ${party} could move to ${to}.`
        : `From ${from}, ${party} could move to ${to}, in which it ${doing}.`,
    prefers: (party: string, reason: string): string => `${start(party)} prefers that: ${reason}.`,
    undeterred: {
      nash: "Under Nash a party does not reckon with answers, so it would go.",
      gmr: "Nothing the others can do in answer leaves it worse off than, or as well off as, now.",
      smr: "No answer of the others leaves it without a way back to something it prefers to now.",
      seq: "No answer that the others would want to give leaves it worse off than, or as well off as, now.",
      sseq: "No answer that the others would want to give leaves it without a way back to something it prefers to now.",
      sim: "Nothing the others would do at the same time spoils it.",
    } as Readonly<Record<Concept, string>>,
    answer: (party: string, to: string, doing: string, first: boolean): string => {
      const opening = first
        ? `${start(party)} could answer by moving`
        : `${start(party)} could then move`;
      return doing === "" ? `${opening} to ${to}.` : `${opening} to ${to}, in which it ${doing}.`;
    },
    answerWanted: (party: string, to: string, doing: string, first: boolean): string => {
      const opening = first
        ? `${start(party)} would answer by moving`
        : `${start(party)} would then move`;
      const what = doing === "" ? to : `${to}, in which it ${doing}`;
      return `${opening} to ${what}, which it prefers to where the talks then stand.`;
    },
    wants: (party: string, reason: string): string => `${start(party)} prefers that: ${reason}.`,
    endsWorse: (party: string, reason: string): string =>
      `${start(party)} would then be worse off than now: ${reason}.`,
    endsSame: (party: string): string => `${start(party)} would then be no better off than now.`,
    noEscape: (party: string): string =>
      `From there no move of its own takes ${party} to anything it prefers to now.`,
    joint: (phrases: readonly string[], state: string): string =>
      `If at the same time ${list(phrases)}, the result is ${state}.`,
    more: (n: number): string =>
      n === 1
        ? "One further improvement is deterred likewise."
        : `${capital(number(n))} further improvements are deterred likewise.`,
    onceReading:
      "The answers are read so that each opponent moves at most once, as GMCR+ reads them.",
  },

  // The answer
  answer: {
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
    nobody: (state: string): string =>
      `At the status quo, ${state}, no party can improve its position by acting alone (Nash).`,
    nobodyCanMove: (state: string): string =>
      `At the status quo, ${state}, no party has any move at all: in this model it is final.`,
    stuck:
      "So the status quo is an equilibrium under every concept computed, and no chain of improvements by single parties leads out of it.",
    /** Two parties, each of whom could bring about what the other most lacks. */
    eachHolds: (a: string, ofA: string, b: string, ofB: string): string =>
      `${start(a)} and ${b} each have in their hands what the other most lacks: ${a} lacks ${ofA}, which ${b} could bring about; ${b} lacks ${ofB}, which ${a} could bring about.`,
    neitherGives: (prices: readonly string[]): string =>
      `Neither gives it alone: by doing so ${list(prices)}.`,
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
      `It is held by threats alone: every such improvement could be punished (${en.tags(cs)}), but not by moves that the others would want to make (SEQ).`,
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
    holdsUnder: (cs: readonly Concept[]): string => `It is an equilibrium under ${en.tags(cs)}.`,
    /** Pairs whose joint moves leave the present outcome (`out`), and pairs whose joint moves do not. */
    jointExists: (out: readonly string[], within: readonly string[], here: string): string => {
      const have = (pairs: readonly string[]): string =>
        `${en.few(pairs, 6)} ${pairs.length === 1 ? "has" : "have"} joint moves`;
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
        ? `${start(party)} has all it asks for: ${total === 1 ? "its one preference holds" : `all ${number(total)} of its preferences hold`} at the status quo.`
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
      if (more) return `Under ${tag} ${en.few(items, 10)} ${one ? "holds" : "hold"} as well.`;
      const count = one
        ? "one of the named outcomes holds, that is, would last once reached"
        : `${number(items.length)} of the named outcomes hold, that is, would last once reached`;
      return `Under ${tag} ${count}: ${en.few(items, 10)}.`;
    },
    outcomesFail: (tags: string, items: readonly string[]): string =>
      `${en.few(items, 10)} ${items.length === 1 ? "does" : "do"} not hold under ${tags}.`,
    noPairReaches: (items: readonly string[]): string =>
      `No two parties acting together can bring about ${en.few(items, 10, "or")} in a way that both prefer.`,
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
      `It is held by threats alone in ${k === m ? (m === 1 ? "its only state" : `all ${grouped(m)} states`) : `${grouped(k)} of ${plural(m, "state", "states")}`} (${en.tags(cs)}): the punishments are moves that those who make them would not want.`,
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
    jointMoves: (pair: string, n: number): string =>
      `${start(pair)} could reach ${n === 1 ? "one state" : plural(n, "state", "states")} together that both prefer.`,
    jointInstance: (outcome: string, n: number, state: string, changes: string): string =>
      changes === ""
        ? `${outcome}${n > 1 ? ` (${plural(n, "state", "states")})` : ""}, for instance ${state}.`
        : `${outcome}${n > 1 ? ` (${plural(n, "state", "states")})` : ""}, for instance ${state}: ${changes}.`,
    jointSteps: (steps: readonly string[]): string =>
      `It takes ${number(steps.length)} steps, one after the other: ${steps.join("; ")}.`,
    still: (outcomes: string): string => `Still ${outcomes}`,
    wouldLast: (cs: readonly Concept[]): string => `There the model rests (${en.tags(cs)}).`,
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
        ? `${party} would then move on, in that it ${en.doing(taken, undone)}, which leads to ${to}`
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
    nothingToDeter:
      "No party has an improvement at the status quo, so nothing needs to be deterred.",
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
        : `The ${outcomes.length === 1 ? "verdict" : "verdicts"} on ${en.few(outcomes, 6)} ${outcomes.length === 1 ? "hangs" : "hang"} on an order of preference that the case leaves unknown; above, it is only counted how many of those preferences hold.`,
    hangsOnOrders: (outcomes: readonly string[], orders: number): string =>
      `${en.answer.hangsOnOrder(outcomes)} ${capital(number(orders))} orders were computed; they are told below.`,
    nothingHangs: (orders: number, cs: readonly Concept[]): string =>
      `The case leaves an order of preference unknown; with each of its ${number(orders)} strict orders the verdicts on the outcomes are the same (${en.tags(cs)}).`,
    underOrder: (party: string, order: readonly string[], verdicts: readonly string[]): string =>
      `If ${party} puts ${order.join(" before ")}: ${verdicts.join("; ")}.`,
    holdsUnderOrder: (
      outcomes: readonly string[],
      yes: readonly Concept[],
      no: readonly Concept[],
    ): string => {
      const one = outcomes.length === 1;
      if (yes.length === 0)
        return `${list(outcomes)} ${one ? "does" : "do"} not hold under ${en.either(no)}`;
      const holds = `${list(outcomes)} ${one ? "holds" : "hold"} under ${en.tags(yes)}`;
      return no.length === 0 ? holds : `${holds} but not under ${en.either(no)}`;
    },
    countedAbove:
      "Of the preferences whose order is unknown, the verdicts told above only count how many hold. With that count:",
    hangingCount: (
      outcome: string,
      ks: readonly { k: number; tag: string }[],
      states: number,
    ): string =>
      `${outcome}: ${list(
        ks.map(
          ({ k, tag }, at) =>
            `${grouped(k)}${at === 0 ? ` of ${plural(states, "state", "states")}` : ""} under ${tag}`,
        ),
      )}.`,
    difference: (tag: string, gained: number, lost: number): string =>
      `under ${tag} ${list([...(gained > 0 ? [`${grouped(gained)} more`] : []), ...(lost > 0 ? [`${grouped(lost)} fewer`] : [])])}`,
  },

  // What it rests on
  rests: {
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
    expected: (
      party: string,
      better: string,
      than: string,
      cites: string,
      verdict: string,
    ): string =>
      `${cites === "" ? "It is expected" : "The sources say"} that ${party} prefers ${better} to ${than}${cites === "" ? "" : ` [${cites}]`}: ${verdict}.`,
    agrees: "the model agrees",
    disagrees: "the model does not agree",
    notComparable: (why: string): string => `the model cannot say (${why})`,
    noStates: "one of the two has no state",
    partial: "the party's order is partly unknown",
    equal: "the model is indifferent",
    further: (n: number): string => `${grouped(n)} more.`,
  },

  // Evolution
  evolution: {
    title: "Evolution from the status quo",
    titleFrom: (state: string): string => `Evolution from ${state}`,
    paths: (by: "moves" | "improvements"): string => `Shortest ways there by ${by}`,
    none: "The case names no status quo, so there is nothing to start from.",
    noPath: (by: "moves" | "improvements"): string => `It cannot be reached by ${by}.`,
    already: "The talks stand there already.",
    nearest: (states: number, steps: number): string =>
      states === 1
        ? `${capital(plural(steps, "step", "steps"))}:`
        : `${capital(plural(steps, "step", "steps"))} to the nearest of its states; with the fewest changes:`,
    morePaths: "There are more ways as short as these.",
    reach: (n: number, total: number, steps: number, by: "moves" | "improvements"): string =>
      n === 0
        ? `By ${by} no other state can be reached.`
        : `By ${by} ${n === total ? `all ${grouped(total)} other states` : `${grouped(n)} of the ${grouped(total)} other states`} can be reached, in at most ${plural(steps, "step", "steps")}.`,
    outcome: (outcome: string, moves: string, improvements: string): string =>
      `“${outcome}”: by moves ${moves}, by improvements ${improvements}.`,
    steps: (n: number | null): string =>
      n === null ? "not at all" : n === 0 ? "already there" : plural(n, "step", "steps"),
    path: (steps: readonly string[]): string => `${start(steps.join("; then "))}.`,
    step: (party: string, doing: string, to: string): string =>
      doing === "" ? `${party} moves to ${to}` : `${party} ${doing}, to ${to}`,
  },

  // Outcomes compared
  comparison,

  // How far verdicts rest on guesses
  robustness,
  sampling,

  // Comparing views
  compare: {
    same: (a: string, b: string): string =>
      `${capital(a)} and ${b} agree in every verdict told here.`,
    view: (key: string, holder: string | null): string =>
      key === "base"
        ? "the base"
        : holder === null
          ? `the view ${key}`
          : `the view ${key} (held by ${holder})`,
    outcome: (
      outcome: string,
      tag: string,
      a: { view: string; k: number; m: number },
      b: { view: string; k: number; m: number },
    ): string =>
      `${outcome} under ${tag}: ${grouped(a.k)} of ${plural(a.m, "state", "states")} in ${a.view}, ${grouped(b.k)} of ${plural(b.m, "state", "states")} in ${b.view}.`,
    statusQuo: (a: string, inA: string, b: string, inB: string): string =>
      `The status quo is an equilibrium under ${inA} in ${a}, and under ${inB} in ${b}.`,
    noConcept: "no concept",
    movers: (party: string, can: string, cannot: string): string =>
      `${start(party)} could improve alone at the status quo in ${can}, but not in ${cannot}.`,
  },

  // Checks
  check: {
    clean: "Nothing is wrong, and nothing is worth a warning.",
    counts: (errors: number, warnings: number, notes: number): string =>
      `${capital(
        list([
          ...(errors > 0 ? [plural(errors, "error", "errors")] : []),
          ...(warnings > 0 ? [plural(warnings, "warning", "warnings")] : []),
          ...(notes > 0 ? [plural(notes, "note", "notes")] : []),
        ]),
      )}.`,
    severity: { error: "error", warning: "warning", note: "note" },
    problem: (
      place: string,
      severity: string,
      message: string,
      mend: string,
      code: string,
    ): string =>
      `${place === "" ? "" : `${place}: `}${severity}: ${message}${mend === "" ? "" : ` ${mend}`} [${code}]`,
    further: (n: number, code: string): string => `and ${grouped(n)} more of ${code}`,
  },

  // Tables
  table: {
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
  },

  // Comparison with a table
  published: {
    same: (n: number): string =>
      n === 1 ? "The one cell of the table agrees." : `All ${grouped(n)} cells of the table agree.`,
    none: "The table has no cell to compare.",
    differ: (d: number, n: number): string =>
      `${grouped(d)} of ${plural(n, "cell", "cells")} ${d === 1 ? "differs" : "differ"}.`,
    cell: (
      row: number,
      column: string,
      state: string,
      who: string,
      tag: string,
      table: boolean,
    ): string =>
      `Row ${row}, column ${column}: the table has ${state} ${table ? "stable" : "not stable"} for ${who} under ${tag}; the model has it ${table ? "not stable" : "stable"}.`,
    everyone: "every party (equilibrium)",
  },
};

export type Messages = typeof en;
