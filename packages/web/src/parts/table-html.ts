import type { Table } from "@sextant/words";

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

/** A table as HTML that word processors take in as a table of their own. */
export function tableHtml(table: Table): string {
  const cells = (tag: "th" | "td", row: readonly string[]): string =>
    row
      .map((text, c) => {
        const align = { left: "left", right: "right", centre: "center" }[
          table.columns[c]?.align ?? "left"
        ];
        return `<${tag} align="${align}">${escaped(text)}</${tag}>`;
      })
      .join("");
  const head = `<tr>${cells(
    "th",
    table.columns.map((column) => column.title),
  )}</tr>`;
  const rows = table.rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("");
  const notes = (table.notes ?? []).map((note) => `<p>${escaped(note)}</p>`).join("");
  return `<meta charset="utf-8"><p>${escaped(table.caption)}</p><table border="1" cellspacing="0" cellpadding="4"><thead>${head}</thead><tbody>${rows}</tbody></table>${notes}`;
}
