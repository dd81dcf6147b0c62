import type { Analysis } from "@sextant/case";
import {
  type BitColumn,
  changedOptions,
  type Evolution,
  type EvolutionBy,
  evolve,
  holdsAt,
  type JointImprovement,
  jointImprovements,
  type Step,
  shortestPaths,
} from "@sextant/engine";

/** The ways to a target by moves or by improvements; `targets` are its nearest states. */
export interface Ways {
  readonly by: EvolutionBy;
  /** Null where there is no way. */
  readonly steps: number | null;
  readonly targets: readonly number[];
  readonly paths: readonly (readonly Step[])[];
  readonly truncated: boolean;
}

/** What can be reached from a state. */
export interface Reach {
  readonly from: number;
  readonly moves: Evolution;
  readonly improvements: Evolution;
  readonly joint: readonly JointImprovement[];
  /** false where only the smaller joint changes were tried. */
  readonly jointComplete: boolean;
  /** Only where a target was named: by moves, then by improvements. */
  readonly ways: readonly Ways[];
}

/** Everything that the command tells. `target`: the states of --to. */
export function reachFrom(
  { view: { model } }: Analysis,
  from: number,
  target: readonly number[] | null,
  limit: number,
): Reach {
  const moves = evolve(model, from, "moves");
  const improvements = evolve(model, from, "improvements");
  const joint = jointImprovements(model, from);
  return {
    from,
    moves,
    improvements,
    joint: joint.found,
    jointComplete: joint.complete,
    ways: target === null ? [] : [moves, improvements].map((e) => waysTo(model, e, target, limit)),
  };
}

function waysTo(
  model: Analysis["view"]["model"],
  evolution: Evolution,
  target: readonly number[],
  limit: number,
): Ways {
  const { by, distance } = evolution;
  const steps = nearestOf(distance, target);
  if (steps === null) return { by, steps, targets: [], paths: [], truncated: false };
  const targets = target.filter((s) => distance[s] === steps);
  const cost = new Map(targets.map((s) => [s, changedOptions(model, evolution.from, s)]));
  targets.sort((a, b) => cost.get(a)! - cost.get(b)! || a - b);
  const paths: (readonly Step[])[] = [];
  let truncated = false;
  for (const target of targets) {
    if (paths.length === limit) {
      truncated = true;
      break;
    }
    const found = shortestPaths(model, evolution, target, limit - paths.length);
    paths.push(...found.paths);
    truncated ||= found.truncated;
  }
  return { by, steps, targets, paths, truncated };
}

/** Fewest steps to one of some states; null where none is reached. */
export function nearestOf(distance: Int32Array, states: Iterable<number>): number | null {
  let nearest: number | null = null;
  for (const s of states) {
    if (distance[s] >= 0 && (nearest === null || distance[s] < nearest)) nearest = distance[s];
  }
  return nearest;
}

/** The states at which a column holds. */
export function statesOf(truth: BitColumn, count: number): number[] {
  const states: number[] = [];
  for (let s = 0; s < count; s++) if (holdsAt(truth, s)) states.push(s);
  return states;
}

/** The parties that can make the last step of a shortest sequence to a state. */
export function lastMoversAt({ lastMovers }: Evolution, s: number): number[] {
  return lastMovers.flatMap((column, party) => (holdsAt(column, s) ? [party] : []));
}
