import { type BitColumn, kendallTau, levelsFromStatements } from "@sextant/engine";
import { bestLevels } from "../alignment/outcome-levels.js";
import type { CompiledStatement } from "../compile/compiled-view.js";
import type { PreferenceFactor } from "../document.js";
import type { Closing } from "./gap.js";

/** A statement as this analysis needs it: its rank among its party's, and its factor. */
export interface Placed {
  readonly truth: BitColumn;
  /** 0 is the most important; equal ranks are a tie. */
  readonly rank: number;
  readonly factor: PreferenceFactor;
}

/** Statements with their factors; a tie of unknown order counts its members, as the model does. */
export function placed(
  statements: readonly CompiledStatement[],
  factors: readonly PreferenceFactor[],
): Placed[] {
  return statements.map(({ truth, rank }, k) => ({ truth, rank, factor: factors[k] }));
}

/**
 * The list of a taker that has taken over some factors of a giver: its own statements of the other
 * factors and the giver's of these. The r-th of K ranks of a party stands at r / (K + 1), so that lists
 * of different lengths are laid side by side; at the same place the taker's own come first. The
 * members of a tie that stay together remain a tie.
 */
export function takeOver(
  taker: readonly Placed[],
  giver: readonly Placed[],
  factors: readonly PreferenceFactor[],
): Placed[] {
  const keep = (list: readonly Placed[], own: boolean) => {
    const ranks = [...new Set(list.map(({ rank }) => rank))].sort((a, b) => a - b);
    return list
      .filter(({ factor }) => factors.includes(factor) !== own)
      .map((one) => ({ one, own, place: (ranks.indexOf(one.rank) + 1) / (ranks.length + 1) }));
  };
  const all = [...keep(taker, true), ...keep(giver, false)];
  all.sort((a, b) => a.place - b.place || Number(b.own) - Number(a.own));
  let rank = -1;
  return all.map(({ one, own, place }, k) => {
    const before = all[k - 1];
    if (before === undefined || before.place !== place || before.own !== own) rank++;
    return { ...one, rank };
  });
}

/** The two measures of distance between rankings, over the states and over sets of states. */
export interface Measure {
  readonly stateCount: number;
  /** The states of each outcome; fewer than two are not ranked. */
  readonly outcomes: readonly (readonly number[])[];
}

/** 1 - tau-b over the states and over the outcomes; null where a ranking ties everything. */
export interface Distances {
  readonly states: number | null;
  readonly outcomes: number | null;
}

export function distances(a: Int32Array, b: Int32Array, { outcomes }: Measure): Distances {
  const apart = (tau: number | null): number | null => (tau === null ? null : 1 - tau);
  return {
    states: apart(kendallTau(a, b).tau),
    outcomes:
      outcomes.length < 2
        ? null
        : apart(kendallTau(bestLevels(a, outcomes), bestLevels(b, outcomes)).tau),
  };
}

export function levelsOf(list: readonly Placed[], { stateCount }: Measure): Int32Array {
  return levelsFromStatements(
    list.map(({ truth }) => truth),
    list.map(({ rank }) => rank),
    stateCount,
  );
}

/**
 * How far the gap closes if the taker takes over the giver's means, its interests, or both (which
 * makes the two lists the same). With d the distance, and v(F) = d(none) - d(F) what sharing F
 * closes, the Shapley values (Shapley 1953, "A value for n-person games", Contributions to the
 * Theory of Games II, 307-317) of the two factors add up to the whole gap.
 */
export function closingOf(
  taker: readonly Placed[],
  giver: readonly Placed[],
  measure: Measure,
): Record<keyof Distances, Closing | null> {
  const target = levelsOf(giver, measure);
  const after = (factors: readonly PreferenceFactor[]): Distances =>
    distances(levelsOf(takeOver(taker, giver, factors), measure), target, measure);
  const none = distances(levelsOf(taker, measure), target, measure);
  const means = after(["means"]);
  const interests = after(["interests"]);
  return {
    states: closing(none.states, means.states, interests.states),
    outcomes: closing(none.outcomes, means.outcomes, interests.outcomes),
  };
}

function closing(
  none: number | null,
  means: number | null,
  interests: number | null,
): Closing | null {
  if (none === null || means === null || interests === null) return null;
  const byMeans = none - means;
  const byInterests = none - interests;
  return {
    none,
    means,
    interests,
    share: {
      means: (byMeans + none - byInterests) / 2,
      interests: (byInterests + none - byMeans) / 2,
    },
    interaction: none - byMeans - byInterests,
  };
}

/** The mean of two closings of the same gap. */
export function meanOf(a: Closing | null, b: Closing | null): Closing | null {
  if (a === null || b === null) return null;
  return {
    none: (a.none + b.none) / 2,
    means: (a.means + b.means) / 2,
    interests: (a.interests + b.interests) / 2,
    share: {
      means: (a.share.means + b.share.means) / 2,
      interests: (a.share.interests + b.share.interests) / 2,
    },
    interaction: (a.interaction + b.interaction) / 2,
  };
}
