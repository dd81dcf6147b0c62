/** The question, and the answer in sentences. */
import { answerSentences, type Section, type Sentence } from "@sextant/words";
import { type Html, html, type Part } from "../html/html.js";
import type { Context } from "./context.js";
import { labels } from "./labels.js";

export function answer(c: Context): Html {
  const { question } = c.analysis.view.document;
  const sections = answerSentences(c.analysis, { messages: c.m });
  const headline = sections.find((s) => s.key === "answer");
  const caveat = sections.find((s) => s.key === "caveat");
  const rest = sections.filter((s) => s !== headline && s !== caveat);
  return html`<section id="answer" class="answer" aria-labelledby="answer-title">
${question === undefined ? null : html`<p class="question" dir="auto"><span class="visually-hidden">${labels.question}: </span>${question}</p>`}
<h2 id="answer-title">${labels.answer}</h2>
${headlineParts(c, headline?.sentences ?? [])}
<p class="caveat"><strong>${labels.caveat}</strong>${(caveat?.sentences ?? []).map((s) => html` ${s.text}`)}</p>
${rest.length === 0 ? null : html`<h3>${labels.more}</h3>${rest.map((s) => foldedSection(c, s))}`}
</section>`;
}

/** The sections that answer the question, shown unfolded: how the talks could move, and what hangs on a guess. */
const OPEN = ["movers", "unknown-order"];

/** The headline's sentences as paragraphs; those that belong below one stand in a list after it. */
function headlineParts(c: Context, sentences: readonly Sentence[]): Part[] {
  const parts: Part[] = [];
  for (let k = 0; k < sentences.length; ) {
    parts.push(html`<p>${c.linked(sentences[k++].text)}</p>`);
    const below: Part[] = [];
    while (k < sentences.length && sentences[k].depth === 1) {
      below.push(html`<li>${c.linked(sentences[k++].text)}</li>`);
    }
    if (below.length > 0) parts.push(html`<ul class="sentences">${below}</ul>`);
  }
  return parts;
}

function foldedSection(c: Context, section: Section): Html {
  return html`<details class="fold"${OPEN.includes(section.key) ? html` open` : null}><summary>${section.title}</summary>${sentenceList(c, section.sentences)}</details>`;
}

/** Sentences as a list; those that belong below another stand in a list of their own. */
export function sentenceList(c: Context, sentences: readonly Sentence[]): Html {
  const items: Part[] = [];
  for (let k = 0; k < sentences.length; ) {
    const { text } = sentences[k++];
    const below: Part[] = [];
    while (k < sentences.length && sentences[k].depth === 1) {
      below.push(html`<li>${c.linked(sentences[k++].text)}</li>`);
    }
    items.push(
      html`<li>${c.linked(text)}${below.length === 0 ? null : html`<ul>${below}</ul>`}</li>`,
    );
  }
  return html`<ul class="sentences">${items}</ul>`;
}
