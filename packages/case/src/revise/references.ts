import type { MoveList, StateRef } from "../document.js";
import type { DocumentPath } from "../read/loaded-case.js";

/**
 * What becomes of each reference of a case. What is not given stays. null takes out the entry that the
 * reference is, where it can be left out without taking more with it; elsewhere the reference stays.
 */
export interface Rework {
  /** Conditions, and statements that are a goal's key. */
  condition?(text: string, path: DocumentPath): string;
  /** Keys of parties, where something is said of them: goals, preferences, moves, expectations, holders. */
  party?(key: string, path: DocumentPath): string | null;
  /** Options named one by one: in the status quo, and ignored by a view. */
  option?(name: string, path: DocumentPath): string | null;
  /** States by id, name, label or pattern, or an outcome for all of its states. */
  state?(ref: StateRef, path: DocumentPath): StateRef | null;
  /** Patterns that can be nothing else: listed states, and names of states. */
  pattern?(pattern: string, path: DocumentPath): string | null;
}

/** The references themselves, one by one and in lists, each passed through a rework. */
export class References {
  protected readonly rework: Rework;

  constructor(rework: Rework) {
    this.rework = rework;
  }

  /** A pair one of whose states is gone is gone. */
  pairs(pairs: MoveList, at: DocumentPath): MoveList {
    return pairs.flatMap(([from, to], i): MoveList => {
      const a = this.state(from, [...at, i, 0]);
      const b = this.state(to, [...at, i, 1]);
      return a === null || b === null ? [] : [[a, b]];
    });
  }

  states(refs: readonly StateRef[], at: DocumentPath): StateRef[] {
    return refs.flatMap((ref, i) => this.state(ref, [...at, i]) ?? []);
  }

  conditions<T extends object>(part: T, at: DocumentPath, keys: readonly (keyof T)[]): T {
    const result = { ...part };
    for (const key of keys) {
      const text = part[key];
      if (typeof text !== "string") continue;
      result[key] = this.condition(text, [...at, key as string]) as T[typeof key];
    }
    return result;
  }

  condition(text: string, at: DocumentPath): string {
    return this.rework.condition?.(text, at) ?? text;
  }

  party(key: string, at: DocumentPath): string | null {
    return this.rework.party === undefined ? key : this.rework.party(key, at);
  }

  option(name: string, at: DocumentPath): string | null {
    return this.rework.option === undefined ? name : this.rework.option(name, at);
  }

  state(ref: StateRef, at: DocumentPath): StateRef | null {
    return this.rework.state === undefined ? ref : this.rework.state(ref, at);
  }
}

export function mapValues<V, W>(
  map: Readonly<Record<string, V>>,
  at: DocumentPath,
  change: (value: V, at: DocumentPath) => W,
): Record<string, W> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, change(value, [...at, key])]),
  );
}
