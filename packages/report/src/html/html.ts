import { markedText, plainText } from "./text.js";

/** Markup that is safe to put into a page. Only this folder makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * Markup from a template. Whatever is put in is escaped unless it is Html itself; lists are joined;
 * null, undefined and false leave nothing. Inside an attribute use `attr`.
 *
 * @example html`<p>${name}</p>`
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0];
  parts.forEach((part, i) => {
    markup += markupOf(part) + strings[i + 1];
  });
  return new Html(markup);
}

/** A text as the value of an attribute, or as the title of the page: escaped, without any tag. */
export function attr(text: string): Html {
  return new Html(plainText(text));
}

/** A name or a short text of the case, kept apart from the direction of the words around it. */
export function bdi(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** Parts with something between them. */
export function join(parts: readonly Part[], between: Part): Html {
  return html`${parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]))}`;
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "string") return markedText(part);
  if (typeof part === "number") return String(part);
  return part.map(markupOf).join("");
}
