import { type DataColumn, DiffersMark, PartyBadge } from "../../../parts/index.js";
import type { ColumnSource } from "./source.js";
import "./places.css";

/** The place of a state in the order of each party. */
export function placeColumns({ table, rows, hidden, looks, m }: ColumnSource): DataColumn[] {
  if (hidden.has("places")) return [];
  const w = m.workbenchStates;
  const group = { key: "places", title: w.columns.placesShort, label: w.columns.places };
  return table.parties.map(({ key, name, places }, party): DataColumn => {
    const of = w.cell.of(places);
    return {
      key: `place:${key}`,
      title: <PartyBadge party={key} />,
      shown: looks.get(key)?.letter,
      label: w.columns.place(name),
      align: "end",
      width: places === 0 ? "5.25rem" : `${3 + m.grouped(places).length}rem`,
      sortable: places > 0,
      group,
      cell: (row) => {
        const s = rows[row];
        if (places === 0)
          return (
            <span className="states-any states-unknown" title={w.cell.unknownTitle}>
              {w.cell.unknown}
            </span>
          );
        const place = table.ranks[party][s];
        const base = table.base;
        const differs = base !== null && base.known[s] === 1 && base.ranks[party][s] !== place;
        return (
          <span className="num">
            {differs && <DiffersMark sign base={m.grouped(base.ranks[party][s])} />}
            {m.grouped(place)} <span className="states-of">{of}</span>
          </span>
        );
      },
    };
  });
}
