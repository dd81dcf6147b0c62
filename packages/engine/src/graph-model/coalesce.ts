import { arcsFromPairs } from "./arc-list.js";
import { type BitColumn, emptyColumn, holdsAt, setAt } from "./bit-column.js";
import type { GraphModel } from "./model.js";

/** Which states are one and the same. */
export interface Merging {
  /** classOf[s] is the merged state of s; classes are numbered by their lowest members. */
  readonly classOf: Int32Array;
  readonly classCount: number;
  /** One entry a class: 1 where no party can move out of it. */
  readonly final: Uint8Array;
}

/**
 * Merges states (coalescing of states, Fraser & Hipel 1984, "Conflict Analysis"): a party may move
 * from a merged state wherever it may from any member, but not out of a final one. Moves are not
 * closed transitively. The origin of a merged state is the pattern of its lowest member, with
 * `varies` where the members differ.
 * Cost: O(arcs log longest row).
 *
 * @param levels preference over the merged states
 */
export function coalesce(
  model: GraphModel,
  merging: Merging,
  levels: readonly Int32Array[],
): GraphModel {
  const { classOf, classCount, final } = merging;
  const arcs = model.arcs.map(({ offsets, targets }) => {
    const from = new Int32Array(targets.length);
    const to = new Int32Array(targets.length);
    for (let s = 0; s < model.stateCount; s++) {
      for (let k = offsets[s]; k < offsets[s + 1]; k++) {
        from[k] = classOf[s];
        // A loop is dropped: so is every move out of a final state.
        to[k] = final[classOf[s]] === 1 ? classOf[s] : classOf[targets[k]];
      }
    }
    return arcsFromPairs(from, to, classCount);
  });
  const shared = { form: "graph" as const, partyCount: model.partyCount, stateCount: classCount };
  if (model.origin === undefined) return { ...shared, levels, arcs };

  const { words, patterns } = model.origin;
  const own = new Uint32Array(classCount * words);
  const varies = new Uint32Array(classCount * words);
  const met = new Uint8Array(classCount);
  for (let s = 0; s < model.stateCount; s++) {
    const c = classOf[s];
    for (let w = 0; w < words; w++) {
      const word = patterns[s * words + w];
      if (met[c] === 0) own[c * words + w] = word;
      else varies[c * words + w] |= own[c * words + w] ^ word;
    }
    met[c] = 1;
  }
  return { ...shared, levels, arcs, origin: { words, patterns: own, varies } };
}

/** A condition holds in a merged state only where it holds in every member. */
export function coalesceColumn(column: BitColumn, merging: Merging): BitColumn {
  const { classOf, classCount } = merging;
  const fails = emptyColumn(classCount);
  for (let s = 0; s < classOf.length; s++) if (!holdsAt(column, s)) setAt(fails, classOf[s]);
  for (let w = 0; w < fails.length; w++) fails[w] = ~fails[w];
  return fails;
}
