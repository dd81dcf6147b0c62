/** Figures that are others under an order of preference that is unknown, as a table without looks of its own says so. */
import type { Column, Table } from "./table.js";

/** The sign behind each of them: for tables that are read. */
export function withOrderSigns(table: Table, sign: string): Table {
  const { onOrder, columns } = table;
  if (onOrder === undefined) return table;
  return {
    ...table,
    rows: table.rows.map((cells, r) =>
      cells.map((text, c) => (onOrder[r]?.includes(columns[c].key) ? `${text}${sign}` : text)),
    ),
  };
}

/** A column that names the columns of each row's: for tables that are reckoned with, where a sign would spoil a figure. */
export function withOrderColumn(table: Table, column: Column): Table {
  const { onOrder } = table;
  if (onOrder === undefined) return table;
  return {
    ...table,
    columns: [...table.columns, column],
    rows: table.rows.map((cells, r) => [...cells, onOrder[r]?.join(" ") ?? ""]),
  };
}
