import { type DocumentPath, freeKey, type Part, withKey } from "@sextant/case";
import { useCase } from "../../model/index.js";
import { useTexts } from "../../parts/use-texts.js";
import { KeyPanel } from "./key-panel.js";
import { anchorOf, focusSoon } from "./places.js";
import { useRevise } from "./use-revise.js";

/** Changes the short name of an item of a list; the focus stays with it, whatever it is called then. */
export function ItemKey({
  name,
  part,
  path,
  onClose,
}: {
  readonly name: string;
  readonly part: Extract<Part, { readonly kind: "term" | "outcome" | "option" }>;
  readonly path: DocumentPath;
  readonly onClose: () => void;
}) {
  const { m } = useTexts();
  const { document } = useCase();
  const { revise } = useRevise();
  return (
    <KeyPanel
      name={name}
      value={part.key}
      taken={(key) => key !== part.key && freeKey(document, key, part) !== key}
      onCommit={(key) => {
        revise(m.did.key(name, key), (before) => withKey(before, part, key));
        focusSoon(`${anchorOf([...path.slice(0, -1), key])}-actions`);
      }}
      onClose={onClose}
    />
  );
}
