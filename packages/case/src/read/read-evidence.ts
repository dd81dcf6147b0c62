import { anchorStatements, type EvidenceFile, evidenceSchema } from "@sextant/evidence";
import type { Place, Problem } from "../problem.js";
import { fileText } from "./file-text.js";
import { folderPathFault } from "./folder-path.js";
import type { DocumentPath, ReadFile } from "./loaded-case.js";
import { parseText } from "./parsed-text.js";
import { readFault } from "./read-fault.js";
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

/** The evidence that was parsed last: a case is read again after each edit, its evidence seldom changes. */
let last: { text: string; shown: string; result: ReturnType<typeof parseText> } | null = null;

function parsedOnce(text: string, shown: string): ReturnType<typeof parseText> {
  if (last?.text !== text || last.shown !== shown) {
    last = { text, shown, result: parseText(text, shown) };
  }
  return last.result;
}

/** Reads the evidence file at a path of the case's folder, and puts its quotes at their places. */
export function readEvidence(path: string, shown: string, readFile: ReadFile): EvidenceResult {
  let bytes: Uint8Array | null;
  try {
    bytes = readFile(path);
  } catch (thrown) {
    return { loaded: null, problems: [readFault(thrown)] };
  }
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
  const { parsed, problems: syntax } = parsedOnce(text, shown);
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
  const unread = new Map<string, Problem>();
  const safeRead: ReadFile = (file) => {
    if (folderPathFault(file) !== null || unread.has(file)) return NOTHING;
    try {
      return readFile(file);
    } catch (thrown) {
      unread.set(file, readFault(thrown));
      return NOTHING;
    }
  };
  const anchored = anchorStatements(written, safeRead);
  for (const [key, { file }] of Object.entries(written.sources)) {
    const fault = file === undefined ? undefined : unread.get(file);
    if (fault === undefined) continue;
    problems.push({ ...fault, place: parsed.place(["sources", key, "file"]) });
  }
  for (const { code, severity, path: at, message, mend } of anchored.problems) {
    const file = fileConcerned(written, at);
    if (file !== undefined && (folderPathFault(file) !== null || unread.has(file))) continue;
    problems.push({ code, severity, place: parsed.place(at), message, mend });
  }
  return { loaded: { written, anchored: anchored.evidence, place: parsed.place }, problems };
}

const NOTHING = new Uint8Array();

/** The text that a problem is about; where it was refused already, the problem only follows from that. */
function fileConcerned(
  evidence: EvidenceFile,
  at: readonly (string | number)[],
): string | undefined {
  const key = at[0] === "sources" ? at[1] : evidence.statements[at[1]]?.source;
  return key === undefined ? undefined : evidence.sources[key]?.file;
}
