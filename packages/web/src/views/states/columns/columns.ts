import type { DataColumn } from "../../../parts/index.js";
// What holds for every column comes before what single columns have otherwise.
import "./columns.css";
import { optionColumns } from "./options.js";
import { outcomeColumns } from "./outcomes.js";
import { placeColumns } from "./places.js";
import type { ColumnSource } from "./source.js";
import { markColumns, staysColumns } from "./verdicts.js";
import { whichState } from "./which-state.js";

/** The columns of the table, from left to right; groups that are hidden are left out. */
export function statesColumns(source: ColumnSource): DataColumn[] {
  return [
    ...whichState(source),
    ...optionColumns(source),
    ...(source.marks === null ? markColumns(source) : staysColumns(source, source.marks)),
    ...outcomeColumns(source),
    ...placeColumns(source),
  ];
}
