import { didYouMean } from "../../condition/suggest.js";
import type { PreferenceItem, StatementDoc, StatementEdit, TieDoc } from "../../document.js";
import type { DocumentPath, LoadedCase } from "../../read/loaded-case.js";
import { caseError } from "./problem-of.js";

/** One statement, with the name by which views edit it and results speak of it. */
export interface StatementEntry {
  readonly kind: "statement";
  readonly id: string;
  readonly document: string | StatementDoc;
  /** Where it stands in the file. */
  readonly path: DocumentPath;
}

/** Statements of equal priority. */
export interface TieEntry {
  readonly kind: "tie";
  readonly id: string;
  readonly document: TieDoc;
  readonly members: readonly StatementEntry[];
  readonly path: DocumentPath;
}

export type ListEntry = StatementEntry | TieEntry;

/** Whether a text of the list is a goal's key of the party. */
type IsGoal = (text: string) => boolean;

/**
 * Reads a list as written. An id is the one given, else the goal's key, else "#3" by place (for a
 * member of a tie "#3.1"), and stays with its statement when a view moves it.
 */
export function readList(
  items: readonly PreferenceItem[],
  path: DocumentPath,
  isGoal: IsGoal,
): ListEntry[] {
  return items.map((item, i) => readItem(item, [...path, i], `#${i + 1}`, isGoal));
}

function readItem(
  item: PreferenceItem,
  path: DocumentPath,
  place: string,
  isGoal: IsGoal,
): ListEntry {
  if (typeof item === "object" && "tie" in item) {
    const members = item.tie.map((member, j) =>
      readStatement(member, [...path, "tie", j], `${place}.${j + 1}`, isGoal),
    );
    return { kind: "tie", id: item.id ?? place, document: item, members, path };
  }
  return readStatement(item, path, place, isGoal);
}

function readStatement(
  item: string | StatementDoc,
  path: DocumentPath,
  place: string,
  isGoal: IsGoal,
): StatementEntry {
  const text = (typeof item === "string" ? item : item.prefer).trim();
  const given = typeof item === "string" ? undefined : item.id;
  return {
    kind: "statement",
    id: given ?? (isGoal(text) ? text : place),
    document: item,
    path,
  };
}

/** Every id of a list: ties, their members, statements. */
export function idsOf(list: readonly ListEntry[]): string[] {
  return list.flatMap((e) => (e.kind === "tie" ? [e.id, ...e.members.map((m) => m.id)] : [e.id]));
}

/** Refuses two statements of one party with the same id. */
export function refuseDuplicates(
  list: readonly ListEntry[],
  party: string,
  loaded: LoadedCase,
): void {
  const seen = new Set<string>();
  const visit = (entry: ListEntry): void => {
    if (seen.has(entry.id)) {
      throw caseError(
        "SX_CASE_DUPLICATE_ID",
        loaded.place(entry.path),
        `The preferences of ${party} hold two statements called "${entry.id}".`,
        "Remove one, or give them different ids.",
      );
    }
    seen.add(entry.id);
    if (entry.kind === "tie") entry.members.forEach(visit);
  };
  list.forEach(visit);
}

/**
 * Applies a view's edits, in order. A member of a tie can be dropped, replaced or moved out of it;
 * `before` and `after` a member stand before and after its tie. A tie left with one member is a
 * plain statement.
 *
 * @throws CaseError SX_CASE_UNKNOWN_STATEMENT_ID, SX_MODEL_EDIT
 */
