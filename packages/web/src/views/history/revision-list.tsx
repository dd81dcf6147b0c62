import type { RevisionJson } from "@sextant/server";
import { useEffect, useRef } from "react";
import { useMessages } from "../../app/language.js";
import { useCaseState, whoInWords } from "../../model/index.js";
import { CaseText } from "../../parts/case-text.js";
import { type DataColumn, DataTable } from "../../parts/index.js";
import { didText } from "./did-text.js";
import { useTimes, When } from "./when.js";

/** All revisions, or those that a filter leaves; only what is in sight stands in the page. */
export function RevisionList({
  shown,
  revisions,
  head,
  undone,
  snapshots,
  chosen,
  onChoose,
  onWant,
}: {
  /** Null: all of them, those too that are not loaded yet. */
  readonly shown: readonly RevisionJson[] | null;
  /** The newest ones, without a gap. */
  readonly revisions: readonly RevisionJson[];
  readonly head: number;
  readonly undone: ReadonlySet<number>;
  readonly snapshots: ReadonlyMap<number, readonly string[]>;
  readonly chosen: number;
  readonly onChoose: (number: number) => void;
  readonly onWant: (number: number) => void;
}) {
  const { workbenchHistory: words } = useMessages();
  const newest = revisions[0]?.number ?? 0;
  const numberAt = (row: number): number => shown?.[row]?.number ?? newest - row;
  const at = (row: number): RevisionJson | undefined => (shown ?? revisions)[row];
  const missing = useRef(Number.POSITIVE_INFINITY);
  // What came into sight and is not loaded is asked for once all rows are drawn.
  useEffect(() => {
    if (!Number.isFinite(missing.current)) return;
    onWant(missing.current);
    missing.current = Number.POSITIVE_INFINITY;
  });
  const columns: DataColumn[] = [
    {
      key: "number",
      title: words.number,
      align: "end",
      width: "3.25rem",
      cell: (row) => numberAt(row),
    },
    {
      key: "change",
      title: words.change,
      width: "minmax(0, 1fr)",
      cell: (row) => {
        const revision = at(row);
        if (revision === undefined) {
          missing.current = Math.min(missing.current, numberAt(row));
          return "…";
        }
        return (
          <Row
            revision={revision}
            revisions={revisions}
            head={head}
            undone={undone.has(revision.number)}
            names={snapshots.get(revision.number) ?? []}
          />
        );
      },
    },
  ];
  const count = shown?.length ?? newest;
  const place = shown === null ? newest - chosen : shown.findIndex((one) => one.number === chosen);
  return (
    <DataTable
      label={words.revisions}
      columns={columns}
      count={count}
      rowHeight={58}
      rowKey={numberAt}
      chosen={place >= 0 && place < count ? place : null}
      onChoose={(row) => onChoose(numberAt(row))}
      rowClass={(row) => (undone.has(numberAt(row)) ? "history-undone" : "")}
    />
  );
}

function Row({
  revision,
  revisions,
  head,
  undone,
  names,
}: {
  readonly revision: RevisionJson;
  readonly revisions: readonly RevisionJson[];
  readonly head: number;
  readonly undone: boolean;
  readonly names: readonly string[];
}) {
  const m = useMessages();
  const { workbenchHistory: words } = m;
  const { undo, redo } = useCaseState();
  const times = useTimes();
  const { number, kind, who, when, hash } = revision;
  const marks = [
    ...(number === head ? [words.now] : []),
    ...(undone ? [words.takenBack] : []),
    ...(undo?.number === number ? [words.undoNext] : []),
    ...(redo?.number === number ? [words.redoNext] : []),
  ];
  const text = didText(revision, revisions, m);
  const about = [
    ...names.map(words.snapshot.mark),
    ...marks,
    ...(hash === null ? [words.unread] : []),
    words.kinds[kind],
    times(when),
    who,
  ].join(" · ");
  return (
    <span className="history-row">
      <span className="history-name" title={text}>
        <CaseText>{text}</CaseText>
      </span>
      <span className="history-about" title={about}>
        {names.map((one) => (
          <span key={one} className="history-snapshot" title={words.snapshot.mark(one)}>
            <span aria-hidden="true">⚑</span> <CaseText>{one}</CaseText>
          </span>
        ))}
        {marks.map((mark) => (
          <span key={mark} className="history-mark">
            {mark}
          </span>
        ))}
        {hash === null && <span className="history-unread">{words.unread}</span>}
        <span>
          {words.kinds[kind]} · <When iso={when} /> · <bdi>{whoInWords(who, m)}</bdi>
        </span>
      </span>
    </span>
  );
}
