import { en, type Messages } from "./en.js";

/** A language that sentences exist in. */
export interface Language {
  /** BCP 47, without a region: "ko". */
  readonly code: string;
  /** What its speakers call it. */
  readonly name: string;
  /** "draft", in the language itself, where nobody has yet read the messages against the English. */
  readonly draft?: string;
}

/** The languages that sentences exist in, English first; one file a language beside this one. */
export const LANGUAGES: readonly Language[] = [
  { code: "en", name: "English" },
  { code: "ko", name: "한국어", draft: "초안" },
];

/** English is always there; every other language is a module of its own, loaded when it is asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Messages>>> = {
  ko: async () => (await import("./ko.js")).ko,
};

const loaded = new Map<string, Messages>([["en", en]]);

/** The code of the language that is meant ("ko" for "ko-KR"); "en" where there are no messages yet. */
export function languageFor(asked: string): string {
  const code = asked.toLowerCase().split("-", 1)[0];
  return LANGUAGES.some((language) => language.code === code) ? code : "en";
}

/** The messages of a language ("en", "ko-KR"), loaded first where they are not; English where there are none. */
export async function loadMessages(language: string): Promise<Messages> {
  const code = languageFor(language);
  const found = loaded.get(code) ?? (await LOADERS[code]());
  loaded.set(code, found);
  return found;
}

/** The messages of a language as far as they are loaded (`loadMessages`); English else. */
export function messagesFor(language: string): Messages {
  return loaded.get(languageFor(language)) ?? en;
}

/** Whether `messagesFor` gives this language, and not English in its place. */
export function isLoaded(language: string): boolean {
  return loaded.has(languageFor(language));
}
