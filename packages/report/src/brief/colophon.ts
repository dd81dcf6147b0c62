/** How to cite the page, its files, and what made it. */
import { ENGINE_VERSION } from "@sextant/case";
import { bdi, type Html, html, type Part } from "../html/html.js";
import { fileLink } from "../html/links.js";
import type { Context } from "./context.js";
import { labels } from "./labels.js";

export function citation(c: Context): Html {
  const { loaded, document, view } = c.analysis.view;
  const authors = (document.authors ?? []).map((a) => (typeof a === "string" ? a : a.name));
  const date = document.asOf === undefined ? "" : ` ${labels.asOf(document.asOf)}.`;
  const which = view === "base" ? "" : ` View: ${view}.`;
  const text = `${authors.length === 0 ? "" : `${authors.join(", ")}. `}${document.title}.${date}${which} Computed with Sextant, engine ${ENGINE_VERSION}; case ${loaded.hash.slice(0, 16)}.`;
  return html`<section id="cite" aria-labelledby="cite-title"><h2 id="cite-title">${labels.cite}</h2><p class="citation" dir="auto">${text}</p>${
    document.licence === undefined ? null : html`<p>${labels.licence}: ${bdi(document.licence)}</p>`
  }</section>`;
}

export function files(c: Context): Html {
  const { loaded } = c.analysis.view;
  const evidence = evidenceFile(c);
  return html`<section id="files" aria-labelledby="files-title"><h2 id="files-title">${labels.files}</h2><p>${labels.filesIntro}</p><ul>
<li>${fileLink(fileName(loaded.path, "case.yaml"), "application/yaml", loaded.text, labels.caseFile)}</li>
${evidence === null ? null : html`<li>${evidence}</li>`}</ul></section>`;
}

function evidenceFile(c: Context): Part {
  const path = c.analysis.view.loaded.document.evidence;
  if (c.evidence === null || path === undefined) return null;
  const name = fileName(path, "evidence.yaml");
  const { evidenceText } = c.extras;
  return evidenceText === undefined
    ? fileLink(
        name.replace(/\.\w+$/, ".json"),
        "application/json",
        JSON.stringify(c.evidence, null, 2),
        labels.evidenceFile,
      )
    : fileLink(name, "application/yaml", evidenceText, labels.evidenceFile);
}

/** The last part of a path, if it is a plain name. */
function fileName(path: string, otherwise: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? "";
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._ -]*$/u.test(last) ? last : otherwise;
}

export function footer(c: Context): Html {
  const { reading, view } = c.analysis;
  return html`<footer class="page"><p><strong>${labels.caveat}</strong></p><p>${labels.madeWith(ENGINE_VERSION)}${
    reading === "each-opponent-once" ? html` ${labels.readingOnce}` : null
  }</p><p>${labels.hash} <code class="hash">${view.loaded.hash}</code></p></footer>`;
}
