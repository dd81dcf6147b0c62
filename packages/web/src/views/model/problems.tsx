import type { DocumentPath } from "@sextant/case";
import { createContext, type ReactNode, useContext } from "react";
import { useMessages } from "../../app/language.js";
import { useQuestion } from "../../compute/index.js";
import type { PlacedProblem } from "../../compute/questions/question.js";
import { Icon } from "../../parts/index.js";
import { useTold } from "../../parts/use-told.js";
import "./problems.css";

const NOTHING = {};
const ProblemsContext = createContext<readonly PlacedProblem[]>([]);

/** What the check of the case has found, for all parts of the screen. */
export function ProblemsOfCase({ children }: { readonly children: ReactNode }) {
  const { answer, problems } = useQuestion("check", NOTHING);
  return <ProblemsContext value={answer ?? problems ?? []}>{children}</ProblemsContext>;
}

export function useProblems(): readonly PlacedProblem[] {
  return useContext(ProblemsContext);
}

/** What has been found about a part, beside it; `exact` leaves out what is about parts of the part. */
export function ProblemsAt({
  path,
  exact = false,
  except,
}: {
  readonly path: DocumentPath;
  readonly exact?: boolean;
  /** Codes that are said at this part already. */
  readonly except?: (problem: PlacedProblem) => boolean;
}) {
  const { fault } = useMessages().workbench;
  const told = useTold();
  const found = useProblems().filter(
    (problem) => isAt(problem.path, path, exact) && !except?.(problem),
  );
  if (found.length === 0) return null;
  return (
    <ul className="model-problems">
      {found
        .map((problem) => ({ problem, ...told(problem) }))
        .map(({ problem, message, mend, lang }) => (
          <li
            key={`${problem.code} ${problem.message}`}
            className={`model-problem model-problem-${problem.severity}`}
          >
            <Icon name={problem.severity === "note" ? "info" : "warn"} />
            <span lang={lang}>
              {message}
              {mend !== null && <span className="soft"> {fault.mend(mend)}</span>}
            </span>
          </li>
        ))}
    </ul>
  );
}

function isAt(at: DocumentPath | undefined, path: DocumentPath, exact: boolean): boolean {
  if (at === undefined || at.length < path.length || (exact && at.length !== path.length))
    return false;
  return path.every((step, i) => String(step) === String(at[i]));
}
