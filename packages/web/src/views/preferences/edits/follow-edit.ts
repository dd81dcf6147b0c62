import type { ListEntry, PreferenceItem, StatementEdit } from "@sextant/case";
import { withoutEntry } from "./action.js";
import { spotOf } from "./listed.js";
import { type Names, namesIn } from "./names.js";

/**
 * An edit of a view said anew, for a list that is not what it was: nothing where it has nothing to do
 * any more, one for each member where a tie was split. Both lists are as the edits before it leave them.
 * `inserted` is what takes the place of a statement that is not there to be replaced.
 */
export function followEdit(
  edit: StatementEdit,
  before: readonly ListEntry[],
  now: readonly ListEntry[],
  inserted: PreferenceItem,
): readonly StatementEdit[] {
  const names = namesIn(before, now);
  if ("drop" in edit) {
    const gone = names.alone(edit.drop);
    return same(gone, edit.drop) ? [edit] : gone.map((drop) => ({ drop }));
  }
  if ("replace" in edit) {
    const members = names.alone(edit.replace);
    if (same(members, edit.replace)) return [edit];
    if (members.length === 0) return [{ insert: inserted, ...beside(edit.replace, before, names) }];
    // One of them is worded anew, the one of the same name where there is one, and the others go.
    const own = typeof edit.with === "string" ? edit.with.trim() : edit.with.id;
    const kept = members.find((id) => id === own) ?? members[0];
    const gone = members.filter((id) => id !== kept);
    return [...gone.map((drop) => ({ drop })), { replace: kept, with: edit.with }];
  }
  if (!("move" in edit)) {
    const place = placeOf(edit, before, names, now.length);
    return samePlace(edit, place) ? [edit] : [{ insert: edit.insert, ...place }];
  }
  const moved = names.of(edit.move);
  // It goes to a place among the others.
  const others = withoutEntry(before, edit.move);
  const left = moved.reduce(withoutEntry, now);
  const { to, ...anchored } = placeOf(edit, others, namesIn(others, left), left.length);
  const place = to === undefined ? anchored : { to };
  if (same(moved, edit.move) && samePlace(edit, place)) return [edit];
  if (to !== undefined) return moved.map((move, n) => ({ move, to: to + n }));
  // Each goes right beside the anchor, so after it the last one goes first.
  const ordered = "after" in place ? moved.toReversed() : moved;
  return ordered.map((move) => ({ move, ...place }));
}

interface Placed {
  readonly to?: number;
  readonly before?: string;
  readonly after?: string;
}

const same = (names: readonly string[], id: string): boolean =>
  names.length === 1 && names[0] === id;

function samePlace(edit: Placed, place: Placed): boolean {
  return edit.to === place.to && edit.before === place.before && edit.after === place.after;
}

/** Where an edit puts a statement: beside what its anchor is called now, or what stood beside that. */
function placeOf(
  { to, before, after }: Placed,
  list: readonly ListEntry[],
  names: Names,
  length: number,
): Placed {
  if (to !== undefined) return { to: Math.min(to, length + 1) };
  const id = before ?? after;
  if (id === undefined) return {};
  const now = names.anchor(id, before === undefined);
  if (now === null) return beside(id, list, names);
  return before === undefined ? { after: now } : { before: now };
}

/** A place beside one that is gone: where its tie is, before what came after it, else after what came before. */
function beside(id: string, list: readonly ListEntry[], names: Names): Placed {
  const spot = spotOf(list, id);
  const index = spot?.index ?? 0;
  for (const entry of list.slice(spot?.member === null ? index + 1 : index)) {
    const before = names.anchor(entry.id, false);
    if (before !== null) return { before };
  }
  for (const entry of list.slice(0, index).reverse()) {
    const after = names.anchor(entry.id, true);
    if (after !== null) return { after };
  }
  return { to: 1 };
}
