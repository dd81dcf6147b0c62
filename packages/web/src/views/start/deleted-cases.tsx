import type { CaseRecordJson } from "@sextant/server";
import { useLanguage, useMessages } from "../../app/language.js";
import { whoInWords } from "../../model/who.js";
import { CaseText } from "../../parts/case-text.js";
import { Button } from "../../parts/index.js";

/** Nothing is deleted for good: what was deleted is here, with its whole history. */
export function DeletedCases({
  cases,
  onBringBack,
}: {
  readonly cases: readonly CaseRecordJson[];
  readonly onBringBack: (one: CaseRecordJson) => void;
}) {
  const m = useMessages();
  const { workbenchStart: words } = m;
  const format = new Intl.DateTimeFormat(useLanguage(), { dateStyle: "medium" });
  return (
    <details className="start-deleted">
      <summary>{words.deletedCases(cases.length)}</summary>
      <p className="soft">{words.deletedText}</p>
      <ul className="start-list">
        {cases.map((one) => (
          <li key={one.id} className="start-row">
            <span className="start-row-main">
              <CaseText>{one.title}</CaseText>
              <span className="fine num">
                {words.deletedOn(
                  format.format(new Date(one.deleted ?? one.changed)),
                  one.deletedBy === undefined ? null : whoInWords(one.deletedBy, m),
                )}
              </span>
            </span>
            <Button onClick={() => onBringBack(one)} aria-label={words.bringBackCase(one.title)}>
              {words.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
