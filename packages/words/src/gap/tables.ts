import type { Closing, Gap } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { partyTitle } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import type { Table } from "../tables/table.js";
import { twoDecimals } from "../text/decimal.js";

/** Distances with nothing, one factor or the other shared, and what each factor accounts for. */
export function closingTable({ view, ways, mean }: Gap, m: Messages): Table {
  const t = m.gap.table;
  const rows = (["states", "outcomes"] as const).flatMap((over) => {
    const all: readonly (readonly [string, Closing | null])[] = [
      ...ways.map((way) => [partyTitle(view, way.taker, m), way[over]] as const),
      [t.both, mean[over]],
    ];
    return all.flatMap(([name, closing]) =>
      closing === null ? [] : [[t[over], name, ...numbers(closing)]],
    );
  });
  const right = (key: string, title: string) => ({ key, title, align: "right" as const });
  return {
    caption: t.closing,
    columns: [
      { key: "over", title: t.over, align: "left" },
      { key: "taker", title: t.taker, align: "left" },
      right("distance", t.distance),
      right("means", t.means),
      right("interests", t.interests),
      right("share_means", t.meansShare),
      right("share_interests", t.interestsShare),
      right("interaction", t.interaction),
    ],
    rows,
    notes: [t.closingNote],
  };
}

function numbers({ none, means, interests, share, interaction }: Closing): string[] {
  return [none, means, interests, share.means, share.interests, interaction].map(twoDecimals);
}

export function divisionTable({ view, divisions, recounts, mean }: Gap, m: Messages): Table {
  const t = m.gap.table;
  const since = { said: t.bySaid, "names-outcome": t.byOutcome, default: t.byDefault };
  const whole = mean.states?.none ?? 0;
  return {
    caption: t.statements,
    columns: [
      { key: "party", title: t.party, align: "left" },
      { key: "rank", title: t.rank, align: "right" },
      { key: "preference", title: t.preference, align: "left" },
      { key: "factor", title: t.factor, align: "left", rigid: true },
      { key: "by", title: t.by, align: "left" },
      { key: "otherwise", title: t.otherwise, align: "right" },
      { key: "basis", title: t.basis, align: "left" },
    ],
    rows: divisions.map(({ party, statement, factor, by }, k) => {
      const own = view.statements[party][statement];
      const recount = recounts.find(({ division }) => division === k);
      return [
        partyTitle(view, party, m),
        String(own.rank + 1),
        preferenceText(view, own, m),
        t.factorName[factor],
        since[by],
        recount === undefined || whole < 1e-9 ? t.none : t.percent(recount.meansShare / whole),
        basisText(own.basis, m),
      ];
    }),
    notes: [t.statementsNote],
  };
}
