/** English: what History calls changes of goals and preferences. */
import { grouped, possessive } from "../grammar.js";

const LONGEST = 70;
/** Words of the case in a name: one line, and not too long of it. */
const short = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}”`;
};

export const changes = {
  move: (what: string, party: string, rank: number): string =>
    `Move ${short(what)} to place ${grouped(rank)} of ${possessive(party)} preferences`,
  first: (what: string, party: string): string =>
    `Set ${possessive(party)} first preference: ${short(what)}`,
  takeOut: (what: string, party: string): string => `Take ${short(what)} out of a tie of ${party}`,
  tie: (what: string, party: string): string =>
    `Tie ${short(what)} with the one above it, for ${party}`,
  tieWith: (what: string, other: string, party: string): string =>
    `Tie ${short(what)} with ${short(other)}, for ${party}`,
  untie: (party: string): string => `Split a tie of ${possessive(party)} preferences`,
  order: (party: string, unknown: boolean): string =>
    unknown
      ? `Leave the order of a tie of ${party} unknown`
      : `Count how many of a tie of ${party} hold`,
  add: (what: string, party: string): string =>
    `Add ${short(what)} to ${possessive(party)} preferences`,
  duplicate: (what: string, party: string): string => `Duplicate ${short(what)} of ${party}`,
  remove: (what: string, party: string): string =>
    `Take ${short(what)} out of ${possessive(party)} preferences`,
  restore: (what: string, party: string): string =>
    `Put ${short(what)} back into ${possessive(party)} preferences`,
  condition: (what: string, party: string): string =>
    `Change what ${party} prefers: ${short(what)}`,
  basis: (what: string, party: string): string => `Change what ${short(what)} of ${party} rests on`,
  hedge: (what: string, party: string): string => `Change the hedge of ${short(what)} of ${party}`,
  confidence: (what: string, party: string): string =>
    `Change how sure ${short(what)} of ${party} is`,
  redLine: (what: string, party: string, on: boolean): string =>
    on
      ? `Make ${short(what)} a red line of ${party}`
      : `Make ${short(what)} no red line of ${party}`,
  makeGoal: (what: string, party: string): string => `Make ${short(what)} a goal of ${party}`,
  orderBasis: (party: string): string =>
    `Change what the order of ${possessive(party)} preferences rests on`,
  orderJudged: (party: string): string =>
    `Mark the order of ${possessive(party)} preferences as a judgement`,
  goalText: (what: string, party: string): string =>
    `Word ${possessive(party)} goal ${short(what)}`,
  goalCondition: (what: string, party: string): string =>
    `Change the condition of ${possessive(party)} goal ${short(what)}`,
  goalBasis: (what: string, party: string): string =>
    `Change what ${possessive(party)} goal ${short(what)} rests on`,
  goalFactor: (what: string, party: string): string =>
    `Say what ${possessive(party)} goal ${short(what)} speaks of`,
  goalAdd: (what: string, party: string): string => `Add the goal ${short(what)} of ${party}`,
  goalRemove: (what: string, party: string): string =>
    `Delete ${possessive(party)} goal ${short(what)}`,
  form: (party: string): string => `Begin ${possessive(party)} preferences`,
  weight: (what: string, party: string): string =>
    `Change the weight of ${short(what)} for ${party}`,
  weightRemove: (what: string, party: string): string =>
    `Take the weight of ${short(what)} from ${party}`,
  ranking: (party: string): string => `Change ${possessive(party)} ranking of the states`,
  unknown: (party: string): string => `Change what is unknown of ${possessive(party)} preferences`,
  expect: (party: string): string => `Record a comparison expected of ${party}`,
};
