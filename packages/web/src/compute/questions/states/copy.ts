import { statesCsvLines } from "@sextant/case";
import { partyTitle, statesTable, type Table } from "@sextant/words";
import type { Held } from "../question.js";

/** The states of a view as a table of words, in an order that the page has filtered and sorted. */
export function statesAsTable(
  held: Held,
  { view: name, order }: { readonly view: string; readonly order: Int32Array },
): Table {
  const view = held.view(name);
  const { messages } = held;
  const table = statesTable(view, {
    messages,
    states: Array.from(order).filter((s) => s < view.states.count),
  });
  // Parties by their names, as on the screen: there is room for them.
  const titles = new Map(
    view.parties.map(({ key }, at) => [`level_${key}`, partyTitle(view, at, messages)]),
  );
  const columns = table.columns.map((one) => ({ ...one, title: titles.get(one.key) ?? one.title }));
  return { ...table, columns };
}

/** The same as CSV: the bytes that the command line gives. */
export function statesAsCsv(
  held: Held,
  { view: name, order }: { readonly view: string; readonly order: Int32Array },
): string {
  const view = held.view(name);
  return [
    ...statesCsvLines(
      view,
      order.filter((s) => s < view.states.count),
    ),
  ].join("");
}
