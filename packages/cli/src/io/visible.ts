/** Control characters (C0, C1), line and paragraph separators, and what reorders text (bidi). */
const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069]/g;

/**
 * Text of a case as a terminal may be given it: what would command the terminal, or show letters in
 * another order than the file's, is written out, for instance as <U+202E>. A tab becomes a space;
 * line ends stay.
 *
 * @example visible("\u001b]0;x") // "<U+001B>]0;x"
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) =>
    character === "\t" ? " " : `<U+${hexadecimal(character.charCodeAt(0))}>`,
  );
}

function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
