/** The one-page form of a case and its answer. */
import type { Analysis } from "@sextant/case";
import { encodeUtf8, sha256 } from "@sextant/evidence";
import { en } from "@sextant/words";
import { base64OfHex } from "../html/base64.js";
import { attr, Html, html, type Part } from "../html/html.js";
import { answer } from "./answer.js";
import { citation, files, footer } from "./colophon.js";
import { type BriefExtras, createContext } from "./context.js";
import { findings } from "./findings.js";
import { notes, pageHeader, summary, synopsis } from "./head.js";
import { labels } from "./labels.js";
import { outcomes } from "./outcomes.js";
import { parties } from "./parties.js";
import { markPatterns } from "./party-mark.js";
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
  const policy = `default-src 'none'; style-src 'sha256-${base64OfHex(sha256(encodeUtf8(STYLE)))}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!DOCTYPE html>
<html lang="${c.m.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Sextant">
${document.question === undefined ? null : html`<meta name="description" content="${attr(document.question)}">`}
<title>${attr(document.title)}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#answer">${labels.skip}</a>
${markPatterns(analysis.view.parties.length)}
${pageHeader(c)}
${contents(body)}
<main>
${body}
</main>
${footer(c)}
</body>
</html>
`;
  return page.markup;
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
