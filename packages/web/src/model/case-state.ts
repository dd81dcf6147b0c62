import type { CaseDocument, Problem } from "@sextant/case";
import type { EvidenceFile } from "@sextant/evidence";
import type { CaseRecordJson, ConflictJson, OpenedCaseJson, RevisionJson } from "@sextant/server";
import type { ApiFault } from "../api/fault.js";

/** saved: all of it is on disk. saving: on its way. waiting: it cannot be saved now, and is tried again. refused: it cannot be written. */
export type Saving = "saved" | "saving" | "waiting" | "refused";

/** What undo or redo would be of. */
export type Named = NonNullable<OpenedCaseJson["undo"]>;

/** A thing the person should know and need not answer. What was changed elsewhere is told as the last change. */
export type CaseNotice =
  | {
      readonly key: number;
      readonly kind: "merged";
      readonly name: string;
      readonly conflicts: readonly ConflictJson[];
    }
  | {
      readonly key: number;
      readonly kind: "refused";
      readonly name: string;
      readonly fault: ApiFault;
    };

/** Without its key, which the store gives. */
export type NewNotice = CaseNotice extends infer N
  ? N extends CaseNotice
    ? Omit<N, "key">
    : never
  : never;

/** The last change of the case in this tab: what it is called, and how it came. */
export interface CaseChange {
  /** Another for each change. */
  readonly key: number;
  readonly kind: "edited" | "undone" | "redone" | "restored" | "merged" | "elsewhere";
  /** What History calls it; the latest of several. */
  readonly name: string;
  /** What was undone or made again is that the case went back to an older revision, which bears the name. */
  readonly ofRestore: boolean;
  /** How many revisions it is: those made elsewhere may come several at once. */
  readonly count: number;
}

/** What made a change: an edit here, a revision that the server answers with, or somebody else. */
export type Cause = Pick<CaseChange, "name"> & {
  readonly ofRestore?: boolean;
  readonly count?: number;
  readonly kind: CaseChange["kind"] | RevisionJson["kind"];
};

/** Everything about the one case that is open. Never changed: each change makes a new one. */
export interface CaseState {
  readonly id: string;
  readonly phase: "loading" | "ready" | "failed";
  /** Why it could not be opened. */
  readonly fault: ApiFault | null;
  readonly record: CaseRecordJson | null;
  /** The texts as saved, without what is pending. */
  readonly files: Readonly<Record<string, string>>;
  /** Which of them is the case's own: name it in edits. */
  readonly caseFile: string;
  /** With all edits made, pending ones too; null where the files do not read as a case. */
  readonly document: CaseDocument | null;
  /** As its file has it (quotes not re-anchored); null where there is none. */
  readonly evidence: EvidenceFile | null;
  /** What reading the files found; errors where `document` is null. */
  readonly problems: readonly Problem[];
  /** The number of the latest saved revision. */
  readonly revision: number;
  /** What results are marked with: another for each content, never the same twice. */
  readonly number: number;
  readonly pending: number;
  readonly saving: Saving;
  /** Whether the server answers; told by the stream of events, so some seconds late. */
  readonly connected: boolean;
  /** Why it is waiting or refused. */
  readonly why: ApiFault | null;
  readonly undo: Named | null;
  readonly redo: Named | null;
  readonly notices: readonly CaseNotice[];
  /** Null since the case was opened. */
  readonly change: CaseChange | null;
}

export const NO_CASE: CaseState = {
  id: "",
  phase: "loading",
  fault: null,
  record: null,
  files: {},
  caseFile: "case.yaml",
  document: null,
  evidence: null,
  problems: [],
  revision: 0,
  number: 0,
  pending: 0,
  saving: "saved",
  connected: true,
  why: null,
  undo: null,
  redo: null,
  notices: [],
  change: null,
};
