import { Dialog } from "../parts/dialog.js";
import { Shortcut } from "../parts/small.js";
import { VIEWS } from "../views/registry.js";
import { useMessages } from "./language.js";

/** The keys that work everywhere. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages();
  const { keys } = m.workbench;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [["mod", "K"], keys.palette],
    [["mod", "Z"], keys.undo],
    [["mod", "shift", "Z"], keys.redo],
    [["mod", "S"], keys.save],
    [["W"], keys.why],
    [["?"], keys.sheet],
    [["Esc"], keys.escape],
    [["←", "↑", "→", "↓"], keys.move],
    ...VIEWS.flatMap((view): (readonly [readonly string[], string])[] =>
      view.shortcut === undefined ? [] : [[[view.shortcut.toUpperCase()], view.title(m)]],
    ),
  ];
  return (
    <Dialog title={keys.title} onClose={onClose}>
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
    </Dialog>
  );
}
