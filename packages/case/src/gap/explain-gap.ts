import { holdsAt, type OnProgress } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { PreferenceFactor } from "../document.js";
import { CaseError } from "../problem.js";
import { closingOf, distances, type Measure, meanOf, type Placed, placed } from "./closing.js";
import { divide } from "./divide.js";
import type { Division, Gap, GapClaim, Recount, UnderOrder, Way } from "./gap.js";

/**
 * What the gap between two parties' rankings consists of: how far it would close if one took over
 * only the other's preferences about means, or only those about interests, and what remains. Done
 * both ways, over all states and over the named outcomes by their best states; with what each
 * statement's being counted the other way would change.
 *
 * Cost: for each of the two parties' statements six rankings of the states.
 *
 * Throws CaseError SX_USAGE_SAME_PARTY where the two are one.
 *
 * @example explainGap(view, 5, 1).mean.states?.share // { means: 0.6, interests: 0.2 }
 */
export function explainGap(
  view: CompiledView,
  first: number,
  second: number,
  options: { readonly onProgress?: OnProgress } = {},
): Gap {
  if (first === second) {
    throw new CaseError([
      {
        code: "SX_USAGE_SAME_PARTY",
        severity: "error",
        place: null,
        message: `A gap is between two parties, and ${view.parties[first].key} is named twice.`,
        mend: `Name another of ${view.parties.map(({ key }) => key).join(", ")}.`,
      },
    ]);
  }
  const measure = measureOf(view);
  const { levels } = view.model;
  const parties = [first, second] as const;
  const undivided = parties.filter((party) => view.statements[party].length === 0);
  const found = {
    view,
    parties,
    distance: distances(levels[first], levels[second], measure),
    undivided,
    claims: [],
  };
  if (undivided.length > 0) {
    const none = { states: null, outcomes: null };
    return { ...found, divisions: [], ways: [], mean: none, recounts: [], orders: [] };
  }
  const divisions = divide(view, parties);
  const lists = [listOf(view, first, divisions), listOf(view, second, divisions)] as const;
  const ways = bothWays(parties, lists, measure);
  const mean = {
    states: meanOf(ways[0].states, ways[1].states),
    outcomes: meanOf(ways[0].outcomes, ways[1].outcomes),
  };
  const whole = { ...found, divisions, ways, mean };
  return {
    ...whole,
    recounts: mean.states === null ? [] : recount(whole, lists, measure, options.onProgress),
    orders: underOrders(view, parties, divisions, lists, measure),
    claims: claimsOn(whole),
  };
}

type Lists = readonly [readonly Placed[], readonly Placed[]];

function measureOf(view: CompiledView): Measure {
  const all = Array.from({ length: view.states.count }, (_, s) => s);
  return {
    stateCount: view.states.count,
    outcomes: view.outcomes
      .map(({ truth }) => all.filter((s) => holdsAt(truth, s)))
      .filter((states) => states.length > 0),
  };
}

function listOf(view: CompiledView, party: number, divisions: readonly Division[]): Placed[] {
  const own = divisions.filter((d) => d.party === party);
  return placed(
    view.statements[party],
    own.map(({ factor }) => factor),
  );
}

function bothWays(
  [first, second]: readonly [number, number],
  [a, b]: Lists,
  measure: Measure,
): Way[] {
  return [
    { taker: first, giver: second, ...closingOf(a, b, measure) },
    { taker: second, giver: first, ...closingOf(b, a, measure) },
  ];
}

/** Each statement counted the other way, one at a time. */
function recount(
  { parties, divisions }: Pick<Gap, "parties" | "divisions">,
  lists: Lists,
  measure: Measure,
  onProgress?: OnProgress,
): Recount[] {
  const states = { ...measure, outcomes: [] };
  return divisions.flatMap(({ party, statement, factor }, division) => {
    onProgress?.(division, divisions.length);
    const other: PreferenceFactor = factor === "means" ? "interests" : "means";
    const changed = lists.map((list, side) =>
      parties[side] === party
        ? list.map((one, k) => (k === statement ? { ...one, factor: other } : one))
        : list,
    );
    const ways = bothWays(parties, [changed[0], changed[1]], states);
    const mean = meanOf(ways[0].states, ways[1].states);
    return mean === null ? [] : [{ division, meansShare: mean.share.means }];
  });
}

/** The mean of both ways under each strict order of a tie of unknown order. */
function underOrders(
  view: CompiledView,
  parties: readonly [number, number],
  divisions: readonly Division[],
  lists: Lists,
  measure: Measure,
): UnderOrder[] {
  const states = { ...measure, outcomes: [] };
  return view.alternatives.flatMap(({ party, order }) => {
    const side = parties.indexOf(party);
    if (side < 0) return [];
    const own = view.statements[party];
    const factors = divisions.filter((d) => d.party === party).map(({ factor }) => factor);
    const places = own.map(({ id }) => order.indexOf(id));
    const strict = own
      .map((statement, k) => ({
        truth: statement.truth,
        factor: factors[k],
        // Members of a tie that counts keep one rank: the place of the first of them.
        rank:
          statement.order === "unknown"
            ? places[k]
            : Math.min(...places.filter((_, j) => own[j].rank === statement.rank)),
      }))
      .sort((a, b) => a.rank - b.rank);
    const changed = lists.map((list, k) => (k === side ? strict : list));
    const ways = bothWays(parties, [changed[0], changed[1]], states);
    return [{ party, order, states: meanOf(ways[0].states, ways[1].states) }];
  });
}

/** Influences of the case that lead from a factor of preferences to the gap between these two. */
function claimsOn({ view, parties, mean }: Pick<Gap, "view" | "parties" | "mean">): GapClaim[] {
  const factors = view.document.factors ?? {};
  const keys = parties.map((party) => view.parties[party].key);
  const named = (key: string) => (Object.hasOwn(factors, key) ? factors[key] : undefined);
  return (view.document.influences ?? []).flatMap((influence) => {
    const factor = named(influence.from)?.factor;
    const between = named(influence.to)?.between;
    if (factor === undefined || !between?.every((key) => keys.includes(key))) return [];
    const closed = mean.states === null ? null : mean.states.none - mean.states[factor];
    const wanted = influence.sign === "+" ? 1 : -1;
    const verdict =
      closed === null ? "not-tested" : Math.sign(round(closed)) === wanted ? "agrees" : "disagrees";
    return [{ influence, factor, verdict } as const];
  });
}

const round = (x: number): number => (Math.abs(x) < 1e-9 ? 0 : x);
