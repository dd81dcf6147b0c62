import type { CaseEdit, ListEntry } from "@sextant/case";
import { basisEdits } from "../../../parts/basis/basis-edits.js";
import type { Action, StatementChange } from "./action.js";
import { isPlaceId, type Listed, longForm, type Path, type Spot, spotOf } from "./listed.js";
import { dissolved, writtenTie } from "./written-tie.js";

/** The edits that do something to a list that is written out: each entry is moved by itself, with its comments. */
export function writtenEdits(listed: Listed, action: Action): CaseEdit[] | null {
  const { entries, at } = listed;
  const list: Path = [...at, "statements"];
  if (entries === null) {
    if (action.do !== "insert") return null;
    return listed.own === undefined
      ? [{ path: at, value: { statements: [action.item] } }]
      : [{ path: list, value: [action.item] }];
  }
  if (action.do === "insert") return [{ path: [...list, action.to], insert: action.item }];
  const spot = spotOf(entries, action.id);
  if (spot === null) return null;
  switch (action.do) {
    case "move":
      return move(list, listed, spot, action.to);
    case "tie":
      return writtenTie(list, entries, action);
    case "untie":
      return untie(list, spot);
    case "order":
      return action.order === "unknown"
        ? [{ path: [...list, spot.index, "order"], value: "unknown" }]
        : basisEdits([...list, spot.index], spot.entry.document, "prefer", {
            order: null,
          } as object);
    case "drop":
      return drop(list, listed, spot);
    case "change":
      return changeEdits(spot.entry, action.change);
  }
}

function move(list: Path, { entries }: Listed, spot: Spot, to: number): CaseEdit[] | null {
  if (spot.member === null) {
    return to === spot.index ? [] : [{ path: [...list, spot.index], move: [...list, to] }];
  }
  const edits: CaseEdit[] = [
    { path: [...list, spot.index, "tie", spot.member], move: [...list, to] },
  ];
  const left = to <= spot.index ? spot.index + 1 : spot.index;
  return [...edits, ...dissolved(list, entries?.[spot.index], left)];
}

function untie(list: Path, { index, entry }: Spot): CaseEdit[] | null {
  if (entry.kind !== "tie") return null;
  return [
    ...entry.members.map(
      (_, k): CaseEdit => ({ path: [...list, index + k, "tie", 0], move: [...list, index + k] }),
    ),
    { path: [...list, index + entry.members.length], delete: true },
  ];
}

function drop(list: Path, { entries, at, own }: Listed, spot: Spot): CaseEdit[] {
  if (spot.member !== null) {
    return [
      { path: [...list, spot.index, "tie", spot.member], delete: true },
      ...dissolved(list, entries?.[spot.index], spot.index),
    ];
  }
  if (entries?.length !== 1) return [{ path: [...list, spot.index], delete: true }];
  // A list of nothing is no list.
  const only = Object.keys(own ?? {}).every((key) => key === "statements" || key === "order");
  return [{ path: only ? at : list, delete: true }];
}

/** The edits that change a statement or a tie where it is written. */
export function changeEdits(entry: ListEntry, change: StatementChange): CaseEdit[] {
  const { document, path, id } = entry;
  if (typeof document === "object" && "tie" in document)
    return basisEdits(path, document, "prefer", change);
  // What others call it by stays when its goal or its words change.
  const keeps =
    change.prefer !== undefined && longForm(document).id === undefined && !isPlaceId(id);
  const named = keeps ? { id, ...change } : change;
  if (typeof document === "object") return basisEdits(path, document, "prefer", named);
  const { prefer = document, ...rest } = named;
  const more = Object.entries(rest).filter(([, value]) => value !== null);
  if (more.length === 0) return prefer === document ? [] : [{ path, value: prefer }];
  const { id: ownId, ...others } = Object.fromEntries(more);
  return [{ path, value: { ...(ownId === undefined ? {} : { id: ownId }), prefer, ...others } }];
}
