import type { PreferenceItem } from "@sextant/case";
import { type RefObject, useState } from "react";
import { useAnnounce } from "../../../app/announce.js";
import { useMessages } from "../../../app/language.js";
import { type Action, freeId, longForm, spotOf, takenIds } from "../edits/index.js";
import { useParty } from "../use-party.js";
import { OnceShown } from "./once-shown.js";
import type { UnderPointer } from "./under-pointer.js";

export interface ListActions {
  /** The statement that is open for editing, by id. */
  readonly open: string | null;
  setOpen(id: string | null): void;
  /** To a place by rank, counted from 0 in the list as it is afterwards; false where it stays as it is. */
  moveTo(id: string, to: number): boolean;
  /** One place up (-1) or down (1); a member of a tie leaves it. By a `click` it stays under the pointer. */
  step(id: string, by: -1 | 1, click?: MouseEvent): void;
  tieAbove(id: string): void;
  /** With the statement or tie of another id, there at a place among its members; false where it is not. */
  tieWith(id: string, other: string, at?: number): boolean;
  split(id: string): void;
  setOrder(id: string, order: "count" | "unknown"): void;
  duplicate(id: string): void;
  remove(id: string): void;
  insert(item: PreferenceItem, text: string): void;
  /** Gives the focus to the row that an edit was about, once it is shown. */
  focusAfter(): void;
  /** Gives the focus to the row at a rank. */
  focusRank(rank: number): void;
}

/** What is done to the list, each named for History and told to readers of the screen. */
export function useListActions(
  list: RefObject<HTMLElement | null>,
  held: UnderPointer,
): ListActions {
  const { listed, name, act, textOf } = useParty();
  const { workbenchPreferences: words } = useMessages();
  const announce = useAnnounce();
  const [open, setOpen] = useState<string | null>(null);
  const [wanted] = useState(() => new OnceShown<{ rank: number; told: string | null }>());
  /** Does something; once it is shown the row at a rank has the focus, and readers of the screen are told. */
  const actThen = (
    label: string,
    action: Action,
    rank: number,
    told: string | null = null,
  ): boolean => wanted.after(listed, { rank, told }, () => act(label, action));
  const entries = listed.entries ?? [];
  const { changes, list: said } = words;

  const text = (id: string): string => {
    const spot = spotOf(entries, id);
    return spot === null ? id : textOf(spot.entry);
  };
  const moveTo = (id: string, to: number): boolean => {
    const spot = spotOf(entries, id);
    if (spot === null || (spot.member === null && spot.index === to)) return false;
    const what = text(id);
    const label = to === 0 ? changes.first(what, name) : changes.move(what, name, to + 1);
    const of = spot.member === null ? entries.length : entries.length + 1;
    const told = said.announceMoved(what, to + 1, of);
    if (!actThen(label, { do: "move", id, to }, to, told)) return false;
    if (open === id) setOpen(null);
    return true;
  };
  return {
    open,
    setOpen,
    moveTo,
    step: (id, by, click) => {
      const spot = spotOf(entries, id);
      if (spot === null) return;
      // Out of a tie a member stands right above or below what is left of it.
      const to = spot.member === null ? spot.index + by : spot.index + (by < 0 ? 0 : 1);
      if (to < 0 || (spot.member === null && to >= entries.length)) {
        announce(said.announceEnd(text(id)));
        return;
      }
      if (click !== undefined) held.hold(list.current, id, click);
      moveTo(id, to);
    },
    tieAbove: (id) => {
      const spot = spotOf(entries, id);
      if (spot === null) return;
      const what = text(id);
      const told = said.announceTied(what);
      actThen(changes.tie(what, name), { do: "tie", id }, spot.index - 1, told);
    },
    tieWith: (id, other, at) => {
      const spot = spotOf(entries, id);
      const target = spotOf(entries, other);
      if (spot === null || target === null) return false;
      const what = text(id);
      const place = at === undefined ? {} : { at };
      const label = changes.tieWith(what, text(other), name);
      // Without the row that was taken out above it, it stands one place further up.
      const gone = spot.member === null && spot.index < target.index;
      const told = said.announceTiedWith(what, text(other));
      const action = { do: "tie", id, with: other, ...place } as const;
      return actThen(label, action, target.index - (gone ? 1 : 0), told);
    },
    split: (id) => {
      const spot = spotOf(entries, id);
      if (spot === null) return;
      actThen(changes.untie(name), { do: "untie", id }, spot.index, said.announceSplit);
    },
    setOrder: (id, order) => {
      act(changes.order(name, order === "unknown"), { do: "order", id, order });
    },
    duplicate: (id) => {
      const spot = spotOf(entries, id);
      if (spot === null || spot.entry.kind === "tie") return;
      const { id: _, ...rest } = longForm(spot.entry.document);
      const copy = {
        id: freeId(`${id.replace(/^[#+]/, "statement-")}-copy`, takenIds(listed)),
        ...rest,
      };
      const to = spot.index + 1;
      actThen(changes.duplicate(text(id), name), { do: "insert", item: copy, to }, to);
    },
    remove: (id) => {
      const spot = spotOf(entries, id);
      if (spot === null) return;
      const what = text(id);
      const next = Math.min(spot.index, entries.length - 2);
      const told = said.announceRemoved(what);
      const gone = actThen(changes.remove(what, name), { do: "drop", id }, next, told);
      if (gone && open === id) setOpen(null);
    },
    insert: (item, what) => {
      const to = entries.length;
      const told = said.announceMoved(what, to + 1, to + 1);
      actThen(changes.add(what, name), { do: "insert", item, to }, to, told);
    },
    focusAfter: () => {
      const due = wanted.due(listed);
      if (due === null) return;
      focusRow(list.current, due.rank, held.holds);
      if (due.told !== null) announce(due.told);
    },
    focusRank: (rank) => focusRow(list.current, rank),
  };
}

/** `still`: it is seen, and stays where it is. */
function focusRow(list: HTMLElement | null, rank: number, still = false): void {
  const row = list?.children[Math.max(0, rank)];
  row?.querySelector<HTMLElement>(".statements-grip")?.focus({ preventScroll: true });
  if (still) return;
  // With the next frame, which lays the page out anyway.
  requestAnimationFrame(() => row?.scrollIntoView({ block: "nearest" }));
}
