import { useId, useRef, useState } from "react";
import { useAnnounce } from "../../app/announce.js";
import { useMessages } from "../../app/language.js";
import { isComposing } from "../../app/shortcuts.js";
import { ConditionField } from "../../parts/condition/condition-field.js";
import type { ConditionHandle } from "../../parts/condition/condition-props.js";
import { Button } from "../../parts/index.js";
import { isTooLong, TooLong } from "../../parts/too-long.js";
import { useKeptText } from "../../parts/use-kept-text.js";
import "./compose.css";

/**
 * A name and a condition at the end of a list, for a part that needs both: Enter in either, or the button,
 * adds it once both are there, and goes to what is missing until then. Leaving it adds nothing.
 */
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
  const condition = useRef<ConditionHandle>(null);
  const fault = useId();
  const tooLong = useId();
  const long = isTooLong(name);
  const nameMissing = (): void => {
    setMissing(true);
    announce(m.nameFirst);
    field.current?.focus();
  };
  return (
    <fieldset className="model-compose">
      <legend>{words.add}</legend>
      <div className="model-compose-name">
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
            if (name.trim() !== "" && !long) condition.current?.commit();
          }}
        />
        {missing && (
          <p className="model-fault" id={fault}>
            {m.nameFirst}
          </p>
        )}
        <TooLong id={tooLong} text={name} />
      </div>
      <ConditionField
        label={words.newWhen}
        path={[section, "(new)"]}
        value=""
        adding={condition}
        onCommit={(when) => {
          const given = name.trim();
          if (given === "") {
            nameMissing();
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
      <Button
        icon="plus"
        onClick={() => {
          if (name.trim() === "") nameMissing();
          else if (long) field.current?.focus();
          else condition.current?.commit();
        }}
      >
        {m.add.go}
      </Button>
    </fieldset>
  );
}
