/**
 * Status quo analysis word for word: the sets V_i^h of Li, Kilgour & Hipel 2005, by recursion on
 * the number of steps. For tests and small models.
 */
import type { Model } from "../graph-model/model.js";
import { improvementsOf, movesOf } from "../graph-model/moves.js";
import type { Step } from "../graph-model/step.js";
import type { EvolutionBy } from "./evolution.js";

export interface ReferenceEvolution {
  readonly distance: readonly number[];
  /** lastMovers[s]: the parties that move last on a shortest sequence to s, ascending. */
  readonly lastMovers: readonly (readonly number[])[];
}

/**
 * V_i^1 = R_i(from); V_i^h = all states to which i moves from a state of V_j^(h-1), j other than i.
 * The recursion ends after states times parties steps: by then nothing new can be reached.
 */
export function evolveReference(model: Model, from: number, by: EvolutionBy): ReferenceEvolution {
  const next = by === "moves" ? movesOf : improvementsOf;
  const parties = Array.from({ length: model.partyCount }, (_, i) => i);
  const distance = new Array<number>(model.stateCount).fill(-1);
  const lastMovers: number[][] = distance.map(() => []);
  distance[from] = 0;
  let sets = parties.map((i) => new Set(next(model, from, i)));
  for (let h = 1; h <= model.stateCount * model.partyCount; h++) {
    sets.forEach((set, i) => {
      for (const s of set) {
        if (distance[s] < 0) distance[s] = h;
        if (distance[s] === h) lastMovers[s].push(i);
      }
    });
    const before = sets;
    sets = parties.map((i) => {
      const set = new Set<number>();
      for (const j of parties) {
        if (j === i) continue;
        for (const s of before[j]) for (const t of next(model, s, i)) set.add(t);
      }
      return set;
    });
  }
  return { distance, lastMovers };
}

/** Every legal sequence of exactly `steps` steps from `from` to `to`. */
export function pathsReference(
  model: Model,
  from: number,
  to: number,
  by: EvolutionBy,
  steps: number,
): Step[][] {
  const next = by === "moves" ? movesOf : improvementsOf;
  const found: Step[][] = [];
  const go = (at: number, path: readonly Step[]): void => {
    if (path.length === steps) {
      if (at === to) found.push([...path]);
      return;
    }
    for (let j = 0; j < model.partyCount; j++) {
      if (path.at(-1)?.party === j) continue;
      for (const t of next(model, at, j)) go(t, [...path, { party: j, to: t }]);
    }
  };
  go(from, []);
  return found;
}
