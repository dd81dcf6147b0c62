import { allMoveChanges, applyMoveChanges, type MoveChange } from "../move-changes.js";
import type { MoveQuestion } from "../smallest-move-changes.js";
import { equilibriaAmong } from "./list-changes-reference.js";

/**
 * smallestMoveChanges from its definition: every set of changes by size, each applied and analysed
 * as a whole. Solutions as text, with the targets that they make equilibria.
 */
export function moveChangesReference(
  { model, owner, kept, targets, concept }: MoveQuestion,
  most: number,
): { readonly size: number; readonly solutions: ReadonlyMap<string, readonly number[]> } | null {
  const all = allMoveChanges(owner, kept);
  for (let size = 0; size <= most; size++) {
    const solutions = new Map<string, number[]>();
    const visit = (from: number, chosen: readonly MoveChange[]): void => {
      if (chosen.length === size) {
        const changed = applyMoveChanges(model, owner, chosen);
        const states = equilibriaAmong(changed, targets, concept);
        if (states.length > 0) solutions.set(JSON.stringify(chosen), states);
        return;
      }
      for (let k = from; k < all.length; k++) visit(k + 1, [...chosen, all[k]]);
    };
    visit(0, []);
    if (solutions.size > 0) return { size, solutions };
  }
  return null;
}
