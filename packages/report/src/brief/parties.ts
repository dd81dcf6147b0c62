/** Each party: what it may do, what it wants in order, and who says so. */
import type { CompiledStatement, GoalDoc } from "@sextant/case";
import { holdsAt } from "@sextant/engine";
import { optionName, partyName, preferenceText, stateTitle } from "@sextant/words";
import { bdi, type Html, html, join, type Part } from "../html/html.js";
import { partyMark } from "../page/party-mark.js";
import { backingTag, basisLines } from "./basis.js";
import type { Context } from "./context.js";
import { labels } from "./labels.js";

/** Places of a ranking that are shown. */
const RANKS_SHOWN = 12;

export function parties(c: Context): Html {
  return html`<section id="parties" aria-labelledby="parties-title"><h2 id="parties-title">${labels.partiesTitle}</h2>
<p>${labels.ordersIntro}</p>
${c.analysis.view.parties.map((_, i) => party(c, i))}</section>`;
}

function party(c: Context, i: number): Html {
  const { view } = c.analysis;
  const { key } = view.parties[i];
  const document = view.document.parties[key];
  const others = Object.entries(document.names ?? {}).filter(([lang]) => lang !== c.m.language);
  return html`<section class="party" aria-labelledby="party-${i + 1}"><h3 id="party-${i + 1}">${partyMark(i, c.letters[i])} ${bdi(c.m.capital(partyName(view, i, c.m)))}</h3>
${others.length === 0 ? null : html`<p class="names">${join(others.map(foreignName), " · ")}</p>`}
${options(c, i)}
${preferences(c, i)}
${unranked(c, i)}</section>`;
}

function foreignName([language, name]: [string, string]): Html {
  const known = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);
  return known ? html`<bdi lang="${language}">${name}</bdi>` : bdi(name);
}

function options(c: Context, i: number): Part {
  const { view } = c.analysis;
  const own = view.options.flatMap((option, o) => (option.party === i ? [{ option, o }] : []));
  if (own.length === 0) return null;
  const now = view.statusQuo === null ? "" : view.states.pattern(view.statusQuo);
  return html`<h4>${labels.options}</h4><ul class="options">${own.map(({ option, o }) => {
    const limits: Part[] = [
      option.reversible ? null : labels.oneWay,
      option.onlyUndone ? labels.onlyUndone : null,
      option.onlyWhen === null
        ? null
        : html`${labels.onlyWhen} <code dir="ltr">${option.onlyWhen}</code>`,
    ].filter((part) => part !== null);
    return html`<li>${now === "" || now[o] === "-" ? null : html`<span class="tag ${now[o] === "Y" ? "on" : "off"}">${now[o] === "Y" ? labels.now : labels.notNow}</span> `}${bdi(optionName(view, o, c.m))} ${backingTag(option.basis)}${
      limits.length === 0 ? null : html` <span class="limits">(${join(limits, "; ")})</span>`
    }${basisLines(c, option.basis, false)}</li>`;
  })}</ul>`;
}

function preferences(c: Context, i: number): Part {
  const { view } = c.analysis;
  const written = view.document.preferences?.[view.parties[i].key];
  const list = view.statements[i] ?? [];
  const order = written?.order ?? (list.length === 0 ? written : undefined);
  return html`<h4>${labels.preferences}</h4>
${order === undefined ? null : html`<div class="order"><p class="basis"><b>${labels.orderRests}:</b> ${backingTag(order)}</p>${basisLines(c, order, false)}</div>`}
${list.length > 0 ? html`<ol class="claims">${ranks(list).map((rank) => rankItem(c, rank))}</ol>` : stateOrder(c, i)}`;
}

function ranks(list: readonly CompiledStatement[]): CompiledStatement[][] {
  const groups: CompiledStatement[][] = [];
  for (const statement of list) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].rank === statement.rank) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

