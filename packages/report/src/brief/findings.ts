/** Further analyses on the page: their sentences, their pictures, and the tables of both. */
import { type Findings, type Picture, pictureInPage } from "@sextant/words";
import { Html, html, type Part } from "../html/html.js";
import { pageTable } from "../page/table.js";
import { sentenceList } from "./answer.js";
import type { Context } from "./context.js";
import { labels } from "./labels.js";

/** One section a page, one part an analysis; nothing where no analysis was given. */
export function findings(c: Context): Part {
  const all = c.extras.findings ?? [];
  if (all.length === 0) return null;
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${labels.findings}</h2>
${all.map((one) => part(c, one))}
</section>`;
}

/** The first section of an analysis is its answer and stands open; the others can be unfolded. */
function part(c: Context, { key, title, sections, tables, pictures }: Findings): Html {
  const [answer, ...rest] = sections;
  return html`<h3 id="findings-${key}">${title}</h3>
${answer === undefined ? null : sentenceList(c, answer.sentences)}
${pictures.map((picture) => figure(key, picture))}
${rest.map((s) => html`<details class="fold"><summary>${s.title}</summary>${sentenceList(c, s.sentences)}</details>`)}
${tables.map(
  ({ key: name, table }) =>
    html`<details class="fold"><summary>${table.caption}</summary>${pageTable({
      id: `findings-${key}-${name}`,
      caption: table.caption,
      head: table.columns.map((column) => column.title),
      rows: table.rows.map((row) => row.map((cell) => c.linked(cell))),
      ...(table.notes === undefined ? {} : { notes: table.notes.join(" ") }),
    })}</details>`,
)}`;
}

function figure(key: string, picture: Picture): Html {
  return html`<figure>${new Html(pictureInPage(picture, `findings-${key}`))}<figcaption>${picture.title}. ${picture.description}</figcaption></figure>`;
}
