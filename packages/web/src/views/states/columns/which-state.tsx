import { holdsAt } from "@sextant/engine";
import type { ReactNode } from "react";
import { CaseText } from "../../../parts/case-text.js";
import type { DataColumn } from "../../../parts/index.js";
import { NameField } from "../name-field.js";
import { textAt } from "../rows.js";
import { FEW_NAMES, outcomesFirst, outcomesText } from "./outcomes.js";
import type { ColumnSource } from "./source.js";
import "../pill.css";
import "./which-state.css";

/** Number, label and name of a state, or its outcomes in place of the name. */
export function whichState(source: ColumnSource): DataColumn[] {
  const { table, rows, m } = source;
  const w = m.workbenchStates;
  const { labels } = table;
  return [
    {
      key: "id",
      title: w.columns.id,
      align: "end",
      width: `${Math.max(3.75, 1.25 + 0.55 * String(table.ids[table.count - 1]).length)}rem`,
      sortable: true,
      fixed: true,
      cell: (row) => table.ids[rows[row]],
    },
    ...(labels === null
      ? []
      : [
          {
            key: "label",
            title: w.columns.label,
            width: "5rem",
            sortable: true,
            fixed: true,
            cell: (row: number) => <CaseText>{textAt(labels, rows[row]) ?? ""}</CaseText>,
          },
        ]),
    outcomesFirst(source) ? outcomeOrName(source) : nameColumn(source),
  ];
}

function nameColumn(source: ColumnSource): DataColumn {
  const { table, rows, m } = source;
  const w = m.workbenchStates;
  return {
    key: "name",
    title: w.columns.name,
    // Few names leave room for the options.
    width: table.names.texts.length > FEW_NAMES ? "13rem" : "9.5rem",
    sortable: true,
    fixed: true,
    ...(table.options.length > 0 ? { actionNote: w.filter.optionsTitle } : {}),
    cellClass: () => "states-cell-name",
    cell: (row) =>
      nameBeing(source, rows[row]) ?? (
        <>
          <Name source={source} s={rows[row]} />
          <Pills source={source} s={rows[row]} />
        </>
      ),
  };
}

/** The outcomes of a state, and before them its name where it has one; named there as well. */
function outcomeOrName(source: ColumnSource): DataColumn {
  const { table, rows, m } = source;
  const w = m.workbenchStates;
  return {
    key: "outcomes",
    title: w.columns.outcomes,
    width: "11.5rem",
    sortable: true,
    fixed: true,
    ...(table.options.length > 0 ? { actionNote: w.filter.optionsTitle } : {}),
    cellClass: () => "states-cell-name",
    cell: (row) => {
      const s = rows[row];
      const named = textAt(table.names, s);
      const text = outcomesText(table, s);
      return (
        nameBeing(source, s) ?? (
          <>
            <Name source={source} s={s} />
            {text !== named && (
              <CaseText className="states-outcomes" title={text}>
                {text}
              </CaseText>
            )}
            <Pills source={source} s={s} short />
          </>
        )
      );
    },
  };
}

/** The field in which a name is being written; null where none is. */
function nameBeing({ table, m, naming, onNamed }: ColumnSource, s: number): ReactNode {
  if (naming?.s !== s) return null;
  return (
    <NameField
      key={naming.draft.state}
      draft={naming.draft}
      label={m.workbenchStates.name.label(table.ids[s])}
      onDone={(text) => onNamed(s, text)}
    />
  );
}

function Name({ source: { table }, s }: { readonly source: ColumnSource; readonly s: number }) {
  const name = textAt(table.names, s);
  if (name === undefined) return null;
  return (
    <CaseText className="states-name" title={name}>
      {name}
    </CaseText>
  );
}

/** What is particular about a state, in a word each. */
function Pills({
  source: { table, m },
  s,
  short = false,
}: {
  readonly source: ColumnSource;
  readonly s: number;
  readonly short?: boolean;
}) {
  const w = m.workbenchStates;
  const trap = table.traps !== null && holdsAt(table.traps, s);
  return (
    <>
      {table.statusQuo === s && (
        <span className="states-pill states-here" title={w.hereTitle}>
          {short ? (
            <>
              <span aria-hidden="true">{w.hereShort}</span>
              <span className="unseen">{w.here}</span>
            </>
          ) : (
            w.here
          )}
        </span>
      )}
      {trap && (
        <span className="states-pill" title={w.trapTitle}>
          {w.trap}
        </span>
      )}
      {table.base !== null && table.base.known[s] === 0 && (
        <span className="states-pill">{w.notInBase}</span>
      )}
    </>
  );
}
