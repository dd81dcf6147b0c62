import {
  type CaseEdit,
  editedList,
  type ListEntry,
  type PreferenceItem,
  type StatementDoc,
  type StatementEdit,
  type TieDoc,
  type TieEntry,
} from "@sextant/case";
import { type Action, movedTo, withoutEntry } from "./action.js";
import { takenIds } from "./follow-ids.js";
import { isOwn, isPlaceId, type Listed, longForm, orderOf, spotOf, withId } from "./listed.js";
import { after, type Step, stepEdits } from "./view-steps.js";
import { changeEdits } from "./written-list.js";
import { tiePair } from "./written-tie.js";

/**
 * The edits that do something to a list which a view changes rather than writes out. The fewest are
 * looked for that lead to the order wanted: an earlier edit of the view that the action takes back or
 * replaces goes, and nothing else of the view's does. Null where it cannot be said by edits.
 */
export function viewEdits(listed: Listed, action: Action): CaseEdit[] | null {
  const { parent, entries, own } = listed;
  if (parent === null || entries === null) return null;
  const edits = own?.edit ?? [];
  const fits = (wanted: readonly ListEntry[], candidates: readonly Step[][]): CaseEdit[] | null => {
    const order = orderOf(wanted);
    for (const steps of candidates) {
      const made = editedList(parent, after(edits, steps), listed.document, listed.party);
      if (made !== null && orderOf(made) === order) return stepEdits(listed, steps);
    }
    return null;
  };
  switch (action.do) {
    case "move": {
      const wanted = movedTo(entries, action.id, action.to);
      if (wanted === null) return null;
      if (orderOf(wanted) === orderOf(entries)) return [];
      return fits(wanted, moves(edits, wanted, action));
    }
    case "drop": {
      const mine = edits.flatMap((edit, k) => (concerns(edit, action.id) ? [k] : []));
      const gone = mine.map((drop): Step => ({ drop }));
      return fits(withoutEntry(entries, action.id), [
        gone,
        [...gone, { add: { drop: action.id } }],
        [{ add: { drop: action.id } }],
      ]);
    }
    case "insert": {
      const place = placeAt(entries, action.to);
      return stepEdits(listed, [{ add: { insert: action.item, ...place } }]);
    }
    case "tie":
      return tieEdits(listed, action);
    case "untie": {
      const spot = spotOf(entries, action.id);
      if (spot?.entry.kind !== "tie") return null;
      const last = spot.entry.members[spot.entry.members.length - 1];
      const out = spot.entry.members.slice(0, -1);
      return stepEdits(
        listed,
        out.map(({ id }): Step => ({ add: { move: id, before: last.id } })),
      );
    }
    case "order": {
      const spot = spotOf(entries, action.id);
      if (spot?.entry.kind !== "tie") return null;
      const { order: _, ...rest } = tieNow(listed, spot.entry);
      const order = action.order === "unknown" ? { order: action.order } : {};
      return replaced(listed, spot.entry, { ...rest, ...order });
    }
    case "change": {
      const spot = spotOf(entries, action.id);
      if (spot === null) return null;
      const { entry } = spot;
      if (isOwn(listed, entry.path)) return changeEdits(entry, action.change);
      const whole = entry.kind === "tie" ? tieNow(listed, entry) : longForm(entry.document);
      const next = Object.entries({ ...whole, ...action.change }).filter(
        ([, value]) =>
          value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
      );
      return replaced(listed, entry, Object.fromEntries(next) as unknown as StatementDoc);
    }
  }
}

/** Takes back what the view does to a statement that the list it changes has: its drop. */
export function restoreEdits(listed: Listed, id: string): CaseEdit[] | null {
  const k = (listed.own?.edit ?? []).findIndex((edit) => "drop" in edit && edit.drop === id);
  return k < 0 ? null : stepEdits(listed, [{ drop: k }]);
}

