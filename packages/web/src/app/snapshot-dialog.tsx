import { useCaseState } from "../model/use-case.js";
import { Dialog } from "../parts/dialog.js";
import { useMessages } from "./language.js";
import { SnapshotForm } from "./snapshot-form.js";

/** What Ctrl+S offers, since everything is saved as it is made: a name for the case as it now stands. */
export function SnapshotDialog({ onClose }: { readonly onClose: () => void }) {
  const { snapshot: words } = useMessages().workbenchHistory;
  const { revision } = useCaseState();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className="soft">{words.text}</p>
      <SnapshotForm revision={revision} onMade={onClose} focus />
    </Dialog>
  );
}
