import { useMessages } from "../app/language.js";

/**
 * Marks what is otherwise in the base view: a sign and words, never a colour alone. `base` says how it is
 * there ("base: 3 of 4"); `sign` shows the sign alone, with the words for readers of the screen and on
 * hovering, for cells with no room.
 *
 * @example {differing.party("usa") && <DiffersMark />}
 */
export function DiffersMark({
  base,
  sign = false,
}: {
  readonly base?: string;
  readonly sign?: boolean;
}) {
  const { differs: words } = useMessages().workbenchChanges;
  const text = base === undefined ? words.mark : words.base(base);
  return (
    <span className={`differs${sign ? " differs-sign" : ""}`} {...(sign ? { title: text } : {})}>
      <span aria-hidden="true">≠</span> <span className={sign ? "unseen" : undefined}>{text}</span>
    </span>
  );
}
