import type { CaseDocument, ViewDoc } from "@sextant/case";

export interface ViewOfCase {
  /** "seen-from-moscow"; nested ones as "outer/inner". */
  readonly name: string;
  readonly title: string | null;
  /** The party whose picture it is, by key. */
  readonly holder: string | null;
}

/** The views of a case in its file's order, nested ones after their outer; the base is none of them. */
export function viewsOf(document: Pick<CaseDocument, "views"> | null): ViewOfCase[] {
  const inside = (views: Readonly<Record<string, ViewDoc>> = {}, outer = ""): ViewOfCase[] =>
    Object.entries(views).flatMap(([key, { title = null, holder = null, views: inner }]) => [
      { name: outer + key, title, holder },
      ...inside(inner, `${outer}${key}/`),
    ]);
  return inside(document?.views);
}

/** What a view is called; its name where it has no title. */
export function viewTitle(document: Pick<CaseDocument, "views"> | null, name: string): string {
  return viewsOf(document).find((view) => view.name === name)?.title ?? name;
}

/** Whether a view is one of the case's. */
export function hasView(document: Pick<CaseDocument, "views">, name: string): boolean {
  return name === "base" || viewsOf(document).some((view) => view.name === name);
}
