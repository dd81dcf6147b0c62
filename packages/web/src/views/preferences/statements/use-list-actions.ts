import type { PreferenceItem } from "@sextant/case";
import { type RefObject, useRef, useState } from "react";
import { useAnnounce } from "../../../app/announce.js";
import { useMessages } from "../../../app/language.js";
import { freeId, type Listed, longForm, spotOf, takenIds } from "../edits/index.js";
import { useParty } from "../use-party.js";

export interface ListActions {
  /** The statement that is open for editing, by id. */
  readonly open: string | null;
  setOpen(id: string | null): void;
  /** To a place by rank, counted from 0 in the list as it is afterwards. */
  moveTo(id: string, to: number): void;
  /** One place up (-1) or down (1); a member of a tie leaves it. */
  step(id: string, by: -1 | 1): void;
  tieAbove(id: string): void;
  /** With the statement or tie of another id, there at a place among its members. */
  tieWith(id: string, other: string, at?: number): void;
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
export function useListActions(list: RefObject<HTMLElement | null>): ListActions {
  const { listed, name, act, textOf } = useParty();
  const { workbenchPreferences: words } = useMessages();
  const announce = useAnnounce();
  const [open, setOpen] = useState<string | null>(null);
  const wanted = useRef<{ rank: number; of: Listed; said: string | null } | null>(null);
  /** Once the edit is shown: the focus on the row at a rank, and what is told to readers of the screen. */
  const then = (rank: number, said: string | null = null): void => {
    wanted.current = { rank, of: listed, said };
  };
  const entries = listed.entries ?? [];
  const { changes, list: said } = words;

  const text = (id: string): string => {
    const spot = spotOf(entries, id);
    return spot === null ? id : textOf(spot.entry);
  };
  const moveTo = (id: string, to: number): void => {
    const spot = spotOf(entries, id);
    if (spot === null || (spot.member === null && spot.index === to)) return;
    const what = text(id);
    const label = to === 0 ? changes.first(what, name) : changes.move(what, name, to + 1);
    if (!act(label, { do: "move", id, to })) return;
    const of = spot.member === null ? entries.length : entries.length + 1;
    then(to, said.announceMoved(what, to + 1, of));
    if (open === id) setOpen(null);
  };
  return {
    open,
    setOpen,
    moveTo,
    step: (id, by) => {
      const spot = spotOf(entries, id);
      if (spot === null) return;
      // Out of a tie a member stands right above or below what is left of it.
      const to = spot.member === null ? spot.index + by : spot.index + (by < 0 ? 0 : 1);
      if (to < 0 || (spot.member === null && to >= entries.length)) {
        announce(said.announceEnd(text(id)));
        return;
      }
      moveTo(id, to);
    },
    tieAbove: (id) => {
      const spot = spotOf(entries, id);
      if (spot === null || !act(changes.tie(text(id), name), { do: "tie", id })) return;
      then(spot.index - 1, said.announceTied(text(id)));
    },
    tieWith: (id, other, at) => {
      const spot = spotOf(entries, id);
      const target = spotOf(entries, other);
      if (spot === null || target === null) return;
      const what = text(id);
      const place = at === undefined ? {} : { at };
      const label = changes.tieWith(what, text(other), name);
      if (!act(label, { do: "tie", id, with: other, ...place })) return;
      // Without the row that was taken out above it, it stands one place further up.
      const gone = spot.member === null && spot.index < target.index;
      then(target.index - (gone ? 1 : 0), said.announceTiedWith(what, text(other)));
    },
    split: (id) => {
      const spot = spotOf(entries, id);
      if (spot === null || !act(changes.untie(name), { do: "untie", id })) return;
      then(spot.index, said.announceSplit);
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
      if (act(changes.duplicate(text(id), name), { do: "insert", item: copy, to })) then(to);
    },
    remove: (id) => {
      const spot = spotOf(entries, id);
      if (spot === null || !act(changes.remove(text(id), name), { do: "drop", id })) return;
      then(Math.min(spot.index, entries.length - 2), said.announceRemoved(text(id)));
      if (open === id) setOpen(null);
    },
    insert: (item, what) => {
      const to = entries.length;
      if (!act(changes.add(what, name), { do: "insert", item, to })) return;
      then(to, said.announceMoved(what, to + 1, to + 1));
    },
    focusAfter: () => {
      if (wanted.current === null || wanted.current.of === listed) return;
      const { rank, said: told } = wanted.current;
      wanted.current = null;
      focusRow(list.current, rank);
      if (told !== null) announce(told);
    },
    focusRank: (rank) => focusRow(list.current, rank),
  };
}

function focusRow(list: HTMLElement | null, rank: number): void {
  const row = list?.children[Math.max(0, rank)];
  row?.querySelector<HTMLElement>(".statements-grip")?.focus({ preventScroll: true });
  // With the next frame, which lays the page out anyway.
  requestAnimationFrame(() => row?.scrollIntoView({ block: "nearest" }));
}
