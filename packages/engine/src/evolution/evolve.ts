/**
 * Status quo analysis: Li, Kilgour & Hipel 2005, "Status quo analysis in the graph model for
 * conflict resolution", JORS 56:699-707; Xu, Kilgour, Hipel & Kemkes 2010, EJOR 207:318-329.
 */
import { type BitColumn, emptyColumn, setAt } from "../graph-model/bit-column.js";
import type { GraphModel, Model } from "../graph-model/model.js";
import { improvementsOf, movesOf } from "../graph-model/moves.js";
import type { Evolution, EvolutionBy } from "./evolution.js";
import { evolveOptions } from "./evolve-options.js";

/**
 * Which states can be reached from `from` by a legal sequence of moves, or of improvements, in
 * which no party moves twice in a row; in how few steps; and who can move last.
 *
 * Cost in option form: O(states reached times parties), and the moves of the parties with one-way or
 * guarded options; in graph form the moves from every state reached, once for each last mover, and
 * 4 bytes a state and party. Throws RangeError where the model has no such state.
 *
 *     evolve(model, statusQuo, "improvements").distance[7] // 2: two improvements lead to state 7
 */
export function evolve(model: Model, from: number, by: EvolutionBy): Evolution {
  if (!Number.isInteger(from) || from < 0 || from >= model.stateCount) {
    throw new RangeError(`There is no state ${from}: the model has ${model.stateCount}.`);
  }
  return model.form === "option" ? evolveOptions(model, from, by) : evolveGraph(model, from, by);
}

function evolveGraph(model: GraphModel, from: number, by: EvolutionBy): Evolution {
  const next = by === "moves" ? movesOf : improvementsOf;
  const { partyCount, stateCount } = model;
  const arrival = new Int32Array(stateCount * partyCount).fill(-1);
  const queue: number[] = [];
  const arrive = (s: number, j: number, steps: number): void => {
    for (const t of next(model, s, j)) {
      const place = t * partyCount + j;
      if (arrival[place] >= 0) continue;
      arrival[place] = steps;
      queue.push(place);
    }
  };
  for (let j = 0; j < partyCount; j++) arrive(from, j, 1);
  for (let head = 0; head < queue.length; head++) {
    const last = queue[head] % partyCount;
    const s = (queue[head] - last) / partyCount;
    for (let j = 0; j < partyCount; j++) if (j !== last) arrive(s, j, arrival[queue[head]] + 1);
  }

  const distance = new Int32Array(stateCount).fill(-1);
  const lastMovers = emptyColumns(model);
  let reached = 1;
  distance[from] = 0;
  for (const place of queue) {
    // The queue is in order of arrival, so the first arrival in a state is the shortest.
    const last = place % partyCount;
    const s = (place - last) / partyCount;
    if (distance[s] < 0) {
      distance[s] = arrival[place];
      reached++;
    }
    if (distance[s] === arrival[place]) setAt(lastMovers[last], s);
  }
  return { from, by, distance, lastMovers, reached, arrival };
}

function emptyColumns(model: Model): BitColumn[] {
  return Array.from({ length: model.partyCount }, () => emptyColumn(model.stateCount));
}
