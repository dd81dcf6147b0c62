import { useMemo } from "react";
import { useLanguage } from "../../app/language.js";

/** Writes times as the person's language does. */
export function useTimes(): (iso: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
    return (iso) => {
      const date = new Date(iso);
      return Number.isNaN(date.getTime()) ? iso : format.format(date);
    };
  }, [language]);
}

/** A time in the person's language; the exact one on hovering and for machines. */
export function When({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} title={iso}>
      <bdi>{useTimes()(iso)}</bdi>
    </time>
  );
}
