import { type Language, type Messages, messagesFor } from "@sextant/words";
import { createContext, useContext } from "react";
import { codeOf, loadWords } from "./load-words.js";

export { LANGUAGES } from "@sextant/words";

export interface Locale {
  /** BCP 47: what results are asked for in. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Messages;
}

const KEY = "sextant.language";
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** The language of the address (?lang=), else the one chosen before, else the browser's; English where there is none such. */
export function languageAsked(): { readonly language: string; readonly direction: "ltr" | "rtl" } {
  const query = new URLSearchParams(location.search);
  const language = query.get("lang") ?? localStorage.getItem(KEY) ?? navigator.language ?? "en";
  const direction = query.get("dir") === "rtl" || RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr";
  return { language, direction };
}

/** "한국어 (초안)": how a language stands in a list of languages; its own name, and whether it is a draft. */
export function languageName({ name, draft }: Language): string {
  return draft === undefined ? name : `${name} (${draft})`;
}

async function loadLocale(): Promise<Locale> {
  const { language: asked, direction } = languageAsked();
  const language = codeOf(asked);
  return { language, direction, messages: await loadWords(language) };
}

const ENGLISH: Locale = { language: "en", direction: "ltr", messages: messagesFor("en") };
let current = ENGLISH;
let wanted = 0;
const listeners = new Set<() => void>();

/** The locale that the page is in; changes are told to `subscribeToLocale`. */
export const currentLocale = (): Locale => current;
export function subscribeToLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts the page into the language asked for; false where its words could not be had, and all stays. */
export async function applyLocale(): Promise<boolean> {
  wanted += 1;
  const own = wanted;
  try {
    const locale = await loadLocale();
    if (own !== wanted) return true;
    current = locale;
  } catch {
    return false;
  }
  document.documentElement.lang = current.messages.language;
  document.documentElement.dir = current.direction;
  for (const listener of listeners) listener();
  return true;
}

/**
 * Chooses the language ("en", "ko"), and keeps it chosen; where the person is, and what is being
 * written, stays. False where its words could not be had: the language is then as before.
 */
export async function setLanguage(code: string): Promise<boolean> {
  const before = localStorage.getItem(KEY);
  localStorage.setItem(KEY, code);
  // The address would go before what is chosen.
  const address = new URL(location.href);
  const asked = address.searchParams.get("lang");
  address.searchParams.delete("lang");
  if (asked !== null) history.replaceState(null, "", address);
  const done = await applyLocale();
  if (!done) {
    if (before === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, before);
  }
  return done;
}

export const LocaleContext = createContext<Locale>(ENGLISH);

/** The words of the screen: `useMessages().workbench.…`. */
export function useMessages(): Messages {
  return useContext(LocaleContext).messages;
}

/** The language that sentences of results are asked for in. */
export function useLanguage(): string {
  return useContext(LocaleContext).language;
}
