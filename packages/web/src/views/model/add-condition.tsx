import { useId, useRef, useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useMessages } from "../../app/language.js";
import { isComposing } from "../../app/shortcuts.js";
import { ConditionField } from "../../parts/condition/condition-field.js";
import { isTooLong, TooLong } from "../../parts/too-long.js";
import { useKeptText } from "../../parts/use-kept-text.js";
import "./compose.css";

/** A name and a condition at the end of a list, for a part that needs both; Enter on the condition adds it. */
export function AddCondition({
  id,
  section,
  words,
  onAdd,
}: {
  readonly id: string;
  /** The case's key of the list, for the draft of the condition. */
  readonly section: string;
  readonly words: {
    readonly add: string;
    readonly newName: string;
    readonly newNamePlaceholder: string;
    readonly newWhen: string;
  };
  readonly onAdd: (name: string, when: string) => void;
}) {
  const { workbenchModel: m } = useMessages();
  const announce = useAnnounce();
  const [name, setName] = useKeptText(id);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const fault = useId();
  const tooLong = useId();
  const long = isTooLong(name);
  return (
    <fieldset className="model-compose" ref={box}>
      <legend>{words.add}</legend>
      <input
        id={id}
        ref={field}
        className="field"
        aria-label={words.newName}
        aria-invalid={missing || long || undefined}
        aria-describedby={missing ? fault : long ? tooLong : undefined}
        placeholder={words.newNamePlaceholder}
        value={name}
        dir="auto"
        autoComplete="off"
        onChange={(event) => {
          setName(event.target.value);
          setMissing(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || isComposing(event.nativeEvent)) return;
          event.preventDefault();
          if (name.trim() !== "" && !long) box.current?.querySelector("textarea")?.focus();
        }}
      />
      <ConditionField
        label={words.newWhen}
        path={[section, "(new)"]}
        value=""
        onCommit={(when) => {
          const given = name.trim();
          if (given === "") {
            setMissing(true);
            announce(m.nameFirst);
            return false;
          }
          if (long) {
            field.current?.focus();
            return false;
          }
          setName("");
          onAdd(given, when);
          field.current?.focus();
          return true;
        }}
      />
      {missing && (
        <p className="model-fault" id={fault}>
          {m.nameFirst}
        </p>
      )}
      <TooLong id={tooLong} text={name} />
    </fieldset>
  );
}
