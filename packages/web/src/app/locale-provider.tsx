import { type ReactNode, useCallback, useState } from "react";
import {
  applyLocale,
  ChooseLanguageContext,
  chooseLanguage,
  type Locale,
  LocaleContext,
} from "./language.js";

/** The language of all that stands within, which can be changed. */
export function LocaleProvider({
  first,
  children,
}: {
  readonly first: Locale;
  readonly children: ReactNode;
}) {
  const [locale, setLocale] = useState(first);
  const choose = useCallback((language: string): void => {
    void chooseLanguage(language).then((chosen) => {
      applyLocale(chosen);
      setLocale(chosen);
    });
  }, []);
  return (
    <LocaleContext value={locale}>
      <ChooseLanguageContext value={choose}>{children}</ChooseLanguageContext>
    </LocaleContext>
  );
}
