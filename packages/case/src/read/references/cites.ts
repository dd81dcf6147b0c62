import type { EvidenceFile } from "@sextant/evidence";
import type { CaseDocument } from "../../document.js";
import { checkRepeats, misnamed, type Report, suggest } from "./report.js";

/** Every statement cited, for a claim or against it, must be in the evidence file. */
export function checkCites(
  document: CaseDocument,
  evidence: EvidenceFile | null,
  report: Report,
): void {
  const known = evidence === null ? [] : Object.keys(evidence.statements);
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if ((key === "cite" || key === "against") && isTexts(inner)) {
        checkList(inner, [...path, key]);
      } else visit(inner, [...path, step]);
    }
  };
  const checkList = (ids: readonly string[], path: (string | number)[]): void => {
    checkRepeats(ids, path, report);
    for (const [i, id] of ids.entries()) {
      if (evidence === null) {
        report.error(
          "SX_CASE_CITE_WITHOUT_EVIDENCE",
          [...path, i],
          `${id} is cited, and the case names no evidence file.`,
          "Add the line `evidence: evidence.yaml`, or give a `judgement` in place of the citation.",
        );
      } else if (!Object.hasOwn(evidence.statements, id)) {
        report.error(
          "SX_CASE_UNKNOWN_CITE",
          [...path, i],
          `${id} is cited, and the evidence file has no such statement.`,
          suggest(id, known, "statements"),
        );
        report.about("SX_CASE_UNKNOWN_CITE", misnamed(id, known));
      }
    }
  };
  visit(document, []);
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
