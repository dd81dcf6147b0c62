import type { ConditionName } from "@sextant/case";

/** The name that the caret stands in or behind. */
export interface WordAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BEFORE = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u;
const AFTER = /^[\p{L}\p{M}\p{N}_.-]*/u;
const KEYWORDS = new Set(["not", "and", "or", "if", "iff", "true", "false"]);

/** The word before and around a caret; empty between words. */
export function wordAt(text: string, caret: number): WordAt {
  const before = BEFORE.exec(text.slice(0, caret))?.[0] ?? "";
  const after = before === "" ? "" : (AFTER.exec(text.slice(caret))?.[0] ?? "");
  const start = caret - before.length;
  return { text: before, start, end: caret + after.length };
}

/**
 * The names that a word may be the beginning of: those that begin with it first, then those whose own
 * part or title does. A finished keyword is the beginning of nothing.
 */
export function completions(
  names: readonly ConditionName[],
  word: string,
  most = 12,
): ConditionName[] {
  if (KEYWORDS.has(word)) return [];
  const wanted = plain(word);
  if (wanted === "") return names.slice(0, 200);
  const rank = ({ name, title }: ConditionName): number => {
    const own = plain(name);
    if (own.startsWith(wanted)) return 0;
    if (own.slice(own.indexOf(".") + 1).startsWith(wanted)) return 1;
    const words = plain(title).split(/\s+/);
    if (words.some((one) => one.startsWith(wanted))) return 2;
    return own.includes(wanted) ? 3 : 4;
  };
  return names
    .map((name, k) => ({ name, k, rank: rank(name) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank || a.k - b.k)
    .slice(0, most)
    .map(({ name }) => name);
}

/** A text with one of its parts replaced, and where the caret goes. */
export function replaced(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  by: string,
): { readonly text: string; readonly caret: number } {
  return { text: text.slice(0, start) + by + text.slice(end), caret: start + by.length };
}

const plain = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
