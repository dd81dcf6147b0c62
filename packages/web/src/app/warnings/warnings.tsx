import type { DocumentPath } from "@sextant/case";
import type { ToldProblem } from "../../compute/questions/check/index.js";
import { useCase } from "../../model/index.js";
import { viewTitle } from "../../model/views-of-case.js";
import { Dialog } from "../../parts/dialog.js";
import { Where } from "../../parts/surroundings.js";
import { useTexts } from "../../parts/use-texts.js";
import { useMessages } from "../language.js";
import { hrefOf, type Route, useRoute } from "../router.js";
import "./warnings.css";

/** So many of one kind are told. */
const MOST = 50;

/** What a check of the case found: in plain words, where to mend it, and for the file its place and code. */
export function Warnings({
  problems,
  onClose,
}: {
  readonly problems: readonly (Omit<ToldProblem, "plain" | "inView"> & Partial<ToldProblem>)[];
  readonly onClose: () => void;
}) {
  const { workbench, workbenchWarnings: words } = useMessages();
  const of = (severity: ToldProblem["severity"]) =>
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
  readonly problem: Omit<ToldProblem, "plain" | "inView"> & Partial<ToldProblem>;
  readonly onGone: () => void;
}) {
  const { workbench, workbenchWarnings: words } = useMessages();
  const { document } = useCase();
  const { place, message, mend, code, path, severity } = problem;
  const view = problem.inView ?? null;
  return (
    <li className={`warnings-item warnings-${severity}`}>
      <p>
        {view !== null && (
          <>
            <span className="warnings-view">{words.inView(viewTitle(document, view))}</span>{" "}
          </>
        )}
        <bdi>{problem.plain ?? message}</bdi>
      </p>
      {mend && <p className="soft">{workbench.fault.mend(mend)}</p>}
      {path !== undefined && <MendLink path={path} view={view} onGone={onGone} />}
      <details className="warnings-file">
        <summary>{words.caseFile}</summary>
        <p>{message}</p>
        <p className="num">
          <Where place={place} />
          <code>{code}</code>
        </p>
      </details>
    </li>
  );
}

/** The way to where a part of the case is changed; nothing for what the workbench does not change yet. */
function MendLink({
  path,
  view,
  onGone,
}: {
  readonly path: DocumentPath;
  readonly view: string | null;
  readonly onGone: () => void;
}) {
  const { workbenchWarnings: words } = useMessages();
  const { document } = useCase();
  const { place } = useTexts();
  const route = useRoute();
  const inner = path[0] === "views" ? path.slice(2) : path;
  const at = path[0] === "views" ? String(path[1]) : (view ?? "base");
  const by = inner[0] === "expect" ? document.expect?.[Number(inner[1])]?.party : undefined;
  const meant: DocumentPath = by === undefined ? inner : ["preferences", by];
  const to = screenOf(meant);
  if (to === null) return null;
  return (
    <p>
      <a
        href={hrefOf({ caseId: route.caseId, view: at, state: null, why: null, ...to })}
        onClick={onGone}
      >
        {words.mendAt(place(document, meant))}
      </a>
    </p>
  );
}

const IN_MODEL = ["parties", "statusQuo", "terms", "rules", "merge", "outcomes", "states", "moves"];

function screenOf(path: DocumentPath): Pick<Route, "screen" | "more"> | null {
  const [first, key] = path.map(String);
  if ((first === "preferences" || first === "goals") && key !== undefined)
    return { screen: "preferences", more: { party: key } };
  if (IN_MODEL.includes(first)) return { screen: "model", more: { at: path.join("/") } };
  return first === "stateNames" ? { screen: "states", more: {} } : null;
}
