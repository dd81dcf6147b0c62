/** Title, what it is of, and the question. */

import { labels as full } from "../brief/labels.js";
import { viewTitle } from "../brief/views.js";
import { bdi, html, join, type Part } from "../html/html.js";
import type { Short } from "./context.js";
import { labels } from "./labels.js";
import { type Block, LONGEST, textHeight } from "./measure.js";

/** Authors beyond these are "and others". */
const AUTHORS = 3;
/** Digits of the hash that tell one state of a case from every other. */
const DIGITS = 12;

export function head(s: Short): Block {
  const { view } = s.analysis;
  const { document, loaded } = view;
  const names = (document.authors ?? []).map((a) => (typeof a === "string" ? a : a.name));
  const authors: Part =
    names.length === 0
      ? null
      : [
          join(
            names.slice(0, AUTHORS).map((name) => bdi(s.cut(name, LONGEST.name))),
            ", ",
          ),
          names.length > AUTHORS ? ` ${full.andOthers}` : null,
        ];
  const facts: Part[] = [
    document.asOf === undefined ? null : full.asOf(document.asOf),
    view.view === "base" ? labels.base : labels.view(s.cut(viewTitle(s.analysis), LONGEST.outcome)),
    full.parties(view.parties.length),
    view.options.length === 0 ? null : labels.options(view.options.length),
    full.states(s.m.grouped(view.states.count)),
    html`${labels.edition} <code>${loaded.hash.slice(0, DIGITS)}</code>`,
  ];
  const dot = html` <span aria-hidden="true">·</span> `;
  const title = s.cut(document.title, LONGEST.title);
  const line = html`${join(
    [authors, ...facts].filter((part) => part !== null),
    dot,
  )}`;
  const question =
    document.question === undefined ? null : s.cut(document.question, LONGEST.question);
  return {
    html: html`<header class="page"><p class="facts">${line}</p>
<h1 dir="auto">${title}</h1>
${question === null ? null : html`<p class="question" dir="auto"><span class="visually-hidden">${full.question}: </span>${question}</p>`}</header>`,
    height:
      textHeight(title, 1.95) * 0.9 +
      textHeight(line, 0.86) +
      (question === null ? 0 : textHeight(question, 1.25) + 3) +
      6,
  };
}
