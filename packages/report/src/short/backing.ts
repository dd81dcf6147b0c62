/** What stands behind a claim, in the least room: numbers, or the word that says that there is none. */
import type { Basis } from "@sextant/case";
import { backingOf, preferenceText } from "@sextant/words";
import { bdi, type Html, html, type Part } from "../html/html.js";
import type { Short } from "./context.js";
import { labels } from "./labels.js";
import { LONGEST } from "./measure.js";

const SIGNS = { cited: "❝", judged: "✎", uncited: "?" } as const;

/** "❝ cited", "✎ the analyst's judgement", "? uncited". */
export function backingTag(backing: keyof typeof SIGNS): Html {
  return html`<span class="tag ${backing}"><span aria-hidden="true">${SIGNS[backing]}</span> ${labels.backed[backing]}</span>`;
}

/** The sign of it alone, where there is no room for words; they stand for who cannot see it. */
export function backingSign(backing: keyof typeof SIGNS): Html {
  return html`<span class="tag ${backing}"><span aria-hidden="true">${SIGNS[backing]}</span><span class="visually-hidden">${labels.backed[backing]}</span></span>`;
}

/** The numbers of the sources where the claim is cited, else the word for what it is. */
export function sourceOf(s: Short, basis: Basis): Part {
  const backing = backingOf(basis);
  return backing === "cited" ? s.citations.mark(basis.cite ?? []) : html` ${backingTag(backing)}`;
}

/** The same, with the hedge of the source and what speaks against it. */
export function fullBacking(s: Short, basis: Basis): Html {
  const against = basis.against?.length ? s.citations.mark(basis.against) : null;
  return html`${sourceOf(s, basis)}${
    basis.hedge === undefined
      ? null
      : html` <span class="hedge">(${labels.hedgedAs} “${bdi(s.cut(basis.hedge, LONGEST.hedge))}”)</span>`
  }${against === null ? null : html` <span class="hedge">(${labels.against}${against})</span>`}`;
}

/** A sentence in which every preference that it names is followed by what stands behind it. */
export function backedSentence(s: Short, text: string): Html {
  const shown = s.cut(text, LONGEST.sentence);
  const named = preferencesNamedIn(s, shown);
  if (named.size === 0) return html`${shown}`;
  const pattern = [...named.keys()]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
  // Splitting by a pattern with one group gives what is between and what is named in turn.
  const parts = shown.split(new RegExp(`(${pattern})`, "u")).map((piece, i): Part => {
    if (i % 2 === 0) return piece;
    const bases = named.get(piece) ?? [];
    const cite = [...new Set(bases.flatMap((basis) => basis.cite ?? []))];
    return [piece, cite.length > 0 ? s.citations.mark(cite) : sourceOf(s, bases[0])];
  });
  return html`${parts}`;
}

/** The words of preferences that stand in a text, as they are quoted there, with their bases. */
function preferencesNamedIn({ analysis: { view }, m }: Short, text: string): Map<string, Basis[]> {
  const named = new Map<string, Basis[]>();
  for (const statement of view.statements.flat()) {
    const words = preferenceText(view, statement, m);
    if (!text.includes(words)) continue;
    named.set(words, [...(named.get(words) ?? []), statement.basis]);
  }
  return named;
}
