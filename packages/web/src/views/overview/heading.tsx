import { useState } from "react";
import { useMessages } from "../../app/language.js";
import { useCase } from "../../model/index.js";
import { EditableText, Notice, ViewHeading } from "../../parts/index.js";

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The title, the date and the question of the case, each edited in place. */
export function Heading() {
  const { overview: words, edit: editing, screens } = useMessages().workbench;
  const { document, caseFile, edit } = useCase();
  const [badDate, setBadDate] = useState<string | null>(null);
  const { title, asOf = "", question = "" } = document;
  const change = (what: string, key: string, text: string): void => {
    const path = [key];
    const value = text === "" ? ({ path, delete: true } as const) : { path, value: text };
    edit(editing.change(what), [{ file: caseFile, edits: [value] }]);
  };
  return (
    <>
      <ViewHeading
        title={title || screens.overview}
        shown={
          <EditableText
            value={title}
            label={words.title}
            onCommit={(text) => {
              // A case without a title is none.
              if (text !== "") change(words.title, "title", text);
            }}
          />
        }
        lead={
          <EditableText
            value={asOf}
            label={words.theDate}
            shown={words.asOf(asOf)}
            placeholder={words.noDate}
            onCommit={(text) => {
              const good = text === "" || DATE.test(text);
              setBadDate(good ? null : text);
              if (good) change(words.theDate, "asOf", text);
            }}
          />
        }
      />
      {badDate !== null && (
        <Notice
          tone="warn"
          urgent
          title={words.badDate(badDate)}
          onDismiss={() => setBadDate(null)}
        />
      )}
      <p className="overview-question">
        <EditableText
          value={question}
          label={words.question}
          placeholder={words.noQuestion}
          multiline
          onCommit={(text) => change(words.question, "question", text)}
        />
      </p>
    </>
  );
}
