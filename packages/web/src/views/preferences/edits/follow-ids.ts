import {
  applyEdit,
  type CaseDocument,
  type CaseEdit,
  type ListEntry,
  type StatementEdit,
  type TieEntry,
  type ViewDoc,
} from "@sextant/case";
import { idsIn, type Listed, listedOf, type Path, spotOf } from "./listed.js";

/**
 * What views that change this list say of its statements, said anew after some edits: a statement is
 * called by its place where it has no name, and the place has changed; one that is gone cannot be
 * moved, dropped or stood beside any more. Only for the base, whose list others change.
 */
export function followIds(listed: Listed, edits: readonly CaseEdit[]): CaseEdit[] {
  if (listed.view !== "base" || listed.entries === null) return [];
  const next = afterEdits(listed.file, edits);
  const now = next === null ? null : listedOf(next, "base", listed.party);
  if (now === null) return [];
  const names = renamed(listed.entries, now.entries ?? []);
  if (names.size === 0) return [];
  return viewsOf(listed.file.views, []).flatMap(({ view, path }): CaseEdit[] => {
    const own = view.preferences?.[listed.party];
    if (own?.edit === undefined) return [];
    return followed(listed, own.edit, names, [...path, "preferences", listed.party]);
  });
}

/** Every id that a statement of the party bears in the base or in any view: a new one must be unlike them all. */
export function takenIds({ file, party }: Listed): Set<string> {
  const views = viewsOf(file.views, []).map(({ path }) =>
    path.filter((_, k) => k % 2 === 1).join("/"),
  );
  return new Set(
    ["base", ...views].flatMap((view) => idsIn(listedOf(file, view, party)?.entries ?? [])),
  );
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

/** By the ids that are no more: what they are called now. Nothing where a statement is gone, the members where a tie was split. */
type Names = ReadonlyMap<string, readonly string[]>;

function renamed(before: readonly ListEntry[], now: readonly ListEntry[]): Names {
  const names = new Map<string, readonly string[]>();
  const left = flat(now);
  const ids = new Set(left.map(({ id }) => id));
  const ties: TieEntry[] = [];
  for (const entry of flat(before)) {
    // The same statement is the same object, or the same text of a list.
    const at = left.findIndex((one) => one.document === entry.document);
    const found = at < 0 ? null : left.splice(at, 1)[0].id;
    if (found !== null && found !== entry.id) names.set(entry.id, [found]);
    if (found !== null || ids.has(entry.id)) continue;
    if (entry.kind === "tie") ties.push(entry);
    names.set(entry.id, []);
  }
  for (const tie of ties) {
    names.set(
      tie.id,
      tie.members.flatMap(({ id }) => names.get(id) ?? [id]),
    );
  }
  return names;
}

function flat(entries: readonly ListEntry[]): ListEntry[] {
  return entries.flatMap((entry) => (entry.kind === "tie" ? [entry, ...entry.members] : [entry]));
}

function viewsOf(
  views: Readonly<Record<string, ViewDoc>> | undefined,
  path: Path,
): { readonly view: ViewDoc; readonly path: Path }[] {
  return Object.entries(views ?? {}).flatMap(([key, view]) => {
    const at = [...path, "views", key];
    return [{ view, path: at }, ...viewsOf(view.views, at)];
  });
}

function followed(
  listed: Listed,
  edits: readonly StatementEdit[],
  names: Names,
  at: Path,
): CaseEdit[] {
  const said = edits.map((edit) => follow(listed, edit, names));
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

/** An edit said anew: nothing where it has nothing to do any more, one for each member where a tie was split. */
function follow(listed: Listed, edit: StatementEdit, names: Names): readonly StatementEdit[] {
  const now = (id: string): readonly string[] => names.get(id) ?? [id];
  if ("drop" in edit)
    return names.has(edit.drop) ? now(edit.drop).map((drop) => ({ drop })) : [edit];
  if ("replace" in edit) {
    if (!names.has(edit.replace)) return [edit];
    const members = now(edit.replace);
    if (members.length === 0)
      return [{ insert: edit.with, ...beside(listed, edit.replace, names) }];
    // One of them is worded anew, the one of the same name where there is one, and the others go.
    const own = typeof edit.with === "string" ? edit.with.trim() : edit.with.id;
    const kept = members.find((id) => id === own) ?? members[0];
    const gone = members.filter((id) => id !== kept);
    return [...gone.map((drop) => ({ drop })), { replace: kept, with: edit.with }];
  }
  const { to, ...anchored } = placeOf(listed, edit, names);
  const place = to === undefined ? anchored : { to };
  if (!("move" in edit))
    return samePlace(edit, place) ? [edit] : [{ insert: edit.insert, ...place }];
  if (!names.has(edit.move) && samePlace(edit, place)) return [edit];
  const members = now(edit.move);
  if (to !== undefined) return members.map((move, n) => ({ move, to: to + n }));
  // Each goes right beside the anchor, so after it the last one goes first.
  const ordered = "after" in place ? members.toReversed() : members;
  return ordered.map((move) => ({ move, ...place }));
}

interface Placed {
  readonly to?: number;
  readonly before?: string;
  readonly after?: string;
}

function samePlace(edit: Placed, place: Placed): boolean {
  return edit.to === place.to && edit.before === place.before && edit.after === place.after;
}

/** Where an edit puts a statement: beside what its anchor is called now, or what stood beside that. */
function placeOf(listed: Listed, { to, before, after }: Placed, names: Names): Placed {
  if (before !== undefined) {
    const [first] = names.get(before) ?? [before];
    return first === undefined ? beside(listed, before, names) : { before: first };
  }
  if (after !== undefined) {
    const last = (names.get(after) ?? [after]).at(-1);
    return last === undefined ? beside(listed, after, names) : { after: last };
  }
  return to === undefined ? {} : { to };
}

/** A place beside one that is gone: before what came after it, else after what came before. */
function beside({ entries }: Listed, id: string, names: Names): Placed {
  const list = entries ?? [];
  const index = spotOf(list, id)?.index ?? 0;
  const known = (entry: ListEntry): readonly string[] => names.get(entry.id) ?? [entry.id];
  for (const entry of list.slice(index + 1)) {
    const [before] = known(entry);
    if (before !== undefined) return { before };
  }
  for (const entry of list.slice(0, index).reverse()) {
    const after = known(entry).at(-1);
    if (after !== undefined) return { after };
  }
  return { to: 1 };
}
