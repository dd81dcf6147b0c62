import type { EvidenceFile } from "@sextant/evidence";
import type { CaseDocument } from "../document.js";
import { CaseError, type Place, type Problem } from "../problem.js";
import { caseSchema, FORMAT_VERSION } from "../schema/case-schema.js";
import type { DocumentPath, LoadedCase } from "./loaded-case.js";
import { hashCase } from "./read-case.js";
import { readForm } from "./read-form.js";
import { checkReferences } from "./references.js";

export interface LoadOptions {
  /** The case file, as messages name it. */
  readonly path: string;
  /** The same evidence with its quotes at the places where they were found; else `evidence` itself. */
  readonly anchored?: EvidenceFile | null;
  /** The text that the document was read from, where there is one; else "". */
  readonly text?: string;
  /** Where parts stand, for a caller that has places of its own; else the file, and no line. */
  readonly place?: LoadedCase["place"];
  /** Its form is known to be right: entries of lists of a sound document were put in another order. */
  readonly sound?: boolean;
}

/**
 * A case from plain data, without reading YAML: for a program that edits a document it has read once
 * (the workbench does so on every key). Form and references are checked as readCase checks them;
 * places name the file and not the line, since there is no text. The hash is that of readCase, and is
 * computed when it is first asked for. `evidence` is as its file has it, and is not checked again.
 *
 * Cost: one pass over the document. The document is kept and must not be changed afterwards.
 *
 * @throws CaseError with every problem found, if there is an error among them.
 * @example
 * const loaded = loadDocument({ ...document, title: "New" }, evidence, { path: "case.yaml" });
 * compileView(loaded).states.count;
 */
export function loadDocument(
  document: CaseDocument,
  evidence: EvidenceFile | null,
  options: LoadOptions,
): LoadedCase {
  const nowhere: Place = { file: options.path, line: 1, column: 1 };
  const place = options.place ?? ((_path: DocumentPath): Place => nowhere);
  const sound = options.sound === true && document.sextant === FORMAT_VERSION;
  const form = sound ? { problems: [], sound } : readCaseForm(document, place);
  const problems: Problem[] = [...form.problems];
  const written = document.evidence === undefined ? null : evidence;
  if (form.sound) problems.push(...checkReferences(document, written, place));
  if (problems.some(({ severity }) => severity === "error")) {
    throw new CaseError(problems.filter(({ severity }) => severity === "error"));
  }
  let hash: string | undefined;
  return {
    path: options.path,
    text: options.text ?? "",
    document,
    evidence: written === null ? null : (options.anchored ?? written),
    place,
    get hash(): string {
      hash ??= hashCase(document, written);
      return hash;
    },
    warnings: problems,
  };
}

const readCaseForm = (document: CaseDocument, place: LoadedCase["place"]) =>
  readForm(
    caseSchema,
    document,
    { key: "sextant", newest: FORMAT_VERSION, code: "SX_CASE_VERSION" },
    place,
  );
