import { type ConditionTrouble, conditionTrouble } from "../condition/condition-trouble.js";
import type { CaseDocument, ViewDoc } from "../document.js";
import type { DocumentPath } from "../read/loaded-case.js";
import { reworkReferences } from "./walk.js";

export interface BrokenCondition {
  readonly path: DocumentPath;
  readonly text: string;
  readonly trouble: ConditionTrouble;
}

/**
 * Every condition of a case that cannot be read, in the order of the file; compiling stops at the first. Where
 * one names another that cannot be read, only the other is at fault. Cost: one pass over the case's names for
 * each condition.
 */
export function brokenConditions(document: CaseDocument): BrokenCondition[] {
  const found: BrokenCondition[] = [];
  reworkReferences(document, {
    condition(text, path) {
      const { view, own } = standing(document, path);
      if (isGoal(document, own, text)) return text;
      const guardOf = own[4] === "onlyWhen" ? String(own[1]) : undefined;
      const trouble = conditionTrouble(document, text, {
        path,
        ...(view === null ? {} : { view }),
        ...(guardOf === undefined ? {} : { guardOf }),
      });
      if (trouble?.at) found.push({ path, text, trouble });
      return text;
    },
  });
  return found;
}

/** The view that a path leads into, and the rest of the path there. */
function standing(
  document: CaseDocument,
  path: DocumentPath,
): { view: string | null; own: DocumentPath } {
  let views: Record<string, ViewDoc> | undefined = document.views;
  const names: string[] = [];
  let at = 0;
  while (path[at] === "views" && views !== undefined) {
    const name = String(path[at + 1]);
    names.push(name);
    views = views[name]?.views;
    at += 2;
  }
  return { view: names.length === 0 ? null : names.join("/"), own: path.slice(at) };
}

/** A statement may be the key of a goal of its party, which need not have a condition. */
function isGoal(document: CaseDocument, own: DocumentPath, text: string): boolean {
  if (own[0] !== "preferences") return false;
  const party = String(own[1]);
  const has = (goals: CaseDocument["goals"]): boolean => Object.hasOwn(goals?.[party] ?? {}, text);
  const inViews = (views: Record<string, ViewDoc> | undefined): boolean =>
    Object.values(views ?? {}).some((view) => has(view.goals) || inViews(view.views));
  return has(document.goals) || inViews(document.views);
}
