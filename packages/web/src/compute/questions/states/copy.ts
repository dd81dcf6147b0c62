import { statesCsvLines } from "@sextant/case";
import { statesTable, type Table } from "@sextant/words";
import type { Held } from "../question.js";

/** The states of a view as a table of words, in an order that the page has filtered and sorted. */
export function statesAsTable(
  held: Held,
  { view: name, order }: { readonly view: string; readonly order: Int32Array },
): Table {
  const view = held.view(name);
  return statesTable(view, {
    messages: held.messages,
    states: Array.from(order).filter((s) => s < view.states.count),
  });
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
