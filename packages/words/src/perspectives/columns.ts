/** The games that are told side by side: in fact, the base, and every picture that is another. */
import type { CountsInGame, Perspectives } from "@sextant/case";
import { partyTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";

export interface GameColumn {
  readonly key: string;
  readonly title: string;
  /** Short form for narrow columns. */
  readonly short: string;
  /** The parties whose own game it is; empty for "in fact". */
  readonly parties: readonly number[];
  counts(outcome: number): CountsInGame;
}

/** Parties that share a view share a column; those without a picture share that of the base. */
export function gameColumns(found: Perspectives, m: Messages): GameColumn[] {
  const { base, pictures, outcomes } = found;
  const t = m.perspectives.table;
  const columns: GameColumn[] = [
    {
      key: "hypergame",
      title: t.inFact,
      short: t.inFact,
      parties: [],
      counts: (o) => outcomes[o].hypergame,
    },
    {
      key: "base",
      title: t.base,
      short: t.base,
      parties: pictures.flatMap(({ view, party }) => (view === base ? [party] : [])),
      counts: (o) => outcomes[o].base,
    },
  ];
  for (const { party, view } of pictures) {
    if (view === base) continue;
    columns.push({
      key: base.parties[party].key,
      title: partyTitle(base, party, m),
      short: base.parties[party].short,
      parties: [party],
      counts: (o) => outcomes[o].pictures[party],
    });
  }
  return columns;
}
