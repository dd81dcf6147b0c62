import type { EvidenceFile } from "@sextant/evidence";
import type { CaseDocument } from "../document.js";
import type { Place, Problem } from "../problem.js";
import type { DocumentPath } from "./loaded-case.js";
import { checkCites } from "./references/cites.js";
import { checkGoals } from "./references/goals.js";
import { checkInfluences } from "./references/influences.js";
import { checkForms, checkPartyNames } from "./references/parties.js";
import { checkKinds } from "./references/preferences.js";
import { Report } from "./references/report.js";
import { checkViews } from "./references/views.js";

/**
 * What the form of a case cannot say: that names point at something, that what must be given in one
 * way is, and that views and goals do not lead in circles. Conditions are not parsed here.
 * `evidence` is undefined where an evidence file is named but could not be read: what it would have
 * held is then not missed.
 */
export function checkReferences(
  document: CaseDocument,
  evidence: EvidenceFile | null | undefined,
  place: (path: DocumentPath, at?: "key" | "value") => Place,
): Problem[] {
  const report = new Report(place);
  const { rules, ...parts } = document;
  checkForms(document, report);
  checkPartyNames(parts, [], document, report);
  checkKinds({ ...parts, rules }, [], false, report);
  checkGoals(document.goals ?? {}, document.goals ?? {}, [], report);
  checkViews(document, report);
  checkInfluences(document, report);
  if (evidence !== undefined) checkCites(document, evidence, report);
  return report.problems;
}
