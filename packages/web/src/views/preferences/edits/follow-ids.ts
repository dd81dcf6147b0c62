import {
  applyEdit,
  type CaseDocument,
  type CaseEdit,
  editedList,
  type ListEntry,
  type PreferenceItem,
  type StatementEdit,
  type ViewDoc,
} from "@sextant/case";
import { followEdit } from "./follow-edit.js";
import { idsIn, isOwn, type Listed, listedOf, type Path, withId } from "./listed.js";

/**
 * What views that change this list say of its statements, said anew after some edits: a statement is
 * called by its place where it has no name, and the place has changed; one that is gone cannot be
 * moved, dropped or stood beside any more. Views that are made from those views follow them in turn.
 */
export function followIds(listed: Listed, edits: readonly CaseEdit[]): CaseEdit[] {
  const { file, party } = listed;
  const views = viewNamesOf(file).flatMap((view) => listedOf(file, view, party) ?? []);
  const made: CaseEdit[] = [];
  const follow = (parent: Listed): void => {
    for (const view of views) {
      // A view that gives the preferences in full follows nothing.
      const { statements, weights, ranking } = view.own ?? {};
      if (view.extends !== parent.view || (statements ?? weights ?? ranking) !== undefined)
        continue;
      const next = afterEdits(file, [...edits, ...made]);
      const now = next === null ? null : listedOf(next, parent.view, party);
      if (now === null) return;
      made.push(...followed(view, parent.entries ?? [], now.entries));
      follow(view);
    }
  };
  follow(listed);
  return made;
}

/** Every view, nested ones as "outer/inner". */
export function viewNamesOf({ views }: CaseDocument): string[] {
  const names = (held: Readonly<Record<string, ViewDoc>> | undefined, outer: string): string[] =>
    Object.entries(held ?? {}).flatMap(([key, view]) => [
      outer + key,
      ...names(view.views, `${outer}${key}/`),
    ]);
  return names(views, "");
}

/** Every id that a statement of the party bears in the base or in any view: a new one must be unlike them all. */
export function takenIds({ file, party }: Listed): Set<string> {
  const ids = (view: string): string[] => idsIn(listedOf(file, view, party)?.entries ?? []);
  return new Set(["base", ...viewNamesOf(file)].flatMap(ids));
}

/** A document after some edits; null where one cannot be made. */
export function afterEdits(file: CaseDocument, edits: readonly CaseEdit[]): CaseDocument | null {
  let value: unknown = file;
  for (const edit of edits) {
    const applied = applyEdit(value, edit);
    if (!applied.ok) return null;
    value = applied.value;
  }
  return value as CaseDocument;
}

/** The edits of the file by which a view's changes of a list become changes of what the list is now. */
function followed(
  view: Listed,
  before: readonly ListEntry[],
  now: readonly ListEntry[] | null,
): CaseEdit[] {
  const { own, at, entries } = view;
  const edits = own?.edit ?? [];
  if (own === undefined || edits.length === 0) return [];
  if (now === null) {
    // Nothing is left to be changed: what the view added is its own list.
    const { edit: _, ...rest } = own;
    const added = (entries ?? []).filter(({ path }) => isOwn(view, path)).map(withId);
    if (added.length === 0) return [{ path: at, delete: true }];
    return [{ path: at, value: { ...rest, statements: added } }];
  }
  const said = saidAnew(view, edits, before, now);
  if (said === null) return [];
  if (said.every((one) => one.length === 0)) return [{ path: at, delete: true }];
  // The last first, so that places stay what they are.
  return said
    .map((next, k): CaseEdit[] => {
      const place = (n: number): Path => [...at, "edit", k + n];
      if (next.length === 1 && next[0] === edits[k]) return [];
      if (next.length === 0) return [{ path: place(0), delete: true }];
      const [first, ...more] = next;
      return [
        { path: place(0), value: first },
        ...more.map((one, n): CaseEdit => ({ path: place(n + 1), insert: one })),
      ];
    })
    .reverse()
    .flat();
}

/** Each edit of a view, said anew for the list as those before it leave it; null where they cannot be made one by one. */
function saidAnew(
  { document, party }: Listed,
  edits: readonly StatementEdit[],
  before: readonly ListEntry[],
  now: readonly ListEntry[],
): (readonly StatementEdit[])[] | null {
  const said: (readonly StatementEdit[])[] = [];
  const after = (count: number) => editedList(before, edits.slice(0, count), document, party);
  let was = after(0);
  for (const [k, edit] of edits.entries()) {
    const becomes = after(k + 1);
    const is = editedList(now, said.flat(), document, party);
    if (was === null || becomes === null || is === null) return null;
    said.push(followEdit(edit, was, is, nowWritten(edit, becomes)));
    was = becomes;
  }
  return said;
}

/** What an edit puts into a list, with the name that it bears there. */
function nowWritten(edit: StatementEdit, list: readonly ListEntry[]): PreferenceItem {
  const item = "with" in edit ? edit.with : "insert" in edit ? edit.insert : "";
  const entry = list.find(({ document }) => document === item);
  return entry === undefined ? item : withId(entry);
}
