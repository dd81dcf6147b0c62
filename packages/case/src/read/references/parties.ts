import type { CaseDocument, ViewParts } from "../../document.js";
import type { DocumentPath } from "../loaded-case.js";
import { checkRepeats, misnamed, type Report, suggest } from "./report.js";

/** The parties themselves, and which of the two forms the case has. */
export function checkForms(document: CaseDocument, report: Report): void {
  const parties = Object.entries(document.parties);
  const graph = document.states !== undefined;
  if (parties.length === 0) {
    report.error(
      "SX_CASE_NO_PARTY",
      ["parties"],
      "The case has no party.",
      "Add at least two under `parties`, each with its options.",
    );
    report.about("SX_CASE_NO_PARTY", {});
  }
  if (parties.length === 1) {
    report.warning(
      "SX_CASE_ONE_PARTY",
      ["parties", parties[0][0]],
      `${parties[0][0]} is the only party, so nobody can answer its moves.`,
      "Add the others.",
    );
    report.about("SX_CASE_ONE_PARTY", { party: parties[0][0] });
  }
  for (const [key, party] of parties) {
    const options = Object.keys(party.options ?? {});
    if (graph && party.options !== undefined) {
      report.errorAtKey(
        "SX_CASE_FORM_MIXED",
        ["parties", key, "options"],
        `${key} has options, and the case lists its states (at ${report.where(["states"])}).`,
        "Keep either options for every party, or states and moves.",
      );
    } else if (!graph && options.length === 0) {
      report.errorAtKey(
        "SX_CASE_EMPTY_PARTY",
        ["parties", key],
        `The party ${key} has no option.`,
        "Give it at least one option, or leave it out: what can do nothing is no decision maker.",
      );
      report.about("SX_CASE_EMPTY_PARTY", { party: key });
    }
  }
  if (graph) {
    for (const key of ["feasible", "stateNames", "rules", "merge"] as const) {
      if (document[key] === undefined) continue;
      report.errorAtKey(
        "SX_CASE_FORM_MIXED",
        [key],
        `\`${key}\` speaks of options, and the case lists its states instead.`,
        `Leave \`${key}\` out, or give the parties options and leave \`states\` out.`,
      );
    }
  }
}

/** Parties that the parts of the case or of a view name. */
export function checkPartyNames(
  parts: ViewParts,
  prefix: DocumentPath,
  document: CaseDocument,
  report: Report,
): void {
  const known = Object.keys(document.parties);
  const check = (key: string, path: DocumentPath, at: "key" | "value"): void => {
    if (Object.hasOwn(document.parties, key)) return;
    const add = at === "key" ? report.errorAtKey.bind(report) : report.error.bind(report);
    add(
      "SX_CASE_UNKNOWN_PARTY",
      [...prefix, ...path],
      `The case has no party ${key}.`,
      suggest(key, known, "parties"),
    );
    report.about("SX_CASE_UNKNOWN_PARTY", misnamed(key, known));
  };
  for (const part of ["goals", "preferences", "moves"] as const) {
    for (const key of Object.keys(parts[part] ?? {})) check(key, [part, key], "key");
  }
  for (const [i, expect] of (parts.expect ?? []).entries()) {
    check(expect.party, ["expect", i, "party"], "value");
  }
  for (const [i, influence] of (parts.influences ?? []).entries()) {
    const { perceiver } = influence;
    if (perceiver !== undefined) check(perceiver, ["influences", i, "perceiver"], "value");
  }
  for (const [key, moves] of Object.entries(parts.moves ?? {})) {
    const graph = document.states !== undefined;
    if (Array.isArray(moves) === graph) continue;
    report.error(
      "SX_CASE_FORM_MIXED",
      [...prefix, "moves", key],
      graph
        ? `The moves of ${key} are restricted, and a case that lists its states must list them.`
        : `The moves of ${key} are listed, and those of a case with options follow from the options.`,
      graph
        ? "Write the pairs of states as a plain list."
        : "Put the list under `only` or `except`.",
    );
  }
  if (Array.isArray(parts.statusQuo))
    checkRepeats(parts.statusQuo, [...prefix, "statusQuo"], report);
}