export function editList(
  list: readonly ListEntry[],
  edits: readonly StatementEdit[],
  path: DocumentPath,
  party: string,
  isGoal: IsGoal,
  loaded: LoadedCase,
): ListEntry[] {
  let entries = list.slice();
  let inserted = 0;

  const unknown = (id: string, at: DocumentPath) =>
    caseError(
      "SX_CASE_UNKNOWN_STATEMENT_ID",
      loaded.place(at),
      `${party} has no preference statement "${id}" here.`,
      didYouMean(id, idsOf(entries)) ?? `The statements are ${idsOf(entries).join(", ")}.`,
    );

  /** Takes an entry, or a member out of its tie. */
  const take = (id: string, at: DocumentPath): ListEntry => {
    const whole = entries.findIndex((e) => e.id === id);
    if (whole >= 0) return entries.splice(whole, 1)[0];
    for (let i = 0; i < entries.length; i++) {
      const tie = entries[i];
      if (tie.kind !== "tie") continue;
      const member = tie.members.find((m) => m.id === id);
      if (member === undefined) continue;
      const rest = tie.members.filter((m) => m !== member);
      if (rest.length === 0) entries.splice(i, 1);
      else entries[i] = rest.length === 1 ? rest[0] : { ...tie, members: rest };
      return member;
    }
    throw unknown(id, at);
  };

  const position = (
    edit: { to?: number; before?: string; after?: string },
    at: DocumentPath,
    required: boolean,
  ): number => {
    const given = (["to", "before", "after"] as const).filter((k) => edit[k] !== undefined);
    if (given.length > 1 || (required && given.length === 0)) {
      throw caseError(
        "SX_MODEL_EDIT",
        loaded.place(at),
        "An edit needs one of to, before and after to say where the statement goes.",
        "Keep one of them.",
      );
    }
    if (edit.to !== undefined) {
      if (!Number.isInteger(edit.to) || edit.to < 1 || edit.to > entries.length + 1) {
        throw caseError(
          "SX_MODEL_EDIT",
          loaded.place([...at, "to"]),
          `There is no place ${edit.to} in this list of ${entries.length + 1}.`,
          `Give a place from 1 to ${entries.length + 1}.`,
        );
      }
      return edit.to - 1;
    }
    const id = edit.before ?? edit.after;
    if (id === undefined) return entries.length;
    const index = entries.findIndex(
      (e) => e.id === id || (e.kind === "tie" && e.members.some((m) => m.id === id)),
    );
    if (index < 0) throw unknown(id, [...at, edit.before === undefined ? "after" : "before"]);
    return edit.before === undefined ? index + 1 : index;
  };

  edits.forEach((edit, i) => {
    const at = [...path, i];
    if ("move" in edit) {
      const before = entries.slice();
      const moved = take(edit.move, [...at, "move"]);
      if (edit.before === edit.move || edit.after === edit.move) {
        entries = before;
        throw caseError(
          "SX_MODEL_EDIT",
          loaded.place(at),
          `"${edit.move}" cannot be moved before or after itself.`,
          "Name another statement.",
        );
      }
      entries.splice(position(edit, at, true), 0, moved);
    } else if ("drop" in edit) {
      take(edit.drop, [...at, "drop"]);
    } else if ("insert" in edit) {
      inserted++;
      const entry = readItem(edit.insert, [...at, "insert"], `+${inserted}`, isGoal);
      entries.splice(position(edit, at, false), 0, entry);
    } else {
      const next = readItem(edit.with, [...at, "with"], edit.replace, isGoal);
      entries = replaceIn(entries, edit.replace, next) ?? fail(unknown(edit.replace, at));
    }
  });
  return entries;
}

function replaceIn(list: ListEntry[], id: string, next: ListEntry): ListEntry[] | null {
  const whole = list.findIndex((e) => e.id === id);
  if (whole >= 0) return replaceAt(list, whole, next);
  const index = list.findIndex((e) => e.kind === "tie" && e.members.some((m) => m.id === id));
  if (index < 0) return null;
  const tie = list[index] as TieEntry;
  const members = tie.members.flatMap((m) => {
    if (m.id !== id) return [m];
    return next.kind === "tie" ? next.members : [next];
  });
  return replaceAt(list, index, { ...tie, members });
}

function replaceAt(list: readonly ListEntry[], index: number, next: ListEntry): ListEntry[] {
  return list.map((entry, i) => (i === index ? next : entry));
}

function fail(error: Error): never {
  throw error;
}
