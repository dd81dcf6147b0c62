import {
  countOrders,
  SEQUENTIAL_CONCEPTS,
  type SearchedConcept,
  stableTargets,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { resultHead } from "../result/head.js";
import type { InverseTarget } from "./inverse-result.js";
import type { OrdersJson } from "./orders-schema.js";
import { partyOf } from "./out-of-reach.js";
import { findTarget } from "./target.js";

/** In how many strict orders of one party a state is stable for it, by concept. */
export interface CountedOrders {
  readonly view: CompiledView;
  readonly party: number;
  readonly target: InverseTarget;
  readonly states: readonly {
    readonly state: number;
    readonly counts: readonly {
      readonly concept: SearchedConcept;
      readonly orders: bigint;
      readonly total: bigint;
      readonly share: number;
      /** Parties for which the state is not stable as they prefer now. */
      readonly leavers: readonly number[];
    }[];
  }[];
}

/**
 * Counts the strict orders of one party that make each state of a target stable for it, the other
 * parties as they are; see countOrders of the engine. Throws CaseError SX_INVERSE_TARGET,
 * SX_INVERSE_EMPTY, SX_USAGE_PARTY; EngineLimitError where SMR or SSEQ would need too many sets.
 */
export function countTargetOrders(
  view: CompiledView,
  word: string,
  party: string,
  concepts: readonly SearchedConcept[] = SEQUENTIAL_CONCEPTS,
): CountedOrders {
  const own = partyOf(view, party);
  const target = findTarget(view, word);
  const stable = concepts.map((concept) => stableTargets(view.model, target.states, concept));
  const states = target.states.map((state, t) => ({
    state,
    counts: concepts.map((concept, c) => {
      const { orders, total, share } = countOrders(view.model, own, state, concept);
      return {
        concept,
        orders,
        total,
        share: ratio(share.of, share.in),
        leavers: stable[c].flatMap((verdicts, p) => (p !== own && verdicts[t] === 0 ? [p] : [])),
      };
    }),
  }));
  return { view, party: own, target, states };
}

/** A fraction of large numbers, to nine digits. */
function ratio(of: bigint, whole: bigint): number {
  return Number((of * 1_000_000_000n) / whole) / 1_000_000_000;
}

/** Above so many states the counts have more digits than anybody reads. */
const MOST_PRINTED = 50;

export function ordersJson(counted: CountedOrders): OrdersJson {
  const { view, target, party } = counted;
  const key = (p: number): string => view.parties[p].key;
  const printed = view.states.count <= MOST_PRINTED;
  return {
    ...resultHead(view),
    party: key(party),
    target: {
      ...(target.outcome === null ? {} : { outcome: view.outcomes[target.outcome].key }),
      states: target.states.map((s) => view.states.id(s)),
    },
    states: counted.states.map(({ state, counts }) => ({
      state: view.states.id(state),
      concepts: Object.fromEntries(
        counts.map(({ concept, orders, total, share, leavers }) => [
          concept,
          {
            ...(printed ? { orders: String(orders), total: String(total) } : {}),
            share,
            leavers: leavers.map(key),
          },
        ]),
      ),
    })),
  };
}
