import type { CaseEdit, ListEntry } from "@sextant/case";
import type { Action } from "./action.js";
import { type Path, type Spot, spotOf } from "./listed.js";

type Tie = Extract<Action, { do: "tie" }>;

/** What is to be tied with what: a part of the list, and another entry of it. Null where that makes no tie. */
export function tiePair(
  entries: readonly ListEntry[],
  action: Tie,
): { readonly moved: Spot; readonly target: Spot; readonly at: number } | null {
  const moved = spotOf(entries, action.id);
  if (moved === null || (action.with === undefined && moved.member !== null)) return null;
  const above = entries[moved.index - 1]?.id;
  const target = spotOf(entries, action.with ?? above ?? "");
  if (target === null || target.member !== null || target.index === moved.index) return null;
  const length = target.entry.kind === "tie" ? target.entry.members.length : 1;
  const after = moved.index > target.index ? length : 0;
  return { moved, target, at: Math.min(action.at ?? after, length) };
}

/** The edits that tie two entries of a list that is written out, each moved with its comments. */
export function writtenTie(
  list: Path,
  entries: readonly ListEntry[],
  action: Tie,
): CaseEdit[] | null {
  const pair = tiePair(entries, action);
  if (pair === null) return null;
  const { moved, target, at } = pair;
  const into = (index: number, place: number): Path => [...list, index, "tie", place];
  const { index: from } = moved;
  const { index: to } = target;
  // What stands behind an entry that was taken out is one place further up.
  const left = from < to ? to - 1 : to;
  if (moved.entry.kind === "tie" && target.entry.kind !== "tie") {
    // The tie that is there takes the statement, with its place.
    const tie = to < from ? from - 1 : from;
    const place = at === 0 ? moved.entry.members.length : 0;
    return [
      { path: [...list, to], move: into(tie, place) },
      ...(tie === left ? [] : [{ path: [...list, tie], move: [...list, left] }]),
    ];
  }
  const made: CaseEdit[] =
    target.entry.kind === "tie"
      ? []
      : [
          { path: [...list, to], insert: { tie: [] } },
          { path: [...list, to + 1], move: into(to, 0) },
        ];
  if (moved.member !== null) {
    return [
      ...made,
      { path: into(from, moved.member), move: into(to, at) },
      ...dissolved(list, entries[from], from),
    ];
  }
  if (moved.entry.kind === "tie") {
    return [
      ...moved.entry.members.map(
        (_, k): CaseEdit => ({ path: into(from, 0), move: into(to, at + k) }),
      ),
      { path: [...list, from], delete: true },
    ];
  }
  return [...made, { path: [...list, from], move: into(left, at) }];
}

/** A tie of two that has lost one is no tie any more. */
export function dissolved(list: Path, entry: Spot["entry"] | undefined, index: number): CaseEdit[] {
  if (entry?.kind !== "tie" || entry.members.length !== 2) return [];
  return [
    { path: [...list, index, "tie", 0], move: [...list, index] },
    { path: [...list, index + 1], delete: true },
  ];
}
