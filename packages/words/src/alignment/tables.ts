import type { Alignment, Between } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { outcomeName, partyTitle } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import type { Table } from "../tables/table.js";
import { twoDecimals } from "../text/decimal.js";

const number = (x: number | null | undefined, m: Messages): string =>
  x === null || x === undefined ? m.alignment.table.none : twoDecimals(x);

/** Every pair twice: over all states, and over the outcomes. */
export function agreementTable({ view, pairs }: Alignment, m: Messages): Table {
  const t = m.alignment.table;
  const cell = (row: number, column: number): string => {
    if (row === column) return "";
    const [a, b] = row < column ? [row, column] : [column, row];
    const pair = pairs.find(({ parties }) => parties[0] === a && parties[1] === b);
    return number(row < column ? pair?.states.tau : pair?.outcomes?.tau, m);
  };
  return {
    caption: t.agreement,
    columns: [
      { key: "party", title: t.party, align: "left" },
      ...view.parties.map((p) => ({
        key: p.key,
        title: p.short,
        align: "right" as const,
        rigid: true,
      })),
    ],
    rows: view.parties.map((_, row) => [
      partyTitle(view, row, m),
      ...view.parties.map((_, column) => cell(row, column)),
    ]),
    notes: [t.agreementNote],
  };
}

export function outcomePlacesTable({ view, camps, compared }: Alignment, m: Messages): Table {
  const t = m.alignment.table;
  const splits = camps?.splits ?? [];
  const rows = splits.length > 0 ? splits : compared.map((outcome) => ({ outcome, places: [] }));
  return {
    caption: t.outcomes,
    columns: [
      { key: "outcome", title: t.outcome, align: "left" },
      ...(camps === null
        ? []
        : [
            { key: "first_side", title: t.first, align: "right" as const },
            { key: "second_side", title: t.second, align: "right" as const },
          ]),
      ...view.parties.map((p) => ({
        key: p.key,
        title: p.short,
        align: "right" as const,
        rigid: true,
      })),
    ],
    rows: rows.map((split) => [
      outcomeName(view, split.outcome, m),
      ...("means" in split ? split.means.map((x) => number(x, m)) : []),
      ...view.parties.map((_, i) => number(split.places[i], m)),
    ]),
    notes: [t.outcomesNote],
  };
}

/** Rows: pairs; columns: the parties that stand between them. */
export function standingsTable({ view, standings }: Alignment, m: Messages): Table {
  const t = m.alignment.table;
  const { parties } = view;
  const rows: string[][] = [];
  for (let a = 0; a < parties.length; a++) {
    for (let b = a + 1; b < parties.length; b++) {
      rows.push([
        `${parties[a].short} / ${parties[b].short}`,
        ...parties.map((_, party) => {
          if (party === a || party === b) return "";
          const found = standings.find(
            (s) => s.party === party && s.others[0] === a && s.others[1] === b,
          );
          return number(found?.difference, m);
        }),
      ]);
    }
  }
  return {
    caption: t.standings,
    columns: [
      { key: "pair", title: t.pair, align: "left", rigid: true },
      ...parties.map((p) => ({ key: p.key, title: p.short, align: "right" as const, rigid: true })),
    ],
    rows,
    notes: [t.standingsNote],
  };
}

/** Each preference of a party, and how far the two that it stands between share it. */
export function sharedTable(
  { view }: Alignment,
  { party, others, statements }: Between,
  m: Messages,
): Table {
  const t = m.alignment.table;
  return {
    caption: t.shared(partyTitle(view, party, m)),
    columns: [
      { key: "preference", title: t.preference, align: "left" },
      ...others.map((p) => ({
        key: view.parties[p].key,
        title: view.parties[p].short,
        align: "right" as const,
        rigid: true,
      })),
      { key: "basis", title: t.basis, align: "left" },
    ],
    rows: statements.map(({ statement, shared }) => {
      const own = view.statements[party][statement];
      return [
        preferenceText(view, own, m),
        ...shared.map((x) => number(x, m)),
        basisText(own.basis, m),
      ];
    }),
    notes: [t.sharedNote],
  };
}

export function earlierTable(
  { view }: Alignment,
  { pairs }: NonNullable<Alignment["earlier"]>,
  m: Messages,
): Table {
  const t = m.alignment.table;
  const title = (key: string): string =>
    partyTitle(
      view,
      view.parties.findIndex((p) => p.key === key),
      m,
    );
  return {
    caption: t.earlier,
    columns: [
      { key: "first", title: t.party, align: "left" },
      { key: "second", title: t.party, align: "left" },
      { key: "states_then", title: t.statesThen, align: "right" },
      { key: "states_now", title: t.statesNow, align: "right" },
      { key: "outcomes_then", title: t.outcomesThen, align: "right" },
      { key: "outcomes_now", title: t.outcomesNow, align: "right" },
    ],
    rows: pairs.map(({ parties, states, outcomes }) => [
      ...parties.map(title),
      ...[...states, ...outcomes].map((x) => number(x, m)),
    ]),
    notes: [m.alignment.notOneScale],
  };
}
