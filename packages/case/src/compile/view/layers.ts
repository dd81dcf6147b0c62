import { didYouMean } from "../../condition/suggest.js";
import type { ViewDoc } from "../../document.js";
import type { DocumentPath, LoadedCase } from "../../read/loaded-case.js";
import { caseError } from "./problem-of.js";

/** One view of the chain of `extends`, and where it stands in the file. */
export interface Layer {
  readonly name: string;
  readonly document: ViewDoc;
  readonly path: DocumentPath;
}

/** "base", then every view in the file's order, nested ones as "outer/inner" after their outer. */
export function viewNames(loaded: LoadedCase): string[] {
  const names = ["base"];
  const visit = (views: Record<string, ViewDoc> | undefined, outer: string): void => {
    for (const [key, view] of Object.entries(views ?? {})) {
      names.push(outer + key);
      visit(view.views, `${outer}${key}/`);
    }
  };
  visit(loaded.document.views, "");
  return names;
}

/**
 * The views whose replacements make up `name`, the most general first; empty for "base". A view
 * extends the base unless it says otherwise, a nested view the one it stands in; `extends` names a
 * sibling first, then a view of the case.
 *
 * @throws CaseError SX_MODEL_UNKNOWN_VIEW, SX_CASE_UNKNOWN_VIEW, SX_CASE_EXTENDS_CYCLE
 */
export function layersOf(loaded: LoadedCase, name: string): Layer[] {
  const chain: Layer[] = [];
  const seen: string[] = [];
  let next: string = name;
  while (next !== "base") {
    const layer = findView(loaded, next);
    if (layer === null) {
      throw caseError(
        "SX_MODEL_UNKNOWN_VIEW",
        null,
        `The case has no view "${next}".`,
        didYouMean(next, viewNames(loaded)) ?? `Its views are ${viewNames(loaded).join(", ")}.`,
      );
    }
    const start = seen.indexOf(next);
    if (start >= 0) {
      throw caseError(
        "SX_CASE_EXTENDS_CYCLE",
        loaded.place([...layer.path, "extends"]),
        `Views extend one another in a circle: ${[...seen.slice(start), next].join(" -> ")}.`,
        "Let one of them extend base.",
      );
    }
    seen.push(next);
    chain.unshift(layer);
    next = parentOf(loaded, layer);
  }
  return chain;
}

function parentOf(loaded: LoadedCase, layer: Layer): string {
  const slash = layer.name.lastIndexOf("/");
  const outer = slash < 0 ? null : layer.name.slice(0, slash);
  const wanted = layer.document.extends;
  if (wanted === undefined) return outer ?? "base";
  if (wanted === "base") return "base";
  const sibling = outer === null ? wanted : `${outer}/${wanted}`;
  if (findView(loaded, sibling) !== null) return sibling;
  if (findView(loaded, wanted) !== null) return wanted;
  throw caseError(
    "SX_CASE_UNKNOWN_VIEW",
    loaded.place([...layer.path, "extends"]),
    `The view ${layer.name} extends "${wanted}", which the case does not have.`,
    didYouMean(wanted, viewNames(loaded)) ?? `The views are ${viewNames(loaded).join(", ")}.`,
  );
}

function findView(loaded: LoadedCase, name: string): Layer | null {
  const path: (string | number)[] = [];
  let views = loaded.document.views;
  let found: ViewDoc | null = null;
  for (const key of name.split("/")) {
    if (views === undefined || !Object.hasOwn(views, key)) return null;
    found = views[key];
    path.push("views", key);
    views = found.views;
  }
  return found === null ? null : { name, document: found, path };
}
