/**
 * How many columns of a terminal a text takes. East Asian wide and full-width characters and emoji
 * take two, combining marks and other invisible characters none (Unicode Standard Annex 11).
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** The columns that one character takes: 0, 1 or 2. */
export function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  if (INVISIBLE.test(character)) return 0;
  for (const [low, high] of WIDE) if (code >= low && code <= high) return 2;
  return 1;
}

/** The columns that a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** The text filled up with spaces to the width; a longer text stays as it is. */
export function pad(text: string, width: number, align: "left" | "right" | "centre"): string {
  const gap = Math.max(0, width - widthOf(text));
  if (align === "right") return " ".repeat(gap) + text;
  if (align === "left") return text + " ".repeat(gap);
  const before = gap >>> 1;
  return " ".repeat(before) + text + " ".repeat(gap - before);
}

/** The text cut to the width, with an ellipsis where something was cut. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width <= 0) return "";
  let kept = "";
  let used = 0;
  for (const character of text) {
    const w = widthOfCharacter(character);
    if (used + w > width - 1) break;
    kept += character;
    used += w;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The text in lines of at most `width` columns, broken at spaces, between wide characters, and inside
 * a word only where the word alone is longer than a line. Line breaks of the text are kept.
 */
export function wrap(text: string, width: number): string[] {
  const limit = Math.max(1, width);
  return text.split(/\r\n|\n|\r/).flatMap((line) => wrapLine(line, limit));
}

function wrapLine(line: string, limit: number): string[] {
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const piece of piecesOf(line)) {
    let rest = piece;
    let w = widthOf(rest);
    if (used + w > limit && current.trim() !== "") {
      lines.push(current.trimEnd());
      current = "";
      used = 0;
      rest = rest.trimStart();
      w = widthOf(rest);
    }
    while (w > limit) {
      let head = "";
      let taken = 0;
      for (const character of rest) {
        const c = widthOfCharacter(character);
        if (taken + c > limit && head !== "") break;
        head += character;
        taken += c;
      }
      lines.push(head);
      rest = rest.slice(head.length);
      w = widthOf(rest);
    }
    current += rest;
    used += w;
  }
  if (current.trim() !== "" || lines.length === 0) lines.push(current.trimEnd());
  return lines;
}

/** Words with the spaces before them; each wide character is a piece of its own. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let inSpaces = true;
  for (const character of line) {
    const space = character === " " || character === "\t";
    const wide = widthOfCharacter(character) === 2;
    if ((space && !inSpaces) || (wide && piece.trim() !== "")) {
      pieces.push(piece);
      piece = "";
    }
    piece += space ? " " : character;
    inSpaces = space;
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}
