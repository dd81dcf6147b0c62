import { type Messages, messagesFor } from "@sextant/words";
import { createContext, useContext } from "react";

export interface Locale {
  /** BCP 47, or "pseudo". */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Messages;
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** The language of the address (?lang=), else the one chosen before, else the browser's; English where there is none such. */
export function languageAsked(): { readonly language: string; readonly direction: "ltr" | "rtl" } {
  const query = new URLSearchParams(location.search);
  const language =
    query.get("lang") ?? localStorage.getItem("sextant.language") ?? navigator.language ?? "en";
  const direction = query.get("dir") === "rtl" || RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr";
  return { language, direction };
}

/** The locale asked for. The pseudo-locale (accents, brackets, forty per cent longer) shows what is not yet taken from messages. */
export async function loadLocale(): Promise<Locale> {
  const { language, direction } = languageAsked();
  if (language !== "pseudo")
    return { language: messagesFor(language).language, direction, messages: messagesFor(language) };
  const { pseudoMessages } = await import("./pseudo.js");
  return { language: "en", direction, messages: pseudoMessages(messagesFor("en")) };
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
