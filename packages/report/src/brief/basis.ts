/** What a claim rests on: cited, judged or uncited, never blank. */
import type { Basis } from "@sextant/case";
import { type Backing, backingOf } from "@sextant/words";
import { bdi, type Html, html } from "../html/html.js";
import type { Context } from "./context.js";
import { labels } from "./labels.js";
import { passageDetails } from "./passages.js";

const WORDS: Readonly<Record<Backing, string>> = {
  cited: labels.cited,
  judged: labels.judged,
  uncited: labels.uncited,
};
const SIGNS: Readonly<Record<Backing, string>> = { cited: "❝", judged: "✎", uncited: "?" };

/** One word on the backing, with a sign. */
export function backingTag(basis: Basis): Html {
  const backing = backingOf(basis);
  return html`<span class="tag ${backing}"><span aria-hidden="true">${SIGNS[backing]}</span> ${WORDS[backing]}</span>`;
}

/** Everything that a claim says of its basis, then its passages, one click away. */
export function basisLines(c: Context, basis: Basis, tag = true): Html {
  const line = (title: string, text: string | undefined) =>
    text === undefined
      ? null
      : html`<p class="basis" dir="auto"><b>${title}:</b> ${c.linked(text.trim())}</p>`;
  return html`${tag ? html`<p class="basis">${backingTag(basis)}</p>` : null}${
    basis.hedge === undefined
      ? null
      : html`<p class="basis">${labels.hedge} “${bdi(basis.hedge)}”</p>`
  }${line(labels.reading, basis.reading)}${line(labels.judgement, basis.judgement)}${line(labels.note, basis.note)}${
    basis.confidence === undefined
      ? null
      : html`<p class="basis">${labels.confidence(basis.confidence)}</p>`
  }${passageDetails(c, basis.cite ?? [], false)}${passageDetails(c, basis.against ?? [], true)}`;
}
