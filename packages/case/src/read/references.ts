import type { EvidenceFile } from "@sextant/evidence";
import type { CaseDocument } from "../document.js";
import type { Place, Problem } from "../problem.js";
import type { DocumentPath } from "./loaded-case.js";

export function checkReferences(
  _document: CaseDocument,
  _evidence: EvidenceFile | null,
  _evidenceNamed: boolean,
  _place: (path: DocumentPath, at?: "key" | "value") => Place,
): Problem[] {
  return [];
}
