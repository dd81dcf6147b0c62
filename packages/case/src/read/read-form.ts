import type { z } from "zod";
import type { Place, Problem, ProblemCode } from "../problem.js";
import { type FormFault, formFaults } from "../schema/form-faults.js";
import type { DocumentPath } from "./loaded-case.js";

export interface FormVersion {
  /** The key that gives the version, and the newest version known. */
  readonly key: string;
  readonly newest: number;
  /** The code of a missing or wrong version. */
  readonly code: ProblemCode;
}

export interface FormResult {
  readonly problems: Problem[];
  /** Whether every value is of the right kind, so that what the form cannot say may be checked too. */
  readonly sound: boolean;
}

const UNSOUND: readonly ProblemCode[] = ["SX_CASE_WRONG_TYPE", "SX_CASE_MISSING_KEY"];

/**
 * Checks the form of a file. A file of a newer version may have keys that are not known here: they
 * are kept and left unused, with one warning that lists them.
 */
export function readForm(
  schema: z.ZodType,
  value: unknown,
  version: FormVersion,
  place: (path: DocumentPath, at?: "key" | "value") => Place,
): FormResult {
  const map = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const given = map[version.key];
  const other = Object.keys(map).find((key) => key.startsWith("sextant") && key !== version.key);
  if (given === undefined && other !== undefined) {
    const problem: Problem = {
      code: version.code,
      severity: "error",
      place: place([other], "key"),
      message: `The file begins with ${other}, so it is not the kind of file that is read here.`,
      mend: `A file of this kind begins with the line ${version.key}: ${version.newest}`,
    };
    return { problems: [problem], sound: false };
  }
  const newer = typeof given === "number" && Number.isInteger(given) && given > version.newest;
  const faults = formFaults(schema, newer ? { ...map, [version.key]: version.newest } : value);
  const versionFault = (fault: FormFault): boolean =>
    fault.path.length === 1 && fault.path[0] === version.key;
  const problems = faults
    .filter((fault) => !(newer && fault.code === "SX_CASE_UNKNOWN_KEY"))
    .map((fault): Problem => {
      const { code, path, at, message, mend } = fault;
      if (versionFault(fault)) {
        return {
          code: version.code,
          severity: "error",
          place: place(path, "value"),
          message,
          mend: `Begin the file with the line ${version.key}: ${version.newest}`,
        };
      }
      return { code, severity: "error", place: place(path, at), message, mend };
    });
  if (newer) {
    const unknown = faults.filter((fault) => fault.code === "SX_CASE_UNKNOWN_KEY");
    problems.push({
      code: "SX_CASE_NEWER_VERSION",
      severity: "warning",
      place: place([version.key]),
      message: `The file is written for version ${given} of the format, and this program knows version ${version.newest}.${listUnknown(unknown)}`,
      mend: "Use a newer Sextant to have all of it read.",
    });
  }
  const errors = problems.filter((problem) => problem.severity === "error");
  return { problems, sound: !errors.some(({ code }) => UNSOUND.includes(code)) };
}

function listUnknown(unknown: readonly FormFault[]): string {
  if (unknown.length === 0) return "";
  const keys = [...new Set(unknown.map((fault) => fault.path.join(".")))];
  const more = keys.length > 10 ? `, and ${keys.length - 10} more` : "";
  return ` Kept but not used: ${keys.slice(0, 10).join(", ")}${more}.`;
}
