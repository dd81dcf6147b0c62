import { holdsAt, kendallTau } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Between, PairAlignment } from "./alignment.js";
import { type OutcomeLevels, places } from "./outcome-levels.js";

/** How a party stands between two others, and over what it parts from each. */
export function standingBetween(
  view: CompiledView,
  [party, first, second]: readonly [number, number, number],
  pairs: readonly PairAlignment[],
  ranked: OutcomeLevels,
): Between {
  const with_ = (other: number): PairAlignment =>
    pairs.find(({ parties }) => parties.includes(party) && parties.includes(other))!;
  const states = [with_(first).states.tau, with_(second).states.tau] as const;
  const outcomes = [
    with_(first).outcomes?.tau ?? null,
    with_(second).outcomes?.tau ?? null,
  ] as const;
  const placed = [party, first, second].map((p) => places(ranked.levels[p]));
  const parted = ranked.outcomes.map((outcome, k) => ({
    outcome,
    places: [placed[0][k], placed[1][k], placed[2][k]] as const,
  }));
  const nearer = ([own, a, b]: readonly [number, number, number]): number =>
    Math.abs(Math.abs(own - a) - Math.abs(own - b));
  parted.sort((x, y) => falling(nearer(x.places), nearer(y.places)) || x.outcome - y.outcome);
  const { levels } = view.model;
  const statements = view.statements[party].map(({ truth }, statement) => {
    const holds = Int32Array.from({ length: view.states.count }, (_, s) =>
      holdsAt(truth, s) ? 2 : 1,
    );
    const shared = [first, second].map((p) => kendallTau(holds, levels[p]).tau);
    return { statement, shared: [shared[0], shared[1]] as const };
  });
  const apart = ([a, b]: readonly [number | null, number | null]): number =>
    Math.abs((a ?? 0) - (b ?? 0));
  statements.sort((x, y) => falling(apart(x.shared), apart(y.shared)) || x.statement - y.statement);
  return {
    party,
    others: [first, second],
    difference: states[0] === null || states[1] === null ? null : states[0] - states[1],
    states,
    outcomes,
    parted,
    statements,
  };
}

function falling(a: number, b: number): number {
  return Math.abs(a - b) > 1e-9 ? b - a : 0;
}
