import { type ReactNode, useSyncExternalStore } from "react";
import { currentLocale, LocaleContext, subscribeToLocale } from "./language.js";

/** Gives the words of the language that the page is in to all that stands within; nothing is lost when it changes. */
export function LocaleGate({ children }: { readonly children: ReactNode }) {
  return (
    <LocaleContext value={useSyncExternalStore(subscribeToLocale, currentLocale)}>
      {children}
    </LocaleContext>
  );
}
