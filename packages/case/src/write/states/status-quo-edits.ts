import type { Basis, CaseDocument, StatusQuoDoc } from "../../document.js";
import type { DocumentPath } from "../../read/loaded-case.js";
import type { CaseEdit } from "../edit-case.js";
import { writtenLayers } from "./view-layers.js";

/** The state that the talks are to stand in, as the view shows it. */
export interface StandingState {
  readonly id: number;
  /** In option form; "" in graph form. "-" where it is a merged state. */
  readonly pattern: string;
  readonly name: string | undefined;
  /** Whether the name is that of no other state. */
  readonly alone: boolean;
}

/**
 * The edits by which the talks stand in that state: in the view where it says itself where they stand,
 * else where the view has it from. Options that stay taken keep what they cite; one that is taken anew
 * has no source yet. A merged state, and one in graph form, is written by its name, else by its id.
 */
export function statusQuoEdits(
  document: CaseDocument,
  view: string,
  state: StandingState,
): CaseEdit[] {
  const layers = writtenLayers(document, view);
  const at = Math.max(
    0,
    layers.findIndex((layer) => layer.document.statusQuo !== undefined),
  );
  const given = layers[at].document.statusQuo;
  const base = given === undefined;
  const path: DocumentPath = [...(base ? [] : layers[at].path), "statusQuo"];
  if (state.pattern === "" || state.pattern.includes("-")) {
    const ref = state.name !== undefined && state.alone ? state.name : state.id;
    return given === ref ? [] : [{ path, value: ref }];
  }
  const keys = optionKeys(document);
  const wanted = new Set(keys.filter((_, o) => state.pattern[o] === "Y"));
  if (base || typeof given === "string" || typeof given === "number")
    return [{ path, value: [...wanted] }];
  const full = (key: string): string => fullKey(keys, key);
  if (Array.isArray(given)) {
    const kept = given.filter((key) => wanted.has(full(key)));
    const has = new Set(kept.map(full));
    const added = [...wanted].filter((key) => !has.has(key));
    return kept.length === given.length && added.length === 0
      ? []
      : [{ path, value: [...kept, ...added] }];
  }
  const below = takenIn(
    layers.slice(at + 1).map((layer) => layer.document.statusQuo),
    full,
  );
  return mapEdits(given, path, keys, wanted, below, full);
}

/** A map says of each option that it is taken, by its basis or `true`, or not; what it leaves out is as `below` has it. */
function mapEdits(
  given: Record<string, Basis | boolean | null>,
  path: DocumentPath,
  keys: readonly string[],
  wanted: ReadonlySet<string>,
  below: ReadonlyMap<string, string>,
  full: (key: string) => string,
): CaseEdit[] {
  const written = new Map(Object.keys(given).map((key) => [full(key), key]));
  return keys.flatMap((key): CaseEdit[] => {
    const own = written.get(key);
    const taken = own === undefined ? below.has(key) : given[own] !== false;
    if (taken === wanted.has(key)) return [];
    // A view's key must be spelled as the key that it is laid over.
    const at = [...path, own ?? below.get(key) ?? key];
    if (wanted.has(key)) return [{ path: at, value: true }];
    return [below.has(key) ? { path: at, value: false } : { path: at, delete: true }];
  });
}

/** The options taken in what a view's own map is laid over, by full key, as they are spelled there. */
function takenIn(
  layers: readonly (StatusQuoDoc | undefined)[],
  full: (key: string) => string,
): Map<string, string> {
  const taken = new Map<string, string>();
  for (const given of [...layers].reverse()) {
    if (given === undefined) continue;
    if (typeof given === "string" || typeof given === "number" || Array.isArray(given)) {
      taken.clear();
      if (Array.isArray(given)) for (const key of given) taken.set(full(key), key);
      continue;
    }
    for (const [key, value] of Object.entries(given)) {
      if (value === false) taken.delete(full(key));
      else taken.set(full(key), key);
    }
  }
  return taken;
}

function optionKeys(document: CaseDocument): string[] {
  return Object.entries(document.parties).flatMap(([party, { options }]) =>
    Object.keys(options ?? {}).map((key) => `${party}.${key}`),
  );
}

/** "party.option" for a bare name that one party has. */
function fullKey(keys: readonly string[], key: string): string {
  if (keys.includes(key)) return key;
  const found = keys.filter((one) => one.slice(one.indexOf(".") + 1) === key);
  return found.length === 1 ? found[0] : key;
}
