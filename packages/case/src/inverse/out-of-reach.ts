import type { StatementSource } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { meantOr, wrongUse } from "./usage.js";

/** What may not be changed. */
export interface OutOfReach {
  readonly parties: readonly number[];
  /** By party, by statement: 1 where it is kept. */
  readonly statements: readonly Uint8Array[];
  /** By option. */
  readonly options: Uint8Array;
  /** Names of views whose perceptions are kept. */
  readonly views: ReadonlySet<string>;
}

/**
 * Reads --keep: ids of statements ("libyan-preferred", "usa.libyan-preferred"), goals, options or
 * views; and --keep-party: keys or names of parties.
 *
 * @throws CaseError SX_INVERSE_KEEP for a name that is none of these, SX_USAGE_PARTY
 */
export function readOutOfReach(
  view: CompiledView,
  keep: readonly string[],
  keepParties: readonly string[],
): OutOfReach {
  const parties = keepParties.map((word) => partyOf(view, word));
  const statements = view.statements.map((list, party) =>
    new Uint8Array(list.length).fill(parties.includes(party) ? 1 : 0),
  );
  const options = Uint8Array.from(view.options, ({ party }) => (parties.includes(party) ? 1 : 0));
  const known = Object.keys(view.loaded.document.views ?? {});
  const views = new Set<string>();
  for (const word of keep) {
    let met = false;
    view.statements.forEach((list, party) => {
      list.forEach(({ id, goal }, k) => {
        const names = [id, goal].flatMap((n) =>
          n === null ? [] : [n, `${view.parties[party].key}.${n}`],
        );
        if (!names.includes(word)) return;
        statements[party][k] = 1;
        met = true;
      });
    });
    view.options.forEach(({ key }, o) => {
      if (key !== word) return;
      options[o] = 1;
      met = true;
    });
    if (known.includes(word)) {
      views.add(word);
      met = true;
    }
    if (!met) {
      const ids = view.statements.flatMap((list) => list.map(({ id }) => id));
      throw wrongUse(
        "SX_INVERSE_KEEP",
        `There is no preference statement, option or view "${word}" to be kept.`,
        meantOr(word, [...ids, ...view.options.map(({ key }) => key), ...known], "There are"),
      );
    }
  }
  return { parties, statements, options, views };
}

export function partyOf(view: CompiledView, word: string): number {
  const wanted = word.trim().toLowerCase();
  const found = view.parties.findIndex(
    ({ key, name, short }) =>
      key.toLowerCase() === wanted ||
      name.toLowerCase() === wanted ||
      short.toLowerCase() === wanted,
  );
  if (found >= 0) return found;
  const keys = view.parties.map(({ key }) => key);
  throw wrongUse(
    "SX_USAGE_PARTY",
    `The case has no party "${word}".`,
    meantOr(word, keys, "Its parties are"),
  );
}

/**
 * The statement lists as the engine takes them; null for a party without a list, or all of whose
 * statements are kept. `order`, where given, are the ids of one party in a strict order of its
 * unknown ties.
 */
export function sourcesOf(
  view: CompiledView,
  { statements: kept }: OutOfReach,
  settled: { readonly party: number; readonly order: readonly string[] } | null,
): (StatementSource | null)[] {
  return view.statements.map((list, party) => {
    if (list.length === 0 || kept[party].every((k) => k === 1)) return null;
    let order: number[][] = [];
    list.forEach(({ rank }, k) => {
      if (k > 0 && list[k - 1].rank === rank) order[order.length - 1].push(k);
      else order.push([k]);
    });
    const unknown = Uint8Array.from(list, (s) => (s.order === "unknown" ? 1 : 0));
    if (settled?.party === party) {
      const at = new Map(settled.order.map((id, place) => [id, place]));
      order = order.flatMap((group) => {
        if (group.length === 1 || unknown[group[0]] === 0) return [group];
        return [...group].sort((a, b) => at.get(list[a].id)! - at.get(list[b].id)!).map((k) => [k]);
      });
      unknown.fill(0);
    }
    return { columns: list.map(({ truth }) => truth), order, unknown, kept: kept[party] };
  });
}
