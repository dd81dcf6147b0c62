import { useMemo } from "react";
import { useLanguage } from "../../app/language.js";

/** A time as the person's language writes it; the exact one on hovering and for machines. */
export function When({ iso }: { readonly iso: string }) {
  const language = useLanguage();
  const format = useMemo(
    () => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }),
    [language],
  );
  const date = new Date(iso);
  return (
    <time dateTime={iso} title={iso}>
      {Number.isNaN(date.getTime()) ? iso : format.format(date)}
    </time>
  );
}
