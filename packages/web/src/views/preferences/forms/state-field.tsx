import type { StateRef } from "@sextant/case";
import { useId, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { Button } from "../../../parts/index.js";
import { stateChoices, stateRefOf } from "../edits/index.js";
import { useParty } from "../use-party.js";

/** States and outcomes by number, name or pattern: one field a state, with what is wrong beside it. */
export function StateFields({
  labels,
  go,
  refuse,
  onAdd,
}: {
  readonly labels: readonly string[];
  readonly go: string;
  /** What stands against these states; null where nothing does. */
  refuse(states: readonly StateRef[]): string | null;
  readonly onAdd: (states: readonly StateRef[]) => void;
}) {
  const { workbenchPreferences: words } = useMessages();
  const { listed, view } = useParty();
  const [texts, setTexts] = useState<readonly string[]>(labels.map(() => ""));
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const submit = (): void => {
    const states: StateRef[] = [];
    for (const text of texts) {
      const ref = stateRefOf(text, listed.document, view);
      if (ref === null) {
        setFault(words.forms.unknownState(text));
        return;
      }
      states.push(ref);
    }
    const against = refuse(states);
    setFault(against);
    if (against !== null) return;
    setTexts(labels.map(() => ""));
    onAdd(states);
  };
  return (
    <form
      className="forms-states"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <datalist id={id}>
        {stateChoices(listed.document, view)
          .slice(0, 200)
          .map(({ ref, title }) => (
            <option key={String(ref)} value={title} />
          ))}
      </datalist>
      {labels.map((label, k) => (
        <input
          key={label}
          className="field"
          aria-label={label}
          placeholder={words.forms.addStatePlaceholder}
          list={id}
          dir="auto"
          value={texts[k]}
          onChange={(event) => {
            setFault(null);
            setTexts(texts.map((text, j) => (j === k ? event.target.value : text)));
          }}
        />
      ))}
      <Button type="submit" icon="plus" disabled={texts.some((text) => text.trim() === "")}>
        {go}
      </Button>
      {fault !== null && (
        <p className="editor-bad" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
