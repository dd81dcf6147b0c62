import { useEffect, useId, useRef, useState } from "react";
import { makeSnapshot } from "../api/cases.js";
import { type ApiFault, asFault } from "../api/fault.js";
import { snapshotMade } from "../model/snapshot-made.js";
import { useCaseState } from "../model/use-case.js";
import { whoIs } from "../model/who.js";
import { Button } from "../parts/button.js";
import { Notice } from "../parts/surroundings.js";
import { useAnnounce } from "./announce.js";
import { faultText } from "./fault-text.js";
import { useMessages } from "./language.js";

/** Gives a revision a name to find it by. */
export function SnapshotForm({
  revision,
  onMade,
  focus = false,
}: {
  readonly revision: number;
  readonly onMade: () => void;
  readonly focus?: boolean;
}) {
  const m = useMessages();
  const { snapshot: words } = m.workbenchHistory;
  const { id: caseId } = useCaseState();
  const [name, setName] = useState("");
  const [fault, setFault] = useState<ApiFault | null>(null);
  const [sending, setSending] = useState(false);
  const announce = useAnnounce();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!focus) return;
    // A dialog that opens around it gives the focus to what bears this mark.
    field.current?.setAttribute("autofocus", "");
    field.current?.focus();
  }, [focus]);
  const make = async (): Promise<void> => {
    setSending(true);
    setFault(null);
    try {
      const made = await makeSnapshot(caseId, { name: name.trim(), revision, who: whoIs() });
      announce(words.made(made.name), { show: true });
      snapshotMade();
      setName("");
      onMade();
    } catch (error) {
      setFault(asFault(error));
    } finally {
      setSending(false);
    }
  };
  return (
    <form
      className="snapshot"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void make();
      }}
    >
      <label htmlFor={id}>{words.label(revision)}</label>
      <span className="snapshot-row">
        <input
          id={id}
          value={name}
          maxLength={200}
          dir="auto"
          placeholder={words.placeholder}
          ref={field}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={sending || name.trim() === ""}>
          {words.make}
        </Button>
      </span>
      {fault !== null && (
        <Notice tone="warn" urgent title={words.failed}>
          <p>{faultText(fault, m)}</p>
        </Notice>
      )}
    </form>
  );
}
