/** What stands behind a claim, in the least room: numbers, or the word that says that there is none. */
import type { Basis } from "@sextant/case";
import { backingOf, type NamedPreference, type Sentence } from "@sextant/words";
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

/** The numbers of the sources where the claim is cited and the page has room for them, else the word for what it is. */
export function sourceOf(s: Short, basis: Basis): Part {
  const backing = backingOf(basis);
  const numbers = backing === "cited" ? s.citations.mark(basis.cite ?? []) : null;
  return numbers ?? html` ${backingTag(backing)}`;
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

/**
 * A sentence in which every preference that it names is followed by what stands behind it. Marked are only
 * words of which it is certain whose they are: where they stand in the text oftener than the sentence names
 * preferences by them, some of them are something else.
 */
export function backedSentence(
  s: Short,
  { text, names = [] }: Pick<Sentence, "text" | "names">,
): Html {
  const shown = s.cut(text, LONGEST.sentence);
  if (names.length === 0) return html`${shown}`;
  const words = new Set(names.map((name) => name.words));
  const pattern = [...words]
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
  // Splitting by a pattern with one group gives what is between and what is named in turn.
  const split = (whole: string): string[] => whole.split(new RegExp(`(${pattern})`, "u"));
  const found = split(text).filter((_, i) => i % 2 === 1);
  const left = new Map<string, NamedPreference[]>();
  for (const one of words) {
    const named = names.filter((name) => name.words === one);
    if (found.filter((piece) => piece === one).length === named.length) left.set(one, named);
  }
  const parts = split(shown).map((piece, i): Part => {
    const name = i % 2 === 0 ? undefined : left.get(piece)?.shift();
    return name === undefined ? piece : [piece, sourceOfAll(s, name)];
  });
  return html`${parts}`;
}

/** Words that give several preferences are as well backed as the least of them. */
function sourceOfAll(s: Short, { of }: NamedPreference): Part {
  const bases = of.flatMap(({ party, id }) =>
    s.analysis.view.statements[party].filter((p) => p.id === id).map(({ basis }) => basis),
  );
  const least = (["uncited", "judged"] as const).find((backing) =>
    bases.some((basis) => backingOf(basis) === backing),
  );
  if (least !== undefined) return html` ${backingTag(least)}`;
  return sourceOf(s, { cite: [...new Set(bases.flatMap(({ cite }) => cite ?? []))] });
}
