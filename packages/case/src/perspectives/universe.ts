/** The states of several views of one case, matched: the universal set of states of a hypergame. */
import type { CompiledView } from "../compile/compiled-view.js";

export interface UniversalState {
  /** The contract's id; of a merged state the lowest that it has in any view. */
  readonly id: number;
  /** A view that has the state, the first given where it does, and its index there. */
  readonly view: CompiledView;
  readonly state: number;
}

export interface Universe {
  /** Ascending by id. */
  readonly states: readonly UniversalState[];
  /** Per view given: the universal number of each of its own states. */
  readonly numbers: ReadonlyMap<CompiledView, Int32Array>;
  /** Per view given: the own number of each universal state, -1 where the view has none. */
  readonly own: ReadonlyMap<CompiledView, Int32Array>;
}

/**
 * Matches the states of views by their ids, which belong to the states of all views together. Merged
 * states are matched by their name: what a view ignores may take away the member that gave the id.
 *
 * Cost: O(states · views), and a sort.
 */
export function universeOf(views: readonly CompiledView[]): Universe {
  const distinct = [...new Set(views)];
  const mergedNames: string[] = [];
  // A state is known by its id, a merged one by a negative number for its name.
  const keys = distinct.map((view) => {
    const merged = new Set((view.document.merge ?? []).map(({ name }) => name));
    for (const name of merged) if (!mergedNames.includes(name)) mergedNames.push(name);
    return Int32Array.from({ length: view.states.count }, (_, s) => {
      const name = merged.size === 0 ? undefined : view.states.name(s);
      return name !== undefined && merged.has(name)
        ? -1 - mergedNames.indexOf(name)
        : view.states.id(s);
    });
  });
  const met = new Map<number, UniversalState>();
  distinct.forEach((view, k) => {
    keys[k].forEach((key, state) => {
      const id = view.states.id(state);
      const known = met.get(key);
      if (known === undefined) met.set(key, { id, view, state });
      else if (id < known.id) met.set(key, { ...known, id });
    });
  });
  const ordered = [...met].sort(([x, a], [y, b]) => a.id - b.id || x - y);
  const place = new Map(ordered.map(([key], u) => [key, u]));
  const numbers = new Map<CompiledView, Int32Array>();
  const own = new Map<CompiledView, Int32Array>();
  distinct.forEach((view, k) => {
    const states = keys[k].map((key) => place.get(key) as number);
    const back = new Int32Array(ordered.length).fill(-1);
    states.forEach((u, s) => {
      back[u] = s;
    });
    numbers.set(view, states);
    own.set(view, back);
  });
  return { states: ordered.map(([, state]) => state), numbers, own };
}
