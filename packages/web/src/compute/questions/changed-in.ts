import type { CaseDocument, ViewDoc } from "@sextant/case";

/** What a view can have otherwise than the base. */
const OF_MODEL = [
  "parties",
  "states",
  "moves",
  "feasible",
  "stateNames",
  "statusQuo",
  "terms",
  "rules",
  "merge",
  "outcomes",
  "goals",
  "preferences",
] as const satisfies readonly (keyof CaseDocument)[];

/** The views of a case in whose own part two contents of it differ: "base" and names as in an address. */
export function changedIn(before: CaseDocument, after: CaseDocument): string[] {
  const base = OF_MODEL.some((key) => differ(before[key], after[key]));
  return [...(base ? ["base"] : []), ...viewsChanged(before.views, after.views, "")];
}

type Views = Readonly<Record<string, ViewDoc>> | undefined;

function viewsChanged(before: Views, after: Views, outer: string): string[] {
  if (before === after) return [];
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].flatMap((name) => {
    const { views: innerWas, ...was } = own(before, name);
    const { views: inner, ...is } = own(after, name);
    const here = differ(was, is) ? [outer + name] : [];
    return [...here, ...viewsChanged(innerWas, inner, `${outer}${name}/`)];
  });
}

const own = (views: Views, name: string): ViewDoc =>
  views !== undefined && Object.hasOwn(views, name) ? views[name] : {};

const differ = (a: unknown, b: unknown): boolean =>
  a !== b && JSON.stringify(a) !== JSON.stringify(b);
