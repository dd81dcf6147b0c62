import type { Model } from "../../graph-model/model.js";
import { analyseStability } from "../../stability/analyse.js";
import { CONCEPT_BIT } from "../../stability/concepts.js";
import type { ListQuestion } from "../list-changes.js";
import { editsOf, type ListOrder, levelsOfOrder, orderKey } from "../statement-list.js";

/**
 * smallestListChanges from its definition: every combination of changed lists by size, each with a
 * whole analysis. Gives the smallest size up to `most` and every combination of that size, as text
 * "party:order" with the targets that it makes equilibria; null where none is enough.
 */
export function listChangesReference(
  { model, sources, targets, concept }: ListQuestion,
  most: number,
): { readonly size: number; readonly solutions: ReadonlyMap<string, readonly number[]> } | null {
  const layers = sources.map((source) => {
    if (source === null) return [];
    const known = new Set([orderKey(source.order)]);
    const found: ListOrder[][] = [[source.order]];
    for (let size = 1; size <= most; size++) {
      const layer: ListOrder[] = [];
      for (const before of found[size - 1]) {
        for (const { order } of editsOf(source, before)) {
          if (known.has(orderKey(order))) continue;
          known.add(orderKey(order));
          layer.push(order);
        }
      }
      found.push(layer);
    }
    return found;
  });
  for (let size = 0; size <= most; size++) {
    const solutions = new Map<string, number[]>();
    const visit = (party: number, left: number, levels: Int32Array[], told: string[]): void => {
      if (party === sources.length) {
        if (left > 0) return;
        const states = equilibriaAmong({ ...model, levels }, targets, concept);
        if (states.length > 0) solutions.set(told.join(" "), states);
        return;
      }
      visit(party + 1, left, [...levels, model.levels[party]], told);
      for (let own = 1; own <= left; own++) {
        for (const order of layers[party][own] ?? []) {
          const changed = levelsOfOrder(sources[party]!.columns, order, model.stateCount);
          visit(
            party + 1,
            left - own,
            [...levels, changed],
            [...told, `${party}:${orderKey(order)}`],
          );
        }
      }
    };
    visit(0, size, [], []);
    if (solutions.size > 0) return { size, solutions };
  }
  return null;
}

/** The targets that are equilibria, by an analysis of the whole model. */
export function equilibriaAmong(
  model: Model,
  targets: ArrayLike<number>,
  concept: ListQuestion["concept"],
): number[] {
  const { verdicts } = analyseStability(model, { sim: false });
  const bit = CONCEPT_BIT[concept];
  return Array.from(targets).filter((s) => verdicts.every((own) => (own[s] & bit) !== 0));
}
