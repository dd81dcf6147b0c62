/** The outcomes: k of m under Nash and SEQ, what threats alone hold, how far each is. */
import type { Analysis, OutcomeVerdict } from "@sextant/case";
import { type Concept, holdsAt } from "@sextant/engine";
import { outcomeName } from "@sextant/words";
import { bdi, type Html, html, type Part } from "../html/html.js";
import { pageTable } from "../page/table.js";
import { basisLines } from "./basis.js";
import type { Context } from "./context.js";
import { labels } from "./labels.js";

export function outcomes(c: Context): Part {
  const { analysis, m } = c;
  const { view } = analysis;
  if (analysis.outcomes.length === 0) return null;
  const shown = (["nash", "seq"] as const).filter((k) => analysis.concepts.includes(k));
  const threats = analysis.concepts.includes("gmr") && analysis.concepts.includes("seq");
  const rows = analysis.outcomes.map((o): Part[] => [
    html`${bdi(outcomeName(view, o.outcome, m))}${
      view.statusQuo !== null && holdsAt(view.outcomes[o.outcome].truth, view.statusQuo)
        ? html` <span class="tag">${labels.isStatusQuo}</span>`
        : null
    }`,
    ...shown.map((concept) => verdict(c, o, concept)),
    ...(threats ? [threatened(c, o)] : []),
    ...(analysis.evolution ? [distance(c, o)] : []),
  ]);
  return html`<section id="outcomes" aria-labelledby="outcomes-title"><h2 id="outcomes-title">${labels.outcomes}</h2>
<p>${labels.outcomesIntro}</p>
${pageTable({
  id: "outcomes-caption",
  caption: labels.outcomesCaption,
  head: [
    labels.outcome,
    ...shown.map((k) => html`${m.concept(k).tag} <span class="plain">${m.concept(k).plain}</span>`),
    ...(threats ? [labels.threats] : []),
    ...(analysis.evolution ? [labels.distance] : []),
  ],
  rows,
  notes: threats ? labels.threatsNote : undefined,
})}
<h3>${labels.definitions}</h3>
${view.outcomes.map((o, i) => definition(c, o.document, outcomeName(view, i, m)))}
</section>`;
}

function verdict(c: Context, o: OutcomeVerdict, concept: Concept): Html {
  const k = o.equilibria[concept] ?? 0;
  if (o.states === 0) return html`<span class="verdict none">${labels.noStates}</span>`;
  return html`<span class="verdict ${k > 0 ? "yes" : "no"}"><span aria-hidden="true">${k > 0 ? "●" : "○"}</span> ${k > 0 ? labels.holds : labels.holdsNot}</span> <span class="count">${labels.kOfM(c.m.grouped(k), c.m.grouped(o.states))}</span>`;
}

function threatened(c: Context, o: OutcomeVerdict): Html {
  const k = heldByThreats(c.analysis, o.outcome);
  return k === 0
    ? html`<span class="count">–</span>`
    : html`<span class="count">${labels.kOfM(c.m.grouped(k), c.m.grouped(o.states))}</span>`;
}

function heldByThreats(analysis: Analysis, outcome: number): number {
  const { truth } = analysis.view.outcomes[outcome];
  let total = 0;
  for (const s of analysis.heldByThreats) if (holdsAt(truth, s)) total++;
  return total;
}

function distance(c: Context, o: OutcomeVerdict): Part {
  if (o.byMoves === 0) return labels.alreadyThere;
  return o.byMoves === null ? labels.unreachable : c.m.evolution.steps(o.byMoves);
}

function definition(
  c: Context,
  document: Analysis["view"]["outcomes"][number]["document"],
  name: string,
): Html {
  return html`<details class="fold"><summary>${bdi(name)}</summary>
${document.when === undefined ? null : html`<p>${labels.when}: <code dir="ltr">${document.when}</code></p>`}
${document.via === undefined ? null : html`<p>${labels.via} <code dir="ltr">${document.via}</code></p>`}
${basisLines(c, document)}</details>`;
}
