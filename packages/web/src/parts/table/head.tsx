import type { ReactNode } from "react";
import { useMessages } from "../../app/language.js";
import { useLanguageOfText } from "../case-text.js";
import { Icon } from "../icon.js";
import { type ColumnGroup, type DataColumn, labelOf, type Sort } from "./columns.js";

interface HeadProps {
  readonly columns: readonly DataColumn[];
  /** Which of them are in the page. */
  readonly shown: readonly number[];
  readonly sort: Sort | null;
  readonly onSort: ((sort: Sort) => void) | undefined;
  /** Where the cursor is, if in the head: "title" or "action", and the column. */
  readonly cursor: { readonly part: HeadPart; readonly column: number } | null;
  readonly onCursor: (part: HeadPart, column: number) => void;
  cellId(part: HeadPart, column: number): string;
  cellStyle(column: number): React.CSSProperties;
}

export type HeadPart = "title" | "action";

/** The rows of the head that the cursor can stand in, from the top. */
export const headParts = (columns: readonly DataColumn[]): HeadPart[] =>
  columns.some(({ action }) => action !== undefined) ? ["title", "action"] : ["title"];

/** Sorts by a column: the other way round where it is sorted by it. */
export function toggledSort(column: DataColumn, sort: Sort | null): Sort {
  const descending = sort?.key === column.key ? !sort.descending : column.greatestFirst === true;
  return { key: column.key, descending };
}

/** The headings: groups above, titles that sort, and below them what filters. */
export function Head(props: HeadProps) {
  const { columns, shown } = props;
  const groups = groupsOf(columns);
  const parts = headParts(columns);
  // In a wide table the headings are reached by the arrows, not by a stop of the Tab key each.
  const tabIndex = groups.length > 0 ? -1 : 0;
  let row = 0;
  return (
    <div role="rowgroup" className="data-head">
      {groups.length > 0 && (
        <div role="row" className="data-row data-groups" aria-rowindex={++row}>
          {groups.map(({ group, from, to }) => (
            <div
              key={from}
              {...(group === null
                ? { role: "presentation" }
                : {
                    role: "columnheader",
                    "aria-colspan": to - from,
                    "aria-colindex": from + 1,
                    "aria-label": group.label,
                  })}
              title={group?.label}
              className={`data-cell data-group${group === null ? " data-group-none" : ""}${columns[from].fixed ? " data-fixed" : ""}`}
              style={{
                ...(columns[from].fixed ? props.cellStyle(from) : {}),
                gridColumn: `${from + 1} / ${to + 1}`,
              }}
            >
              {group !== null && <span className="data-group-title">{group.title}</span>}
            </div>
          ))}
        </div>
      )}
      <div role="row" className="data-row data-titles" aria-rowindex={++row}>
        {shown.map((c) => (
          <Heading key={columns[c].key} {...props} column={c} tabIndex={tabIndex} />
        ))}
      </div>
      {parts.includes("action") && (
        <div role="row" className="data-row data-actions" aria-rowindex={++row}>
          {shown.map((c) => {
            const { action, actionNote, key, fixed } = columns[c];
            const here = props.cursor?.part === "action" && props.cursor.column === c;
            return (
              <div
                key={key}
                id={props.cellId("action", c)}
                role="gridcell"
                aria-colindex={c + 1}
                className={`data-cell data-${action ? "centre" : "end"}${fixed ? " data-fixed" : ""}${here ? " data-cursor" : ""}`}
                style={props.cellStyle(c)}
              >
                {actionNote}
                {action && (
                  <button
                    type="button"
                    tabIndex={-1}
                    className="data-action"
                    aria-label={action.label}
                    title={action.label}
                    onClick={() => {
                      props.onCursor("action", c);
                      action.act();
                    }}
                  >
                    {action.content}
                  </button>
                )}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}

function Heading({
  columns,
  column: c,
  sort,
  onSort,
  cursor,
  onCursor,
  cellId,
  cellStyle,
  tabIndex,
}: HeadProps & { readonly column: number; readonly tabIndex: number }) {
  const { table: words } = useMessages().workbench;
  const column = columns[c];
  const sorted = sort?.key === column.key ? sort : null;
  const label = labelOf(column);
  const here = cursor?.part === "title" && cursor.column === c;
  return (
    <div
      id={cellId("title", c)}
      role="columnheader"
      aria-colindex={c + 1}
      aria-label={label}
      className={`data-cell data-${column.align ?? "start"}${column.fixed ? " data-fixed" : ""}${here ? " data-cursor" : ""} ${column.headClass ?? ""}`}
      style={cellStyle(c)}
      aria-sort={sorted ? (sorted.descending ? "descending" : "ascending") : undefined}
      title={label}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className="data-sort"
          tabIndex={tabIndex}
          aria-label={words.sortBy(withShown(label, column))}
          onClick={() => {
            onCursor("title", c);
            onSort(toggledSort(column, sort));
          }}
        >
          <Title title={column.title} />
          {sorted && <Icon name={sorted.descending ? "down" : "up"} />}
        </button>
      ) : (
        <Title title={column.title} />
      )}
    </div>
  );
}

/** What is shown is part of the name, for those who speak to their computer. */
function withShown(label: string, { title, shown }: DataColumn): string {
  const text = shown ?? title;
  return typeof text !== "string" || label.includes(text) ? label : `${text} (${label})`;
}

interface GroupSpan {
  readonly group: ColumnGroup | null;
  readonly from: number;
  readonly to: number;
}

/** Runs of columns of one group; empty where no column has any. Fixed columns and others never share a run. */
function groupsOf(columns: readonly DataColumn[]): GroupSpan[] {
  if (columns.every(({ group }) => group === undefined)) return [];
  const spans: { group: ColumnGroup | null; from: number; to: number }[] = [];
  columns.forEach((column, c) => {
    const last = spans[spans.length - 1];
    const group = column.group ?? null;
    const joins =
      last !== undefined &&
      !column.fixed &&
      !columns[last.from].fixed &&
      (last.group?.key ?? null) === (group?.key ?? null);
    if (joins) last.to = c + 1;
    else spans.push({ group, from: c, to: c + 1 });
  });
  return spans;
}

/** It may be a name of the case. */
function Title({ title }: { readonly title: ReactNode }) {
  const languageOfText = useLanguageOfText();
  return (
    <span
      className="data-title"
      lang={typeof title === "string" ? languageOfText(title) : undefined}
    >
      {title}
    </span>
  );
}
