import type { ListEntry } from "@sextant/case";

/** What the statements of a list are called after a change. */
export interface Names {
  /** Nothing where it is gone; a tie, then those that have left it; the members of a tie that was split. */
  of(id: string): readonly string[];
  /** The same for what is said of the members of a tie alone: they, where others have joined them. */
  alone(id: string): readonly string[];
  /** What it stands in or beside: one name, the last where a tie was split and `last` is asked for. */
  anchor(id: string, last: boolean): string | null;
}

/** Tells which statements of two lists are the same: by what is written, else by their id. */
export function namesIn(before: readonly ListEntry[], now: readonly ListEntry[]): Names {
  const old = flat(before);
  const left = new Set(flat(now));
  const found = new Map<ListEntry, ListEntry>();
  const match = (same: (a: ListEntry, b: ListEntry) => boolean): void => {
    for (const entry of old) {
      if (found.has(entry)) continue;
      const other = [...left].find((one) => one.kind === entry.kind && same(entry, one));
      if (other === undefined) continue;
      found.set(entry, other);
      left.delete(other);
    }
  };
  // The same statement is the same object, or the same text of a list. A place is no name yet.
  match((a, b) => a.document === b.document);
  match((a, b) => a.id === b.id);
  match((a, b) => membersOf(a).some((one) => membersOf(b).includes(found.get(one) as ListEntry)));
  const byId = new Map(old.map((entry) => [entry.id, entry]));
  const called = (entry: ListEntry): readonly string[] => {
    const other = found.get(entry);
    if (entry.kind !== "tie") return other === undefined ? [] : [other.id];
    const members = entry.members.flatMap((one) => found.get(one) ?? []);
    const outside = members.filter((one) => !membersOf(other).includes(one)).map(({ id }) => id);
    return other === undefined ? outside : [other.id, ...outside];
  };
  const of = (id: string): readonly string[] => {
    const entry = byId.get(id);
    return entry === undefined ? [id] : called(entry);
  };
  return {
    of,
    alone: (id) => {
      const entry = byId.get(id);
      const tie = entry && found.get(entry);
      if (entry?.kind !== "tie" || tie === undefined) return of(id);
      const own = entry.members.flatMap((one) => found.get(one) ?? []);
      const joined = membersOf(tie).some((one) => !own.includes(one));
      return joined ? own.map((one) => one.id) : of(id);
    },
    anchor: (id, last) => {
      const entry = byId.get(id);
      const names = of(id);
      const split = entry?.kind === "tie" && !found.has(entry);
      return names.at(split && last ? -1 : 0) ?? null;
    },
  };
}

const membersOf = (entry: ListEntry | undefined): readonly ListEntry[] =>
  entry?.kind === "tie" ? entry.members : [];

function flat(entries: readonly ListEntry[]): ListEntry[] {
  return entries.flatMap((entry) => (entry.kind === "tie" ? [entry, ...entry.members] : [entry]));
}
