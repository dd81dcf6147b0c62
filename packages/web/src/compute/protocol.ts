/** What the page and its worker say to each other. */
import type { CaseDocument, Problem } from "@sextant/case";
import type { EvidenceFile } from "@sextant/evidence";
import type { FileEditJson } from "@sextant/server";
import type { Answers, QuestionName, Questions } from "./questions/index.js";
import type { PlacedProblem } from "./questions/question.js";

/** What a case's files read as; null where they do not. */
export interface ReadFiles {
  readonly document: CaseDocument | null;
  /** As the file has it, and with its quotes at the places where they were found. */
  readonly evidence: EvidenceFile | null;
  readonly problems: readonly Problem[];
}

/**
 * What the case that comes is compared with, to tell what the last change did: "before", what was held
 * when it came; "kept", what the case before it was compared with; "nothing", a case that is opened.
 */
export type Since = "before" | "kept" | "nothing";

export type ToWorker =
  /** Read these files; they are the case from now on. */
  | {
      readonly kind: "files";
      readonly id: number;
      readonly number: number;
      readonly caseFile: string;
      readonly files: Readonly<Record<string, string>>;
      readonly since: Since;
    }
  /** The same case, at another number. */
  | { readonly kind: "number"; readonly number: number }
  /** The case after an edit. */
  | {
      readonly kind: "document";
      readonly number: number;
      readonly document: CaseDocument;
      /** Absent where it has not changed. */
      readonly evidence?: EvidenceFile | null;
      readonly since: Since;
    }
  /** The same, by edits of the case as the worker has it. */
  | {
      readonly kind: "edits";
      readonly number: number;
      readonly edits: readonly FileEditJson[];
      readonly caseFile: string;
    }
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly name: QuestionName;
      readonly params: Questions[QuestionName];
      readonly language: string;
      /** After all that is not, and once nothing has come for a moment. */
      readonly later: boolean;
    }
  /** An answer is no longer waited for. */
  | { readonly kind: "cancel"; readonly id: number };

export type FilesMessage = Extract<ToWorker, { readonly kind: "files" }>;

/** What a question came to. */
export type Said =
  | {
      readonly kind: "answer";
      readonly id: number;
      readonly number: number;
      readonly answer: Answers[QuestionName];
    }
  /** More states than the page computes without being asked to. */
  | {
      readonly kind: "large";
      readonly id: number;
      readonly number: number;
      readonly states: number;
    }
  | {
      readonly kind: "fault";
      readonly id: number;
      readonly number: number;
      readonly problems: readonly PlacedProblem[];
    };

export type FromWorker =
  | { readonly kind: "read"; readonly id: number; readonly read: ReadFiles }
  /** It may take long from now on. */
  | { readonly kind: "started"; readonly id: number }
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "said"; readonly said: readonly Said[] };