function moves(
  edits: readonly StatementEdit[],
  wanted: readonly ListEntry[],
  { id, to }: Extract<Action, { do: "move" }>,
): Step[][] {
  const place = placeAt(
    wanted.filter((entry) => entry.id !== id),
    to,
  );
  const earlier = edits.flatMap((edit, k) => ("move" in edit && edit.move === id ? [k] : []));
  const gone = earlier.map((drop): Step => ({ drop }));
  const inserted = edits.findIndex((edit) => insertedId(edit) === id);
  const move: StatementEdit = { move: id, ...place };
  const last = earlier.at(-1);
  return [
    ...(earlier.length > 0 ? [gone] : []),
    ...(inserted >= 0 && earlier.length === 0
      ? [
          [
            {
              set: inserted,
              to: { insert: (edits[inserted] as { insert: PreferenceItem }).insert, ...place },
            },
          ],
        ]
      : []),
    ...(last === undefined
      ? []
      : [
          [...gone.slice(0, -1), { set: last, to: move }],
          [...gone, { add: move }],
        ]),
    [{ add: move }],
  ];
}

function tieEdits(listed: Listed, action: Extract<Action, { do: "tie" }>): CaseEdit[] | null {
  const entries = listed.entries ?? [];
  const pair = tiePair(entries, action);
  if (pair === null) return null;
  const { moved, target, at } = pair;
  const [come, there] = [moved.entry, target.entry].map((entry) =>
    entry.kind === "tie" ? entry.members : [entry],
  );
  const members = membersOf(
    target.entry.id,
    [...there.slice(0, at), ...come, ...there.slice(at)],
    listed,
  );
  const old = [target.entry, moved.entry].find((entry) => entry.kind === "tie");
  const stem = isPlaceId(target.entry.id) ? "tie" : `tie-${target.entry.id}`;
  const named = old !== undefined && !isPlaceId(old.id) ? old.id : freeId(stem, takenIds(listed));
  const tie: TieDoc = { ...(old?.kind === "tie" ? old.document : {}), id: named, tie: members };
  return stepEdits(listed, [
    { add: { drop: moved.entry.id } },
    { add: { replace: target.entry.id, with: tie } },
  ]);
}

/**
 * Members for a tie that is written in place of `replaced`, each under the id that it has. One that is
 * called by a place gets an id, unless it comes to stand at that very place: another statement may be called
 * by it, such as one that was moved out of the tie.
 */
function membersOf(replaced: string, members: readonly ListEntry[], listed: Listed): TieDoc["tie"] {
  const taken = takenIds(listed);
  return members.map((member, k) => {
    const { id, document } = member;
    if (!isPlaceId(id) || id === `${replaced}.${k + 1}`) return withId(member);
    const free = freeId(id.replace(/^[#+]/, "statement-").replaceAll(".", "-"), taken);
    taken.add(free);
    return { id: free, ...longForm(document as string | StatementDoc) };
  }) as TieDoc["tie"];
}

/** An id that nothing bears yet. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  return id;
}

function replaced(listed: Listed, entry: ListEntry, next: PreferenceItem): CaseEdit[] {
  const named =
    typeof next === "string" ? next : { ...(isPlaceId(entry.id) ? {} : { id: entry.id }), ...next };
  if (isOwn(listed, entry.path)) return [{ path: entry.path, value: named }];
  return stepEdits(listed, [{ add: { replace: entry.id, with: named } }]);
}

/** A tie with the members that it has now: edits of views change those, and not what is written. */
function tieNow(listed: Listed, tie: TieEntry): TieDoc {
  const { document, members, path } = tie;
  const written = members.every((one, k) => one.document === document.tie[k]);
  if (isOwn(listed, path) || (written && members.length === document.tie.length)) return document;
  return { ...document, tie: membersOf(tie.id, members, listed) };
}

function placeAt(
  entries: readonly ListEntry[],
  to: number,
): { to?: number; before?: string; after?: string } {
  const next = entries[to];
  const previous = entries[to - 1];
  if (next !== undefined && !isPlaceId(next.id)) return { before: next.id };
  if (previous !== undefined && !isPlaceId(previous.id)) return { after: previous.id };
  return { to: to + 1 };
}

function concerns(edit: StatementEdit, id: string): boolean {
  if ("move" in edit) return edit.move === id;
  if ("replace" in edit) return edit.replace === id;
  return "insert" in edit && insertedId(edit) === id;
}

function insertedId(edit: StatementEdit): string | null {
  if (!("insert" in edit)) return null;
  const item = edit.insert;
  if (typeof item === "string") return item.trim();
  return item.id ?? ("prefer" in item ? item.prefer.trim() : null);
}
