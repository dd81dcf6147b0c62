import { encodeUtf8, sha256 } from "@sextant/evidence";
import type { CaseDocument } from "../document.js";
import { CaseError, type Problem } from "../problem.js";
import { caseSchema, FORMAT_VERSION } from "../schema/case-schema.js";
import { canonicalJson } from "./canonical-json.js";
import { fileText } from "./file-text.js";
import { folderPathFault } from "./folder-path.js";
import type { DocumentPath, LoadedCase, ReadFile } from "./loaded-case.js";
import { type ParsedText, parseText } from "./parsed-text.js";
import { type EvidenceResult, readEvidence } from "./read-evidence.js";
import { readForm } from "./read-form.js";
import { checkReferences } from "./references.js";

/**
 * Reads a case and its evidence: syntax, form, references, and the places of quotes. Conditions are
 * kept as text; compiling parses them.
 *
 * `path` names the case file, as the user does; `readFile` gives the bytes of a file by its path
 * from the case's folder, and is asked for the case by the last part of `path`. Time and memory are
 * linear in the files.
 *
 * @throws CaseError with every problem found, each with its place, if there is an error among them.
 * @example
 * const files = new Map([["case.yaml", encodeUtf8(text)]]);
 * const loaded = readCase("case.yaml", (name) => files.get(name) ?? null);
 * loaded.document.title;
 */
export function readCase(path: string, readFile: ReadFile): LoadedCase {
  const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const folder = path.slice(0, cut);
  const bytes = readFile(path.slice(cut));
  if (bytes === null) {
    throw new CaseError([
      {
        code: "SX_FILE_NOT_FOUND",
        severity: "error",
        place: null,
        message: `There is no file ${path}.`,
        mend: "Check the path; `sextant new` writes a case to start from.",
      },
    ]);
  }
  const { text, problem } = fileText(bytes, path);
  if (problem) throw new CaseError([problem]);
  const { parsed, problems: syntax } = parseText(text, path);
  if (parsed === null) throw new CaseError(inOrder(syntax, path));

  const form = readForm(
    caseSchema,
    parsed.value,
    { key: "sextant", newest: FORMAT_VERSION, code: "SX_CASE_VERSION" },
    parsed.place,
  );
  const problems: Problem[] = [...form.problems];
  const evidence = evidenceOf(parsed, folder, readFile);
  problems.push(...evidence.problems);
  if (form.sound) {
    const document = parsed.value as CaseDocument;
    const written = document.evidence === undefined ? null : evidence.loaded?.written;
    problems.push(...checkReferences(document, written, parsed.place));
  }
  if (problems.some(({ severity }) => severity === "error"))
    throw new CaseError(inOrder(problems, path));

  const document = parsed.value as CaseDocument;
  const written = evidence.loaded?.written ?? null;
  return {
    path,
    text,
    document,
    evidence: evidence.loaded?.anchored ?? null,
    place: parsed.place,
    hash: hashCase(document, written),
    warnings: problems,
  };
}

/** SHA-256 (hex) of the RFC 8785 form of { case, evidence }; evidence is null where there is none. */
export function hashCase(document: CaseDocument, evidence: LoadedCase["evidence"]): string {
  return sha256(encodeUtf8(canonicalJson({ case: document, evidence })));
}

function evidenceOf(parsed: ParsedText, folder: string, readFile: ReadFile): EvidenceResult {
  const at: DocumentPath = ["evidence"];
  const path = (parsed.value as { evidence?: unknown } | null)?.evidence;
  if (typeof path !== "string" || path === "") return { loaded: null, problems: [] };
  const fault = folderPathFault(path);
  if (fault !== null) {
    return {
      loaded: null,
      problems: [
        {
          code: "SX_FILE_OUTSIDE_FOLDER",
          severity: "error",
          place: parsed.place(at),
          message: `The path ${JSON.stringify(path)} is refused: ${fault}.`,
          mend: "Keep the evidence file inside the case's folder, for instance as evidence.yaml.",
        },
      ],
    };
  }
  const result = readEvidence(path, folder + path, readFile);
  return {
    loaded: result.loaded,
    problems: result.problems.map((p) => (p.place ? p : { ...p, place: parsed.place(at) })),
  };
}

/** Nobody reads more; a file that is wrong throughout is told so. */
const MAX_PROBLEMS = 1_000;

/** Errors before warnings, the case before its evidence, and each file from top to bottom. */
function inOrder(problems: readonly Problem[], path: string): Problem[] {
  const weight = ({ severity, place }: Problem): number =>
    (severity === "error" ? 0 : 2) + (place === null || place.file === path ? 0 : 1);
  const sorted = problems.slice().sort((a, b) => {
    const line = (a.place?.line ?? 0) - (b.place?.line ?? 0);
    const column = (a.place?.column ?? 0) - (b.place?.column ?? 0);
    return weight(a) - weight(b) || line || column;
  });
  const more = sorted.length - MAX_PROBLEMS;
  if (more <= 0) return sorted;
  const { code } = sorted[MAX_PROBLEMS];
  const message = `${more} more problems are not listed.`;
  return [...sorted.slice(0, MAX_PROBLEMS), { code, severity: "note", place: null, message }];
}
