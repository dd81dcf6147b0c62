/**
 * Who would leave a set of states altogether. A state of an outcome may be unstable only because a
 * party would move to another state of the same outcome; that party does not block the outcome.
 */
import { type BitColumn, emptyColumn, holdsAt, setAt } from "../graph-model/bit-column.js";
import { toGraphForm } from "../graph-model/graph-form.js";
import type { GraphModel, Model } from "../graph-model/model.js";
import { improvementsBack } from "../graph-model/moves-back.js";
import { type OnProgress, Progress, type StopSignal } from "../progress.js";
import { leastOverSequences } from "../stability/product/least-over-sequences.js";

/** A model prepared for questions about departures. */
export interface DepartureModel {
  readonly graph: GraphModel;
  /**
   * worst[i][t]: the least level of party i over t itself and every state that the others can reach
   * from t by a legal sequence of their improvements.
   */
  readonly worst: readonly Int32Array[];
}

/** From which states of a set a party would leave it. */
export interface Departures {
  /** It has an improvement that leads out of the set. */
  readonly nash: BitColumn;
  /** It has one that no answer of the others, each step an improvement for its mover, deters. */
  readonly seq: BitColumn;
}

/**
 * Prepares a model: what the others would make of every state, for every party. Legal sequences and
 * sequential stability as Fang, Hipel & Kilgour 1993 define them.
 *
 * Cost: O(n (m + a)) for m states, n parties and a moves, all listed: ask countMovesAtMost before
 * giving a large model in option form. Throws CancelledError.
 */
export function prepareDepartures(
  model: Model,
  options: { readonly onProgress?: OnProgress; readonly signal?: StopSignal } = {},
): DepartureModel {
  const progress = new Progress(options.onProgress, options.signal);
  const graph = toGraphForm(model);
  const improvements = improvementsBack(graph);
  const worst = graph.levels.map((level, party) => {
    progress.report(party, graph.partyCount);
    return leastOverSequences(improvements, party, level);
  });
  progress.report(graph.partyCount, graph.partyCount);
  return { graph, worst };
}

/**
 * Whether an improvement of the party from s to t is one that nothing deters under SEQ: nothing that
 * the others would do from t leaves the party at or below its level at s.
 */
export function isUndeterred(
  { graph, worst }: DepartureModel,
  party: number,
  s: number,
  t: number,
): boolean {
  return worst[party][t] > graph.levels[party][s];
}

/**
 * From which states of `within` each party would leave the set, ignoring answers (Nash) and reckoning
 * with those that the others would want to give (SEQ). Cost: the moves from the states of the set.
 *
 *     departures(prepareDepartures(model), outcome)[usa].seq
 */
export function departures(prepared: DepartureModel, within: BitColumn): Departures[] {
  const { graph } = prepared;
  return graph.arcs.map(({ offsets, targets }, party) => {
    const level = graph.levels[party];
    const nash = emptyColumn(graph.stateCount);
    const seq = emptyColumn(graph.stateCount);
    for (let s = 0; s < graph.stateCount; s++) {
      if (!holdsAt(within, s)) continue;
      for (let a = offsets[s]; a < offsets[s + 1]; a++) {
        const t = targets[a];
        if (level[t] <= level[s] || holdsAt(within, t)) continue;
        setAt(nash, s);
        if (isUndeterred(prepared, party, s, t)) {
          setAt(seq, s);
          break;
        }
      }
    }
    return { nash, seq };
  });
}
