import { holdsAt, type Model, movesOf } from "@sextant/engine";
import { didYouMean } from "../condition/suggest.js";
import type { CompiledOutcome, StateTable } from "./compiled-view.js";
import type { PatternMask } from "./pattern.js";
import { caseError } from "./view/problem-of.js";

/** What a table of states is made from; arrays and functions over engine indices. */
export interface StateSource {
  readonly count: number;
  readonly optionCount: number;
  readonly ids: ArrayLike<number>;
  readonly name: (s: number) => string | undefined;
  readonly label: (s: number) => string | undefined;
  readonly pattern: (s: number) => string;
  /** States by name and by label; only the names and labels that there are. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly labels: ReadonlyMap<string, number>;
  readonly readPattern: (text: string) => PatternMask | null;
  /** The states that a mask matches, each once. */
  readonly match: (mask: PatternMask) => readonly number[];
  readonly outcomes: () => readonly CompiledOutcome[];
  readonly model: () => Model;
}

/** The states as results and readers name them. */
export function createStateTable(source: StateSource): StateTable {
  const indexOf = idFinder(source.ids, source.count);
  return {
    count: source.count,
    id: (s) => source.ids[s],
    pattern: source.pattern,
    name: source.name,
    label: source.label,
    outcomes: (s) => source.outcomes().flatMap((o) => (holdsAt(o.truth, s) ? [o.key] : [])),
    find: (ref) => findState(source, indexOf, ref),
    fitting: (pattern) => {
      const mask = source.optionCount === 0 ? null : source.readPattern(pattern);
      return mask === null ? [] : source.match(mask);
    },
    isFinal: (s) => isFinal(source.model(), s),
  };
}

/** Looks ids up: by bisection where they ascend, by a table where the file or a merge orders them. */
function idFinder(ids: ArrayLike<number>, count: number): (id: number) => number {
  let table: Map<number, number> | null = null;
  let ascending: boolean | null = null;
  return (id) => {
    if (ascending === null) {
      ascending = true;
      for (let s = 1; s < count && ascending; s++) ascending = ids[s] > ids[s - 1];
      if (!ascending) {
        table = new Map();
        for (let s = 0; s < count; s++) table.set(ids[s], s);
      }
    }
    if (table !== null) return table.get(id) ?? -1;
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      if (ids[middle] === id) return middle;
      if (ids[middle] < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}

function findState(source: StateSource, indexOf: (id: number) => number, ref: number | string) {
  if (typeof ref === "number") {
    const s = indexOf(ref);
    if (s >= 0) return s;
    throw caseError(
      "SX_MODEL_UNKNOWN_STATE",
      null,
      `There is no state ${ref}.`,
      `The states of this view are numbered ${extremes(source)}.`,
    );
  }
  const named = source.names.get(ref);
  if (named !== undefined) return single(source, ref, named);
  const labelled = source.labels.get(ref);
  if (labelled !== undefined) return labelled;
  const mask = source.optionCount === 0 ? null : source.readPattern(ref);
  if (mask === null) {
    const known = [...source.names.keys(), ...source.labels.keys()];
    throw caseError(
      "SX_MODEL_UNKNOWN_STATE",
      null,
      `"${ref}" is no state's name, label or pattern.`,
      didYouMean(ref, known) ??
        (source.optionCount > 0
          ? `A pattern has one letter Y, N or - for each of the ${source.optionCount} options.`
          : undefined),
    );
  }
  const found = source.match(mask);
  if (found.length === 0) {
    throw caseError(
      "SX_MODEL_UNKNOWN_STATE",
      null,
      `The pattern ${ref} is no feasible state.`,
      "The rules forbid this combination.",
    );
  }
  return single(source, ref, found);
}

function single(source: StateSource, ref: string, found: readonly number[]): number {
  if (found.length === 1) return found[0];
  const ids = found.slice(0, 8).map((s) => source.ids[s]);
  throw caseError(
    "SX_MODEL_AMBIGUOUS_STATE",
    null,
    `"${ref}" fits ${found.length} states: ${ids.join(", ")}${found.length > 8 ? ", …" : ""}.`,
    "Name one of them by its number.",
  );
}

function extremes(source: StateSource): string {
  let least = source.ids[0];
  let most = source.ids[0];
  for (let s = 1; s < source.count; s++) {
    least = Math.min(least, source.ids[s]);
    most = Math.max(most, source.ids[s]);
  }
  return `${least} to ${most}`;
}

function isFinal(model: Model, s: number): boolean {
  for (let party = 0; party < model.partyCount; party++) {
    if (movesOf(model, s, party).length > 0) return false;
  }
  return true;
}
