/** English: why a state is stable or unstable for a party. */
import type { Concept } from "@sextant/engine";
import { capital, concepts, grouped, list, number, ownWords, plural, start } from "./grammar.js";

export const explain = {
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
};
