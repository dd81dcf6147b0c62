import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "../../app/language.js";
import type { DataColumn, Sort } from "./columns.js";
import { Head, type HeadPart, headParts, toggledSort } from "./head.js";
import { Row } from "./row.js";
import { useClipboard } from "./use-clipboard.js";
import { useColumnLayout } from "./use-column-layout.js";
import { type RowRange, useSelection } from "./use-selection.js";
import { useRowWindow } from "./use-window.js";
import "./table.css";

interface DataTableProps {
  /** What the table is of, read out when it is entered. */
  readonly label: string;
  readonly columns: readonly DataColumn[];
  /** How many rows there are; a row's content is asked for by its position, and only while it is seen. */
  readonly count: number;
  /**
   * What stays the same of a row when the order changes. Without it the rows in the page are filled anew
   * as the table is scrolled, which costs less; nothing in a cell may then keep a state of its own.
   */
  readonly rowKey?: (row: number) => string | number;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  readonly chosen?: number | null;
  readonly onChoose?: (row: number) => void;
  /** A row to bring in sight: when it becomes another, not as long as it stays. */
  readonly reveal?: number | null;
  /**
   * A row in which something is being written: it stays in the page, with its focus, however far the others
   * are scrolled and wherever in their order it comes to stand.
   */
  readonly kept?: number | null;
  readonly empty?: ReactNode;
  readonly rowHeight?: number;
  /** A class for a row: marks it. */
  rowClass?(row: number): string;
  /** A key pressed on a cell, before the table's own keys; true where it was taken. */
  readonly onCellKey?: (row: number, column: string, event: React.KeyboardEvent) => boolean;
  /** Several rows can be selected: Shift with the arrows or a click, Ctrl+A for all. */
  readonly multiple?: boolean;
  /** What the rows are in the order of; a selection ends when it changes. */
  readonly order?: unknown;
  /** Copying, while the table has the focus: the selected rows, else that of the cursor. */
  readonly onCopy?: (rows: RowRange, event: ClipboardEvent) => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
  /** Where the cursor is, when it moves there; null in the head is the row. */
  readonly onCursor?: (row: number | null, column: string) => void;
}

/** The height of rows where none is given, in pixels at the usual size of letters. */
const ROW_HEIGHT = 32;

/**
 * A table of any length and width: only what is in sight is in the page (never more than 200 rows; columns
 * as seen from the 61st on). One stop of the Tab key; arrows move a cursor cell by cell, also up into
 * the headings, where Enter sorts or filters; Page Up and Down, Home and End by rows; Enter or a click
 * chooses.
 */
