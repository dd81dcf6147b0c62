import { useEffect, useRef, useState } from "react";
import { isComposing } from "../../app/shortcuts.js";
import "./name-field.css";

/** The name of a state, written where it stands: Enter or leaving commits, Escape gives up. */
export function NameField({
  value,
  label,
  onDone,
}: {
  readonly value: string;
  readonly label: string;
  /** null where the person gave up. */
  readonly onDone: (text: string | null) => void;
}) {
  const [draft, setDraft] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (text: string | null, byKey: boolean): void => {
    if (done.current) return;
    done.current = true;
    // The keyboard goes back to the table, which the field would leave nowhere.
    if (byKey) field.current?.closest<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
    onDone(text);
  };
  return (
    <input
      ref={field}
      className="states-name-field"
      aria-label={label}
      value={draft}
      dir="auto"
      maxLength={400}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => end(draft.trim(), false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isComposing(event.nativeEvent)) return;
        if (event.key === "Enter") end(draft.trim(), true);
        else if (event.key === "Escape") end(null, true);
        else return;
        event.preventDefault();
      }}
    />
  );
}
