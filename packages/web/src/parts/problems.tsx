import type { Problem } from "@sextant/case";
import { useMessages } from "../app/language.js";
import { placeText } from "../app/place-text.js";
import type { PlacedProblem } from "../compute/questions/question.js";
import { MendLink } from "./mend-link.js";
import { useTold } from "./use-told.js";

/** So many are told. */
const MOST = 50;

/** Where in a file something is wrong, before the code of it; nothing where that is not known. */
export function Where({ place }: { readonly place: Problem["place"] }) {
  const text = placeText(place, useMessages());
  return text === null ? null : <span className="num">{text} · </span>;
}

/** What is wrong, where, how to mend it, and the way there. */
export function Problems({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  const { workbench, workbenchWarnings, language } = useMessages();
  const { fault } = workbench;
  const told = useTold();
  return (
    <ul className="problems">
      {problems.slice(0, MOST).map((problem, k) => {
        const { message, mend, lang, reported } = told(problem);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no name of their own
          <li key={k} className={`problem problem-${problem.severity}`}>
            <p lang={lang}>{message}</p>
            {mend !== null && (
              <p className="soft" lang={lang}>
                {fault.mend(mend)}
              </p>
            )}
            {problem.path !== undefined && (
              <MendLink path={problem.path} view={problem.view ?? null} />
            )}
            <p className="fine">
              <Where place={problem.place} />
              <code>{problem.code}</code>
            </p>
            {reported !== null && language !== "en" && (
              <details className="fine">
                <summary>{workbenchWarnings.reported}</summary>
                <p lang="en">{reported}</p>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
