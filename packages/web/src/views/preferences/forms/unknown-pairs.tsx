import { useMessages } from "../../../app/language.js";
import { CaseText } from "../../../parts/case-text.js";
import { Button } from "../../../parts/index.js";
import { useParty } from "../use-party.js";
import { StateFields } from "./state-field.js";
import { refWords } from "./state-words.js";
import "./forms.css";

/** Pairs of states of which nobody knows which the party prefers. */
export function UnknownPairs() {
  const m = useMessages();
  const { forms, changes } = m.workbenchPreferences;
  const { listed, party, name, change } = useParty();
  const pairs = listed.document.preferences?.[party]?.unknown ?? [];
  const path = [...listed.at, "unknown"];
  const editable = listed.view === "base" || listed.own?.unknown !== undefined;
  return (
    <details className="forms-unknown" open={pairs.length > 0 ? true : undefined}>
      <summary>{forms.unknown}</summary>
      <p className="fine">{forms.unknownText}</p>
      {pairs.length === 0 && <p className="soft">{forms.noUnknown}</p>}
      <ul>
        {pairs.slice(0, 100).map(([a, b], k) => {
          const [first, second] = [
            refWords(a, listed.document, m),
            refWords(b, listed.document, m),
          ];
          return (
            <li key={JSON.stringify([a, b])}>
              <CaseText>{first}</CaseText> · <CaseText>{second}</CaseText>
              {editable && (
                <Button
                  look="plain"
                  icon="close"
                  label={forms.removeUnknown(first, second)}
                  onClick={() =>
                    change(changes.unknown(name), [
                      { path: pairs.length === 1 ? path : [...path, k], delete: true },
                    ])
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      {editable && (
        <StateFields
          labels={[forms.firstState, forms.secondState]}
          go={forms.addUnknown}
          refuse={([a, b]) => (a === b ? forms.same : null)}
          onAdd={(pair) =>
            change(changes.unknown(name), [{ path: [...path, pairs.length], insert: pair }])
          }
        />
      )}
    </details>
  );
}
