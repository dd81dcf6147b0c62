import { type ReactNode, useContext, useRef, useState } from "react";
import { restoreRevision } from "../../api/cases.js";
import { type ApiFault, asFault } from "../../api/fault.js";
import { resend } from "../../api/resend.js";
import { useAnnounce } from "../../app/announce.js";
import { faultText } from "../../app/fault-text.js";
import { focusHeading } from "../../app/focus-heading.js";
import { useMessages } from "../../app/language.js";
import { navigate, useRoute } from "../../app/router.js";
import { CaseContext, useCaseState, whoIs } from "../../model/index.js";
import { Notice } from "../../parts/index.js";

/** Goes back to a revision by making a new one, which undo takes back: so nothing is asked first. */
export function useRestore(): {
  restore(revision: number): void;
  /** Not while something is still on its way: the revision would stand on what is not saved. */
  readonly busy: boolean;
  readonly fault: ReactNode;
} {
  const m = useMessages();
  const { workbenchHistory: words } = m;
  const store = useContext(CaseContext);
  const { id, pending } = useCaseState();
  const announce = useAnnounce();
  const { more } = useRoute();
  const route = useRef(more);
  route.current = more;
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const restore = async (revision: number): Promise<void> => {
    if (store === null) return;
    setSending(true);
    setFault(null);
    try {
      const base = store.state().revision;
      const who = whoIs();
      const made = await resend((key) => restoreRevision(id, { base, revision, who, key }));
      await store.take(made);
      announce(words.restored(revision, base), { show: true });
      // What is seen next is the case as it stands now; the button that was pressed is gone with the old one.
      const { revision: _, with: __, ...more } = route.current;
      navigate({ more });
      focusHeading();
    } catch (error) {
      setFault(asFault(error));
    } finally {
      setSending(false);
    }
  };
  return {
    restore: (revision) => void restore(revision),
    busy: sending || pending > 0,
    fault:
      fault === null ? null : (
        <Notice tone="warn" urgent title={words.notRestored}>
          <p>{faultText(fault, m)}</p>
        </Notice>
      ),
  };
}
