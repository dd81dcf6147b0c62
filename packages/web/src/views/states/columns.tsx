import { CONCEPT_BIT, type Concept, holdsAt } from "@sextant/engine";
import type { Messages } from "@sextant/words";
import type { ReactNode } from "react";
import type { OnOrder } from "../../compute/questions/on-order.js";
import type { StateTableAnswer, TableVerdicts } from "../../compute/questions/states/table.js";
import { type DataColumn, DiffersMark, PartyBadge } from "../../parts/index.js";
import { OrderMark } from "../../parts/order-mark.js";
import { optionGroup, type StateFilter } from "./address.js";
import { ConceptMark } from "./marks.js";
import { NameField } from "./name-field.js";
import { equilibriumMarks, heldByThreats, letterAt, outcomesAt, textAt } from "./rows.js";
import type { Naming } from "./use-naming.js";

export interface ColumnSource {
  readonly table: StateTableAnswer;
  readonly stability: TableVerdicts | null;
  readonly rows: Int32Array;
  readonly filter: StateFilter;
  readonly hidden: ReadonlySet<string>;
  /** Party by party under this concept, instead of the equilibria. */
  readonly marks: Concept | null;
  /** What hangs on an order that no source gives; null where nothing does, or it is not known. */
  readonly onOrder: OnOrder | null;
  /** The state whose name is being written. */
  readonly naming: Naming | null;
  readonly m: Messages;
  onOption(key: string): void;
  onNamed(s: number, text: string | null): void;
}

/** The columns of the table, from left to right; groups that are hidden are left out. */
export function statesColumns(source: ColumnSource): DataColumn[] {
  return [
    ...whichState(source),
    ...optionColumns(source),
    ...(source.marks === null ? markColumns(source) : staysColumns(source, source.marks)),
    ...outcomeColumns(source),
    ...placeColumns(source),
  ];
}

function whichState(source: ColumnSource): DataColumn[] {
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
            cell: (row: number) => <bdi>{textAt(labels, rows[row])}</bdi>,
          },
        ]),
    outcomesFirst(source) ? outcomeOrName(source) : nameColumn(source),
  ];
}

/** A case with next to no names of states: its outcomes stand where the names would. */
const FEW_NAMES = 3;

function outcomesFirst({ table, hidden }: ColumnSource): boolean {
  return (
    table.names.texts.length <= FEW_NAMES && table.outcomes.length > 0 && !hidden.has("outcomes")
  );
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
              <bdi className="states-outcomes" title={text}>
                {text}
              </bdi>
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
    <bdi className="states-name" title={name}>
      {name}
    </bdi>
  );
}

const outcomesText = (table: StateTableAnswer, s: number): string =>
  outcomesAt(table, s)
    .map((k) => table.outcomes[k].name)
    .join(", ");

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

function optionColumns({ table, rows, filter, hidden, m, onOption }: ColumnSource): DataColumn[] {
  const w = m.workbenchStates;
  return table.options.flatMap(({ key, name, short, party }, o): DataColumn[] => {
    const owner = table.parties[party];
    const group = optionGroup(owner.key);
    if (hidden.has(group)) return [];
    const wide = table.options.filter((one) => one.party === party).length >= 3;
    const title = w.columns.option(owner.name, name);
    const letter = filter.options.get(key) ?? null;
    return [
      {
        key: `option:${key}`,
        title: <bdi>{short}</bdi>,
        // The short word that is seen is part of what the heading is called.
        label: short === name ? title : w.columns.optionHead(owner.name, short, name),
        align: "centre",
        width: "1.6875rem",
        sortable: true,
        greatestFirst: true,
        headClass: "states-upright",
        group: {
          key: group,
          title: (
            <span className="states-owner">
              <PartyBadge party={owner.key} />
              {wide && <bdi>{owner.short}</bdi>}
            </span>
          ),
          label: w.columns.optionsOf(owner.name),
        },
        action: {
          content: (
            <span className={`states-asked states-asked-${letter ?? "any"}`}>{letter ?? "–"}</span>
          ),
          label: w.filter.option(title, letter),
          act: () => onOption(key),
        },
        cell: (row) => LETTERS[letterAt(table, rows[row], o)],
        cellClass: (row) => CLASSES[letterAt(table, rows[row], o)],
      },
    ];
  });
}

/** Where the members of a merged state differ, it is neither. */
const LETTERS = { Y: "Y", N: "N", "-": "–" };
const CLASSES = { Y: "states-cell-y", N: "states-cell-n", "-": "states-cell-any" };

