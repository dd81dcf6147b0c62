import type { ReactNode } from "react";

/** A heading that several neighbouring columns share. */
export interface ColumnGroup {
  readonly key: string;
  readonly title: ReactNode;
  /** The title in words. */
  readonly label: string;
}

/** A cell beneath a heading that does something: a filter. */
export interface HeadAction {
  readonly content: ReactNode;
  /** What it is and how it stands, read out. */
  readonly label: string;
  /** Enter, Space or a click. */
  act(): void;
}

export interface DataColumn {
  readonly key: string;
  readonly title: ReactNode;
  /** The title in words, where `title` is a sign or a badge. */
  readonly label?: string;
  /** What is read of a title that is a badge. */
  readonly shown?: string;
  readonly align?: "start" | "end" | "centre";
  /** A CSS grid track: "8rem", "minmax(10rem, 2fr)". */
  readonly width: string;
  readonly sortable?: boolean;
  /** Sorting by it begins with the greatest. */
  readonly greatestFirst?: boolean;
  readonly group?: ColumnGroup;
  /** Stays in sight while the others scroll by; only the first columns, of a fixed width in rem. */
  readonly fixed?: boolean;
  readonly action?: HeadAction;
  /** Words in the row of the actions, where the column has none. */
  readonly actionNote?: string;
  /** A class for the heading: stands it upright. */
  readonly headClass?: string;
  /** A class for a cell: cheaper than an element in it, where there are very many. */
  cellClass?(row: number): string;
  cell(row: number): ReactNode;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** The title of a column in words. */
export const labelOf = (column: DataColumn): string =>
  column.label ?? (typeof column.title === "string" ? column.title : column.key);

/** Columns beyond this many are in the page only while they are seen. */
export const MOST_COLUMNS = 60;

/** The width of a track in pixels, its least where it may grow; `rem` is the root's. */
export function trackPixels(width: string, rem: number): number {
  const found = /(\d*\.?\d+)(rem|px)/.exec(width);
  if (found === null) return 8 * rem;
  return Number(found[1]) * (found[2] === "rem" ? rem : 1);
}

/** Where each column begins, in pixels, and last where all end. */
export function columnStarts(columns: readonly DataColumn[], rem: number): number[] {
  const starts = [0];
  for (const { width } of columns) starts.push(starts[starts.length - 1] + trackPixels(width, rem));
  return starts;
}

/** The first and the last column, not fixed, that lie between two places. */
export function columnsBetween(
  starts: readonly number[],
  from: number,
  to: number,
): readonly [number, number] {
  let first = 0;
  while (first < starts.length - 2 && starts[first + 1] <= from) first++;
  let last = first;
  while (last < starts.length - 2 && starts[last + 1] < to) last++;
  return [Math.max(0, first - 2), Math.min(starts.length - 2, last + 2)];
}
