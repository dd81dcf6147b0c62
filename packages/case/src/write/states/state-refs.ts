import type { CaseDocument, MovesDoc, ViewDoc, ViewParts } from "../../document.js";
import type { DocumentPath } from "../../read/loaded-case.js";

/** Every place where a case or a view of it speaks of a state by that text. */
export function stateRefs(document: CaseDocument, ref: string): DocumentPath[] {
  const found: DocumentPath[] = [];
  const look = (value: unknown, path: DocumentPath): void => {
    if (value === ref) found.push(path);
    else if (Array.isArray(value)) {
      for (const [i, inner] of value.entries()) look(inner, [...path, i]);
    }
  };
  const moves = (given: MovesDoc, path: DocumentPath): void => {
    if (Array.isArray(given)) look(given, path);
    else {
      for (const [key, list] of Object.entries(given)) look(list, [...path, key]);
    }
  };
  const parts = (given: ViewParts, at: DocumentPath): void => {
    if (typeof given.statusQuo === "string") look(given.statusQuo, [...at, "statusQuo"]);
    for (const [party, list] of Object.entries(given.moves ?? {}))
      moves(list, [...at, "moves", party]);
    for (const [key, outcome] of Object.entries(given.outcomes ?? {}))
      look(outcome.states, [...at, "outcomes", key, "states"]);
    for (const [party, preference] of Object.entries(given.preferences ?? {})) {
      const path = [...at, "preferences", party];
      // In a ranking the key of an outcome stands for the outcome.
      const isOutcome =
        Object.hasOwn(document.outcomes ?? {}, ref) || Object.hasOwn(given.outcomes ?? {}, ref);
      if (!isOutcome) look(preference.ranking, [...path, "ranking"]);
      look(preference.unknown, [...path, "unknown"]);
    }
  };
  const views = (given: Record<string, ViewDoc> | undefined, at: DocumentPath): void => {
    for (const [key, view] of Object.entries(given ?? {})) {
      parts(view, [...at, "views", key]);
      views(view.views, [...at, "views", key]);
    }
  };
  parts(document as ViewParts, []);
  views(document.views, []);
  return found;
}
