/**
 * The language of an excerpt, where its script tells it: readers of the screen and fonts need it.
 * Undefined for scripts that many languages share.
 */
export function languageOf(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return "ja";
  return /\p{Script=Han}/u.test(text) ? "zh" : undefined;
}
