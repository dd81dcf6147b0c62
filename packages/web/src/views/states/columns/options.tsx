import { CaseText } from "../../../parts/case-text.js";
import { type DataColumn, PartyBadge } from "../../../parts/index.js";
import { optionGroup } from "../address.js";
import { letterAt } from "../rows.js";
import type { ColumnSource } from "./source.js";
import "./options.css";

/** Each option, taken or not, under the party whose it is. */
export function optionColumns({
  table,
  rows,
  filter,
  hidden,
  m,
  onOption,
}: ColumnSource): DataColumn[] {
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
        title: <CaseText>{short}</CaseText>,
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
              {wide && <CaseText>{owner.short}</CaseText>}
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
