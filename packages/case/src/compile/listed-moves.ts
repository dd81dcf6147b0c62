import {
  type BitColumn,
  coalesce,
  type GraphModel,
  type OptionModel,
  toGraphForm,
} from "@sextant/engine";
import type { LoadedCase } from "../read/loaded-case.js";
import type { MergedStates } from "./merging.js";

interface Listed {
  readonly base: OptionModel;
  readonly merged: MergedStates | null;
  readonly graph: GraphModel;
}

/** The moves that were listed last for a case: most views differ in preferences only, and share them. */
const last = new WeakMap<LoadedCase, Listed>();

/** The model without preferences in graph form, its states merged: the very same for views that agree on it. */
export function listedMoves(
  loaded: LoadedCase,
  base: OptionModel,
  merged: MergedStates | null,
): GraphModel {
  const known = last.get(loaded);
  if (known !== undefined && sameMoves(known, base, merged)) return known.graph;
  const whole = toGraphForm(base, merged === null ? null : finalMembers(merged));
  const graph = merged === null ? whole : coalesce(whole, merged, []);
  last.set(loaded, { base, merged, graph });
  return graph;
}

/** 1 for every state before merging whose merged state is final: its moves need not be listed. */
function finalMembers({ classOf, final }: MergedStates): Uint8Array {
  return Uint8Array.from(classOf, (c) => final[c]);
}

function sameMoves(
  { base: a, merged }: Listed,
  b: OptionModel,
  other: MergedStates | null,
): boolean {
  return (
    a.partyCount === b.partyCount &&
    a.stateCount === b.stateCount &&
    a.words === b.words &&
    sameNumbers(a.owner, b.owner) &&
    sameNumbers(a.direction, b.direction) &&
    sameNumbers(a.patterns, b.patterns) &&
    a.guards.every((guard: BitColumn | null, o) => sameNumbers(guard, b.guards[o])) &&
    sameNumbers(merged?.classOf ?? null, other?.classOf ?? null) &&
    sameNumbers(merged?.final ?? null, other?.final ?? null)
  );
}

function sameNumbers(a: ArrayLike<number> | null, b: ArrayLike<number> | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}
