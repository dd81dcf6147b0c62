/** Coalitions of parties: their order, and what it means that one prefers a state to another. */
import type { Model } from "../graph-model/model.js";
import { EngineLimitError } from "../limits.js";

/** With more parties than this not all coalitions can be asked about. */
const MOST_PARTIES_FOR_ALL_COALITIONS = 16;

/**
 * Every coalition of n parties: 2^n - 1, single parties included; the smaller first, and among as
 * many members in the order of their parties. Throws EngineLimitError beyond 16 parties.
 *
 *     allCoalitions(2) // [[0], [1], [0, 1]]
 */
export function allCoalitions(partyCount: number): number[][] {
  if (partyCount > MOST_PARTIES_FOR_ALL_COALITIONS)
    throw new EngineLimitError(
      `${partyCount} parties have ${2 ** partyCount - 1} coalitions; all of them can be asked about for at most ${MOST_PARTIES_FOR_ALL_COALITIONS} parties. Name the coalitions to ask about.`,
    );
  const found: number[][] = [];
  for (let size = 1; size <= partyCount; size++) addOfSize(partyCount, size, [], found);
  return found;
}

function addOfSize(partyCount: number, size: number, chosen: number[], found: number[][]): void {
  if (chosen.length === size) {
    found.push(chosen);
    return;
  }
  const next = chosen.length === 0 ? 0 : chosen[chosen.length - 1] + 1;
  for (let j = next; j < partyCount; j++) addOfSize(partyCount, size, [...chosen, j], found);
}

/** The parties outside a coalition, ascending. */
export function othersThan(partyCount: number, coalition: readonly number[]): number[] {
  const others: number[] = [];
  for (let j = 0; j < partyCount; j++) if (!coalition.includes(j)) others.push(j);
  return others;
}

/**
 * Whether state t is an improvement on s for a coalition: every member strictly prefers it (Kilgour,
 * Hipel, Fang & Peng 2001). In the Pareto variant no member may like it less and at least one must
 * strictly prefer it (Zhu, Kilgour & Hipel). For a single party the two are the same.
 */
export function allPrefer(
  levels: readonly Int32Array[],
  coalition: readonly number[],
  t: number,
  s: number,
  pareto: boolean,
): boolean {
  let strictly = false;
  for (const i of coalition) {
    const gain = levels[i][t] - levels[i][s];
    if (gain < 0 || (gain === 0 && !pareto)) return false;
    if (gain > 0) strictly = true;
  }
  return strictly;
}

/** Throws RangeError where the model has no such state. */
export function requireState(model: Model, s: number): void {
  if (!Number.isInteger(s) || s < 0 || s >= model.stateCount)
    throw new RangeError(`There is no state ${s}: the model has ${model.stateCount}.`);
}

/** The members ascending. Throws RangeError for nobody, for an unknown party and for a party named twice. */
export function requireCoalition(model: Model, coalition: readonly number[]): number[] {
  if (coalition.length === 0) throw new RangeError("A coalition has at least one member.");
  for (const j of coalition)
    if (!Number.isInteger(j) || j < 0 || j >= model.partyCount)
      throw new RangeError(`There is no party ${j}: the model has ${model.partyCount}.`);
  const members = [...new Set(coalition)].sort((a, b) => a - b);
  if (members.length < coalition.length)
    throw new RangeError("A coalition names each of its members once.");
  return members;
}
