import { memo } from "react";
import type { DataColumn } from "./columns.js";

interface RowProps {
  readonly index: number;
  readonly columns: readonly DataColumn[];
  /** Which of them are in the page; the same list while it holds the same. */
  readonly shown: readonly number[];
  readonly start: number;
  /** Of all rows, those of the head counted; from 1. */
  readonly place: number;
  readonly selected: boolean;
  readonly chosen: boolean;
  /** The column of the cursor, if it is in this row. */
  readonly cursor: number | null;
  readonly className: string;
  readonly idStem: string;
  readonly cellStyles: readonly (React.CSSProperties | undefined)[];
}

/** A row. It renders again only where something of it has changed: scrolling past costs what is new. */
export const Row = memo(function Row(props: RowProps) {
  const { index, columns, shown, chosen, selected, cursor, idStem, cellStyles } = props;
  return (
    <div
      role="row"
      aria-rowindex={props.place}
      aria-selected={selected}
      data-row={index}
      className={`data-row${chosen ? " data-chosen" : ""}${selected && !chosen ? " data-selected" : ""} ${props.className}`}
      style={{ transform: `translateY(${props.start}px)` }}
    >
      {shown.map((c) => {
        const column = columns[c];
        return (
          <div
            key={column.key}
            id={`${idStem}-${index}-${c}`}
            role="gridcell"
            aria-colindex={c + 1}
            data-column={c}
            className={`data-cell data-${column.align ?? "start"}${column.fixed ? " data-fixed" : ""}${cursor === c ? " data-cursor" : ""}${column.cellClass === undefined ? "" : ` ${column.cellClass(index)}`}`}
            style={cellStyles[c]}
          >
            {column.cell(index)}
          </div>
        );
      })}
    </div>
  );
});
