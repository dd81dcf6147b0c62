/**
 * What two parties can do together that both would welcome, and neither can do alone.
 */
import { movesAtOnce } from "../coalition/moves-at-once.js";
import type { Model, OptionModel } from "../graph-model/model.js";
import { changedOptions, movesOf } from "../graph-model/moves.js";
import { patternWord } from "../graph-model/patterns.js";
import type { Step } from "../graph-model/step.js";

export interface JointImprovement {
  /** The two parties, the lower first. */
  readonly parties: readonly [number, number];
  readonly to: number;
  /**
   * A shortest legal sequence of the two; null where they can only change at once, because every
   * state in between is infeasible.
   */
  readonly steps: readonly Step[] | null;
}

export interface JointImprovements {
  readonly found: readonly JointImprovement[];
  /** false where some pair can reach more than JOINT_REACH_LIMIT states: then only small changes were tried. */
  readonly complete: boolean;
}

/** For a pair that can reach more states than this, the search keeps to the smallest changes. */
export const JOINT_REACH_LIMIT = 4096;

/**
 * The states that two parties can reach together from s, that both strictly prefer to s, and that
 * neither reaches alone: the coalition improvements of pairs (Kilgour, Hipel, Fang & Peng 2001).
 *
 * The two move one after the other by a legal sequence, in either order and as often as they need:
 * a guarded option may so be taken once the partner has made its guard true. In option form they
 * may also change at once, each option in its permitted direction and under its guard at s, which
 * matters where every state in between is infeasible.
 *
 * Minimal changes are preferred: a state is left out if the same pair reaches, or one of the two
 * alone, by a part of the same changes a state that both prefer to s and that is at least as good
 * for both. In graph form "a part" means: on the way.
 *
 * In order of the pairs, then of changed options, then of states. Cost: for each pair the moves
 * from every state that the two can reach, and the square of those that both prefer; both are bounded
 * by JOINT_REACH_LIMIT, and the answer says where that bound was met.
 *
 *     jointImprovements(model, statusQuo).found // [{ parties: [0, 2], to: 5, steps: [...] }]
 */
export function jointImprovements(
  model: Model,
  s: number,
  limit = JOINT_REACH_LIMIT,
): JointImprovements {
  if (!Number.isInteger(s) || s < 0 || s >= model.stateCount) {
    throw new RangeError(`There is no state ${s}: the model has ${model.stateCount}.`);
  }
  const found: JointImprovement[] = [];
  let complete = true;
  for (let a = 0; a < model.partyCount; a++) {
    for (let b = a + 1; b < model.partyCount; b++) {
      const ofPair = improvementsOfPair(model, s, a, b, limit);
      for (const each of ofPair.found) found.push(each);
      complete &&= ofPair.complete;
    }
  }
  return { found, complete };
}

function improvementsOfPair(
  model: Model,
  s: number,
  a: number,
  b: number,
  limit: number,
): JointImprovements {
  const forA = model.levels[a];
  const forB = model.levels[b];
  const { ways, complete } = waysOfPair(model, s, a, b, limit);
  // Changing at once is tried where it is cheap; elsewhere the sequences already met the bound.
  const together = complete ? movesAtOnce(model, s, [a, b]) : [];
  for (const t of together) if (!ways.has(t)) ways.set(t, null);
  const welcome = [...ways.keys()].filter((t) => forA[t] > forA[s] && forB[t] > forB[s]);

  const isPartOf = (less: number, more: number): boolean =>
    model.form === "option"
      ? changesWithin(model, s, less, more)
      : ways.get(more)?.some(({ to }, k, path) => to === less && k < path.length - 1) === true;
  const isGratuitous = (t: number): boolean =>
    welcome.some((u) => u !== t && forA[u] >= forA[t] && forB[u] >= forB[t] && isPartOf(u, t));

  const found = welcome
    .filter((t) => ways.get(t)?.length !== 1 && !isGratuitous(t))
    .map((to) => ({ to, cost: changedOptions(model, s, to) }))
    .sort((x, y) => x.cost - y.cost || x.to - y.to)
    .map(({ to }) => ({ parties: [a, b] as const, to, steps: ways.get(to) ?? null }));
  return { found, complete };
}

interface Ways {
  readonly ways: Map<number, Step[] | null>;
  readonly complete: boolean;
}

/** States reached by the latest step of one mover: the way there, and how many options it changes. */
type Layer = Map<number, { readonly steps: Step[]; readonly cost: number }>;

/** R_{a,b}(s), each state with a shortest legal sequence to it, plainest first among the shortest. */
function waysOfPair(model: Model, s: number, a: number, b: number, limit: number): Ways {
  const ways = new Map<number, Step[] | null>();
  const start: Layer = new Map([[s, { steps: [], cost: 0 }]]);
  const seen = [new Set<number>(), new Set<number>()];
  let complete = true;

  const step = (mover: number, before: Layer, known: Set<number>): Layer => {
    const layer: Layer = new Map();
    const from = [...before].sort(([, x], [, y]) => x.cost - y.cost);
    for (const [at, { steps, cost }] of from) {
      for (const t of smallestFirst(model, at, movesOf(model, at, mover))) {
        const total = cost + changedOptions(model, at, t);
        const other = layer.get(t);
        if (known.has(t) || (other !== undefined && other.cost <= total)) continue;
        layer.set(t, { steps: [...steps, { party: mover, to: t }], cost: total });
        if (known.size + layer.size <= limit) continue;
        complete = false;
        return layer;
      }
    }
    return layer;
  };

  let layers: readonly [Layer, Layer] = [start, start];
  while (complete && layers[0].size + layers[1].size > 0) {
    // Whoever moved last, the other goes on.
    layers = [step(a, layers[1], seen[0]), step(b, layers[0], seen[1])];
    for (const [k, layer] of layers.entries()) for (const t of layer.keys()) seen[k].add(t);
    for (const [t, { steps, cost }] of layers[0]) {
      const other = layers[1].get(t);
      if (t !== s && !ways.has(t) && (other === undefined || cost < other.cost)) ways.set(t, steps);
    }
    for (const [t, { steps }] of layers[1]) if (t !== s && !ways.has(t)) ways.set(t, steps);
  }
  return { ways, complete };
}

/** Moves by the number of options they change, where there are so many that the bound may cut them. */
function smallestFirst(model: Model, at: number, moves: Int32Array): Iterable<number> {
  if (moves.length < 32) return moves;
  return [...moves].sort((x, y) => changedOptions(model, at, x) - changedOptions(model, at, y));
}

/** Whether all changes from s to `less` are among those from s to `more`. */
function changesWithin(model: OptionModel, s: number, less: number, more: number): boolean {
  for (let w = 0; w < model.words; w++) {
    const base = patternWord(model, s, w);
    if (((base ^ patternWord(model, less, w)) & ~(base ^ patternWord(model, more, w))) !== 0) {
      return false;
    }
  }
  return true;
}
