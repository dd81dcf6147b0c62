import type { Messages, Table } from "@sextant/words";
import type { Marks } from "../../compute/questions/marks.js";

/** What a view comes to as a table: an outcome a row, and below it where the status quo lasts. */
export function stripTable({ statusQuo, concepts, outcomes }: Marks, m: Messages): Table {
  const { strip } = m.workbenchPreferences;
  const { strip: words } = m.workbenchCopy;
  const tags = (lasts: boolean): string[] =>
    concepts.filter((one) => one.lasts === lasts).map(({ tag }) => tag);
  const quo = statusQuo === null ? [strip.noStatusQuo] : [strip.lasts(tags(true))];
  const not = statusQuo === null ? "" : strip.notUnder(tags(false));
  return {
    caption: words.caption,
    columns: [
      { key: "outcome", title: strip.outcome, align: "left" },
      { key: "states", title: words.states, align: "right" },
      ...concepts.map(({ key, tag }) => ({ key, title: tag, align: "right" as const })),
    ],
    rows: outcomes.map(({ name, states, equilibria }) => [
      name,
      String(states),
      ...concepts.map(({ key }) => String(equilibria[key] ?? 0)),
    ]),
    notes: [strip.outcomesText, ...quo, ...(not === "" ? [] : [not]), m.answer.caveat],
  };
}
