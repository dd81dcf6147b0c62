/** Each party in a line: what it wants first, what it lacks most, and how sure that is. */
import type { CompiledStatement } from "@sextant/case";
import { holdsAt } from "@sextant/engine";
import { backingOf, partyTitle, preferenceText } from "@sextant/words";
import { bdi, type Html, html, join, type Part } from "../html/html.js";
import { partyMark } from "../page/party-mark.js";
import { backingTag, fullBacking } from "./backing.js";
import type { Short } from "./context.js";
import { labels } from "./labels.js";
import { leftOut, lineOf } from "./left-out.js";
import { type Block, HEADING, LONGEST, textHeight, WIDTH } from "./measure.js";
import { stateText } from "./state.js";

/** The columns of the printed page: the name, the wishes, how sure. */
const NAME = 0.17;
const WISHES = 0.5;
const SURE = 0.27;
const SIZE = 0.94;

export function parties(s: Short): Block {
  const { parties: all } = s.analysis.view;
  const rows = all.slice(0, s.limits.parties).map((_, i) => row(s, i));
  const more = leftOut(all.length - rows.length, labels.moreParties);
  return {
    html: html`<section aria-labelledby="parties-title"><h2 id="parties-title">${labels.parties}</h2>
<ul class="parties">${rows.map((r) => r.html)}</ul>${lineOf([more])}</section>`,
    height:
      HEADING +
      rows.reduce((sum, r) => sum + r.height, 0) +
      (more === null ? 0 : textHeight("", SIZE)),
  };
}

function row(s: Short, party: number): Block {
  const { view } = s.analysis;
  const name = s.cut(s.m.capital(partyTitle(view, party, s.m)), LONGEST.name);
  const list = view.statements[party] ?? [];
  const lines = list.length > 0 ? wishes(s, list) : [bestStates(s, party)];
  const sure = [...(list.length > 0 ? [howSure(list)] : []), orderTag(s, party)];
  const height =
    Math.max(
      textHeight(`MM ${name}`, SIZE, WIDTH * NAME),
      lines.reduce((sum, line) => sum + textHeight(line, SIZE, WIDTH * WISHES), 0),
      sure.reduce((sum, line) => sum + textHeight(line, 0.82, WIDTH * SURE), 0),
    ) + 4;
  return {
    html: html`<li><p class="who">${partyMark(party, s.letters[party])} <b>${bdi(name)}</b></p><div class="wishes">${lines.map((line) => html`<p>${line}</p>`)}</div><div class="sure">${sure.map((line) => html`<p>${line}</p>`)}</div></li>`,
    height,
  };
}

/** The first wish, and the first that does not hold at the status quo. */
function wishes(s: Short, list: readonly CompiledStatement[]): Html[] {
  const { view } = s.analysis;
  const at = view.statusQuo;
  const [first] = list;
  const unmet = at === null ? undefined : list.find(({ truth }) => !holdsAt(truth, at));
  if (unmet === first) return [wish(s, labels.firstLacks, first, list)];
  const second =
    unmet === undefined
      ? at === null
        ? []
        : [html`<span class="soft">${labels.hasAll}</span>`]
      : [wish(s, labels.lacks, unmet, list)];
  return [wish(s, labels.first, first, list), ...second];
}

function wish(
  s: Short,
  label: string,
  statement: CompiledStatement,
  list: readonly CompiledStatement[],
): Html {
  const { view } = s.analysis;
  const words = preferenceText(view, statement, { ...s.m, quote: (inner) => inner });
  const text = s.cut(s.m.capital(words), LONGEST.wish);
  const others = list.filter(({ rank }) => rank === statement.rank).length - 1;
  const tie = statement.order === "unknown" ? labels.tiedUnknown : labels.tied;
  return html`<span class="label">${label}:</span> <bdi>${text}</bdi>${fullBacking(s, statement.basis)}${
    others > 0 ? html` <span class="hedge">(${tie(others)})</span>` : null
  }`;
}

/** Rankings and weights: the state at the top. */
function bestStates(s: Short, party: number): Html {
  const { view } = s.analysis;
  if (view.document.preferences?.[view.parties[party].key] === undefined) {
    return html`<span class="soft">${labels.noOrder}</span>`;
  }
  const levels = view.model.levels[party];
  let best = 0;
  let ties = 0;
  for (let at = 1; at < levels.length; at++) {
    if (levels[at] > levels[best]) [best, ties] = [at, 0];
    else if (levels[at] === levels[best]) ties++;
  }
  return html`<span class="label">${labels.best}:</span> <bdi>${stateText(s, best)}</bdi>${
    ties > 0 ? html` <span class="hedge">(${labels.tiedStates(ties)})</span>` : null
  }`;
}

function howSure(list: readonly CompiledStatement[]): Html {
  const cited = list.filter(({ basis }) => backingOf(basis) === "cited").length;
  const hedged = list.filter(({ basis }) => basis.hedge !== undefined).length;
  const against = list.filter(({ basis }) => basis.against?.length).length;
  const counts: Part[] = [
    labels.wishesCited(cited, list.length),
    hedged > 0 ? labels.hedged(hedged) : null,
    against > 0 ? labels.contradicted(against) : null,
  ].filter((part) => part !== null);
  return html`${join(counts, ", ")}`;
}

/** What the order of the whole list rests on. */
function orderTag(s: Short, party: number): Html {
  const { view } = s.analysis;
  const written = view.document.preferences?.[view.parties[party].key];
  const basis = written?.order ?? written;
  const what =
    written?.weights !== undefined
      ? labels.weights
      : written?.ranking !== undefined
        ? labels.ranking
        : labels.order;
  // Where a judgement stands beside the citation, the sources do not give the order themselves.
  const backing = basis?.judgement !== undefined ? "judged" : backingOf(basis);
  return html`${what} ${backingTag(backing)}`;
}
