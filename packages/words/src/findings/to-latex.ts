import type { Section } from "../sentence.js";
import { escapeLatex, renderLatex } from "../tables/latex.js";
import type { Findings } from "./findings.js";

/** Findings as a part of a LaTeX document: sections of sentences, then every table as a float. */
export function findingsLatex({ title, sections, tables }: Findings): string {
  return [
    `\\section{${escapeLatex(title)}}`,
    ...sections.map(sectionLatex),
    ...tables.map(({ table }) => renderLatex(table)),
    "",
  ].join("\n");
}

function sectionLatex({ title, sentences }: Section): string {
  const lines = [`\\subsection{${escapeLatex(title)}}`];
  let inList = false;
  for (const { text, depth } of sentences) {
    if (depth === 1 && !inList) lines.push("\\begin{itemize}");
    if (depth === 0 && inList) lines.push("\\end{itemize}");
    inList = depth === 1;
    lines.push(inList ? `\\item ${escapeLatex(text)}` : `${escapeLatex(text)}\n`);
  }
  if (inList) lines.push("\\end{itemize}");
  return lines.join("\n");
}
