import { useMemo, useState } from "react";
import { useMessages } from "../../../app/language.js";
import type { StabilityRow } from "../../../compute/questions/stability/rows.js";
import type { StabilityAnswer } from "../../../compute/questions/stability/stability.js";
import { CaseText } from "../../../parts/case-text.js";
import {
  type DataColumn,
  DataTable,
  DiffersMark,
  PartyBadge,
  type Sort,
  usePartyLooks,
} from "../../../parts/index.js";
import { OrderMark } from "../../../parts/order-mark.js";
import { useGo } from "../address.js";
import { MarkSign } from "./mark-sign.js";
import { Pattern } from "./pattern.js";

/** How many badges have room in a cell; all are named on hovering, and by the state's own outcome. */
const BADGES = 2;

/** The rows of a set, and for each party why it stays there or does not; a row opens its state. */
export function RestTable({ answer }: { readonly answer: StabilityAnswer }) {
  const m = useMessages();
  const { rest: words } = m.workbenchStability;
  const looks = usePartyLooks();
  const go = useGo();
  const [sort, setSort] = useState<Sort | null>(null);
  const rows = useMemo(() => sorted(answer.rows, sort), [answer, sort]);
  const name = (party: string): string => looks.get(party)?.name ?? party;
  const column = (
    key: string,
    title: string,
    width: string,
    cell: (row: StabilityRow) => React.ReactNode,
    rest: Partial<DataColumn> = {},
  ): DataColumn => ({ key, title, width, cell: (at) => cell(rows[at]), ...rest });
  const columns: DataColumn[] = [
    column(
      "state",
      words.state,
      "5.25rem",
      ({ state, size }) => (
        <span className="stability-id">
          {state}
          {size > 1 && <span className="fine">{words.more(size - 1)}</span>}
        </span>
      ),
      { align: "end", sortable: true },
    ),
    column("what", words.what, "minmax(13rem, 3fr)", (row) => <What row={row} />, {
      sortable: true,
    }),
    ...answer.parties.map((party, i) =>
      column(
        `party-${party}`,
        "",
        "2.5rem",
        ({ marks, marksUnlike, marksHang }) => (
          <span className="stability-cell" title={words.cell(name(party), words.marks[marks[i]])}>
            <MarkSign mark={marks[i]} />
            {marksHang[i] && <OrderMark />}
            {marksUnlike[i] && <DiffersMark sign />}
            <span className="unseen">{words.marks[marks[i]]}</span>
          </span>
        ),
        { align: "centre", title: <PartyBadge party={party} />, label: name(party) },
      ),
    ),
    column(
      "from",
      words.from,
      "6.75rem",
      ({ namedBy, words: what }) =>
        what === "" ? null : namedBy.length > 0 ? (
          <span className="stability-said" title={words.saidBy(namedBy.map(name))}>
            {words.said}{" "}
            {namedBy.slice(0, BADGES).map((party) => (
              <PartyBadge key={party} party={party} />
            ))}
            {namedBy.length > BADGES && "…"}
          </span>
        ) : (
          <span className="fine" title={words.emergesTitle}>
            {words.emerges}
          </span>
        ),
      { label: words.fromTitle },
    ),
    ...(answer.options.length > 0
      ? [
          column(
            "pattern",
            words.pattern,
            `${Math.max(6, answer.options.length * 0.57 + 2.5)}rem`,
            ({ pattern }) => <Pattern pattern={pattern} options={answer.options} />,
            { label: words.patternOf(answer.options.map(({ key }) => key)) },
          ),
        ]
      : []),
  ];
  return (
    <DataTable
      label={words.table}
      columns={columns}
      count={rows.length}
      rowHeight={84}
      rowKey={(at) => rows[at].state}
      rowClass={(at) => (rows[at].hasStatusQuo ? "stability-here" : "")}
      sort={sort}
      onSort={setSort}
      onChoose={(at) => go({ part: "state", pattern: "", by: "" }, { state: rows[at].state })}
      empty={words.empty[answer.set]}
    />
  );
}

function What({ row }: { readonly row: StabilityRow }) {
  const m = useMessages();
  const { rest: words } = m.workbenchStability;
  const { hasStatusQuo, traps, size, unlikeBase, changes } = row;
  return (
    <span className="stability-what">
      <span className="stability-name">
        <CaseText>{row.words || m.state(row.state)}</CaseText>
        {row.hangs && <OrderMark />}
        {hasStatusQuo && <span className="stability-mark">{words.statusQuo}</span>}
        {traps > 0 && (
          <span className="stability-mark" title={words.trapTitle}>
            {words.traps(traps, size)}
          </span>
        )}
        {unlikeBase > 0 && (
          <span title={words.unlikeTitle(unlikeBase, size)}>
            <DiffersMark sign />
          </span>
        )}
      </span>
      <span className="stability-changes" title={changes}>
        {changes || (hasStatusQuo ? words.asStatusQuo : "")}
      </span>
    </span>
  );
}

function sorted(rows: readonly StabilityRow[], sort: Sort | null): readonly StabilityRow[] {
  if (sort === null) return rows;
  const turn = sort.descending ? -1 : 1;
  return rows.toSorted(
    (a, b) =>
      turn *
      (sort.key === "state"
        ? a.state - b.state
        : a.words.localeCompare(b.words) || a.state - b.state),
  );
}
