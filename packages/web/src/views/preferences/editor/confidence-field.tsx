import { useId, useState } from "react";
import { useMessages } from "../../../app/language.js";
import { isComposing } from "../../../app/shortcuts.js";

/** A probability from 0 to 1, or none. What is no such number stays, with what is wrong, until it is put right. */
export function ConfidenceField({
  value,
  label,
  onCommit,
}: {
  readonly value: number | undefined;
  readonly label: string;
  readonly onCommit: (value: number | null) => void;
}) {
  const { workbenchPreferences: words } = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const text = draft ?? (value === undefined ? "" : String(value));
  const read = confidenceOf(text);
  const commit = (): void => {
    if (draft === null || read === undefined) return;
    setDraft(null);
    if (read !== (value ?? null)) onCommit(read);
  };
  return (
    <>
      <input
        className="field num editor-number"
        aria-label={label}
        inputMode="decimal"
        value={text}
        placeholder={words.editor.confidenceNone}
        aria-invalid={read === undefined || undefined}
        aria-describedby={read === undefined ? id : undefined}
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
      {read === undefined && (
        <p className="editor-bad" id={id} role="alert">
          {words.editor.confidenceBad}
        </p>
      )}
    </>
  );
}

/** A number from 0 to 1; null for none, undefined for anything else. A comma is a point to many. */
export function confidenceOf(text: string): number | null | undefined {
  const written = text.trim().replace(",", ".");
  if (written === "") return null;
  if (!/^\d*\.?\d+$|^\d+\.$/.test(written)) return undefined;
  const number = Number(written);
  return number >= 0 && number <= 1 ? number : undefined;
}
