/**
 * The language of a text that is not ours (a passage, a note), as far as its script tells it: fonts and
 * readers of the screen need it. Undefined where it may well be that of the page, "" where it is another
 * and which one is not known.
 */
export function languageOf(text: string, page: string): string | undefined {
  const found = byScript(text);
  if (found !== undefined) return found === page ? undefined : found;
  if (!/\p{L}/u.test(text)) return undefined;
  return page === "en" && /^[\P{L}\p{Script=Latin}]*$/u.test(text) ? undefined : "";
}

function byScript(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return "ja";
  return /\p{Script=Han}/u.test(text) ? "zh" : undefined;
}
