/**
 * How much of a printed page a part takes. Nobody can ask the printer, and the page has no script: so
 * it is reckoned from the number of characters, rather too high than too low, since the fonts are the
 * reader's own. A test prints every case and compares.
 */
import { widthOf } from "@sextant/words";
import type { Html } from "../html/html.js";

/** Points; both sheets are held to the narrower and the lower of A4 and US Letter. */
const MM = 72 / 25.4;
export const MARGIN = { block: 10, inline: 13 } as const;
export const WIDTH = (210 - 2 * MARGIN.inline) * MM;
const HEIGHT = (279.4 - 2 * MARGIN.block) * MM;
/** What is left free. That lines are reckoned whole leaves more, for fonts that run wider than most. */
const SPARE = 0.02;
export const ROOM = HEIGHT * (1 - SPARE);

/** The size of the page's text, in points, and its lines, in that size. */
export const ROOT = 8.6;
const LEADING = 1.34;
/** Where the page is emptier than this, the print is larger: both grow, the lines and their number. */
export const LARGER = { root: 10, room: ROOM / 1.42 } as const;
/** The width of a character of running text, in its own size. */
const CHARACTER = 0.46;
/** Lines break between words. */
const RAGGED = 0.96;

/** What the heading of a section takes, with the space around it. */
export const HEADING = 19.5;

export interface Block {
  readonly html: Html;
  /** Points of the printed page. */
  readonly height: number;
}

/** Points that a text takes in a column of some points, its size given in the root's. */
export function textHeight(text: Html | string, size: number, width = WIDTH): number {
  return linesOf(text, size, width) * size * ROOT * LEADING;
}

export function linesOf(text: Html | string, size: number, width = WIDTH): number {
  const columns = columnsOf(typeof text === "string" ? text : seenText(text));
  return Math.max(1, Math.ceil((columns * size * ROOT * CHARACTER) / (width * RAGGED)));
}

/** What is seen of a piece of markup; a sign of a party counts as two letters, an entity as one. */
function seenText({ markup }: Html): string {
  return markup
    .replace(/<span class="visually-hidden">[^<]*<\/span>/g, "")
    .replace(/<svg[\s\S]*?<\/svg>/g, "MM")
    .replace(/<[^>]*>/g, "")
    .replace(/&[#\w]+;/g, "x");
}

/** Marks that stand on others take no width, yet nobody can be sure that a font has them. */
function columnsOf(text: string): number {
  return Math.max(widthOf(text), text.length / 4);
}

/** How far a text of the case may run before it is cut. */
export const LONGEST = {
  title: 130,
  question: 220,
  sentence: 520,
  wish: 150,
  state: 220,
  name: 40,
  outcome: 64,
  hedge: 40,
  source: 36,
  leavers: 34,
  code: 60,
} as const;

/** A character that no reader sees is shown by its code. */
const UNSEEN_COLUMNS = 8;
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]$/u;

/** The text up to so many columns, cut between words where that loses little; and whether it was cut. */
export function cutText(
  text: string,
  most: number,
): { readonly text: string; readonly cut: boolean } {
  const whole = text.trim().replace(/\s+/g, " ");
  let columns = 0;
  let end = 0;
  for (const character of whole) {
    columns += UNSEEN.test(character) ? UNSEEN_COLUMNS : Math.max(widthOf(character), 0.25);
    if (columns > most) {
      const kept = whole.slice(0, end);
      const space = kept.lastIndexOf(" ");
      return { text: `${(space > end * 0.8 ? kept.slice(0, space) : kept).trimEnd()}…`, cut: true };
    }
    end += character.length;
  }
  return { text: whole, cut: false };
}
