import type { PlacedProblem } from "../../compute/questions/question.js";
import { useCase } from "../../model/index.js";
import { viewTitle } from "../../model/views-of-case.js";
import { Dialog } from "../../parts/dialog.js";
import { MendLink } from "../../parts/mend-link.js";
import { Where } from "../../parts/problems.js";
import { useTold } from "../../parts/use-told.js";
import { useMessages } from "../language.js";
import "./warnings.css";

/** So many of one kind are told. */
const MOST = 50;

/** What a check of the case found: in plain words, where to mend it, and for the file its place and code. */
export function Warnings({
  problems,
  onClose,
}: {
  readonly problems: readonly PlacedProblem[];
  readonly onClose: () => void;
}) {
  const { workbench, workbenchWarnings: words } = useMessages();
  const of = (severity: PlacedProblem["severity"]) =>
    problems.filter((one) => one.severity === severity);
  const list = (some: typeof problems) => (
    <ul className="warnings-list">
      {some.slice(0, MOST).map((problem, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: problems have no name of their own
        <Item key={k} problem={problem} onGone={onClose} />
      ))}
      {some.length > MOST && <li className="fine">{words.further(some.length - MOST)}</li>}
    </ul>
  );
  const [errors, warnings, notes] = [of("error"), of("warning"), of("note")];
  return (
    <Dialog title={workbench.status.warningsTitle} onClose={onClose}>
      <div className="warnings">
        {errors.length > 0 && (
          <section>
            <h3>{words.errors}</h3>
            {list(errors)}
          </section>
        )}
        {warnings.length > 0 && (
          <section>
            <h3>{words.warnings}</h3>
            <p className="soft">{words.warningsText}</p>
            {list(warnings)}
          </section>
        )}
        {notes.length > 0 && (
          <details open={errors.length + warnings.length === 0}>
            <summary>{words.notes(notes.length)}</summary>
            {list(notes)}
          </details>
        )}
      </div>
    </Dialog>
  );
}

function Item({
  problem,
  onGone,
}: {
  readonly problem: PlacedProblem;
  readonly onGone: () => void;
}) {
  const { workbench, workbenchWarnings: words, language } = useMessages();
  const { document } = useCase();
  const { place, code, path, severity, view = null } = problem;
  const { message, mend, lang, reported } = useTold()(problem);
  return (
    <li className={`warnings-item warnings-${severity}`}>
      <p>
        {view !== null && (
          <>
            <span className="warnings-view">{words.inView(viewTitle(document, view))}</span>{" "}
          </>
        )}
        <bdi lang={lang}>{message}</bdi>
      </p>
      {mend !== null && (
        <p className="soft" lang={lang}>
          {workbench.fault.mend(mend)}
        </p>
      )}
      {path !== undefined && <MendLink path={path} view={view} onGone={onGone} />}
      <details className="warnings-file">
        <summary>{words.caseFile}</summary>
        {reported !== null && <p lang={language === "en" ? undefined : "en"}>{reported}</p>}
        <p className="num">
          <Where place={place} />
          <code>{code}</code>
        </p>
      </details>
    </li>
  );
}
