import type { Statement } from "@sextant/evidence";
import { type CheckContext, listing } from "./context.js";

/** Evidence that nothing uses, and sources later than the date of the case. */
export function checkEvidence(context: CheckContext): void {
  const { view } = context;
  const { evidence, document: file } = view.loaded;
  if (evidence === null) return;
  if (view.view === "base") checkUnused(context);
  const { asOf } = context.document.document;
  if (asOf === undefined || file.hindsight === true) return;
  const { views: _views, ...own } = context.document.document;
  const cited = citedIn(own);
  const late = new Map<string, string[]>();
  for (const id of cited) {
    const statement: Statement | undefined = evidence.statements[id];
    const issued = statement === undefined ? undefined : evidence.sources[statement.source]?.issued;
    if (statement === undefined || issued === undefined || !isLater(issued, asOf)) continue;
    late.set(statement.source, [...(late.get(statement.source) ?? []), id]);
  }
  for (const [source, ids] of late) {
    context.report(
      "SX_CHECK_HINDSIGHT",
      { source, issued: evidence.sources[source].issued ?? "", asOf, cites: ids },
      "warning",
      ["asOf"],
      `The source ${source} is of ${evidence.sources[source].issued}, later than the case (${asOf}); it is cited as ${listing(ids)}.`,
      "Use a source of the time, or say hindsight: true if later knowledge is meant.",
    );
  }
}

function checkUnused(context: CheckContext): void {
  const { evidence, document } = context.view.loaded;
  if (evidence === null) return;
  const used = citedIn(document);
  for (const source of Object.values(evidence.sources)) {
    for (const slip of source.slips ?? []) for (const id of slip.cite ?? []) used.add(id);
  }
  const unused = Object.keys(evidence.statements).filter((id) => !used.has(id));
  if (unused.length === 0) return;
  context.report(
    "SX_CHECK_EVIDENCE_UNUSED",
    { unused, all: Object.keys(evidence.statements).length },
    "warning",
    ["evidence"],
    `${unused.length} of ${Object.keys(evidence.statements).length} statements of the evidence file are used nowhere: ${unused.join(", ")}.`,
    "Cite them where they bear on the case, or list them under unmodelled: with the reason.",
  );
}

/** The ids of all statements that a part of the document cites, for or against. */
export function citedIn(part: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) {
        if ((key === "cite" || key === "against") && typeof item === "string") found.add(item);
        else visit(item, "");
      }
    } else if (typeof value === "object" && value !== null) {
      for (const [inner, item] of Object.entries(value)) visit(item, inner);
    }
  };
  visit(part, "");
  return found;
}

/** Whether an ISO date of any precision is surely later: "2006" is not later than "2006-12". */
function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
