import type { Findings, Section } from "@sextant/words";
import { escapeHtml } from "./escape-html.js";
import { tableMarkup } from "./table-html.js";

/** Sentences and tables as HTML that word processors take in with headings, lists and tables of their own. */
export function findingsHtml({ title, sections, tables }: Findings): string {
  return [
    `<meta charset="utf-8"><h1>${escapeHtml(title)}</h1>`,
    ...sections.map(sectionHtml),
    ...tables.map(({ table }) => tableMarkup(table)),
  ].join("");
}

function sectionHtml({ title, sentences }: Section): string {
  let html = `<h2>${escapeHtml(title)}</h2>`;
  let inList = false;
  for (const { text, depth } of sentences) {
    if (depth === 1 && !inList) html += "<ul>";
    if (depth === 0 && inList) html += "</ul>";
    inList = depth === 1;
    html += inList ? `<li>${escapeHtml(text)}</li>` : `<p>${escapeHtml(text)}</p>`;
  }
  return inList ? `${html}</ul>` : html;
}
