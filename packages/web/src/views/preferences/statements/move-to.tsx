import type { ListEntry } from "@sextant/case";
import { useMessages } from "../../../app/language.js";
import { Dialog } from "../../../parts/index.js";
import { spotOf } from "../edits/index.js";
import { useParty } from "../use-party.js";
import { useList } from "./list-context.js";

/** The places that a row can be moved to, each by what would stand after it. */
export function MoveTo({
  entry,
  onClose,
}: {
  readonly entry: ListEntry;
  readonly onClose: () => void;
}) {
  const { workbenchPreferences: words } = useMessages();
  const { listed, textOf } = useParty();
  const { moveTo } = useList();
  const entries = listed.entries ?? [];
  const spot = spotOf(entries, entry.id);
  const others = spot?.member === null ? entries.filter((one) => one.id !== entry.id) : entries;
  return (
    <Dialog title={words.list.moveToTitle(textOf(entry))} onClose={onClose}>
      <ol className="statements-places">
        {[...others, null].map((next, to) => {
          const here = spot?.member === null && spot.index === to;
          return (
            <li key={next?.id ?? ""}>
              <button
                type="button"
                className="menu-item"
                disabled={here}
                onClick={() => {
                  onClose();
                  moveTo(entry.id, to);
                }}
              >
                <span className="num">{words.list.place(to + 1)}</span>
                <span className="soft">
                  {here
                    ? words.list.here
                    : next === null
                      ? words.list.atEnd
                      : words.list.before(textOf(next))}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
