import type { CaseDocument, ViewDoc } from "@sextant/case";

/** A view and those it is made from, the nearest first; the base is none of them. */
export function viewChain(document: CaseDocument, name: string): ViewDoc[] {
  const chain: ViewDoc[] = [];
  const seen = new Set<string>();
  let next: string | null = name;
  while (next !== null && next !== "base" && !seen.has(next)) {
    seen.add(next);
    const view = viewAt(document, next);
    if (view === null) break;
    chain.push(view);
    const slash: number = next.lastIndexOf("/");
    const outer: string | null = slash < 0 ? null : next.slice(0, slash);
    const parent: string | undefined = view.extends;
    if (parent === undefined) next = outer;
    else if (outer !== null && viewAt(document, `${outer}/${parent}`) !== null)
      next = `${outer}/${parent}`;
    else next = parent;
  }
  return chain;
}

function viewAt(document: CaseDocument, name: string): ViewDoc | null {
  let views = document.views;
  let found: ViewDoc | null = null;
  for (const key of name.split("/")) {
    if (views === undefined || !Object.hasOwn(views, key)) return null;
    found = views[key];
    views = found.views;
  }
  return found;
}
