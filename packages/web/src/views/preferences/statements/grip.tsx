import { useMessages } from "../../../app/language.js";
import { isWriting } from "../../../app/shortcuts.js";
import { useList } from "./list-context.js";

/** Where a row is taken hold of: dragged, or moved by key. Its place stands on it. */
export function Grip({
  id,
  text,
  rank,
  of,
  inTie = false,
}: {
  readonly id: string;
  readonly text: string;
  readonly rank: number;
  readonly of: number;
  readonly inTie?: boolean;
}) {
  const { workbenchPreferences: words } = useMessages();
  const { drag, help } = useList();
  return (
    <button
      type="button"
      className="statements-grip"
      aria-label={inTie ? words.list.gripInTie(text, rank) : words.list.grip(text, rank, of)}
      aria-describedby={help}
      onPointerDown={(event) => drag.begin(id, event)}
    >
      <svg viewBox="0 0 8 14" aria-hidden="true" className="statements-dots">
        <path d="M2 2h.01M6 2h.01M2 7h.01M6 7h.01M2 12h.01M6 12h.01" />
      </svg>
      {!inTie && <span className="num">{rank}</span>}
    </button>
  );
}

/** The keys of a row: Alt with an arrow moves it, an arrow alone goes to the next, Enter opens, Delete takes out. */
export function useRowKeys(
  id: string,
  { canOpen = true }: { readonly canOpen?: boolean } = {},
): (event: React.KeyboardEvent<HTMLElement>) => void {
  const { step, remove, setOpen, open } = useList();
  return (event) => {
    if (event.defaultPrevented || isWriting(event.target)) return;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    const onGrip = (event.target as HTMLElement).closest(".statements-grip") !== null;
    if (by !== null && event.altKey) step(id, by);
    else if (!onGrip) return;
    else if (by !== null) focusBeside(event.currentTarget, event.target as HTMLElement, by);
    else if (event.key === "Delete") remove(id);
    else if (canOpen && (event.key === "Enter" || event.key === "F2"))
      setOpen(open === id ? null : id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function focusBeside(row: HTMLElement, grip: HTMLElement, by: -1 | 1): void {
  const list = row.closest("ol.statements");
  const grips = [...(list?.querySelectorAll<HTMLElement>(".statements-grip") ?? [])];
  const own = grip.closest<HTMLElement>(".statements-grip");
  grips[grips.indexOf(own as HTMLElement) + by]?.focus();
}
