import type { EvidenceFile } from "@sextant/evidence";
import type { CaseDocument } from "../document.js";
import type { Place, Problem } from "../problem.js";

/** Keys and indices from the root of the document to a value. */
export type DocumentPath = readonly (string | number)[];

/**
 * Gives the text of a file of the case's folder, by a relative path that stays inside it, or null
 * where there is none. The case package does no I/O of its own: it runs in the browser too. What is
 * there and cannot be read is thrown as an Error with a `code` SX_FILE_… and perhaps a `mend`.
 */
export type ReadFile = (path: string) => Uint8Array | null;

/** A case that was read and passed the schema. */
export interface LoadedCase {
  /** As the user named it; used in messages. */
  readonly path: string;
  readonly text: string;
  readonly document: CaseDocument;
  readonly evidence: EvidenceFile | null;
  /** Where the value (or, with `key`, its key) at a path stands in the case file. */
  place(path: DocumentPath, at?: "key" | "value"): Place;
  /** SHA-256 (hex) of the RFC 8785 form of { case, evidence }. */
  readonly hash: string;
  readonly warnings: readonly Problem[];
}