function rankItem(c: Context, rank: readonly CompiledStatement[]): Html {
  if (rank.length === 1) return html`<li>${claim(c, rank[0])}</li>`;
  const words = rank[0].order === "unknown" ? labels.tieUnknown : labels.tieCounted;
  return html`<li><p class="tie">${words}</p><ul>${rank.map((s) => html`<li>${claim(c, s)}</li>`)}</ul></li>`;
}

function claim(c: Context, statement: CompiledStatement): Html {
  const { view } = c.analysis;
  const text = preferenceText(view, statement, c.m).replace(/^“(.*)”$/su, "$1");
  const goal = view.goals.find((g) => g.party === statement.party && g.key === statement.goal);
  const quo =
    view.statusQuo === null
      ? null
      : holdsAt(statement.truth, view.statusQuo)
        ? labels.holdsNow
        : labels.holdsNotNow;
  return html`<p class="claim" dir="auto">${c.m.capital(text)} ${statement.redLine ? html`<span class="tag red">${labels.redLine}</span> ` : null}${backingTag(statement.basis)}</p>
<p class="basis">${labels.condition}: <code dir="ltr">${goal?.goal.when ?? statement.text}</code>${quo === null ? null : html` · ${quo}`}</p>${basisLines(c, statement.basis, false)}`;
}

/** Rankings and weights: the best places by name. */
function stateOrder(c: Context, i: number): Html {
  const { view } = c.analysis;
  const written = view.document.preferences?.[view.parties[i].key];
  if (written?.weights !== undefined) {
    return html`<p>${labels.weights}</p><ul>${Object.entries(written.weights).map(
      ([condition, weight]) =>
        html`<li><code dir="ltr">${condition}</code>: ${String(weight)}</li>`,
    )}</ul>`;
  }
  const levels = view.model.levels[i];
  let best = 0;
  for (const level of levels) best = Math.max(best, level);
  const places: number[][] = [];
  for (let s = 0; s < levels.length; s++) {
    const place = best - levels[s];
    if (place >= RANKS_SHOWN) continue;
    places[place] ??= [];
    places[place].push(s);
  }
  return html`<p>${labels.ranking}</p><ol class="ranking">${places.map(
    (tie) =>
      html`<li>${join(
        tie.slice(0, RANKS_SHOWN).map((s) => bdi(stateTitle(view, s, c.m))),
        ", ",
      )}${tie.length > RANKS_SHOWN ? " …" : null}${tie.length > 1 ? html` <span class="limits">(${labels.tied})</span>` : null}</li>`,
  )}</ol>${best > RANKS_SHOWN ? html`<p class="notes">${labels.furtherStates(best - RANKS_SHOWN)}</p>` : null}`;
}

/** Goals that no statement of the order uses; without a condition they are unmodelled. */
function unranked(c: Context, i: number): Part {
  const { view } = c.analysis;
  const used = new Set((view.statements[i] ?? []).map((s) => s.goal));
  const rest = view.goals.filter((g) => g.party === i && !used.has(g.key));
  if (rest.length === 0) return null;
  return html`<h4>${labels.unranked}</h4><ul class="claims">${rest.map(({ goal }) => html`<li>${goalClaim(c, i, goal)}</li>`)}</ul>`;
}

export function goalClaim(c: Context, party: number, goal: GoalDoc): Html {
  const { view } = c.analysis;
  const served = (goal.serves ?? []).map((key) => {
    const other = view.goals.find((g) => g.party === party && g.key === key);
    return bdi(other?.goal.text ?? key);
  });
  return html`<p class="claim" dir="auto">${goal.text} ${goal.when === undefined ? html`<span class="tag">${labels.unmodelledTag}</span> ` : null}${backingTag(goal)}</p>
${goal.when === undefined ? null : html`<p class="basis">${labels.condition}: <code dir="ltr">${goal.when}</code></p>`}
${served.length === 0 ? null : html`<p class="basis">${labels.serves}: ${join(served, "; ")}</p>`}${basisLines(c, goal, false)}`;
}
