import { languages, type Messages, messagesFor } from "@sextant/words";
import { createContext, useContext } from "react";

export interface Locale {
  /** BCP 47, or "pseudo". */
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

/** The locale asked for. The pseudo-locale (accents, brackets, forty per cent longer) shows what is not yet taken from messages. */
export function loadLocale(): Promise<Locale> {
  const { language, direction } = languageAsked();
  return localeOf(language, direction);
}

async function localeOf(language: string, direction: "ltr" | "rtl"): Promise<Locale> {
  if (language !== "pseudo") {
    const messages = messagesFor(language);
    return { language: messages.language, direction, messages };
  }
  const { pseudoMessages } = await import("./pseudo.js");
  return { language: "en", direction, messages: pseudoMessages(messagesFor("en")) };
}

/** Remembers a language, and gives its locale. */
export function chooseLanguage(language: string): Promise<Locale> {
  localStorage.setItem(KEY, language);
  return localeOf(language, RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr");
}

/** The page's root says which language it is in, and which way it is read. */
export function applyLocale({ language, direction }: Locale): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

/** The languages there are, each by its own name. */
export function languagesByName(): { readonly code: string; readonly name: string }[] {
  return languages().map((code) => ({
    code,
    name: new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code,
  }));
}

export const LocaleContext = createContext<Locale>({
  language: "en",
  direction: "ltr",
  messages: messagesFor("en"),
});

/** The words of the screen: `useMessages().workbench.…`. */
export function useMessages(): Messages {
  return useContext(LocaleContext).messages;
}

/** The language that sentences of results are asked for in. */
export function useLanguage(): string {
  return useContext(LocaleContext).language;
}

/** Changes the language of the screen, at once and from now on. */
export const ChooseLanguageContext = createContext<(language: string) => void>(() => {});

export function useChooseLanguage(): (language: string) => void {
  return useContext(ChooseLanguageContext);
}
