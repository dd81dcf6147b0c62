import { improvementsOf, type Model, movesOf } from "@sextant/engine";
import type { Distances, JointImprovement } from "./analysis.js";

/** Fewest steps from a state to every other by moves and by improvements, no party twice in a row. */
export function distancesFrom(model: Model, from: number): Distances {
  return {
    byMoves: steps(model, from, movesOf),
    byImprovements: steps(model, from, improvementsOf),
  };
}

function steps(model: Model, from: number, next: typeof movesOf): Int32Array {
  const distance = new Int32Array(model.stateCount).fill(-1);
  // Last movers by state, one bit a party: a state is visited again for a mover that is new to it.
  const movers = new Int32Array(model.stateCount);
  distance[from] = 0;
  let frontier = spread(model, next, [[from, -1]], distance, movers, 1);
  for (let d = 2; frontier.length > 0; d++)
    frontier = spread(model, next, frontier, distance, movers, d);
  return distance;
}

function spread(
  model: Model,
  next: typeof movesOf,
  frontier: readonly (readonly [number, number])[],
  distance: Int32Array,
  movers: Int32Array,
  d: number,
): [number, number][] {
  const reached: [number, number][] = [];
  for (const [s, last] of frontier) {
    for (let party = 0; party < model.partyCount; party++) {
      if (party === last) continue;
      for (const t of next(model, s, party)) {
        if (movers[t] & (1 << party)) continue;
        movers[t] |= 1 << party;
        if (distance[t] < 0) distance[t] = d;
        reached.push([t, party]);
      }
    }
  }
  return reached;
}

/** States that two parties can reach together from a state and that both prefer to it. */
export function jointImprovementsAt(model: Model, from: number): JointImprovement[] {
  const found: JointImprovement[] = [];
  for (let i = 0; i < model.partyCount; i++) {
    for (let j = i + 1; j < model.partyCount; j++) {
      const pair = [i, j] as const;
      for (const to of reachOfPair(model, from, pair)) {
        if (
          model.levels[i][to] > model.levels[i][from] &&
          model.levels[j][to] > model.levels[j][from]
        )
          found.push({ parties: pair, to });
      }
    }
  }
  return found;
}

function reachOfPair(model: Model, from: number, pair: readonly [number, number]): number[] {
  const seen = new Map<number, number>();
  let frontier: [number, number][] = [[from, -1]];
  while (frontier.length > 0) {
    const reached: [number, number][] = [];
    for (const [s, last] of frontier) {
      for (let k = 0; k < 2; k++) {
        if (pair[k] === last) continue;
        for (const t of movesOf(model, s, pair[k])) {
          const movers = seen.get(t) ?? 0;
          if (movers & (1 << k)) continue;
          seen.set(t, movers | (1 << k));
          reached.push([t, pair[k]]);
        }
      }
    }
    frontier = reached;
  }
  seen.delete(from);
  return [...seen.keys()].sort((a, b) => a - b);
}
