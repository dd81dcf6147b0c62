import {
  averageLinkage,
  classicalScaling,
  type Join,
  kendallTau,
  type OnProgress,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { CaseError } from "../problem.js";
import type { Alignment, Camps, PairAlignment, PartyStanding } from "./alignment.js";
import { standingBetween } from "./between.js";
import { changesSince } from "./changes.js";
import { type OutcomeLevels, outcomeLevels, places } from "./outcome-levels.js";

export interface AlignOptions {
  /** One party between two others, by index. */
  readonly between?: readonly [party: number, first: number, second: number];
  /** A view of the same or of another case, of an earlier date. */
  readonly earlier?: CompiledView;
  readonly onProgress?: OnProgress;
}

/**
 * Who stands with whom: Kendall's tau-b between the parties' rankings of all states (a merged state
 * counts once) and of the named outcomes by their best states; clusters by average linkage and a map
 * by classical scaling on the distance 1 - tau over all states; and which outcomes split the two
 * clusters at the top. A party with a tie of unknown order is ranked by the model's levels, which
 * count how many members of the tie hold.
 *
 * Cost: for each pair of parties, sorting the states once.
 *
 * Throws CaseError: SX_ALIGNMENT_ONE_PARTY; SX_USAGE_SAME_PARTY where `between` names a party twice;
 * SX_ALIGNMENT_NONE_SHARED where the earlier view has no two of the parties.
 *
 * @example alignParties(view).camps?.members // [[0, 3], [1, 2, 4]]
 */
export function alignParties(view: CompiledView, options: AlignOptions = {}): Alignment {
  const count = view.parties.length;
  if (count < 2) {
    throw new CaseError([
      {
        code: "SX_ALIGNMENT_ONE_PARTY",
        severity: "error",
        place: null,
        message: "The case has a single party, and an alignment is between two.",
        mend: "Add the other parties.",
      },
    ]);
  }
  const { between, earlier } = options;
  if (between !== undefined && new Set(between).size < 3) {
    throw new CaseError([
      {
        code: "SX_USAGE_SAME_PARTY",
        severity: "error",
        place: null,
        message: "A party can stand between two others, and here one of them is named twice.",
        mend: `Name three different ones of ${view.parties.map(({ key }) => key).join(", ")}.`,
      },
    ]);
  }
  const ranked = outcomeLevels(view);
  const pairs = alignPairs(view, ranked, options.onProgress);
  const tau = tauTable(count, pairs);
  const indifferent = view.model.levels.flatMap((levels, i) =>
    levels.every((level) => level === levels[0]) ? [i] : [],
  );
  const ordered = view.parties.flatMap((_, i) => (indifferent.includes(i) ? [] : [i]));
  const distances = ordered.map((i) =>
    ordered.map((j) => (i === j ? 0 : 1 - (tau[i][j] as number))),
  );
  const joins = averageLinkage(distances);
  return {
    view,
    pairs,
    compared: ranked.outcomes,
    indifferent,
    ordered,
    joins,
    map: ordered.length < 2 ? null : classicalScaling(distances),
    camps: campsOf(view, ordered, joins, ranked),
    standings: allStandings(count, tau),
    between: between === undefined ? null : standingBetween(view, between, pairs, ranked),
    earlier:
      earlier === undefined ? null : { view: earlier, pairs: changesSince(earlier, view, pairs) },
  };
}

/** Every pair of parties over all states and over the outcomes. */
export function alignPairs(
  view: CompiledView,
  ranked: OutcomeLevels,
  onProgress?: OnProgress,
): PairAlignment[] {
  const { levels } = view.model;
  const count = levels.length;
  const pairs: PairAlignment[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      onProgress?.(pairs.length, (count * (count - 1)) / 2);
      pairs.push({
        parties: [i, j],
        states: kendallTau(levels[i], levels[j]),
        outcomes:
          ranked.outcomes.length < 2 ? null : kendallTau(ranked.levels[i], ranked.levels[j]),
      });
    }
  }
  return pairs;
}

function tauTable(count: number, pairs: readonly PairAlignment[]): (number | null)[][] {
  const table = Array.from({ length: count }, () => new Array<number | null>(count).fill(null));
  for (const { parties, states } of pairs) {
    const [i, j] = parties;
    table[i][j] = table[j][i] = states.tau;
  }
  return table;
}

function allStandings(
  count: number,
  tau: readonly (readonly (number | null)[])[],
): PartyStanding[] {
  const standings: PartyStanding[] = [];
  for (let party = 0; party < count; party++) {
    for (let first = 0; first < count; first++) {
      for (let second = first + 1; second < count; second++) {
        if (party === first || party === second) continue;
        const [a, b] = [tau[party][first], tau[party][second]];
        const difference = a === null || b === null ? null : a - b;
        standings.push({ party, others: [first, second], difference });
      }
    }
  }
  return standings;
}

function campsOf(
  view: CompiledView,
  ordered: readonly number[],
  joins: readonly Join[],
  ranked: OutcomeLevels,
): Camps | null {
  const top = joins.at(-1);
  if (top === undefined || top.distance <= 1e-9) return null;
  const membersOf = (cluster: number): number[] =>
    cluster < ordered.length
      ? [ordered[cluster]]
      : joins[cluster - ordered.length].members.map((k) => ordered[k]);
  const members = [membersOf(top.clusters[0]), membersOf(top.clusters[1])] as const;
  const placed = view.parties.map((_, party) => places(ranked.levels[party]));
  const splits = ranked.outcomes.map((outcome, k) => {
    const at = placed.map((own) => own[k]);
    const mean = (camp: readonly number[]): number =>
      camp.reduce((sum, party) => sum + at[party], 0) / camp.length;
    const means = [mean(members[0]), mean(members[1])] as const;
    const dissenters = members.flatMap((camp, c) =>
      camp.filter((p) => Math.abs(at[p] - means[1 - c]) < Math.abs(at[p] - means[c]) - 1e-9),
    );
    return { outcome, places: at, means, dissenters };
  });
  const width = ({ means }: (typeof splits)[number]): number => Math.abs(means[0] - means[1]);
  splits.sort((a, b) => {
    const wider = width(b) - width(a);
    return Math.abs(wider) > 1e-9 ? wider : a.outcome - b.outcome;
  });
  return { members, distance: top.distance, splits };
}
