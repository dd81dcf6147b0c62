import type { Table } from "@sextant/words";
import { escapeHtml } from "./escape-html.js";

/** A table as HTML that word processors take in as a table of their own. */
export const tableHtml = (table: Table): string => `<meta charset="utf-8">${tableMarkup(table)}`;

/** The same, as a part of more. */
export function tableMarkup(table: Table): string {
  const cells = (tag: "th" | "td", row: readonly string[]): string =>
    row
      .map((text, c) => {
        const align = { left: "left", right: "right", centre: "center" }[
          table.columns[c]?.align ?? "left"
        ];
        return `<${tag} align="${align}">${escapeHtml(text)}</${tag}>`;
      })
      .join("");
  const head = `<tr>${cells(
    "th",
    table.columns.map((column) => column.title),
  )}</tr>`;
  const rows = table.rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("");
  const notes = (table.notes ?? []).map((note) => `<p>${escapeHtml(note)}</p>`).join("");
  return `<p>${escapeHtml(table.caption)}</p><table border="1" cellspacing="0" cellpadding="4"><thead>${head}</thead><tbody>${rows}</tbody></table>${notes}`;
}
