import { nearest } from "../../condition/suggest.js";
import type { CaseDocument, ViewDoc, ViewParts } from "../../document.js";
import type { DocumentPath } from "../loaded-case.js";
import { misnamed, type Report, suggest } from "./report.js";

/** Factors and influences of the base and of every view. */
export function checkInfluences(document: CaseDocument, report: Report): void {
  const base = Object.keys(document.factors ?? {});
  checkParts(document, base, [], document, report);
  const visit = (views: Readonly<Record<string, ViewDoc>> | undefined, path: DocumentPath) => {
    for (const [key, view] of Object.entries(views ?? {})) {
      const at = [...path, "views", key];
      checkParts(view, [...base, ...Object.keys(view.factors ?? {})], at, document, report);
      visit(view.views, at);
    }
  };
  visit(document.views, []);
}

function checkParts(
  parts: Pick<ViewParts, "factors" | "influences">,
  factors: readonly string[],
  prefix: DocumentPath,
  document: CaseDocument,
  report: Report,
): void {
  const parties = Object.keys(document.parties);
  for (const [key, { between }] of Object.entries(parts.factors ?? {})) {
    const path = [...prefix, "factors", key, "between"];
    for (const [i, party] of (between ?? []).entries()) {
      if (Object.hasOwn(document.parties, party)) continue;
      report.error(
        "SX_CASE_UNKNOWN_PARTY",
        [...path, i],
        `The case has no party ${party}.`,
        suggest(party, parties, "parties"),
      );
      report.about("SX_CASE_UNKNOWN_PARTY", misnamed(party, parties));
    }
    if (between !== undefined && between[0] === between[1]) {
      report.error(
        "SX_CASE_BAD_VALUE",
        path,
        `A gap is between two parties, and ${between[0]} is given twice.`,
        "Name the other party.",
      );
    }
  }
  for (const [i, influence] of (parts.influences ?? []).entries()) {
    for (const end of ["from", "to"] as const) {
      warnOfSlip(influence[end], factors, [...prefix, "influences", i, end], report);
    }
  }
}

/** Free words are allowed, so that a misspelt key would silently become a thing of its own. */
function warnOfSlip(
  words: string,
  factors: readonly string[],
  path: DocumentPath,
  report: Report,
): void {
  if (/\s/.test(words) || factors.includes(words)) return;
  const [near] = nearest(words, factors);
  if (near === undefined) return;
  report.warning(
    "SX_CASE_FACTOR_NEAR",
    path,
    `"${words}" is read as words of its own, and it is nearly the factor ${near}.`,
    `Write ${near} if the factor is meant.`,
  );
  report.about("SX_CASE_FACTOR_NEAR", { written: words, factor: near });
}
