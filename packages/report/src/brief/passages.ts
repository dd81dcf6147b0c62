/** Passages of the sources: the words themselves, in their place, and where they stand. */
import { passageAround, type Source, type Statement } from "@sextant/evidence";
import { bdi, type Html, html, join, type Part } from "../html/html.js";
import { type Context, citeLink } from "./context.js";
import { labels } from "./labels.js";

/** Words shown before and after a quote, in code points. */
const AROUND = 160;

/** "Passages: E25, E26", opened by one click. Nothing where nothing is cited. */
export function passageDetails(c: Context, cite: readonly string[], against: boolean): Part {
  if (cite.length === 0) return null;
  return html`<details class="passages"><summary>${labels.passages(cite.length, against)} <span class="ids">${cite.join(", ")}</span></summary>${cite.map((id) => passage(c, id, false))}</details>`;
}

/** The list of all statements of the evidence file, where links to passages lead. */
export function passageList(c: Context): Part {
  const ids = Object.keys(c.evidence?.statements ?? {});
  if (ids.length === 0) return null;
  return html`<section id="passages" aria-labelledby="passages-title"><h2 id="passages-title">${labels.allPassages}</h2><p>${labels.passagesIntro}</p>${ids.map((id) => passage(c, id, true))}</section>`;
}

/** One passage; `anchor` in the list that links lead to, where it has an id of its own. */
function passage(c: Context, id: string, anchor: boolean): Html {
  const statement = c.evidence?.statements[id];
  const target = c.passageId(id);
  if (statement === undefined || target === null) {
    return html`<p class="passage missing">${labels.missingPassage(id)}</p>`;
  }
  const source = c.evidence?.sources[statement.source];
  const words = quotation(c, statement, source);
  const where: Part[] = [
    anchor ? html`<b>${id}</b>` : citeLink(id, target),
    source === undefined ? statement.source : sourceLink(c, statement.source, source),
    statement.page === undefined ? null : labels.page(statement.page),
    reporter(statement, source),
    statement.date === undefined ? null : labels.about(statement.date),
    statement.hedge === undefined ? null : html`${labels.hedge} “${bdi(statement.hedge)}”`,
  ];
  const shown = where.filter((part) => part !== null);
  return html`<figure class="passage"${anchor ? html` id="${target}"` : null}>${words}<figcaption>${join(shown, html` <span aria-hidden="true">·</span> `)}${
    statement.note === undefined ? null : html`<p class="note" dir="auto">${statement.note}</p>`
  }</figcaption></figure>`;
}

/** Who reports another's words, unless it is the source's own authors. */
function reporter({ attributedBy, holder }: Statement, source: Source | undefined): Part {
  if (attributedBy === undefined || attributedBy === holder) return null;
  if (source !== undefined && shortReference(source).startsWith(attributedBy)) return null;
  return html`${labels.reportedBy} ${bdi(attributedBy)}`;
}

function quotation(c: Context, statement: Statement, source: Source | undefined): Html {
  if (statement.quote === undefined) {
    return html`<p class="restated" dir="auto"><span class="tag">${labels.restated}</span> ${statement.summary ?? ""}</p>`;
  }
  const text = source?.file === undefined ? null : (c.extras.sourceText?.(source.file) ?? null);
  if (text === null || statement.start === undefined || statement.end === undefined) {
    return html`<blockquote dir="auto"><mark>${statement.quote}</mark></blockquote>`;
  }
  const { before, quote, after, cutBefore, cutAfter } = passageAround(
    text,
    statement.start,
    statement.end,
    AROUND,
  );
  return html`<blockquote dir="auto">${cutBefore && !PARAGRAPH.test(before) ? "… " : null}${lastParagraph(before)}<mark>${quote}</mark>${firstParagraph(after)}${cutAfter && !PARAGRAPH.test(after) ? " …" : null}</blockquote>`;
}

/** The words around a quote end at the borders of its paragraph. */
const PARAGRAPH = /\n\s*\n/;
const lastParagraph = (text: string): string => text.split(PARAGRAPH).at(-1) ?? "";
const firstParagraph = (text: string): string => text.split(PARAGRAPH)[0];

/** "Ha and Shin 2007", leading to the entry of the bibliography. */
export function sourceLink(c: Context, key: string, source: Source): Html {
  const id = c.sourceId(key);
  const name = shortReference(source);
  return id === null ? html`${bdi(name)}` : html`<a href="#${id}">${bdi(name)}</a>`;
}

/** "Ha and Shin 2007"; the title where no author is known. */
export function shortReference(source: Source): string {
  const authors = (source.author ?? []).map((a) => ("family" in a ? a.family : a.literal));
  const year = /\d{4}/.exec(source.issued ?? "")?.[0];
  const who =
    authors.length === 0
      ? source.title
      : authors.length > 2
        ? `${authors[0]} ${labels.andOthers}`
        : authors.join(` ${labels.and} `);
  if (year !== undefined) return `${who} ${year}`;
  return authors.length === 0 ? who : `${who}, ${source.title}`;
}
