import type { CaseDocument } from "../../document.js";
import type { CaseEdit } from "../edit-case.js";
import { stateRefs } from "./state-refs.js";
import { writtenLayers } from "./view-layers.js";

/** A state that is to be named, as the view shows it. */
export interface NamedState {
  /** In option form; "" in graph form. */
  readonly pattern: string;
  /** In graph form: the place in the case's list, from 0. */
  readonly place: number;
  readonly name: string | undefined;
  /** Whether no other state has its name: what speaks of it by the name is then renamed with it. */
  readonly alone: boolean;
}

/**
 * taken: another state of the graph form has this name. wide: the name comes from a pattern that names
 * several states, and cannot be taken from one alone. needed: a state of the graph form has no other
 * sign than its name, and a merged state none either.
 */
export type NameRefusal = "taken" | "wide" | "needed";

/**
 * The edits that give a state a name, or take it away where `name` is "". What names a state is what the
 * file says first: a merge, then the patterns of `stateNames` in their order; so the name is changed where
 * it comes from, and a pattern that names several states is left as it is. Rankings, moves, outcomes and
 * the status quo that speak of the state by its old name follow.
 */
export function nameStateEdits(
  document: CaseDocument,
  view: string,
  state: NamedState,
  name: string,
): { readonly edits: readonly CaseEdit[] } | { readonly refused: NameRefusal } {
  const naming = document.states === undefined ? inOptionForm : inGraphForm;
  const found = naming(document, view, state, name);
  if ("refused" in found || !state.alone || state.name === undefined) return found;
  // Without a name it is spoken of by its pattern.
  const value = name === "" ? state.pattern : name;
  const refs = stateRefs(document, state.name).map((path) => ({ path, value }));
  return { edits: [...found.edits, ...refs] };
}

type Found = ReturnType<typeof nameStateEdits>;

function inGraphForm(
  document: CaseDocument,
  _view: string,
  { place }: NamedState,
  name: string,
): Found {
  if (name === "") return { refused: "needed" };
  const states = document.states ?? [];
  const taken = states.some(
    (state, k) => k !== place && (typeof state === "string" ? state : state.name) === name,
  );
  if (taken) return { refused: "taken" };
  const path = typeof states[place] === "string" ? ["states", place] : ["states", place, "name"];
  return { edits: [{ path, value: name }] };
}

function inOptionForm(
  document: CaseDocument,
  view: string,
  state: NamedState,
  name: string,
): Found {
  const merging = writtenLayers(document, view).find((layer) => layer.document.merge !== undefined);
  const merged = merging?.document.merge?.findIndex((merge) => merge.name === state.name) ?? -1;
  if (merging !== undefined && merged >= 0 && state.name !== undefined) {
    if (name === "") return { refused: "needed" };
    return { edits: [{ path: [...merging.path, "merge", merged, "name"], value: name }] };
  }
  const names = document.stateNames ?? {};
  const key = Object.keys(names).find((pattern) => fits(pattern, state.pattern));
  const own = Object.keys(names).find(
    (pattern) => pattern.toUpperCase() === state.pattern.toUpperCase(),
  );
  if (name === "") {
    if (key === undefined) return { edits: [] };
    if (key !== own) return { refused: "wide" };
    return { edits: [{ path: ["stateNames", key], delete: true }] };
  }
  if (key === undefined || key === own) {
    return { edits: [{ path: ["stateNames", key ?? state.pattern], value: name }] };
  }
  // What stands first wins, and the wide pattern does: the state's own is put before it.
  const { [own ?? ""]: _own, ...others } = names;
  return { edits: [{ path: ["stateNames"], value: { [state.pattern]: name, ...others } }] };
}

/** Whether a pattern of the file, "-" for either, fits a state. */
function fits(pattern: string, state: string): boolean {
  if (pattern.length !== state.length) return false;
  for (let o = 0; o < pattern.length; o++) {
    if (pattern[o] !== "-" && pattern[o].toUpperCase() !== state[o].toUpperCase()) return false;
  }
  return true;
}
