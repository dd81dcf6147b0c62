import type { Table } from "@sextant/words";

/** A table with more said below it. */
export function withNotes(table: Table, notes: readonly string[]): Table {
  return { ...table, notes: [...(table.notes ?? []), ...notes] };
}
