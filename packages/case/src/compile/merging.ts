import { type BitColumn, holdsAt, type Merging } from "@sextant/engine";
import type { Formula } from "../condition/formula.js";
import type { MergeDoc } from "../document.js";
import { writePattern } from "./pattern.js";
import type { Space } from "./space.js";
import { caseError } from "./view/problem-of.js";

/** Which feasible states are merged, and the name of each merged state. */
export interface MergedStates extends Merging {
  /** By class: the name of the merged state, or undefined for a state that stands alone. */
  readonly names: readonly (string | undefined)[];
  /** By class: its members, ascending. */
  readonly members: readonly (readonly number[])[];
}

/**
 * Groups the states of a space by the `merge` of its view; null where that merges none.
 *
 * @throws CaseError SX_MODEL_MERGE_OVERLAP where a state falls under two merges
 */
export function mergeStates(
  space: Space,
  merges: readonly MergeDoc[],
  truth: (formula: Formula) => BitColumn,
): MergedStates | null {
  if (merges.length === 0) return null;
  const { scope, view, options } = space.frame;
  const mergeOf = new Int32Array(space.count).fill(-1);
  merges.forEach((merge, m) => {
    const column = truth(scope.formula(merge.when, ["merge", m, "when"]));
    for (let s = 0; s < space.count; s++) {
      if (!holdsAt(column, s)) continue;
      if (mergeOf[s] >= 0) {
        const pattern =
          space.patterns === null
            ? writePattern(Uint32Array.of(s), 0, options.length, null)
            : writePattern(space.patterns, s * space.words, options.length, null);
        throw caseError(
          "SX_MODEL_MERGE_OVERLAP",
          view.locator.place(["merge", m]),
          `The state ${pattern} falls under two merges, ${merges[mergeOf[s]].name} and ${merge.name}.`,
          "Make their conditions exclude one another.",
        );
      }
      mergeOf[s] = m;
    }
  });
  const classOfMerge = new Int32Array(merges.length).fill(-1);
  const classOf = new Int32Array(space.count);
  const names: (string | undefined)[] = [];
  const final: number[] = [];
  const members: number[][] = [];
  for (let s = 0; s < space.count; s++) {
    const m = mergeOf[s];
    let c = m < 0 ? -1 : classOfMerge[m];
    if (c < 0) {
      c = members.length;
      members.push([]);
      names.push(m < 0 ? undefined : merges[m].name);
      final.push(m >= 0 && merges[m].final === true ? 1 : 0);
      if (m >= 0) classOfMerge[m] = c;
    }
    classOf[s] = c;
    members[c].push(s);
  }
  return { classOf, classCount: members.length, final: Uint8Array.from(final), names, members };
}
