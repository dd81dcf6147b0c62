import {
  type CaseDocument,
  CaseError,
  type ListEntry,
  type PartyList,
  type PreferenceItem,
  partyList,
  type StatementDoc,
} from "@sextant/case";

export type Path = readonly (string | number)[];

/** A party's preferences in a view, with the document they were read from: what every edit begins with. */
export interface Listed extends PartyList {
  readonly view: string;
  readonly party: string;
  /** The case as it is written. */
  readonly file: CaseDocument;
  /** The statements are written out here, and not as changes of those of another view. */
  readonly written: boolean;
}

/** Reads a party's preferences; null where the view's changes cannot be made, or there is no such view. */
export function listedOf(file: CaseDocument, view: string, party: string): Listed | null {
  try {
    const list = partyList(file, view, party);
    const written = view === "base" || list.own?.statements !== undefined;
    return { ...list, view, party, file, written };
  } catch (error) {
    if (error instanceof CaseError) return null;
    throw error;
  }
}

/** Where an entry stands in a list: its place, and in a tie its place there. */
export interface Spot {
  readonly index: number;
  readonly member: number | null;
  readonly entry: ListEntry;
}

/** Finds a statement or a tie by its id. */
export function spotOf(entries: readonly ListEntry[], id: string): Spot | null {
  for (const [index, entry] of entries.entries()) {
    if (entry.id === id) return { index, member: null, entry };
    if (entry.kind !== "tie") continue;
    const member = entry.members.findIndex((one) => one.id === id);
    if (member >= 0) return { index, member, entry: entry.members[member] };
  }
  return null;
}

/** Every id of a list, those of ties and of their members too. */
export function idsIn(entries: readonly ListEntry[]): string[] {
  return entries.flatMap((entry) =>
    entry.kind === "tie" ? [entry.id, ...entry.members.map(({ id }) => id)] : [entry.id],
  );
}

/** What tells two orders apart: the ids by rank, those of a tie together. */
export function orderOf(entries: readonly ListEntry[]): string {
  return JSON.stringify(
    entries.map((entry) =>
      entry.kind === "tie" ? [...entry.members.map(({ id }) => id)].sort() : entry.id,
    ),
  );
}

/** An id that depends on the place, and changes when the statement moves. */
export const isPlaceId = (id: string): boolean => /^[#+]\d/.test(id);

/** Whether an entry is written in the view itself. */
export function isOwn({ at }: Listed, path: Path): boolean {
  return at.every((key, k) => String(path[k]) === String(key));
}

/** A statement or tie as it is written, with the id that it has now. */
export function withId(entry: ListEntry): PreferenceItem {
  const { document, id } = entry;
  if (typeof document === "object") {
    return document.id === id || isPlaceId(id) ? document : { id, ...document };
  }
  return document.trim() === id || isPlaceId(id) ? document : { id, prefer: document };
}

/** A statement in its long form. */
export function longForm(document: string | StatementDoc): StatementDoc {
  return typeof document === "string" ? { prefer: document } : document;
}

/** What is written at a path of the case; undefined where nothing is. */
export function writtenAt(file: CaseDocument, path: Path): unknown {
  let value: unknown = file;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
