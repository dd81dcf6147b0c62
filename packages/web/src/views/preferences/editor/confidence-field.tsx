import { useMessages } from "../../../app/language.js";
import { NumberField } from "../../../parts/number-field.js";

/** A probability from 0 to 1, or none. */
export function ConfidenceField({
  value,
  label,
  onCommit,
}: {
  readonly value: number | undefined;
  readonly label: string;
  readonly onCommit: (value: number | null) => void;
}) {
  const { editor: words } = useMessages().workbenchPreferences;
  return (
    <NumberField
      shown={value === undefined ? "" : String(value)}
      label={label}
      className="editor-number"
      placeholder={words.confidenceNone}
      read={confidenceOf}
      bad={words.confidenceBad}
      onCommit={onCommit}
    />
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
