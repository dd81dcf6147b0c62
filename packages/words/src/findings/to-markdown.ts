import type { Section } from "../sentence.js";
import { escapeMarkdown, renderMarkdown } from "../tables/markdown.js";
import type { Findings } from "./findings.js";

/** Findings as a Markdown document: sentences, then every table. */
export function findingsMarkdown({ title, sections, tables }: Findings): string {
  return [
    `# ${escapeMarkdown(title)}\n`,
    ...sections.map(sectionMarkdown),
    ...tables.map(({ table }) => renderMarkdown(table)),
  ].join("\n");
}

function sectionMarkdown({ title, sentences }: Section): string {
  const lines = [`## ${escapeMarkdown(title)}`, ""];
  sentences.forEach(({ text, depth }, i) => {
    // A list ends, and a paragraph begins, with an empty line.
    if (i > 0 && depth === 0) lines.push("");
    if (i > 0 && depth === 1 && sentences[i - 1].depth === 0) lines.push("");
    lines.push(depth === 0 ? escapeMarkdown(text) : `- ${escapeMarkdown(text)}`);
  });
  return `${lines.join("\n")}\n`;
}
