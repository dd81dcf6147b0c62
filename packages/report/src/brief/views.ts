/** How the answer differs in other views of the same case. */
import type { Analysis, ViewDoc } from "@sextant/case";
import { outcomeName, partyName } from "@sextant/words";
import { bdi, type Html, html, type Part } from "../html/html.js";
import { pageTable } from "../page/table.js";
import { basisLines } from "./basis.js";
import type { Context } from "./context.js";
import { labels } from "./labels.js";

export function views(c: Context): Part {
  const others = (c.extras.views ?? []).filter((a) => a.view.view !== c.analysis.view.view);
  if (others.length === 0) return null;
  const all = [c.analysis, ...others];
  const rows: Part[][] = c.analysis.outcomes.map((o) => {
    const { key } = c.analysis.view.outcomes[o.outcome];
    const cells = all.map((a) => equilibria(c, a, key));
    return [bdi(outcomeName(c.analysis.view, o.outcome, c.m)), ...marked(cells)];
  });
  if (c.analysis.statusQuo !== null) {
    rows.unshift([labels.statusQuo, ...marked(all.map((a) => statusQuo(c, a)))]);
  }
  return html`<section id="views" aria-labelledby="views-title"><h2 id="views-title">${labels.views}</h2>
<p>${labels.viewsIntro}</p>
${pageTable({
  id: "views-caption",
  caption: labels.viewsCaption,
  head: [labels.outcome, ...all.map((a) => heading(a, c))],
  rows,
})}
${restOn(c, others)}</section>`;
}

function restOn(c: Context, others: readonly Analysis[]): Part {
  const entries = others.flatMap((a) => {
    const document = viewDocument(a);
    return document === undefined ? [] : [{ a, document }];
  });
  if (entries.length === 0) return null;
  return html`<h3>${labels.viewsRestOn}</h3>${entries.map(
    ({ a, document }) =>
      html`<details class="fold"><summary>${heading(a, c)}</summary>${basisLines(c, document)}</details>`,
  )}`;
}

/** The view as the file gives it; nested views are named "outer/inner". */
function viewDocument({ view }: Analysis): ViewDoc | undefined {
  let views = view.loaded.document.views;
  let found: ViewDoc | undefined;
  for (const key of view.view.split("/")) {
    found = views !== undefined && Object.hasOwn(views, key) ? views[key] : undefined;
    views = found?.views;
  }
  return found;
}

/** The title of a view, else its key; "the base" for the base. */
export function viewTitle(analysis: Analysis): string {
  const { view } = analysis.view;
  return view === "base" ? labels.base : (viewDocument(analysis)?.title ?? view);
}

function heading(analysis: Analysis, c: Context): Html {
  const { view } = analysis;
  return html`${bdi(viewTitle(analysis))}${
    view.holder === null
      ? null
      : html` <span class="plain">${labels.heldBy(partyName(view, view.holder, c.m))}</span>`
  }`;
}

/** Cells that are not the first one's are marked, in words too. */
function marked(cells: readonly string[]): Part[] {
  return cells.map((cell, i) =>
    i === 0 || cell === cells[0]
      ? html`<span class="counts">${cell}</span>`
      : html`<strong class="differs counts">${cell}<span class="visually-hidden"> (${labels.differs})</span></strong>`,
  );
}

function equilibria(c: Context, analysis: Analysis, key: string): string {
  const found = analysis.outcomes.find((o) => analysis.view.outcomes[o.outcome].key === key);
  if (found === undefined) return labels.absent;
  const [nash, seq] = [found.equilibria.nash ?? 0, found.equilibria.seq ?? 0];
  return labels.kOfM(`${c.m.grouped(nash)} / ${c.m.grouped(seq)}`, c.m.grouped(found.states));
}

function statusQuo(c: Context, { statusQuo }: Analysis): string {
  if (statusQuo === null) return labels.absent;
  const tags = statusQuo.equilibrium.filter((k) => k === "nash" || k === "seq");
  return tags.length === 0 ? labels.neither : c.m.tags(tags);
}
