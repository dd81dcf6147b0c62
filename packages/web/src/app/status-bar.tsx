import { useContext, useRef } from "react";
import type { Work } from "../compute/client.js";
import { useWork } from "../compute/use-question.js";
import { CaseContext, useCaseState } from "../model/use-case.js";
import { Icon } from "../parts/icon.js";
import { useLasting } from "../parts/use-lasting.js";
import { useAbout } from "./about.js";
import { useMessages } from "./language.js";
import { loadAgain } from "./load-again.js";
import { savingText } from "./saving-text.js";
import { useNarrow } from "./use-narrow.js";
import { useFound } from "./warnings/use-found.js";

/** Whether all is saved, what is being computed, the revision, the warnings; and that nothing leaves this computer. */
export function StatusBar({ onWarnings }: { readonly onWarnings: () => void }) {
  const { status } = useMessages().workbench;
  const { revision, pending, document } = useCaseState();
  const work = useWork();
  const computing = work === "busy";
  const lasting = useLasting(computing);
  // A last change that took no time is not worth a flicker of the words.
  const idle = useRef<Exclude<Work, "busy">>("done");
  if (work !== "busy") idle.current = work;
  // In a narrow bar the signs alone are seen.
  const words = useNarrow() ? "unseen" : undefined;
  return (
    <footer className="status" role="contentinfo" aria-label={status.label}>
      <Saved />
      <span className="status-computing" data-busy={computing || undefined}>
        {lasting && <Icon name="busy" />}
        <span className={words}>{lasting ? status.computing : status[idle.current]}</span>
      </span>
      <span className="status-revision num">{status.revision(revision + pending)}</span>
      {document !== null && <Warnings onOpen={onWarnings} />}
      <span className="top-space" />
      <span className="status-local" title={status.localTitle}>
        <Icon name="lock" />
        <span className={words}>{status.local}</span>
      </span>
    </footer>
  );
}

function Saved() {
  const m = useMessages();
  const { status, tryAgain } = m.workbench;
  const store = useContext(CaseContext);
  const state = useCaseState();
  const about = useAbout();
  const readOnly = about?.readOnly === true;
  const onDisk = about?.onDisk !== false;
  if (state.phase !== "ready") return null;
  const text = savingText(state, m, onDisk);
  const path = onDisk ? status.savedPath : status.savedNotOnDiskTitle;
  if (state.saving === "saved") {
    return (
      <>
        <span
          className={onDisk ? "status-saved" : "status-saved status-not-on-disk"}
          title={readOnly ? status.readOnlyTitle : path}
        >
          <Icon name={readOnly ? "lock" : onDisk ? "check" : "warn"} />
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
      {state.why?.otherVersion === true && (
        <button type="button" className="status-button" onClick={loadAgain}>
          {status.loadAgain}
        </button>
      )}
      {state.saving === "waiting" && (
        <button type="button" className="status-button" onClick={() => store?.retry()}>
          {tryAgain}
        </button>
      )}
    </span>
  );
}

function Warnings({ onOpen }: { readonly onOpen: () => void }) {
  const { status } = useMessages().workbench;
  const found = useFound(true);
  if (found === null) return null;
  const count = (severity: string): number =>
    found.filter((one) => one.severity === severity).length;
  const errors = count("error");
  const whole = !found.some(({ code }) => code === "SX_CHECK_TOO_LARGE");
  const text = status.warnings(errors, count("warning"), whole);
  return (
    <button
      type="button"
      className={`status-button${errors > 0 ? " status-errors" : ""}`}
      onClick={onOpen}
      disabled={found.length === 0}
    >
      {text}
    </button>
  );
}
