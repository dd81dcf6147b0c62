import { emptyColumn, holdsAt, setAt } from "../../src/graph-model/bit-column.js";
import type { GraphModel, OptionModel } from "../../src/graph-model/model.js";
import { isTaken } from "../../src/graph-model/patterns.js";
import { arcsOf } from "./graph-model.js";
import { type Random, randomFrom } from "./random.js";

/** The same model with its parties, options and states in another order. */
export interface Rearranged<M> {
  readonly model: M;
  /** partyAt[i] is the new number of party i; stateAt[s] that of state s. */
  readonly partyAt: readonly number[];
  readonly stateAt: readonly number[];
}

export function rearrangeOptions(model: OptionModel, seed: number): Rearranged<OptionModel> {
  const random = randomFrom(seed);
  const partyAt = shuffled(random, model.partyCount);
  const optionAt = shuffled(random, model.optionCount);
  const { words, stateCount } = model;
  const rows = Array.from({ length: stateCount }, (_, s) => {
    const row = new Uint32Array(words);
    for (let o = 0; o < model.optionCount; o++) {
      if (isTaken(model, s, o)) row[optionAt[o] >>> 5] |= 1 << (optionAt[o] & 31);
    }
    return { row, s };
  });
  rows.sort((a, b) => {
    for (let w = words - 1; w >= 0; w--) {
      if (a.row[w] !== b.row[w]) return a.row[w] - b.row[w];
    }
    return 0;
  });
  const stateAt = new Array<number>(stateCount);
  rows.forEach(({ s }, place) => {
    stateAt[s] = place;
  });
  const patterns = new Uint32Array(stateCount * words);
  rows.forEach(({ row }, place) => {
    patterns.set(row, place * words);
  });

  const owner = new Uint8Array(model.optionCount);
  const direction = new Uint8Array(model.optionCount);
  const guards = model.guards.slice();
  for (let o = 0; o < model.optionCount; o++) {
    owner[optionAt[o]] = partyAt[model.owner[o]];
    direction[optionAt[o]] = model.direction[o];
    const old = model.guards[o];
    const guard = old === null ? null : emptyColumn(stateCount);
    if (old !== null && guard !== null) {
      for (let s = 0; s < stateCount; s++) if (holdsAt(old, s)) setAt(guard, stateAt[s]);
    }
    guards[optionAt[o]] = guard;
  }
  const levels = rearrangeLevels(model.levels, partyAt, stateAt);
  return {
    model: { ...model, owner, direction, guards, levels, patterns: model.patterns && patterns },
    partyAt,
    stateAt,
  };
}

export function rearrangeGraph(model: GraphModel, seed: number): Rearranged<GraphModel> {
  const random = randomFrom(seed);
  const partyAt = shuffled(random, model.partyCount);
  const stateAt = shuffled(random, model.stateCount);
  const arcs = model.arcs.slice();
  model.arcs.forEach(({ offsets, targets }, i) => {
    const rows: number[][] = stateAt.map(() => []);
    for (let s = 0; s < model.stateCount; s++) {
      const row = [...targets.subarray(offsets[s], offsets[s + 1])].map((t) => stateAt[t]);
      rows[stateAt[s]] = row.sort((a, b) => a - b);
    }
    arcs[partyAt[i]] = arcsOf(rows);
  });
  const levels = rearrangeLevels(model.levels, partyAt, stateAt);
  return { model: { ...model, arcs, levels, origin: undefined }, partyAt, stateAt };
}

function rearrangeLevels(
  levels: readonly Int32Array[],
  partyAt: readonly number[],
  stateAt: readonly number[],
): Int32Array[] {
  const rearranged = levels.map((level) => level.slice());
  levels.forEach((level, i) => {
    level.forEach((value, s) => {
      rearranged[partyAt[i]][stateAt[s]] = value;
    });
  });
  return rearranged;
}

function shuffled(random: Random, count: number): number[] {
  const order = Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = random.below(k + 1);
    [order[k], order[other]] = [order[other], order[k]];
  }
  return order;
}
