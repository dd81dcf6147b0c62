import type { CaseEdit } from "@sextant/case";
import { EditableText } from "../../parts/index.js";
import { useTexts } from "../../parts/use-texts.js";
import { useRevise } from "./use-revise.js";

/** The name of a part, edited where it stands; one that is emptied stays as it was. */
export function ItemName({
  name,
  label,
  renamed,
}: {
  readonly name: string;
  readonly label: string;
  readonly renamed: (text: string) => CaseEdit;
}) {
  const { m } = useTexts();
  const { edit } = useRevise();
  return (
    <EditableText
      value={name}
      label={label}
      className="model-strong"
      onCommit={(text) => {
        if (text !== "") edit(m.did.rename(name, text), [renamed(text)]);
      }}
    />
  );
}
