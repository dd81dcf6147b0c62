import { anchorStatements, type EvidenceFile, evidenceSchema } from "@sextant/evidence";
import type { Place, Problem } from "../problem.js";
import { fileText } from "./file-text.js";
import { folderPathFault } from "./folder-path.js";
import type { DocumentPath, ReadFile } from "./loaded-case.js";
import { parseText } from "./parsed-text.js";
import { readForm } from "./read-form.js";

export interface LoadedEvidence {
  /** As the file has it: what is hashed. */
  readonly written: EvidenceFile;
  /** With every quote at the place where it was found. */
  readonly anchored: EvidenceFile;
  place(path: DocumentPath, at?: "key" | "value"): Place;
}

export interface EvidenceResult {
  readonly loaded: LoadedEvidence | null;
  readonly problems: readonly Problem[];
}

/** Reads the evidence file at a path of the case's folder, and puts its quotes at their places. */
export function readEvidence(path: string, shown: string, readFile: ReadFile): EvidenceResult {
  const bytes = readFile(path);
  if (bytes === null) {
    return {
      loaded: null,
      problems: [
        {
          code: "SX_FILE_NOT_FOUND",
          severity: "error",
          place: null,
          message: `The evidence file ${path} is not there.`,
          mend: "Put it beside the case, or correct `evidence` in the case.",
        },
      ],
    };
  }
  const { text, problem } = fileText(bytes, shown);
  if (problem) return { loaded: null, problems: [problem] };
  const { parsed, problems: syntax } = parseText(text, shown);
  if (parsed === null) return { loaded: null, problems: syntax };
  const form = readForm(
    evidenceSchema,
    parsed.value,
    { key: "sextantEvidence", newest: 1, code: "SX_EVIDENCE_VERSION" },
    parsed.place,
  );
  if (!form.sound) return { loaded: null, problems: form.problems };
  const written = parsed.value as EvidenceFile;
  const problems = [...form.problems];
  for (const [key, source] of Object.entries(written.sources)) {
    const fault = source.file === undefined ? null : folderPathFault(source.file);
    if (fault === null) continue;
    problems.push({
      code: "SX_FILE_OUTSIDE_FOLDER",
      severity: "error",
      place: parsed.place(["sources", key, "file"]),
      message: `The path ${JSON.stringify(source.file)} is refused: ${fault}.`,
      mend: "Keep the text inside the case's folder.",
    });
  }
  const safeRead: ReadFile = (file) => (folderPathFault(file) === null ? readFile(file) : NOTHING);
  const anchored = anchorStatements(written, safeRead);
  for (const { code, severity, path: at, message, mend } of anchored.problems) {
    if (refusedPath(written, at)) continue;
    problems.push({ code, severity, place: parsed.place(at), message, mend });
  }
  return { loaded: { written, anchored: anchored.evidence, place: parsed.place }, problems };
}

const NOTHING = new Uint8Array();

/** Whether a problem only follows from a path that was refused already. */
function refusedPath(evidence: EvidenceFile, at: readonly (string | number)[]): boolean {
  const key = at[0] === "sources" ? at[1] : evidence.statements[at[1]]?.source;
  const file = key === undefined ? undefined : evidence.sources[key]?.file;
  return file !== undefined && folderPathFault(file) !== null;
}
