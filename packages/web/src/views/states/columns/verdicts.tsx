import { CONCEPT_BIT, type Concept } from "@sextant/engine";
import { type DataColumn, DiffersMark, PartyBadge } from "../../../parts/index.js";
import { OrderMark } from "../../../parts/order-mark.js";
import { ConceptMark } from "../marks.js";
import { equilibriumMarks, heldByThreats } from "../rows.js";
import type { ColumnSource } from "./source.js";
import "./verdicts.css";

/** The equilibria, a column a concept. */
export function markColumns({
  table,
  stability,
  onOrder,
  rows,
  hidden,
  m,
}: ColumnSource): DataColumn[] {
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

/** Under one concept, which parties would stay: a column a party. */
export function staysColumns(
  { table, stability, onOrder, rows, hidden, looks, m }: ColumnSource,
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
      shown: looks.get(key)?.letter,
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
