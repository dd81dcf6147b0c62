import { ConditionFault } from "./condition-fault.js";
import { KEYWORDS, type Keyword } from "./syntax.js";

export type Token =
  | { readonly kind: "name"; readonly text: string; readonly at: number }
  | { readonly kind: "keyword"; readonly text: Keyword; readonly at: number }
  | { readonly kind: "(" | ")"; readonly text: string; readonly at: number }
  | { readonly kind: "end"; readonly text: ""; readonly at: number };

const NAME = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*)?/uy;
const SPACE = /[ \t\r\n]+/y;

/** What people write who come from other languages, and what the grammar has instead. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ["&&", "and"],
  ["&", "and"],
  ["||", "or"],
  ["|", "or"],
  ["!", "not"],
  ["~", "not"],
  ["¬", "not"],
  ["∧", "and"],
  ["∨", "or"],
  ["<->", "iff"],
  ["==", "iff"],
  ["=", "iff"],
  ["->", "if (P if Q means: P, if Q holds)"],
  ["-", "not"],
  ["+", "and"],
  [",", "and"],
];

const isKeyword = (word: string): word is Keyword => (KEYWORDS as readonly string[]).includes(word);

/** Cuts the text of a condition into tokens. Throws ConditionFault at a character that is none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) {
      at = SPACE.lastIndex;
      continue;
    }
    const character = text[at];
    if (character === "(" || character === ")") {
      tokens.push({ kind: character, text: character, at });
      at++;
      continue;
    }
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    if (match === null) throw foreign(text, at);
    const word = match[0];
    tokens.push(
      isKeyword(word) ? { kind: "keyword", text: word, at } : { kind: "name", text: word, at },
    );
    at += word.length;
  }
  tokens.push({ kind: "end", text: "", at: text.length });
  return tokens;
}

function foreign(text: string, at: number): ConditionFault {
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  for (const [sign, word] of FOREIGN) {
    if (text.startsWith(sign, at)) {
      return new ConditionFault(
        "SX_CONDITION_CHARACTER",
        at,
        `"${sign}" is not part of a condition.`,
        `Write ${word}.`,
      ).about("SX_CONDITION_CHARACTER", { character: sign, write: word });
    }
  }
  return new ConditionFault(
    "SX_CONDITION_CHARACTER",
    at,
    `"${character}" is not part of a condition.`,
    "A condition is made of names, not, and, or, if, iff, true, false and brackets.",
  ).about("SX_CONDITION_CHARACTER", { character, write: null });
}
