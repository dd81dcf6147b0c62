/**
 * Texts of a case in a page. A case may come from a stranger, so characters that would be markup are
 * escaped, and characters that nobody sees but that reorder or hide other words are shown by code.
 */

/**
 * Controls, bidirectional marks and overrides, zero-width spaces, tags, half characters. Joiners
 * (U+200C, U+200D) stay: Persian, Hindi and emoji are written with them.
 */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\u{E0000}-\u{E007F}]/u;
const EVERY_UNSEEN = new RegExp(UNSEEN.source, "gu");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c]);

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;

/** Escaped; unseen characters stand as small visible codes. */
export function markedText(text: string): string {
  return escapeMarkup(text).replace(
    EVERY_UNSEEN,
    (character) => `<span class="unseen">${codeOf(character)}</span>`,
  );
}

/** Escaped, for attributes and titles: unseen characters stand as [U+202E]. */
export function plainText(text: string): string {
  return escapeMarkup(text).replace(EVERY_UNSEEN, (character) => `[${codeOf(character)}]`);
}
