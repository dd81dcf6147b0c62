/** Whether what hangs on a perception is the same whichever way an order left unknown falls. */
import {
  analyseHypergame,
  type Hypergame,
  type HypergameOptions,
  type HypergameStability,
  type Model,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { type CorrectionInput, correct } from "./corrections.js";
import type { Correction } from "./found.js";

/** More strict orders than these are not tried. */
const MOST_ORDERS = 6;

/** The hypergame under one strict order of one party's ties. */
export interface UnderOrder {
  /** Ids of the party's statements whose order is unknown, most important first. */
  readonly order: readonly string[];
  readonly stability: HypergameStability;
}

/**
 * For a party whose own list leaves an order unknown: the hypergame under each strict order of it, put
 * into every game that has the same list of the party. Empty where nothing is unknown, or too much.
 */
export function underStrictOrders(
  hypergame: Hypergame,
  views: readonly CompiledView[],
  party: number,
  options: HypergameOptions,
): UnderOrder[] {
  const orders = ordersOf(views[party], party);
  if (orders.length === 0 || orders.length > MOST_ORDERS) return [];
  const tied = new Set(
    views[party].statements[party].flatMap(({ id, order }) => (order === "unknown" ? [id] : [])),
  );
  return orders.map(({ order }) => {
    const models = new Map<CompiledView, Model>();
    const games = views.map((view, k) => {
      const same = ordersOf(view, party).find((other) => other.order.join() === order.join());
      if (same === undefined) return hypergame.games[k];
      const levels = view.model.levels.map((level, i) => (i === party ? same.levels : level));
      const model = models.get(view) ?? { ...view.model, levels };
      models.set(view, model);
      return { model, states: hypergame.games[k].states };
    });
    return {
      order: order.filter((id) => tied.has(id)),
      stability: analyseHypergame({ stateCount: hypergame.stateCount, games }, options),
    };
  });
}

function ordersOf(view: CompiledView, party: number): CompiledView["alternatives"] {
  return view.alternatives.filter((alternative) => alternative.party === party);
}

/** The weight of one perception under each strict order of the party that it is about. */
export function weightsUnderOrders(
  input: CorrectionInput,
  holder: number,
  about: number,
  orders: readonly UnderOrder[],
): Correction["byOrder"] {
  return orders.flatMap(({ order, stability }) => {
    const correction = correct({ ...input, stability }, holder, about);
    return correction === null ? [] : [{ order, weight: correction.weight }];
  });
}
