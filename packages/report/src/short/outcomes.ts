/** The outcomes with their verdicts and who would leave them; without outcomes, the states of rest. */
import type { Basis, OutcomeVerdict } from "@sextant/case";
import { type Concept, holdsAt } from "@sextant/engine";
import { backingOf, outcomeName } from "@sextant/words";
import { labels as full } from "../brief/labels.js";
import { bdi, type Html, html, join, type Part } from "../html/html.js";
import { partyMark } from "../page/party-mark.js";
import { pageTable } from "../page/table.js";
import { backingSign } from "./backing.js";
import type { Short } from "./context.js";
import { labels } from "./labels.js";
import { leftOut, lineOf } from "./left-out.js";
import { type Block, HEADING, LONGEST, textHeight, WIDTH } from "./measure.js";
import { stateText } from "./state.js";

/** The first and the last column; those of the verdicts share the rest. */
const FIRST = 0.37;
const LAST = 0.35;
const STATE = 0.64;
const SIZE = 0.86;
/** The heading of the section, and the row of headings. */
const HEAD = HEADING + 14;

export function outcomes(s: Short): Block {
  const { analysis } = s;
  if (analysis.outcomes.length === 0) return restingStates(s);
  const shown = (["nash", "seq"] as const).filter((k) => analysis.concepts.includes(k));
  const hanging = new Set(
    s.onOrder
      .filter(({ concepts }) => shown.some((k) => concepts.includes(k)))
      .map(({ outcome }) => outcome),
  );
  const told = analysis.outcomes.slice(0, s.limits.outcomes);
  const telling = shown.at(-1) ?? analysis.concepts[0];
  const rows = told.map((o): Part[] => [
    name(s, o, hanging.has(o.outcome)),
    ...shown.map((concept) => verdict(s, o, concept)),
    leavers(s, o, telling),
  ]);
  const caption = html`${labels.outcomesCaption(conceptLegends(s, shown))}`;
  const notes = [
    told.some(({ outcome }) => hanging.has(outcome)) ? `† ${labels.hangs}` : null,
    leftOut(analysis.outcomes.length - told.length, labels.moreOutcomes),
  ].filter((note) => note !== null);
  return {
    html: html`<section aria-labelledby="outcomes-title"><h2 id="outcomes-title">${labels.outcomes}</h2>
${pageTable({
  id: "outcomes-caption",
  caption,
  head: [
    full.outcome,
    ...shown.map((k) => s.m.concept(k).tag),
    html`${labels.leavers} (${s.m.concept(telling).tag})`,
  ],
  rows,
})}${lineOf(notes)}</section>`,
    height:
      HEAD +
      textHeight(caption, SIZE) +
      rows.reduce((sum, row) => sum + rowHeight(row[0], row.at(-1)), 0) +
      (notes.length === 0 ? 0 : textHeight("", 0.84)),
  };
}

function rowHeight(first: Part, last: Part): number {
  return (
    Math.max(
      textHeight(html`${first}`, SIZE, WIDTH * FIRST),
      textHeight(html`${last}`, SIZE, WIDTH * LAST),
    ) + 5
  );
}

/** "Nash: no one can improve alone". */
function conceptLegends(s: Short, shown: readonly Concept[]): string[] {
  return shown.map((k) => `${s.m.concept(k).tag}: ${s.m.concept(k).plain}`);
}

function name(s: Short, o: OutcomeVerdict, hangs: boolean): Html {
  const { view } = s.analysis;
  const here = view.statusQuo !== null && holdsAt(view.outcomes[o.outcome].truth, view.statusQuo);
  const text = s.cut(outcomeName(view, o.outcome, s.m), LONGEST.outcome);
  return html`${bdi(text)}${hangs ? html` <abbr title="${labels.hangs}">†</abbr>` : null}${backing(s, view.outcomes[o.outcome].document)}${
    here ? html` <span class="tag on">${full.isStatusQuo}</span>` : null
  }`;
}

function backing(s: Short, basis: Basis): Part {
  const found = backingOf(basis);
  const numbers = found === "cited" ? s.citations.mark(basis.cite ?? []) : null;
  return numbers ?? html` ${backingSign(found)}`;
}

function verdict(s: Short, o: OutcomeVerdict, concept: Concept): Html {
  const k = o.equilibria[concept] ?? 0;
  if (o.states === 0) return html`<span class="verdict none">${full.noStates}</span>`;
  const states = s.m.grouped(o.states);
  return sign(k > 0, k > 0 ? full.kOfM(s.m.grouped(k), states) : labels.none(states));
}

function sign(yes: boolean, words: string): Html {
  return html`<span class="verdict ${yes ? "yes" : "no"}"><span aria-hidden="true">${yes ? "●" : "○"}</span> ${words}</span>`;
}

/** Those who would leave most of its states first. */
function leavers(s: Short, o: OutcomeVerdict, concept: Concept): Part {
  const { view } = s.analysis;
  const all = o.leavers
    .map((counts, party) => ({ party, n: counts[concept] ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  if (all.length === 0)
    return html`<span class="count">${o.states === 0 ? "–" : labels.nobody}</span>`;
  const told: Html[] = [];
  for (let columns = 0; told.length < all.length; ) {
    const { party, n } = all[told.length];
    const short = s.cut(view.parties[party].short, 12);
    columns += short.length + s.m.grouped(n).length + 6;
    if (told.length > 0 && columns > LONGEST.leavers) break;
    told.push(
      html`<span class="leaver">${partyMark(party, s.letters[party])} ${bdi(short)} ${s.m.grouped(n)}</span>`,
    );
  }
  const rest = all.length - told.length;
  return html`${join(told, ", ")}${rest > 0 ? ` ${labels.moreLeavers(rest)}` : null}`;
}

/** Where no outcome is named: the states in which the model can come to rest. */
function restingStates(s: Short): Block {
  const { view, equilibria, concepts } = s.analysis;
  const shown = (["nash", "seq"] as const).filter((k) => concepts.includes(k));
  const sets = shown.map((k) => new Set(equilibria[k] ?? []));
  const states = [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);
  const told = states.slice(0, s.limits.outcomes);
  const rows = told.map((at): Part[] => [
    html`${bdi(stateText(s, at))}${
      at === view.statusQuo ? html` <span class="tag on">${full.isStatusQuo}</span>` : null
    }`,
    ...sets.map((set) => sign(set.has(at), set.has(at) ? labels.yes : labels.no)),
  ]);
  const caption = html`${labels.restingCaption(conceptLegends(s, shown))}`;
  const more = leftOut(states.length - told.length, (n) => labels.moreStates(s.m.grouped(n)));
  return {
    html: html`<section class="resting" aria-labelledby="outcomes-title"><h2 id="outcomes-title">${labels.resting}</h2>
${
  rows.length === 0
    ? html`<p>${labels.nothingRests}</p>`
    : pageTable({
        id: "outcomes-caption",
        caption,
        head: [labels.state, ...shown.map((k) => s.m.concept(k).tag)],
        rows,
      })
}${lineOf([more])}</section>`,
    height:
      HEAD +
      textHeight(caption, SIZE) +
      rows.reduce((sum, [first]) => sum + textHeight(html`${first}`, SIZE, WIDTH * STATE) + 5, 0) +
      (more === null ? 0 : textHeight("", 0.84)),
  };
}
