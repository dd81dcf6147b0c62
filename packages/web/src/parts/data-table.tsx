import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../app/language.js";
import { Icon } from "./icon.js";

export interface DataColumn {
  readonly key: string;
  readonly title: ReactNode;
  /** The title in words, where `title` is a sign or a badge. */
  readonly label?: string;
  readonly align?: "start" | "end" | "centre";
  /** A CSS grid track: "8rem", "minmax(10rem, 2fr)". */
  readonly width: string;
  readonly sortable?: boolean;
  cell(row: number): ReactNode;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

interface DataTableProps {
  /** What the table is of, read out when it is entered. */
  readonly label: string;
  readonly columns: readonly DataColumn[];
  /** How many rows there are; a row's content is asked for by its position, and only while it is seen. */
  readonly count: number;
  /** What stays the same of a row when the order changes. */
  rowKey(row: number): string | number;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  readonly chosen?: number | null;
  readonly onChoose?: (row: number) => void;
  readonly empty?: ReactNode;
  readonly rowHeight?: number;
  /** A class for a row: marks it. */
  rowClass?(row: number): string;
  /** A key pressed on a cell, before the table's own keys; true where it was taken. */
  readonly onCellKey?: (row: number, column: string, event: React.KeyboardEvent) => boolean;
}

/** Above this height browsers lose count of pixels: the rows are then placed in proportion. */
const MOST_PIXELS = 16_000_000;

/**
 * A table of any length: only the rows in sight are in the page (never more than 200). One stop of the
 * Tab key; arrows move a cursor cell by cell, Page Up and Down, Home and End by rows, Enter or a
 * click chooses. Columns that stand in `sortable` sort by their heading.
 */
export function DataTable(props: DataTableProps) {
  const { label, columns, count, rowKey, sort, onSort, chosen, onChoose, rowClass, onCellKey } =
    props;
  const { table: words } = useMessages().workbench;
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState({ row: 0, column: 0 });
  const id = useId();
  const height = props.rowHeight ?? 32;
  const template = columns.map((column) => column.width).join(" ");
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => (count * height > MOST_PIXELS ? MOST_PIXELS / count : height),
    overscan: 12,
  });
  // Rows squeezed into the scroll's length are still shown at their own height, from the first in sight.
  const squeezed = count * height > MOST_PIXELS;
  const items = rows.getVirtualItems();
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 320) / height) - 2);
  const first = squeezed
    ? Math.min(rowAt(scroller.current, count, page), Math.max(0, count - page))
    : 0;
  const shown = squeezed
    ? Array.from({ length: Math.min(count, page + 4) }, (_, k) => ({
        index: Math.min(count - 1, first + k),
        start: (scroller.current?.scrollTop ?? 0) + k * height,
      })).filter((item, k) => item.index === first + k)
    : items.slice(0, 190);

  useEffect(() => {
    if (cursor.row >= count && count > 0) setCursor({ ...cursor, row: count - 1 });
  }, [count, cursor]);
  useEffect(() => {
    scroller.current?.style.setProperty("--columns", template);
    scroller.current?.style.setProperty("--row", `${height}px`);
  }, [template, height]);

  const move = (row: number, column: number): void => {
    const next = {
      row: Math.max(0, Math.min(count - 1, row)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    };
    setCursor(next);
    if (squeezed && scroller.current) scrollToRow(scroller.current, next.row, count, page);
    else rows.scrollToIndex(next.row, { align: "auto" });
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || count === 0) return;
    if (onCellKey?.(cursor.row, columns[cursor.column].key, event)) {
      event.preventDefault();
      return;
    }
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
    const { row, column } = cursor;
    if (event.key === "ArrowDown") move(row + 1, column);
    else if (event.key === "ArrowUp") move(row - 1, column);
    else if (event.key === "ArrowRight") move(row, column + forward);
    else if (event.key === "ArrowLeft") move(row, column - forward);
    else if (event.key === "PageDown") move(row + page, column);
    else if (event.key === "PageUp") move(row - page, column);
    else if (event.key === "Home") move(event.ctrlKey || event.metaKey ? 0 : row, 0);
    else if (event.key === "End")
      move(event.ctrlKey || event.metaKey ? count - 1 : row, columns.length - 1);
    else if (event.key === "Enter" || event.key === " ") onChoose?.(row);
    else return;
    event.preventDefault();
  };
  const cellId = (row: number, column: number): string => `${id}-${row}-${column}`;
  return (
    <div className="data">
      <div
        ref={scroller}
        className="data-scroll"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        aria-activedescendant={count > 0 ? cellId(cursor.row, cursor.column) : undefined}
        onKeyDown={onKeyDown}
      >
        <div role="row" className="data-row data-head" aria-rowindex={1}>
          {columns.map((column) => (
            <Heading key={column.key} column={column} sort={sort ?? null} onSort={onSort} />
          ))}
        </div>
        <div
          role="rowgroup"
          className="data-body"
          style={{
            blockSize: `${Math.max(rows.getTotalSize(), Math.min(count, page + 4) * height)}px`,
          }}
        >
          {shown.map(({ index, start }) => (
            <div
              key={rowKey(index)}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={chosen === index}
              className={`data-row${chosen === index ? " data-chosen" : ""} ${rowClass?.(index) ?? ""}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              {columns.map((column, c) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself has the keys
                <div
                  key={column.key}
                  id={cellId(index, c)}
                  role="gridcell"
                  aria-colindex={c + 1}
                  className={`data-cell data-${column.align ?? "start"}${cursor.row === index && cursor.column === c ? " data-cursor" : ""}`}
                  onClick={() => {
                    setCursor({ row: index, column: c });
                    onChoose?.(index);
                  }}
                >
                  {column.cell(index)}
                </div>
              ))}
            </div>
          ))}
        </div>
        {count === 0 && <div className="data-empty">{props.empty ?? words.empty}</div>}
      </div>
    </div>
  );
}

function Heading({
  column,
  sort,
  onSort,
}: {
  readonly column: DataColumn;
  readonly sort: Sort | null;
  readonly onSort: ((sort: Sort) => void) | undefined;
}) {
  const { table: words } = useMessages().workbench;
  const sorted = sort?.key === column.key ? sort : null;
  const label = column.label ?? (typeof column.title === "string" ? column.title : column.key);
  return (
    <div
      role="columnheader"
      className={`data-cell data-${column.align ?? "start"}`}
      aria-sort={sorted ? (sorted.descending ? "descending" : "ascending") : undefined}
      title={label}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className="data-sort"
          aria-label={words.sortBy(label)}
          onClick={() =>
            onSort({ key: column.key, descending: sorted !== null && !sorted.descending })
          }
        >
          {column.title}
          {sorted && <Icon name={sorted.descending ? "down" : "up"} />}
        </button>
      ) : (
        column.title
      )}
    </div>
  );
}

function rowAt(scroller: HTMLElement | null, count: number, page: number): number {
  if (scroller === null) return 0;
  const room = scroller.scrollHeight - scroller.clientHeight;
  return room <= 0 ? 0 : Math.round((scroller.scrollTop / room) * Math.max(0, count - page));
}

function scrollToRow(scroller: HTMLElement, row: number, count: number, page: number): void {
  const first = rowAt(scroller, count, page);
  if (row >= first && row < first + page) return;
  const target = row < first ? row : row - page + 1;
  const room = scroller.scrollHeight - scroller.clientHeight;
  scroller.scrollTop = (target / Math.max(1, count - page)) * room;
}
