import type { Messages, Table } from "@sextant/words";
import type { Ranking } from "../../../compute/questions/preferences/ranking.js";

/** The order of the states as a table, a level a row; levels left out are counted where they would stand. */
export function rankingTable({ levels, ...ranking }: Ranking, party: string, m: Messages): Table {
  const { ranking: said } = m.workbenchPreferences;
  const { ranking: words } = m.workbenchCopy;
  const rows = levels.flatMap((level, k) => {
    const gap = level.place - (levels[k - 1]?.place ?? 0) - 1;
    const { place, states, example, name, outcomes, unnamed, here } = level;
    const counted = outcomes.length > 1 || unnamed > 0;
    const held = outcomes.map((one) => (counted ? words.counted(one.name, one.states) : one.name));
    const rest =
      unnamed === 0 ? [] : [outcomes.length === 0 ? said.none : words.counted(said.none, unnamed)];
    const what = name ?? [...held, ...rest].join(", ");
    return [
      ...(gap > 0 ? [["", "", "", said.gap(gap)]] : []),
      [String(place), String(states), String(example), here ? `${what}; ${said.here}` : what],
    ];
  });
  const { partial, orders, unknownPairs } = ranking;
  return {
    caption: words.caption(party),
    columns: [
      { key: "level", title: words.level, align: "right" },
      { key: "states", title: words.states, align: "right" },
      { key: "example", title: words.example, align: "right" },
      { key: "what", title: words.what, align: "left" },
    ],
    rows,
    notes: [
      ...(partial && orders > 0 ? [said.partial(orders)] : []),
      ...(unknownPairs > 0 ? [said.pairs(unknownPairs)] : []),
    ],
  };
}
