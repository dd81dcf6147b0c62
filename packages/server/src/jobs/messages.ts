import type { Problem } from "@sextant/case";
import type { CaseFiles } from "@sextant/workspace";
import type { BriefForm, BriefProgress } from "../api/brief.js";

/** What a thread is asked for, as plain data. */
export interface Job {
  readonly kind: "brief";
  readonly files: CaseFiles;
  readonly view: string;
  readonly form: BriefForm;
}

/** Told, while a thread works, what it does and how far it is. */
export type OnJobProgress = (progress: BriefProgress) => void;

/**
 * What a thread says: how far it is, and once, at the end, its answer. A fault of Sextant is told by
 * the kind of its error alone.
 */
export type FromThread =
  | { readonly kind: "progress"; readonly progress: BriefProgress }
  | JobAnswer;

export type JobAnswer =
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "fault"; readonly error: string };
