import type { Messages, Table } from "@sextant/words";
import type { Marks } from "../../compute/questions/marks.js";
import type { OnOrder } from "../../compute/questions/on-order.js";

/**
 * What a view comes to as a table: an outcome a row, and below it where the status quo lasts. What hangs on an
 * unknown order is marked as on the screen.
 */
export function stripTable(
  { unstated, statusQuo, concepts, outcomes }: Marks,
  onOrder: OnOrder | "untold" | null,
  m: Messages,
): Table {
  const { strip } = m.workbenchPreferences;
  const { strip: words, onOrder: said } = m.workbenchCopy;
  const { order } = m.workbenchWhy;
  const told = onOrder === "untold" ? null : onOrder;
  const tags = (lasts: boolean): string[] =>
    concepts.filter((one) => one.lasts === lasts).map(({ tag }) => tag);
  const quoHangs = told !== null && told.statusQuo.length > 0;
  const lasts = `${strip.lasts(tags(true))}${quoHangs ? order.mark : ""}`;
  const quo = statusQuo === null ? strip.noStatusQuo : lasts;
  const not = statusQuo === null ? "" : strip.notUnder(tags(false));
  const hanging = outcomes.map(({ key }) => told?.outcomes[key] ?? []);
  const any = hanging.some((keys) => keys.length > 0);
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
    ...(any ? { onOrder: hanging } : {}),
    notes: [
      ...(unstated === null ? [] : [unstated.text]),
      strip.outcomesText,
      ...(unstated?.all ? [] : [quo, ...(not === "" ? [] : [not])]),
      ...(any || quoHangs ? [said.note] : []),
      ...(onOrder === "untold" ? [order.notMarked] : []),
      m.answer.caveat,
    ],
  };
}
