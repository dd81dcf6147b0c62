/** What the answer rests on, what stays unmodelled, and the slips of the sources. */
import { partyName, restsOn, restsOnTable } from "@sextant/words";
import { bdi, type Html, html, type Part } from "../html/html.js";
import { partyMark } from "../page/party-mark.js";
import { pageTable } from "../page/table.js";
import { sentenceList } from "./answer.js";
import { basisLines } from "./basis.js";
import { type Context, citeLink } from "./context.js";
import { labels } from "./labels.js";
import { goalClaim } from "./parties.js";
import { sourceLink } from "./passages.js";

export function rests(c: Context): Html {
  const { view } = c.analysis;
  const table = restsOnTable(view, { messages: c.m });
  // The first sentences say the counts that the table shows.
  const more = restsOn(view, { messages: c.m }).sentences.slice(table.rows.length);
  return html`<section id="rests" aria-labelledby="rests-title"><h2 id="rests-title">${labels.rests}</h2>
${pageTable({
  id: "rests-caption",
  caption: labels.restsCaption,
  head: table.columns.map((column) => column.title),
  rows: table.rows,
})}
${more.length === 0 ? null : html`<details class="fold"><summary>${labels.restsMore}</summary>${sentenceList(c, more)}</details>`}
${slips(c)}
${unmodelled(c)}
</section>`;
}

function slips(c: Context): Part {
  const flagged = Object.entries(c.evidence?.sources ?? {}).filter(
    ([, source]) => (source.slips ?? []).length > 0,
  );
  if (flagged.length === 0) return null;
  return html`<h3 id="slips">${labels.slips}</h3><p>${labels.slipsIntro}</p><ul class="claims">${flagged.flatMap(
    ([key, source]) =>
      (source.slips ?? []).map(
        (slip) =>
          html`<li><p class="claim" dir="auto">“${bdi(slip.text)}” <span class="limits">(${sourceLink(c, key, source)})</span></p><p class="basis" dir="auto">${c.linked(slip.note)}</p>${
            slip.cite === undefined || slip.cite.length === 0
              ? null
              : html`<p class="basis">${slip.cite.map((id) => {
                  const target = c.passageId(id);
                  return html`${target === null ? id : citeLink(id, target)} `;
                })}</p>`
          }</li>`,
      ),
  )}</ul>`;
}

function unmodelled(c: Context): Part {
  const { view } = c.analysis;
  const goals = view.goals.filter(({ goal }) => goal.when === undefined);
  const left = view.document.unmodelled ?? [];
  if (goals.length === 0 && left.length === 0) return null;
  return html`<h3 id="unmodelled">${labels.unmodelled}</h3>
${
  goals.length === 0
    ? null
    : html`<p>${labels.unmodelledGoals}:</p><ul class="claims">${goals.map(
        ({ party, goal }) =>
          html`<li><p class="owner">${partyMark(party, c.letters[party])} ${bdi(c.m.capital(partyName(view, party, c.m)))}</p>${goalClaim(c, party, goal)}</li>`,
      )}</ul>`
}
${
  left.length === 0
    ? null
    : html`<details class="fold"><summary>${labels.unmodelledStatements} (${left.length})</summary><ul class="claims">${left.map(
        (entry) =>
          html`<li>${entry.text === undefined ? null : html`<p class="claim" dir="auto">${entry.text}</p>`}<p class="basis" dir="auto">${c.linked(entry.why)}</p>${basisLines(c, entry, false)}</li>`,
      )}</ul></details>`
}`;
}
