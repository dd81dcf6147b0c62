import { useEffect, useId, useRef } from "react";
import { useAnnounce } from "../app/announce.js";
import { faultText } from "../app/fault-text.js";
import { useMessages } from "../app/language.js";
import { useRoute } from "../app/router.js";
import { useCaseState } from "../model/use-case.js";
import { Button } from "../parts/button.js";
import { commandText } from "../parts/command-text.js";
import { Dialog } from "../parts/dialog.js";
import { Notice } from "../parts/surroundings.js";
import { useBrief } from "./use-brief.js";
import "./brief.css";

/**
 * The one-page brief of the view in sight: made at once, with how far it is and a way to stop it. It
 * is opened by a link, which no browser takes for a window that nobody asked for.
 */
export function BriefDialog({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages();
  const words = m.workbenchBrief;
  const { view } = useRoute();
  const { id, pending, document } = useCaseState();
  const { brief, again, cancel } = useBrief(id, view);
  const announce = useAnnounce();
  const open = useRef<HTMLAnchorElement>(null);
  const bar = useId();
  const ready = brief.phase === "ready";
  useEffect(() => {
    if (!ready) return;
    announce(words.ready);
    open.current?.focus();
  }, [ready, announce, words]);
  const shown = view === "base" ? null : (document?.views?.[view]?.title ?? view);
  return (
    <Dialog title={words.title} onClose={onClose} className="brief">
      <p className="soft">{words.about}</p>
      {shown !== null && <p>{words.ofView(shown)}</p>}
      {pending > 0 && <Notice tone="warn" title={words.notSaved(pending)} />}
      {brief.phase === "making" && (
        <div className="brief-making">
          <label htmlFor={bar}>
            {brief.progress === null ? words.begins : words.steps[brief.progress.step]}
          </label>
          <progress id={bar} max={1} value={brief.share} />
          <span className="fine num">
            {brief.progress !== null && words.step(brief.progress.at, brief.progress.of)}
          </span>
          <Button onClick={cancel}>{m.workbench.cancel}</Button>
        </div>
      )}
      {brief.phase === "ready" && (
        <>
          <p className="row">
            <a
              ref={open}
              className="button button-main"
              href={brief.done.page}
              target="_blank"
              rel="noreferrer"
            >
              {words.open}
            </a>
            <a
              className="button button-soft"
              href={`${brief.done.page}?save=true`}
              download={brief.done.file}
            >
              {words.save}
            </a>
          </p>
          <p className="fine">{words.print}</p>
        </>
      )}
      {(brief.phase === "cancelled" || brief.phase === "failed") && (
        <>
          <Notice
            tone={brief.phase === "failed" ? "fault" : "note"}
            title={brief.phase === "failed" ? faultText(brief.fault, m) : words.cancelled}
          />
          <p className="row">
            <Button look="main" onClick={again}>
              {words.again}
            </Button>
          </p>
        </>
      )}
      <p className="fine">{words.command}</p>
      <p>
        <code className="brief-command">
          {commandText("brief case.yaml", view, "-o brief.html")}
        </code>
      </p>
    </Dialog>
  );
}
