import {
  applyEdit,
  type CaseDocument,
  type CaseEdit,
  type ListEntry,
  type StatementEdit,
  type ViewDoc,
} from "@sextant/case";
import { type Listed, listedOf, type Path, spotOf } from "./listed.js";

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

/** By the ids that are no more: what the statement is called now, or null where it is gone. */
function renamed(
  before: readonly ListEntry[],
  now: readonly ListEntry[],
): Map<string, string | null> {
  const names = new Map<string, string | null>();
  const left = flat(now);
  const ids = new Set(left.map(({ id }) => id));
  for (const entry of flat(before)) {
    // The same statement is the same object, or the same text of a list.
    const at = left.findIndex((one) => one.document === entry.document);
    const found = at < 0 ? null : left.splice(at, 1)[0].id;
    if (found === entry.id) continue;
    if (found !== null || !ids.has(entry.id)) names.set(entry.id, found);
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
  names: ReadonlyMap<string, string | null>,
  at: Path,
): CaseEdit[] {
  const said = edits.map((edit) => follow(listed, edit, names));
  if (said.every((edit) => edit === null)) return [{ path: at, delete: true }];
  return said
    .flatMap((edit, k): CaseEdit[] => {
      if (edit === edits[k]) return [];
      const path = [...at, "edit", k];
      return [edit === null ? { path, delete: true } : { path, value: edit }];
    })
    .reverse();
}

/** An edit said anew; null where it has nothing to do any more. */
function follow(
  listed: Listed,
  edit: StatementEdit,
  names: ReadonlyMap<string, string | null>,
): StatementEdit | null {
  const name = (id: string): string | null => (names.has(id) ? (names.get(id) ?? null) : id);
  if ("drop" in edit) {
    const drop = name(edit.drop);
    return drop === null ? null : drop === edit.drop ? edit : { drop };
  }
  if ("replace" in edit) {
    const replace = name(edit.replace);
    if (replace === edit.replace) return edit;
    if (replace !== null) return { ...edit, replace };
    return { insert: edit.with, ...besides(listed, edit.replace, names) };
  }
  const move = "move" in edit ? name(edit.move) : null;
  if ("move" in edit && move === null) return null;
  const side = edit.before === undefined ? "after" : "before";
  const anchor = edit[side];
  const there = anchor === undefined ? undefined : name(anchor);
  const { before: _, after: __, ...rest } = edit;
  const place = there === null ? besides(listed, anchor as string, names) : { [side]: there };
  if (there === anchor && (!("move" in edit) || move === edit.move)) return edit;
  return {
    ...rest,
    ...(anchor === undefined ? {} : place),
    ...("move" in edit ? { move } : {}),
  } as StatementEdit;
}

/** A place beside one that is gone: before what came after it, else after what came before. */
function besides(
  { entries }: Listed,
  id: string,
  names: ReadonlyMap<string, string | null>,
): { before?: string; after?: string; to?: number } {
  const list = entries ?? [];
  const index = spotOf(list, id)?.index ?? 0;
  const known = (entry: ListEntry | undefined): string | null =>
    entry === undefined ? null : names.has(entry.id) ? (names.get(entry.id) ?? null) : entry.id;
  for (const entry of list.slice(index + 1)) {
    const before = known(entry);
    if (before !== null) return { before };
  }
  for (const entry of list.slice(0, index).reverse()) {
    const after = known(entry);
    if (after !== null) return { after };
  }
  return { to: 1 };
}
