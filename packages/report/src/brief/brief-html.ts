/** The brief in full: a case and its answer as one web page. */
import type { Analysis } from "@sextant/case";
import { en } from "@sextant/words";
import { type Html, html, type Part } from "../html/html.js";
import { wholePage } from "../page/page.js";
import { markPatterns } from "../page/party-mark.js";
import { answer } from "./answer.js";
import { citation, files, footer } from "./colophon.js";
import { type BriefExtras, createContext } from "./context.js";
import { findings } from "./findings.js";
import { notes, pageHeader, summary, synopsis } from "./head.js";
import { labels } from "./labels.js";
import { outcomes } from "./outcomes.js";
import { parties } from "./parties.js";
import { passageList } from "./passages.js";
import { rests } from "./rests-on.js";
import { sources } from "./sources.js";
import { STYLE } from "./style.js";
import { views } from "./views.js";

/**
 * The case and its answer as one self-contained HTML page: what a library's page on a book carries
 * (title, authors, date, topics, synopsis, summary), and what it could not: the answer in sentences,
 * outcomes with their verdicts, each party's goals and preferences with their passages one click
 * away, what all of it rests on, sources, how to cite, and the files to download.
 *
 * The page needs no script and loads nothing: a content security policy forbids it. Everything of
 * the case is escaped, only http and https addresses become links, and characters that would reorder
 * or hide text are shown by code. Deterministic: no clock.
 *
 * Cost: that of the sentences (see answerSentences), and the length of the page, which grows with the
 * case and its evidence but not with the states.
 *
 * @example briefHtml(analyse(compileView(loaded)), { views, sourceText })
 */
export function briefHtml(analysis: Analysis, extras: BriefExtras = {}): string {
  const c = createContext(analysis, extras, extras.messages ?? en);
  const { document } = analysis.view;
  const body = [
    synopsis(c),
    answer(c),
    summary(c),
    outcomes(c),
    parties(c),
    views(c),
    findings(c),
    rests(c),
    notes(c),
    passageList(c),
    sources(c),
    citation(c),
    files(c),
  ];
  return wholePage({
    language: c.m.language,
    title: document.title,
    description: document.question,
    style: STYLE,
    body: html`<a class="skip" href="#answer">${labels.skip}</a>
${markPatterns(analysis.view.parties.length)}
${pageHeader(c)}
${contents(body)}
<main>
${body}
</main>
${footer(c)}`,
  });
}

/** Links to the sections that the page has. */
function contents(body: readonly Part[]): Html {
  const markup = html`${body}`.markup;
  const links = SECTIONS.filter(([id]) => markup.includes(`<section id="${id}"`)).map(
    ([id, title]) => html`<li><a href="#${id}">${title}</a></li>`,
  );
  return html`<nav aria-label="${labels.contents}"><ul>${links}</ul></nav>`;
}

/** Short titles for the list of contents, in the order of the page. */
const SECTIONS = Object.entries(labels.short);
