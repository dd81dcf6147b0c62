import type { Progress } from "../progress.js";
import { FailureSearch } from "./failure.js";
import type { ListChanges, ListQuestion } from "./list-changes.js";
import { moveLists } from "./move-lists.js";
import { type NashList, nashList } from "./nash-list.js";
import { levelsOfOrder } from "./statement-list.js";
import { OutOfWork, Work } from "./work.js";

/** The work that is spent on looking for some change, and the most ranks a party's change moves. */
const MOST_WORK = 1e9;
const MOST_RANKS = 4;

/**
 * Some change that makes a target an equilibrium, small but not proven smallest: at each target the
 * parties that would leave it are given lists under which it is best among all they can move to,
 * until nobody leaves. Null where none was found within the work. Deterministic.
 */
export function knownChange(question: ListQuestion, progress: Progress): ListChanges["known"] {
  const { model, targets } = question;
  const work = new Work(MOST_WORK, progress);
  const moves = moveLists(model);
  let best: ListChanges["known"] = null;
  try {
    for (let t = 0; t < targets.length; t++) {
      const found = at(question, targets[t], work, best?.size ?? Number.POSITIVE_INFINITY);
      if (found !== null) best = found;
    }
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
  }
  return best;

  function at(
    { concept, sources }: ListQuestion,
    state: number,
    budget: Work,
    below: number,
  ): ListChanges["known"] {
    const failures = new FailureSearch(moves, model.stateCount, model.partyCount, concept, budget);
    const levels = [...model.levels];
    const changed = new Map<number, NashList>();
    let size = 0;
    for (;;) {
      const party = levels.findIndex((_, p) => failures.of(levels, state, p) !== null);
      if (party < 0) break;
      const source = sources[party];
      if (source === null || changed.has(party)) return null;
      const list = nashList(source, state, moves(state, party), MOST_RANKS, budget);
      if (list === null) return null;
      size += list.size;
      if (size >= below) return null;
      changed.set(party, list);
      levels[party] = levelsOfOrder(source.columns, list.order, model.stateCount);
      budget.spend(model.stateCount * source.columns.length);
    }
    const orders = [...changed].map(([party, { order }]) => ({ party, order }));
    return { size, state, orders: orders.sort((a, b) => a.party - b.party) };
  }
}
