import { type BitColumn, emptyColumn, holdsAt, type Merging, setAt } from "@sextant/engine";
import { createEvaluator, type Evaluator } from "../condition/evaluate.js";
import type { Formula } from "../condition/formula.js";
import { patternCells } from "../condition/pattern-cells.js";
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

/** Truth over merged states, a condition holding only where it holds in every member. */
export function mergedTruth(
  space: Space,
  merged: MergedStates,
  listed: (formula: Formula & { kind: "states" }) => readonly number[],
): (formula: Formula) => BitColumn {
  // All work is done by words: one column over the lowest members of all classes, and one over all
  // members of the classes that have several, class after class.
  const { members, classCount } = merged;
  const several = members.flatMap((own, c) => (own.length > 1 ? [c] : []));
  const lowest = Int32Array.from(members, (own) => own[0]);
  const rest = Int32Array.from(several.flatMap((c) => members[c]));
  const evaluatorOf = (states: Int32Array): Evaluator =>
    createEvaluator(
      patternCells(pick(space, states), space.words, states.length, (formula) => {
        const classes = new Set(listed(formula));
        const column = emptyColumn(states.length);
        states.forEach((s, i) => {
          if (classes.has(merged.classOf[s])) setAt(column, i);
        });
        return column;
      }),
    );
  const alone = evaluatorOf(lowest);
  const among = evaluatorOf(rest);
  return (formula) => {
    const column = alone.truth(formula);
    if (several.length === 0) return column;
    const whole = column.slice(0, (classCount + 31) >>> 5);
    const inside = among.truth(formula);
    let from = 0;
    for (const c of several) {
      const to = from + members[c].length;
      if (!holdsThroughout(inside, from, to)) whole[c >>> 5] &= ~(1 << (c & 31));
      from = to;
    }
    return whole;
  };
}

function pick(space: Space, states: Int32Array): Uint32Array {
  const { patterns, words } = space;
  const picked = new Uint32Array(states.length * words);
  for (let i = 0; i < states.length; i++) {
    for (let w = 0; w < words; w++) {
      picked[i * words + w] = patterns === null ? states[i] : patterns[states[i] * words + w];
    }
  }
  return picked;
}

/** Whether a column holds at every state from `from` up to, not including, `to`. */
function holdsThroughout(column: BitColumn, from: number, to: number): boolean {
  for (let s = from; s < to; ) {
    if ((s & 31) === 0 && s + 32 <= to) {
      if (column[s >>> 5] !== 0xffffffff) return false;
      s += 32;
    } else {
      if (!holdsAt(column, s)) return false;
      s++;
    }
  }
  return true;
}

/**
 * Groups the states of a space by the `merge` of its view; null where no state falls under one.
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
  // Without a merged state the model keeps its options, and with them SIM; check tells of idle merges.
  if (mergeOf.every((m) => m < 0)) return null;
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
