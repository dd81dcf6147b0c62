/** What a library's page on a book carries: title, authors, date, topics, synopsis, summary. */
import { bdi, type Html, html, join, type Part } from "../html/html.js";
import type { Context } from "./context.js";
import { labels } from "./labels.js";
import { viewTitle } from "./views.js";

export function pageHeader(c: Context): Html {
  const { view } = c.analysis;
  const { document } = view;
  const topics = document.topics ?? [];
  const authors = (document.authors ?? []).map((a) =>
    typeof a === "string"
      ? bdi(a)
      : html`${bdi(a.name)}${a.affiliation === undefined ? null : html` <span class="affiliation">(${bdi(a.affiliation)})</span>`}`,
  );
  const facts: Part[] = [
    document.asOf === undefined ? null : labels.asOf(document.asOf),
    labels.parties(view.parties.length),
    labels.states(c.m.grouped(view.states.count)),
  ];
  return html`<header class="page">
${topics.length > 0 ? html`<p class="topics">${join(topics.map(bdi), " · ")}</p>` : null}
<h1 dir="auto">${document.title}</h1>
${authors.length > 0 ? html`<p class="authors">${labels.authoredBy} ${join(authors, ", ")}</p>` : null}
<p class="facts">${join(
    facts.filter((part) => part !== null),
    html` <span aria-hidden="true">·</span> `,
  )}</p>
${view.view === "base" ? null : html`<p class="which">${labels.view(viewTitle(c.analysis))}</p>`}
</header>`;
}

export function synopsis(c: Context): Part {
  return block("synopsis", labels.synopsis, c.analysis.view.document.synopsis);
}

export function summary(c: Context): Part {
  const { summary, study } = c.analysis.view.document;
  return [block("summary", labels.summary, summary), block("study", labels.study, study)];
}

export function notes(c: Context): Part {
  return block("notes", labels.notes, c.analysis.view.document.notes);
}

function block(id: string, title: string, text: string | undefined): Part {
  if (text === undefined || text.trim() === "") return null;
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${paragraphs(text)}</section>`;
}

/** Paragraphs of a text of the case, divided by empty lines. */
export function paragraphs(text: string): Html {
  return html`${text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => html`<p dir="auto">${paragraph.trim()}</p>`)}`;
}
