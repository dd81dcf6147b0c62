import { NAME_PATTERN } from "@sextant/case";
import { useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../../app/language.js";
import { isComposing } from "../../app/shortcuts.js";
import { Button } from "../../parts/index.js";
import "./panel.css";

/** Changes the short name by which conditions call a part; what refers to it follows. */
export function KeyPanel({
  name,
  value,
  taken,
  onCommit,
  onClose,
}: {
  readonly name: string;
  readonly value: string;
  readonly taken: (key: string) => boolean;
  readonly onCommit: (key: string) => void;
  readonly onClose: () => void;
}) {
  const { workbench, workbenchModel: m } = useMessages();
  const [key, setKey] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const help = useId();
  useEffect(() => field.current?.select(), []);
  const given = key.trim();
  const fault =
    given === value
      ? null
      : !NAME_PATTERN.test(given) || given.length > 100
        ? m.item.keyBad
        : taken(given)
          ? m.item.keyTaken
          : null;
  const commit = (): void => {
    if (fault !== null) return;
    if (given !== value) onCommit(given);
    onClose();
  };
  return (
    <div className="model-panel">
      <input
        ref={field}
        className="field model-key-field"
        aria-label={m.item.keyLabel(name)}
        aria-describedby={help}
        aria-invalid={fault !== null || undefined}
        value={key}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => setKey(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === "Enter") commit();
          else if (event.key === "Escape") onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <Button disabled={fault !== null} onClick={commit}>
        {workbench.edit.change(given)}
      </Button>
      <Button look="plain" onClick={onClose}>
        {workbench.cancel}
      </Button>
      <p className={fault === null ? "fine" : "model-fault"} id={help} aria-live="polite">
        {fault ?? m.item.keyHelp}
      </p>
    </div>
  );
}
