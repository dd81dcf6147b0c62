import { useMemo } from "react";
import { columnStarts, columnsBetween, type DataColumn, MOST_COLUMNS } from "./columns.js";

interface ColumnLayout {
  readonly template: string;
  /** How wide a row is at least. */
  readonly least: number;
  readonly shown: readonly number[];
  /** Where fixed columns stay, and in a wide table in which track a cell is. */
  readonly styles: readonly (React.CSSProperties | undefined)[];
  /** How wide the fixed columns are, and the first of them. */
  readonly fixed: number;
  readonly fixedFirst: number;
  /** Brings a column that is not in the page in sight. */
  show(scroller: HTMLElement | null, column: number): void;
}

/** The tracks of the columns; of more than MOST_COLUMNS only those in sight are shown. */
export function useColumnLayout(
  columns: readonly DataColumn[],
  [from, to]: readonly [number, number],
): ColumnLayout {
  const wide = columns.length > MOST_COLUMNS;
  const rem = useMemo(
    () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    [],
  );
  const fixedCount = columns.findIndex(({ fixed }) => !fixed);
  const starts = useMemo(() => columnStarts(columns, rem), [columns, rem]);
  const fixed = starts[Math.max(0, fixedCount)];
  const [first, last] = wide ? columnsBetween(starts, from + fixed, to) : [0, columns.length - 1];
  return useMemo(() => {
    const shown: number[] = [];
    columns.forEach((_, c) => {
      if (!wide || c < fixedCount || (c >= first && c <= last)) shown.push(c);
    });
    return {
      template: wide
        ? columns.map((_, c) => `${starts[c + 1] - starts[c]}px`).join(" ")
        : columns.map(({ width }) => width).join(" "),
      least: starts[columns.length],
      shown,
      styles: columns.map((column, c) => {
        if (!wide && !column.fixed) return undefined;
        return {
          ...(wide ? { gridColumn: c + 1 } : {}),
          ...(column.fixed ? { insetInlineStart: `${starts[c]}px` } : {}),
        };
      }),
      fixed,
      fixedFirst: fixedCount > 0 ? starts[1] : 0,
      show: (box, c) => {
        if (!wide || box === null || c < fixedCount) return;
        const now = Math.abs(box.scrollLeft);
        const room = box.clientWidth;
        const next =
          starts[c] < now + fixed
            ? starts[c] - fixed
            : starts[c + 1] > now + room
              ? starts[c + 1] - room
              : now;
        if (next !== now) box.scrollLeft = getComputedStyle(box).direction === "rtl" ? -next : next;
      },
    };
  }, [columns, wide, fixedCount, first, last, starts, fixed]);
}
