/**
 * The language of a text that is not ours (a passage, a note, a goal): as far as its script tells it, else
 * what it is `written` in where that is known. Fonts and readers of the screen need it. Undefined where it
 * may well be that of the page, "" where it is another and which one is not known.
 */
export function languageOf(text: string, page: string, written?: string): string | undefined {
  const found = byScript(text);
  if (found !== undefined) return found === page ? undefined : found;
  if (!/\p{L}/u.test(text)) return undefined;
  const known = written?.toLowerCase().split("-", 1)[0];
  // What is not in its case's script ("Сеул" in an English case) is in none that is known.
  if (known !== undefined && fits(text, known)) return known === page ? undefined : written;
  return page === "en" && isLatin(text) ? undefined : "";
}

const isLatin = (text: string): boolean => /^[\P{L}\p{Script=Latin}]*$/u.test(text);

/** Languages that are not written in Latin letters: a Latin text in a case of theirs is not in them. */
const OTHER_SCRIPTS = /^(ko|ja|zh|ru|uk|bg|be|mk|el|ar|fa|ur|he|hi|bn|ta|th|ka|hy|am)$/;

const fits = (text: string, language: string): boolean =>
  isLatin(text) !== OTHER_SCRIPTS.test(language);

function byScript(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return "ja";
  return /\p{Script=Han}/u.test(text) ? "zh" : undefined;
}