function outcomeColumns(source: ColumnSource): DataColumn[] {
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
                <bdi className="states-outcomes" title={text}>
                  {text}
                </bdi>
              );
            },
          },
        ]),
  ];
}

function placeColumns({ table, rows, hidden, m }: ColumnSource): DataColumn[] {
  if (hidden.has("places")) return [];
  const w = m.workbenchStates;
  const group = { key: "places", title: w.columns.placesShort, label: w.columns.places };
  return table.parties.map(({ key, name, places }, party): DataColumn => {
    const of = w.cell.of(places);
    return {
      key: `place:${key}`,
      title: <PartyBadge party={key} />,
      label: w.columns.place(name),
      align: "end",
      width: places === 0 ? "5.25rem" : `${3 + m.grouped(places).length}rem`,
      sortable: places > 0,
      greatestFirst: true,
      group,
      cell: (row) => {
        const s = rows[row];
        if (places === 0)
          return (
            <span className="states-any states-unknown" title={w.cell.unknownTitle}>
              {w.cell.unknown}
            </span>
          );
        const place = table.levels[party][s];
        const base = table.base;
        const differs = base !== null && base.known[s] === 1 && base.levels[party][s] !== place;
        return (
          <span className="num">
            {differs && <DiffersMark sign base={m.grouped(base.levels[party][s])} />}
            {m.grouped(place)} <span className="states-of">{of}</span>
          </span>
        );
      },
    };
  });
}

function markColumns({ table, stability, onOrder, rows, hidden, m }: ColumnSource): DataColumn[] {
  if (stability === null || hidden.has("marks")) return [];
  const w = m.workbenchStates;
  const group = { key: "marks", title: w.columns.marksShort, label: w.columns.marks };
  const marks = equilibriumMarks(stability);
  return stability.concepts.map((concept): DataColumn => {
    const bit = CONCEPT_BIT[concept];
    return {
      key: `equilibrium:${concept}`,
      title: m.concept(concept).tag,
      headClass: "states-tag",
      label: w.columns.equilibrium(concept),
      align: "centre",
      width: table.base === null ? "2.25rem" : "3rem",
      sortable: true,
      greatestFirst: true,
      group,
      cellClass: () => "states-cell-mark",
      cell: (row) => {
        const s = rows[row];
        const holds = (marks[s] & bit) !== 0;
        const threats =
          holds && (concept === "gmr" || concept === "smr") && heldByThreats(marks[s], stability);
        const base = table.base;
        const was =
          base === null || base.known[s] === 0
            ? holds
            : base.verdicts.every((column) => (column[s] & bit) !== 0);
        return (
          <>
            <ConceptMark
              concept={concept}
              mark={holds ? (threats ? "hollow" : "solid") : "none"}
              label={(holds ? (threats ? w.cell.threats : w.cell.equilibrium) : w.cell.none)(
                concept,
              )}
            />
            {onOrder !== null && (onOrder.equilibria[s] & bit) !== 0 && <OrderMark />}
            {was !== holds && <DiffersMark sign />}
          </>
        );
      },
    };
  });
}

function staysColumns(
  { table, stability, onOrder, rows, hidden, m }: ColumnSource,
  concept: Concept,
): DataColumn[] {
  if (stability === null || hidden.has("marks") || !stability.concepts.includes(concept)) return [];
  const w = m.workbenchStates;
  const label = w.columns.staysGroup(concept);
  const bit = CONCEPT_BIT[concept];
  return table.parties.map(
    ({ key, name }, party): DataColumn => ({
      key: `stays:${concept}:${key}`,
      title: <PartyBadge party={key} />,
      label: w.columns.stays(name, concept),
      align: "centre",
      width: table.base === null ? "2.25rem" : "3rem",
      sortable: true,
      greatestFirst: true,
      group: { key: "marks", title: label, label },
      cellClass: () => "states-cell-mark",
      cell: (row) => {
        const s = rows[row];
        const stays = (stability.verdicts[party][s] & bit) !== 0;
        const base = table.base;
        const was =
          base === null || base.known[s] === 0 ? stays : (base.verdicts[party][s] & bit) !== 0;
        const text = stays ? w.cell.stays : w.cell.moves;
        return (
          <>
            <span
              className={stays ? "states-stays" : "states-moves"}
              role="img"
              aria-label={text}
              title={text}
            >
              {stays ? "■" : "→"}
            </span>
            {onOrder !== null && (onOrder.verdicts[party][s] & bit) !== 0 && <OrderMark />}
            {was !== stays && <DiffersMark sign />}
          </>
        );
      },
    }),
  );
}
