import { filterArcs } from "../graph-model/arc-list.js";
import { type BitColumn, emptyColumn, holdsAt, setAt } from "../graph-model/bit-column.js";
import { MAY_TAKE, MAY_UNDO, type Model, type OptionModel } from "../graph-model/model.js";
import { patternWord } from "../graph-model/patterns.js";

/** One change of what a party may do with one of its options. */
export type MoveChange =
  /** Once taken it cannot be withdrawn: a guarantee that lasts. */
  | { readonly kind: "kept"; readonly option: number }
  /** Once left off it cannot be taken again. */
  | { readonly kind: "renounced"; readonly option: number }
  /** It may be taken only where another party's option is taken, or is not. */
  | {
      readonly kind: "guarded";
      readonly option: number;
      readonly by: number;
      readonly taken: boolean;
    }
  /** It may be taken and withdrawn only together with another party: by its owner alone, neither. */
  | { readonly kind: "joint"; readonly option: number };

/**
 * What is known of options at states: 1 taken, 0 not taken, -1 where the members of a merged state
 * differ. Null for a model in graph form that does not come from options.
 */
export type OptionValue = (state: number, option: number) => 1 | 0 | -1;

export function optionValues(model: Model): OptionValue | null {
  if (model.form === "option") {
    return (s, o) => (((patternWord(model, s, o >>> 5) >>> (o & 31)) & 1) === 1 ? 1 : 0);
  }
  const { origin } = model;
  if (origin === undefined) return null;
  const { words, patterns, varies } = origin;
  return (s, o) => {
    const at = s * words + (o >>> 5);
    if (varies !== null && ((varies[at] >>> (o & 31)) & 1) === 1) return -1;
    return ((patterns[at] >>> (o & 31)) & 1) === 1 ? 1 : 0;
  };
}

/**
 * Whether a change takes a move of the option's owner away. A move into or out of a merged state
 * whose members differ in the option can be made without changing it, and stays.
 */
export function takesAway(
  change: MoveChange,
  value: OptionValue,
  from: number,
  to: number,
): boolean {
  const before = value(from, change.option);
  const after = value(to, change.option);
  if (before < 0 || after < 0 || before === after) return false;
  switch (change.kind) {
    case "kept":
      return after === 0;
    case "renounced":
      return after === 1;
    case "joint":
      return true;
    case "guarded":
      return after === 1 && value(from, change.by) === (change.taken ? 0 : 1);
  }
}

/** The model after changes: directions and guards in option form, fewer arcs in graph form. */
export function applyMoveChanges(
  model: Model,
  owner: ArrayLike<number>,
  changes: readonly MoveChange[],
): Model {
  if (model.form === "option") return changes.reduce(applyToOptions, model);
  const value = optionValues(model);
  if (value === null) return model;
  const arcs = model.arcs.map((own, party) => {
    const mine = changes.filter((change) => owner[change.option] === party);
    if (mine.length === 0) return own;
    return filterArcs(own, (s, t) => !mine.some((change) => takesAway(change, value, s, t)));
  });
  return { ...model, arcs };
}

function applyToOptions(model: OptionModel, change: MoveChange): OptionModel {
  const { option } = change;
  if (change.kind === "guarded") {
    const guards = model.guards.slice();
    guards[option] = both(model, guards[option] ?? null, change.by, change.taken);
    return { ...model, guards };
  }
  const direction = model.direction.slice();
  if (change.kind === "kept") direction[option] &= ~MAY_UNDO;
  else if (change.kind === "renounced") direction[option] &= ~MAY_TAKE;
  else direction[option] = 0;
  return { ...model, direction };
}

function both(model: OptionModel, guard: BitColumn | null, by: number, taken: boolean): BitColumn {
  const value = optionValues(model)!;
  const column = emptyColumn(model.stateCount);
  for (let s = 0; s < model.stateCount; s++) {
    if ((guard === null || holdsAt(guard, s)) && (value(s, by) === 1) === taken) setAt(column, s);
  }
  return column;
}

/** Every single change of the options that are not kept, in the order of options. */
export function allMoveChanges(owner: ArrayLike<number>, kept: ArrayLike<number>): MoveChange[] {
  const changes: MoveChange[] = [];
  for (let option = 0; option < owner.length; option++) {
    if (kept[option] === 1) continue;
    changes.push({ kind: "kept", option }, { kind: "renounced", option });
    for (let by = 0; by < owner.length; by++) {
      if (owner[by] === owner[option]) continue;
      changes.push({ kind: "guarded", option, by, taken: true });
      changes.push({ kind: "guarded", option, by, taken: false });
    }
    changes.push({ kind: "joint", option });
  }
  return changes;
}
