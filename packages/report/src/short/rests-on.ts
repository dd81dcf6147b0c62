/** How much of the answer is cited, and where it is weakest. */
import { countClaims, type Sentence } from "@sextant/words";
import { type Html, html, join, type Part } from "../html/html.js";
import { backedSentence, backingTag } from "./backing.js";
import type { Short } from "./context.js";
import { labels } from "./labels.js";
import { leftOut } from "./left-out.js";
import { type Block, HEADING, textHeight } from "./measure.js";

const SIZE = 0.92;
const KINDS = ["cited", "judged", "uncited"] as const;

export function restsOn(s: Short): Block {
  const points = grouped(s.weakPoints.sentences);
  const told = points.slice(0, s.limits.points).map((point) => line(s, point));
  const more = leftOut(points.length - told.length, labels.morePoints);
  // What was left out is told where the last point ends: a line of its own would cost one of them.
  const lines = told.map((one, i) =>
    more !== null && i === told.length - 1 ? html`${one} <span class="soft">${more}.</span>` : one,
  );
  const { bar, words } = claims(s);
  return {
    html: html`<section aria-labelledby="rests-title"><h2 id="rests-title">${labels.rests}</h2>
${bar}<p class="claims">${words}</p>
${lines.length === 0 ? html`<p>${labels.noWeakness}</p>` : html`<ul class="points">${lines.map((one) => html`<li>${one}</li>`)}</ul>`}</section>`,
    height:
      HEADING +
      7 +
      textHeight(words, 0.86) +
      // On paper they run on.
      textHeight(html`${join(lines, " – ")}`, SIZE) +
      3,
  };
}

interface Point {
  readonly sentence: Sentence;
  readonly items: readonly Sentence[];
}

/** Each sentence with the items below it. */
function grouped(sentences: readonly Sentence[]): Point[] {
  const points: { sentence: Sentence; items: Sentence[] }[] = [];
  for (const sentence of sentences) {
    if (sentence.depth === 0 || points.length === 0) points.push({ sentence, items: [] });
    else points[points.length - 1].items.push(sentence);
  }
  return points;
}

/** A point and what it lists, run on in one paragraph. */
function line(s: Short, { sentence, items }: Point): Html {
  const told = items.slice(0, s.limits.items);
  const rest = items.length - told.length;
  const text = told.length === 0 ? sentence.text.replace(/:$/u, ".") : sentence.text;
  return html`${backedSentence(s, { ...sentence, text })}${told.map(
    (one) => html` ${backedSentence(s, one)}`,
  )}${rest > 0 && told.length > 0 ? html` <span class="soft">${labels.moreItems(rest)}; ${labels.inFull}.</span>` : null}`;
}

/** A bar of the claims by what backs them, and the same in numbers. */
function claims(s: Short): { readonly bar: Part; readonly words: Html } {
  const counts = countClaims(s.analysis.view);
  const readings = counts.find(({ kind }) => kind === "readings");
  const others = counts.filter(({ kind }) => kind !== "readings");
  const sums = KINDS.map((kind) => others.reduce((sum, c) => sum + c[kind], 0));
  const all = sums.reduce((a, b) => a + b, 0);
  let x = 0;
  const parts = KINDS.map((kind, i) => {
    const width = all === 0 ? 0 : Math.round((sums[i] / all) * 1000);
    const rect = html`<rect class="${kind}" x="${x}" y="0" width="${width}" height="14"/>`;
    x += width;
    return width === 0 ? null : rect;
  });
  const read = readings === undefined ? 0 : readings.judged + readings.uncited;
  return {
    bar:
      all === 0
        ? null
        : html`<svg class="bar" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`,
    words: html`${labels.claims(s.m.grouped(all))}${KINDS.map((kind, i) => html` ${s.m.grouped(sums[i])} ${backingTag(kind)}`)}${
      read > 0 ? html` <span class="soft">${labels.readings(s.m.grouped(read))}</span>` : null
    }`,
  };
}
