import type { CaseDocument, ViewDoc } from "../../document.js";
import type { DocumentPath } from "../../read/loaded-case.js";

/** A view, or the base, as written, and where. */
export interface WrittenLayer {
  readonly document: Partial<CaseDocument> & Partial<ViewDoc>;
  readonly path: DocumentPath;
}

/** What a view is made of as written, itself first and the base last; a view that is not there is left out. */
export function writtenLayers(document: CaseDocument, name: string): WrittenLayer[] {
  const layers: WrittenLayer[] = [];
  let next = name;
  for (let steps = 0; next !== "base" && steps < 100; steps++) {
    const found = viewAt(document, next);
    if (found === null) break;
    layers.push(found);
    const slash = next.lastIndexOf("/");
    const outer = slash < 0 ? "base" : next.slice(0, slash);
    const wanted = found.document.extends;
    const sibling = outer === "base" ? wanted : `${outer}/${wanted}`;
    next =
      wanted === undefined
        ? outer
        : wanted !== "base" && viewAt(document, sibling ?? "") !== null
          ? (sibling ?? "base")
          : wanted;
  }
  return [...layers, { document: document as WrittenLayer["document"], path: [] }];
}

function viewAt(document: CaseDocument, name: string): WrittenLayer | null {
  let views = document.views;
  let found: ViewDoc | null = null;
  const path: (string | number)[] = [];
  for (const key of name.split("/")) {
    if (views === undefined || !Object.hasOwn(views, key)) return null;
    found = views[key];
    path.push("views", key);
    views = found.views;
  }
  return found === null ? null : { document: found as WrittenLayer["document"], path };
}
