/** The answer in the fewest sentences. */
import { labels as full } from "../brief/labels.js";
import { html } from "../html/html.js";
import { backedSentence } from "./backing.js";
import type { Short } from "./context.js";
import { labels } from "./labels.js";
import { type Block, textHeight } from "./measure.js";

export function answer(s: Short): Block {
  const [first, ...rest] = s.answer.sentences
    .slice(0, s.limits.answer)
    .map((sentence) => backedSentence(s, sentence));
  const more = html`${rest.map((sentence) => html`${sentence} `)}`;
  return {
    html: html`<section id="answer" aria-labelledby="answer-title"><h2 id="answer-title" class="visually-hidden">${full.answer}</h2>
<p class="lead">${first}</p>
${rest.length === 0 ? null : html`<p>${more}</p>`}
<p class="caveat">${labels.caveat}</p></section>`,
    height:
      textHeight(first, 1.2) +
      (rest.length === 0 ? 0 : textHeight(more, 1) + 3) +
      textHeight("", 1) +
      8,
  };
}
