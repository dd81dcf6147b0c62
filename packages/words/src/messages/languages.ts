import { en, type Messages } from "./en.js";

/** The languages that sentences exist in, by BCP 47 code; one file a language beside this one. */
const LANGUAGES: Readonly<Record<string, Messages>> = { en };

/** The messages of a language ("en", "ko-KR"), or English where there are none yet. */
export function messagesFor(language: string): Messages {
  const code = language.toLowerCase().split("-", 1)[0];
  return Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : en;
}

/** The codes of the languages that sentences exist in. */
export function languages(): string[] {
  return Object.keys(LANGUAGES);
}
