import { useId, useState } from "react";
import { COMMITS } from "../app/leaving.js";
import { isComposing } from "../app/shortcuts.js";

/**
 * A number, edited where it stands: Enter or leaving it commits, Escape gives back what was there. What
 * does not read stays, with what is wrong, until it is put right.
 *
 * @example <NumberField shown="0.7" label={…} read={confidenceOf} bad={…} onCommit={(value) => …} />
 */
export function NumberField<Value extends number | string | null>({
  shown,
  label,
  read,
  bad,
  onCommit,
  className = "",
  ...rest
}: {
  /** The value as it is written; "" for none. */
  readonly shown: string;
  readonly label: string;
  /** The value of a text; undefined where it is none. */
  readonly read: (text: string) => Value | undefined;
  /** What is wrong with a text that does not read. */
  readonly bad: string;
  /** Called with a value that differs from what is shown, and with no other. */
  readonly onCommit: (value: Value) => void;
  readonly className?: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const text = draft ?? shown;
  const value = read(text);
  const commit = (): void => {
    if (draft === null || value === undefined) return;
    setDraft(null);
    if (String(value ?? "") !== shown) onCommit(value);
  };
  return (
    <>
      <input
        {...rest}
        {...{ [COMMITS]: "" }}
        className={`field num ${className}`}
        aria-label={label}
        inputMode="decimal"
        value={text}
        aria-invalid={value === undefined || undefined}
        aria-describedby={value === undefined ? id : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === "Enter") commit();
          else if (event.key === "Escape" && draft !== null) setDraft(null);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {value === undefined && (
        <p className="number-bad" id={id} role="alert">
          {bad}
        </p>
      )}
    </>
  );
}
