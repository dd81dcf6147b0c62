import { useContext, useEffect, useRef, useState } from "react";
import { useComputing, useQuestion } from "../compute/use-question.js";
import { CaseContext, useCaseState } from "../model/use-case.js";
import { Dialog } from "../parts/dialog.js";
import { Icon } from "../parts/icon.js";
import { Problems } from "../parts/surroundings.js";
import { useAbout } from "./about.js";
import { useAnnounce } from "./announce.js";
import { useMessages } from "./language.js";
import { savingText } from "./saving-text.js";

const NO_PARAMETERS = {};

/** Whether all is saved, what is being computed, the revision, the warnings; and that nothing leaves this computer. */
export function StatusBar() {
  const { status } = useMessages().workbench;
  const { number, document } = useCaseState();
  const computing = useComputing();
  const announce = useAnnounce();
  const was = useRef({ computing, number });
  // Told once what was asked for has come, and only where an edit was the cause.
  useEffect(() => {
    if (was.current.computing && !computing && was.current.number !== number) {
      announce(status.recomputed(number));
      was.current = { computing, number };
    } else was.current = { computing, number: was.current.number };
  }, [computing, number, announce, status]);
  return (
    <footer className="status" role="contentinfo" aria-label={status.label}>
      <Saved />
      <span className="status-computing" data-busy={computing || undefined}>
        {computing && <Icon name="busy" />}
        {computing ? status.computing : status.computed}
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
  const state = useCaseState();
  const readOnly = useAbout()?.readOnly === true;
  if (state.phase !== "ready") return null;
  const text = savingText(state, m);
  if (state.saving === "saved") {
    return (
      <>
        <span className="status-saved" title={readOnly ? status.readOnlyTitle : status.savedPath}>
          <Icon name={readOnly ? "lock" : "check"} />
          {readOnly ? status.readOnly : text}
        </span>
        {!state.connected && (
          <span className="status-unsaved" role="alert">
            <Icon name="warn" />
            {status.away}
          </span>
        )}
      </>
    );
  }
  if (state.saving === "saving") return <span className="status-saving">{text}</span>;
  return (
    <span className="status-unsaved" role="alert">
      <Icon name="warn" />
      <span>{text}</span>
      {state.saving === "waiting" && (
        <button type="button" className="status-button" onClick={() => store?.retry()}>
          {tryAgain}
        </button>
      )}
    </span>
  );
}

function Warnings() {
  const { status } = useMessages().workbench;
  const { answer, problems } = useQuestion("check", NO_PARAMETERS);
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
