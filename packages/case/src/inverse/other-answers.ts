import { applyMoveChanges, type MoveChangesFound, type SmallestRaises } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { MoveAnswer, RankingAnswer } from "./inverse-result.js";

/** Changes of what parties may do, the plainest first: guarantees, then joint options, then guards. */
export function answerOfMoves(
  found: MoveChangesFound,
  limit: number,
  nearest: (states: readonly number[]) => number,
): MoveAnswer {
  const plain = { kept: 0, renounced: 1, joint: 2, guarded: 3 } as const;
  const all = found.solutions
    .map(({ changes, states }) => ({
      changes,
      states,
      example: nearest(states),
      weight: changes.reduce((sum, { kind }) => sum + plain[kind], 0),
    }))
    .sort((a, b) => a.weight - b.weight || a.changes[0].option - b.changes[0].option);
  return {
    size: found.size,
    lowerBound: found.lowerBound,
    complete: found.complete,
    found: all.length,
    ended: found.ended,
    alternatives: all
      .slice(0, limit)
      .map(({ changes, states, example }) => ({ changes, states, example })),
    unlisted: Math.max(0, all.length - limit),
  };
}

/** The model of a view after changes of what parties may do. */
export function withMoveChanges(
  view: CompiledView,
  model: CompiledView["model"],
  changes: MoveAnswer["alternatives"][number]["changes"],
): CompiledView["model"] {
  return applyMoveChanges(
    model,
    view.options.map(({ party }) => party),
    changes,
  );
}

/** Changes of rankings of the smallest distance known, several at one target state where found. */
export function answerOfRankings(
  view: CompiledView,
  levels: readonly Int32Array[],
  parties: readonly number[],
  found: SmallestRaises,
  limit: number,
): RankingAnswer {
  const alternatives = found.at.slice(0, limit).map(({ state, raises, shifts }) => ({
    state,
    shifts,
    raises: raises.map((raise) => ({
      ...raise,
      beside: besideAt(view, levels[raise.party], raise.level, state),
    })),
  }));
  return {
    parties,
    halves: found.halves,
    lowerBound: found.lowerBound,
    ended: found.ended,
    alternatives,
    unlisted: found.at.length - alternatives.length,
  };
}

function besideAt(
  { states }: CompiledView,
  levels: Int32Array,
  level: number,
  state: number,
): number {
  let found = -1;
  for (let s = 0; s < levels.length; s++) {
    if (s === state || levels[s] !== level) continue;
    if (found < 0 || states.id(s) < states.id(found)) found = s;
  }
  return found;
}
