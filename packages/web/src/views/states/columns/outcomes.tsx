import type { StateTableAnswer } from "../../../compute/questions/states/table.js";
import { CaseText } from "../../../parts/case-text.js";
import type { DataColumn } from "../../../parts/index.js";
import { outcomesAt } from "../rows.js";
import type { ColumnSource } from "./source.js";
import "./outcomes.css";

/** A case with next to no names of states: its outcomes stand where the names would. */
export const FEW_NAMES = 3;

export function outcomesFirst({ table, hidden }: ColumnSource): boolean {
  return (
    table.names.texts.length <= FEW_NAMES && table.outcomes.length > 0 && !hidden.has("outcomes")
  );
}

export const outcomesText = (table: StateTableAnswer, s: number): string =>
  outcomesAt(table, s)
    .map((k) => table.outcomes[k].name)
    .join(", ");

/** How many moves lead away, and the outcomes. */
export function outcomeColumns(source: ColumnSource): DataColumn[] {
  const { table, rows, hidden, m } = source;
  const w = m.workbenchStates.columns;
  const { moves } = table;
  return [
    ...(moves === null
      ? []
      : [
          {
            key: "moves",
            title: w.movesShort,
            label: w.moves,
            align: "end" as const,
            width: "5rem",
            sortable: true,
            greatestFirst: true,
            cell: (row: number) => <span className="num">{moves[rows[row]]}</span>,
          },
        ]),
    ...(table.outcomes.length === 0 || hidden.has("outcomes") || outcomesFirst(source)
      ? []
      : [
          {
            key: "outcomes",
            title: w.outcomes,
            width: "minmax(11rem, 1fr)",
            sortable: true,
            cell: (row: number) => {
              const text = outcomesText(table, rows[row]);
              return (
                <CaseText className="states-outcomes" title={text}>
                  {text}
                </CaseText>
              );
            },
          },
        ]),
  ];
}
