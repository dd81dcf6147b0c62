import { Dialog } from "../parts/dialog.js";
import { Shortcut } from "../parts/small.js";
import { VIEWS } from "../views/registry.js";
import { useMessages } from "./language.js";
import { setSingleKeys, useSingleKeys } from "./single-keys.js";

type Row = readonly [keys: readonly string[], what: string];

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
        [["mod", "C", "or", "mod", "V"], keys.copyPaste],
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
                  <div key={what}>
                    <dt>{what}</dt>
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
