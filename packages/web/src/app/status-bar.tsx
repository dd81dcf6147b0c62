import { useContext, useState } from "react";
import { useComputing, useQuestion } from "../compute/use-question.js";
import { CaseContext, useCaseState } from "../model/use-case.js";
import { Dialog } from "../parts/dialog.js";
import { Icon } from "../parts/icon.js";
import { Problems } from "../parts/surroundings.js";
import { useLasting } from "../parts/use-lasting.js";
import { faultText } from "./fault-text.js";
import { useMessages } from "./language.js";

const NO_PARAMETERS = {};
const LATER = { later: true };

/** Whether all is saved, what is being computed, the revision, the warnings; and that nothing leaves this computer. */
export function StatusBar() {
  const { status } = useMessages().workbench;
  const { number, document } = useCaseState();
  const computing = useComputing();
  const lasting = useLasting(computing);
  return (
    <footer className="status" role="contentinfo" aria-label={status.label}>
      <Saved />
      <span className="status-computing" data-busy={computing || undefined}>
        {lasting && <Icon name="busy" />}
        {lasting ? status.computing : status.computed}
      </span>
      <span className="num">{status.revision(number)}</span>
      {document !== null && <Warnings />}
      <span className="top-space" />
      <span className="status-local" title={status.localTitle}>
        <Icon name="lock" />
        {status.local}
      </span>
    </footer>
  );
}

function Saved() {
  const m = useMessages();
  const { status, tryAgain } = m.workbench;
  const store = useContext(CaseContext);
  const { saving, pending, why, phase } = useCaseState();
  if (phase !== "ready") return null;
  if (saving === "saved") {
    return (
      <span className="status-saved" title={status.savedPath}>
        <Icon name="check" />
        {status.saved}
      </span>
    );
  }
  if (saving === "saving") return <span className="status-saving">{status.saving}</span>;
  return (
    <span className="status-unsaved" role="alert">
      <Icon name="warn" />
      {saving === "waiting"
        ? status.waiting(pending)
        : status.refused(why === null ? "" : faultText(why, m))}
      {saving === "waiting" && (
        <button type="button" className="status-button" onClick={() => store?.retry()}>
          {tryAgain}
        </button>
      )}
    </span>
  );
}

function Warnings() {
  const { status } = useMessages().workbench;
  const { answer, problems } = useQuestion("check", NO_PARAMETERS, LATER);
  const [open, setOpen] = useState(false);
  const found = problems ?? answer;
  if (found === null) return null;
  const count = (severity: string): number =>
    found.filter((one) => one.severity === severity).length;
  const errors = count("error");
  const text = status.warnings(errors, count("warning"));
  return (
    <>
      <button
        type="button"
        className={`status-button${errors > 0 ? " status-errors" : ""}`}
        onClick={() => setOpen(true)}
        disabled={found.length === 0}
      >
        {text}
      </button>
      {open && (
        <Dialog title={status.warningsTitle} onClose={() => setOpen(false)}>
          <Problems problems={found} />
        </Dialog>
      )}
    </>
  );
}
