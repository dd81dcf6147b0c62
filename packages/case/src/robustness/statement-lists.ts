/** A party's statements as a list whose entries may be dropped or change places. */
import { levelsFromStatements, type PreferenceList } from "@sextant/engine";
import type { CompiledStatement, CompiledView } from "../compile/compiled-view.js";

/** One place of the list: the positions, in view.statements[party], of a statement or of a tie's members. */
export type Entry = readonly number[];

/** The places of a party's list, most important first; empty where it has a ranking or weights. */
export function entriesOf(view: CompiledView, party: number): Entry[] {
  const entries: number[][] = [];
  view.statements[party].forEach(({ rank }, position, list) => {
    if (position > 0 && list[position - 1].rank === rank)
      entries[entries.length - 1].push(position);
    else entries.push([position]);
  });
  return entries;
}

/** Levels by these entries in this order; the members of a tie are counted, as everywhere. */
export function levelsByEntries(
  view: CompiledView,
  party: number,
  entries: readonly Entry[],
): Int32Array {
  const list: readonly CompiledStatement[] = view.statements[party];
  return levelsFromStatements(
    entries.flatMap((entry) => entry.map((position) => list[position].truth)),
    entries.flatMap((entry, rank) => entry.map(() => rank)),
    view.states.count,
  );
}

/** The list for the engine; null where there are no two entries that could change places. */
export function preferenceList(view: CompiledView, party: number): PreferenceList | null {
  const entries = entriesOf(view, party);
  if (entries.length < 2) return null;
  return {
    entries: entries.length,
    levels: (order) =>
      levelsByEntries(
        view,
        party,
        order.map((k) => entries[k]),
      ),
  };
}
