import { type Html, html, type Part } from "../html/html.js";

export interface PageTable {
  /** Id of the table's caption; unlike all others of the page. */
  readonly id: string;
  readonly caption: Part;
  readonly head: readonly Part[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Part[])[];
  readonly notes?: Part;
}

/**
 * A table with caption and headers, in a region that scrolls by itself and can be reached with the
 * keyboard, so that the page never scrolls sideways.
 */
export function pageTable({ id, caption, head, rows, notes }: PageTable): Html {
  return html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><caption id="${id}"><span>${caption}</span></caption><thead><tr>${head.map(
    (cell) => html`<th scope="col">${cell}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([first, ...cells]) =>
      html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>${notes === undefined ? null : html`<p class="notes">${notes}</p>`}`;
}
