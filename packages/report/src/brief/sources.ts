/** The sources as a bibliography. */
import type { Source } from "@sextant/evidence";
import { bdi, type Html, html, join, type Part } from "../html/html.js";
import { webLink } from "../html/links.js";
import type { Context } from "./context.js";
import { labels } from "./labels.js";

export function sources(c: Context): Part {
  const entries = Object.entries(c.evidence?.sources ?? {});
  if (entries.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { source } of Object.values(c.evidence?.statements ?? {})) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return html`<section id="sources" aria-labelledby="sources-title"><h2 id="sources-title">${labels.sources}</h2><ul class="bibliography">${entries
    .map(([key, source]) => ({ key, source, sort: sortKey(source) }))
    .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
    .map(
      ({ key, source }) =>
        html`<li id="${c.sourceId(key)}">${reference(source)} <span class="limits">${labels.passagesOf(counts.get(key) ?? 0)}</span>${
          source.note === undefined ? null : html`<p class="note" dir="auto">${source.note}</p>`
        }</li>`,
    )}</ul></section>`;
}

/** By author, or by title where there is none; the same everywhere, so not by the reader's language. */
function sortKey(source: Source): string {
  const authors = authorsOf(source);
  return `${authors === "" ? source.title : authors} ${source.issued ?? ""}`
    .normalize("NFD")
    .toLowerCase();
}

/** Author (date). Title. In, volume, pages. Publisher. Address. */
function reference(source: Source): Html {
  const authors = authorsOf(source);
  const within = [source["container-title"], source.volume, source.page]
    .filter((part) => part !== undefined)
    .join(", ");
  const parts: Part[] = [
    authors === "" ? null : html`${bdi(authors)} (${source.issued ?? labels.undated})`,
    html`<cite dir="auto">${source.title}</cite>${authors === "" ? html` (${source.issued ?? labels.undated})` : null}`,
    within === "" ? null : bdi(within),
    source.publisher === undefined ? null : bdi(source.publisher),
  ].filter((part) => part !== null);
  return html`${join(parts, ". ")}. ${address(source)}${
    source.accessed === undefined ? null : html` ${labels.accessed(source.accessed)}`
  }`;
}

function address(source: Source): Part {
  if (source.DOI !== undefined) return webLink(`https://doi.org/${source.DOI}`);
  return source.URL === undefined ? null : webLink(source.URL);
}

function authorsOf(source: Source): string {
  return (source.author ?? [])
    .map((a) =>
      "family" in a ? `${a.family}${a.given === undefined ? "" : `, ${a.given}`}` : a.literal,
    )
    .join("; ");
}
