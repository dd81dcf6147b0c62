import type { StatementEntry } from "@sextant/case";
import { useMessages } from "../../../app/language.js";
import { CaseText } from "../../../parts/case-text.js";
import { Button } from "../../../parts/index.js";
import { restoreEdits } from "../edits/index.js";
import { useParty } from "../use-party.js";

/** What a view leaves out of the list that it changes, struck through, and the way back. */
export function Dropped({ dropped }: { readonly dropped: readonly StatementEntry[] }) {
  const { workbenchPreferences: words } = useMessages();
  const { listed, name, textOf, change } = useParty();
  if (dropped.length === 0) return null;
  return (
    <div className="statements-dropped">
      <h3>{words.view.leftOut}</h3>
      <ul>
        {dropped.map((entry) => {
          const text = textOf(entry);
          const edits = restoreEdits(listed, entry.id);
          return (
            <li key={entry.id}>
              <s>
                <CaseText>{text}</CaseText>
              </s>
              {edits !== null && (
                <Button
                  aria-label={words.view.restoreOne(text)}
                  onClick={() => change(words.changes.restore(text, name), edits)}
                >
                  {words.view.restore}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
