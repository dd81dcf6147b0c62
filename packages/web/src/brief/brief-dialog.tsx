import type { BriefForm } from "@sextant/server";
import { useEffect, useId, useRef, useState } from "react";
import { useAnnounce } from "../app/announce.js";
import { faultText } from "../app/fault-text.js";
import { useMessages } from "../app/language.js";
import { useRoute } from "../app/router.js";
import { useCaseState } from "../model/use-case.js";
import { viewTitle } from "../model/views-of-case.js";
import { Button } from "../parts/button.js";
import { commandText } from "../parts/command-text.js";
import { Dialog } from "../parts/dialog.js";
import { Notice } from "../parts/surroundings.js";
import { useBrief } from "./use-brief.js";
import "./brief.css";

const FORMS: readonly BriefForm[] = ["short", "full"];

/**
 * The brief of the view in sight, on one page or in full: made at once, with how far it is and a way to
 * stop it. It is opened by a link, which no browser takes for a window that nobody asked for.
 */
export function BriefDialog({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages();
  const words = m.workbenchBrief;
  const { view } = useRoute();
  const { id, pending, document } = useCaseState();
  const [form, setForm] = useState<BriefForm>("short");
  const { brief, again, cancel } = useBrief(id, view, form);
  const announce = useAnnounce();
  const open = useRef<HTMLAnchorElement>(null);
  const bar = useId();
  const choice = useId();
  const chosen = useRef(false);
  const ready = brief.phase === "ready";
  useEffect(() => {
    if (!ready) return;
    announce(words.ready);
    // Whoever is choosing a form, by the arrow keys perhaps, goes on choosing.
    if (!chosen.current) open.current?.focus();
  }, [ready, announce, words]);
  const shown = view === "base" ? null : viewTitle(document, view);
  return (
    <Dialog title={words.title} onClose={onClose} className="brief">
      <fieldset className="brief-forms">
        <legend className="unseen">{words.form}</legend>
        {FORMS.map((one) => (
          <label key={one} className="brief-form">
            <input
              type="radio"
              name={choice}
              checked={form === one}
              aria-describedby={`${choice}-${one}`}
              onChange={() => {
                chosen.current = true;
                setForm(one);
              }}
            />
            <span>{words.forms[one].name}</span>
            <span id={`${choice}-${one}`} className="brief-form-about soft">
              {words.forms[one].about}
            </span>
          </label>
        ))}
      </fieldset>
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
          <p className="fine">{words.forms[form].print}</p>
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
          {commandText(
            "brief case.yaml",
            view,
            form === "short" ? "--short -o brief.html" : "-o brief.html",
          )}
        </code>
      </p>
    </Dialog>
  );
}
