import { pad, widthOf } from "../text/width.js";
import type { Table } from "./table.js";

/** Text that Markdown shows letter for letter, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#$]/g, (c) => `\\${c}`)
    .replace(/&/g, "&amp;")
    .replace(/\s*[\r\n]+\s*/g, " ");
}

/** A table as a GitHub Markdown table, readable as plain text too. */
export function renderMarkdown(table: Table): string {
  const header = table.columns.map((c) => escapeMarkdown(c.title));
  const rows = table.rows.map((cells) => cells.map(escapeMarkdown));
  const widths = header.map((title, c) =>
    Math.max(3, widthOf(title), ...rows.slice(0, 1000).map((row) => widthOf(row[c] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((w, c) => pad(cells[c] ?? "", w, table.columns[c].align)).join(" | ")} |`;
  const rule = widths.map((w, c) => {
    const { align } = table.columns[c];
    if (align === "right") return `${"-".repeat(w - 1)}:`;
    return align === "centre" ? `:${"-".repeat(w - 2)}:` : "-".repeat(w);
  });
  return [
    ...(table.caption === "" ? [] : [`**${escapeMarkdown(table.caption)}**`, ""]),
    line(header),
    `| ${rule.join(" | ")} |`,
    ...rows.map(line),
    ...(table.notes && table.notes.length > 0 ? ["", ...table.notes.map(escapeMarkdown)] : []),
    "",
  ].join("\n");
}
