import { Dialog } from "../parts/dialog.js";
import { Shortcut } from "../parts/small.js";
import { VIEWS } from "../views/registry.js";
import { useMessages } from "./language.js";
import { setSingleKeys, useSingleKeys } from "./single-keys.js";

type Row = readonly [keys: readonly string[], what: string];

/** Whether a row is of a single letter or sign, which can be switched off. */
const isSingle = (keys: readonly string[]): boolean =>
  keys.length === 1 && /^[A-Z?]$/.test(keys[0]);

/** The keys that work everywhere, and those of tables and texts. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages();
  const { keys } = m.workbench;
  const single = useSingleKeys();
  const views = VIEWS.flatMap((view): Row[] =>
    view.shortcut === undefined ? [] : [[[view.shortcut.toUpperCase()], view.title(m)]],
  );
  const sections: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    [
      keys.everywhere,
      [
        [["mod", "K"], keys.palette],
        [["mod", "Z"], keys.undo],
        [["mod", "shift", "Z", "or", "mod", "Y"], keys.redo],
        [["mod", "S"], keys.save],
        [["W"], keys.why],
        [["?"], keys.sheet],
        [["Esc"], keys.escape],
      ],
    ],
    [keys.goTo, views],
    [
      keys.inTable,
      [
        [["←", "↑", "→", "↓"], keys.move],
        [["PgUp", "PgDn", "Home", "End"], keys.page],
        [["Enter"], keys.choose],
        [["shift", "↑", "↓", "or", "mod", "A"], keys.select],
        [["mod", "C"], keys.copyRows],
        [["mod", "V"], keys.pasteTable],
        [["F2"], keys.rename],
      ],
    ],
    [
      keys.inList,
      [
        [["Alt", "↑", "↓"], keys.moveRow],
        [["Enter", "or", "F2"], keys.openRow],
        [["Delete"], keys.takeOut],
      ],
    ],
    [
      keys.inText,
      [
        [["Enter", "or", "F2"], keys.beginEdit],
        [["Enter"], keys.commit],
        [["Esc"], keys.giveUp],
      ],
    ],
  ];
  return (
    <Dialog title={keys.title} onClose={onClose} className="keys-sheet">
      <div className="keys-sections">
        {sections
          .filter(([, rows]) => rows.length > 0)
          .map(([title, rows]) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl className="keys">
                {rows.map(([key, what]) => (
                  <div key={what} className={single || !isSingle(key) ? undefined : "keys-off"}>
                    <dt>
                      {what}
                      {!single && isSingle(key) && <span className="fine"> {keys.off}</span>}
                    </dt>
                    <dd>
                      <Shortcut keys={key} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
      <label className="keys-single">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        <span>{keys.single}</span>
      </label>
    </Dialog>
  );
}