export function DataTable(props: DataTableProps) {
  const { label, columns, count, rowKey, chosen = null, onChoose, onSort } = props;
  const { table: words } = useMessages().workbench;
  const scroller = useRef<HTMLDivElement>(null);
  const parts = headParts(columns);
  // Rows of the head are above 0: -1 is the one just over the first row.
  const [cursor, setCursor] = useState({ row: 0, column: 0 });
  const id = useId();
  const height = props.rowHeight ?? ROW_HEIGHT;
  const [head, setHead] = useState(36);
  const rows = useRowWindow(scroller, { count, height, head });
  const selection = useSelection(count, props.order);
  const layout = useColumnLayout(columns, rows.along);
  const column = Math.min(cursor.column, columns.length - 1);
  const row = Math.min(cursor.row, count - 1);
  const part: HeadPart | null = row < 0 ? parts[Math.max(0, parts.length + row)] : null;
  const headRows = parts.length + (columns.some(({ group }) => group) ? 1 : 0);

  useLayoutEffect(() => {
    const box = scroller.current;
    const top = box?.querySelector<HTMLElement>(".data-head");
    if (!box || !top) return;
    const look = (): void => setHead(top.offsetHeight);
    look();
    const resized = new ResizeObserver(look);
    resized.observe(top);
    return () => resized.disconnect();
  }, []);
  useLayoutEffect(() => {
    const style = scroller.current?.style;
    style?.setProperty("--columns", layout.template);
    style?.setProperty("--row", `${height}px`);
    style?.setProperty("--head", `${head}px`);
    style?.setProperty("--least", `${layout.least}px`);
    style?.setProperty("--fixed", `${layout.fixed}px`);
    style?.setProperty("--fixed-first", `${layout.fixedFirst}px`);
  }, [layout, height, head]);

  // A row that is chosen from outside (an address, an undo) is brought in sight, and the cursor to it.
  const own = useRef<number | null>(null);
  const { show } = rows;
  useEffect(() => {
    if (chosen === null || own.current === chosen) return;
    own.current = chosen;
    setCursor((old) => ({ ...old, row: chosen }));
    show(chosen, true);
  }, [chosen, show]);

  const { reveal = null } = props;
  useEffect(() => {
    if (reveal !== null && reveal >= 0) show(reveal, true);
  }, [reveal, show]);

  const cellId = (at: number | HeadPart, c: number): string => `${id}-${at}-${c}`;
  const active = cellId(part ?? row, column);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    document.getElementById(active)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const go = (toRow: number, toColumn: number, extend = false): void => {
    const least = onSort || parts.length > 1 ? -parts.length : 0;
    const next = {
      row: Math.max(count === 0 ? Math.min(least, -1) : least, Math.min(count - 1, toRow)),
      column: Math.max(0, Math.min(columns.length - 1, toColumn)),
    };
    if (extend && props.multiple && next.row >= 0 && row >= 0) selection.extend(row, next.row);
    else selection.clear();
    setCursor(next);
    moved.current = true;
    if (next.row >= 0) rows.show(next.row);
    layout.show(scroller.current, next.column);
    props.onCursor?.(next.row < 0 ? null : next.row, columns[next.column].key);
  };
  const choose = (at: number): void => {
    own.current = at;
    onChoose?.(at);
  };
  const act = (): void => {
    if (part === null) choose(row);
    else if (part === "action") columns[column].action?.act();
    else if (columns[column].sortable) onSort?.(toggledSort(columns[column], props.sort ?? null));
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.altKey) return;
    if (row >= 0 && props.onCellKey?.(row, columns[column].key, event)) {
      event.preventDefault();
      return;
    }
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
    const far = event.ctrlKey || event.metaKey;
    const { shiftKey } = event;
    if (event.key === "ArrowDown") go(far ? count - 1 : row + 1, column, shiftKey);
    else if (event.key === "ArrowUp") go(far ? 0 : row - 1, column, shiftKey);
    else if (event.key === "ArrowRight") go(row, column + forward);
    else if (event.key === "ArrowLeft") go(row, column - forward);
    else if (event.key === "PageDown") go(row + rows.page, column, shiftKey);
    else if (event.key === "PageUp") go(Math.max(0, row - rows.page), column, shiftKey);
    else if (event.key === "Home") go(far ? 0 : row, 0, shiftKey && far);
    else if (event.key === "End") go(far ? count - 1 : row, columns.length - 1, shiftKey && far);
    else if (event.key === "Escape" && selection.range !== null) selection.clear();
    else if (event.key.toLowerCase() === "a" && far && props.multiple) selection.all();
    else if ((event.key === "Enter" || event.key === " ") && !far) act();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: React.MouseEvent<HTMLDivElement>): void => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-column]");
    const line = cell?.closest<HTMLElement>("[data-row]");
    // A click that ends a selection of text, or that a control in the cell took, chooses nothing.
    if (!cell || !line || (event.target as Element).closest("button, a, input")) return;
    const at = Number(line.dataset.row);
    const c = Number(cell.dataset.column);
    if (event.shiftKey && props.multiple) {
      go(at, c, true);
      return;
    }
    selection.clear();
    setCursor({ row: at, column: c });
    props.onCursor?.(at, columns[c].key);
    choose(at);
  };
  useClipboard(scroller, {
    copy: (event) => {
      if (row >= 0) props.onCopy?.(selection.range ?? { first: row, last: row }, event);
    },
    ...(props.onPaste === undefined ? {} : { paste: props.onPaste }),
  });
  const { kept = null } = props;
  const shownRows: number[] = [];
  for (let at = rows.first; at < rows.end; at++) if (at !== kept) shownRows.push(at);
  const { range } = selection;
  const rowAt = (at: number, key: string | number): ReactNode => (
    <Row
      key={key}
      index={at}
      columns={columns}
      shown={layout.shown}
      start={rows.start(at)}
      place={at + 1 + headRows}
      chosen={chosen === at}
      selected={range === null ? chosen === at : at >= range.first && at <= range.last}
      cursor={row === at ? column : null}
      className={props.rowClass?.(at) ?? ""}
      idStem={id}
      cellStyles={layout.styles}
    />
  );
  return (
    <div className="data">
      <div
        ref={scroller}
        className="data-scroll"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={count + headRows}
        aria-colcount={columns.length}
        aria-multiselectable={props.multiple || undefined}
        aria-activedescendant={count > 0 || part !== null ? active : undefined}
        onKeyDown={onKeyDown}
      >
        <Head
          columns={columns}
          shown={layout.shown}
          sort={props.sort ?? null}
          onSort={onSort}
          cursor={part === null ? null : { part, column }}
          onCursor={(at, c) => {
            setCursor({ row: parts.indexOf(at) - parts.length, column: c });
            props.onCursor?.(null, columns[c].key);
          }}
          cellId={cellId}
          cellStyle={(c) => layout.styles[c] ?? {}}
        />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself has the keys */}
        <div
          role="rowgroup"
          className="data-body"
          style={{ blockSize: `${rows.total}px` }}
          onClick={onClick}
        >
          {/* Always the first: an element that is moved in the page loses the focus. */}
          {kept !== null && kept < count && rowAt(kept, "kept")}
          {shownRows.map((at) => rowAt(at, rowKey?.(at) ?? at % rows.most))}
        </div>
        {count === 0 && <div className="data-empty">{props.empty ?? words.empty}</div>}
      </div>
    </div>
  );
}
