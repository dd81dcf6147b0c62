/** What a workspace holds and does: the same over an embedded database and over a PostgreSQL server. */
import type { CaseEdit } from "@sextant/case";

/** A case's files by their paths inside its folder: case.yaml, perhaps evidence.yaml, texts of sources. */
export type CaseFiles = Readonly<Record<string, string>>;

/** One change of a file of a case: edits of its YAML, or its whole text; null deletes it. */
export type FileEdit =
  | { readonly file: string; readonly edits: readonly CaseEdit[] }
  | { readonly file: string; readonly text: string | null };

/** The same change in the text, both ways: at a UTF-16 offset `removed` was replaced by `inserted`. */
export interface Splice {
  readonly file: string;
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  /** Where the file came to be, or ceased to. */
  readonly made?: boolean;
  readonly deleted?: boolean;
}

export type RevisionKind =
  | "created"
  | "edited"
  | "undone"
  | "redone"
  | "restored"
  | "merged"
  | "imported";

/** One appended revision of a case. Revisions are never changed and never deleted. */
export interface Revision {
  readonly number: number;
  readonly kind: RevisionKind;
  /** Who made it: a name that the person gave, or "this computer". */
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly when: string;
  /** What it did, in words: "Set Russia's first preference". */
  readonly name: string;
  readonly edits: readonly FileEdit[];
  readonly splices: readonly Splice[];
  /** undone, redone: the revision whose change was taken back or made again; restored: the one gone back to. */
  readonly of?: number;
  /** hashCase of the case afterwards; null where its files do not read as a case. */
  readonly hash: string | null;
}

export interface CaseRecord {
  readonly id: string;
  readonly title: string;
  /** The number of the latest revision. */
  readonly revision: number;
  readonly created: string;
  readonly changed: string;
  /** Where it came from: "new", "file", or "library/<path>". */
  readonly origin: string;
  /** Set where the case was deleted; it can be brought back. */
  readonly deleted: string | null;
  /** Who deleted it: told by `cases` and `setDeleted`, of cases deleted since that is recorded. */
  readonly deletedBy?: string;
}

/** One time that a case was deleted, or brought back. */
export interface Deletion {
  readonly number: number;
  readonly deleted: boolean;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly when: string;
}

/** A case with its files at one revision, and which revision undo and redo would take back and make again. */
export interface OpenedCase {
  readonly record: CaseRecord;
  readonly files: CaseFiles;
  readonly undo: NamedRevision | null;
  readonly redo: NamedRevision | null;
}

/** What undo or redo would be of. */
export interface NamedRevision {
  readonly number: number;
  readonly name: string;
  /** Where it went back to an older revision, its name is that one's. */
  readonly kind: RevisionKind;
}

export interface Snapshot {
  readonly id: number;
  readonly name: string;
  readonly revision: number;
  readonly who: string;
  readonly when: string;
}

/** Two values for one place, where two people changed it at once; both are kept until one is chosen. */
export interface Conflict {
  readonly id: number;
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** The value that stands in the case, and the other; absent where it was deleted. */
  readonly kept?: unknown;
  readonly other?: unknown;
  /** The revision that was made, and what the other edit was to be called. */
  readonly revision: number;
  readonly name: string;
  readonly who: string;
  readonly when: string;
  /** Null while open. */
  readonly settled: "kept" | "other" | null;
}

export interface EditRequest {
  /** The revision that the edit stands on. */
  readonly base: number;
  readonly name: string;
  readonly who: string;
  readonly edits: readonly FileEdit[];
  /** Merge by object where the head has moved on, in place of refusing. */
  readonly merge?: boolean;
  /** Repeating a request with the same key appends nothing a second time. */
  readonly key?: string;
  /**
   * Merging: the keys of one's own edits that were sent since `base` and that this one stands on. Of
   * them only what was held back counts as changed by others.
   */
  readonly follows?: readonly string[];
  readonly kind?: "edited" | "imported";
}

/** Undo and redo. */
export interface StepRequest {
  readonly base: number;
  readonly who: string;
  /** The revision that is to be taken back or made again: refused where it would be another. */
  readonly of?: number;
  /** Repeating a request with the same key appends nothing a second time. */
  readonly key?: string;
}

/** To go back to a revision, by a new one. */
export interface RestoreRequest {
  readonly base: number;
  readonly revision: number;
  readonly who: string;
  /** Repeating a request with the same key appends nothing a second time. */
  readonly key?: string;
}

/** To settle a conflict: what stands is kept, or the other value taken. */
export interface SettleRequest {
  readonly take: "kept" | "other";
  readonly base: number;
  readonly who: string;
  /** Repeating a request with the same key appends nothing a second time, and is answered with what it made. */
  readonly key?: string;
}

export interface Appended {
  readonly revision: Revision;
  readonly opened: OpenedCase;
  readonly conflicts: readonly Conflict[];
}

/** How the last run of a workspace ended, where it was not closed; what was found when it was opened anew. */
export interface Recovery {
  /** When the program that did not close it was started, ISO 8601; "" where that is not known. */
  readonly started: string;
  /** Changes that were said to be saved: all of them are there. */
  readonly changes: number;
  /** How many of them the database lacked and were made good from the journal. */
  readonly replayed: number;
  /** Whether a change was being written; it had not been said to be saved. */
  readonly torn: boolean;
}

/**
 * A workspace that is open. Every promise of a write resolves after the change is committed and on
 * disk (`onDisk` tells of a server that cannot promise the latter). Errors are WorkspaceError with a code of the table of errors (SX_WORKSPACE_…).
 */
export interface Workspace {
  readonly kind: "embedded" | "postgresql";
  readonly readOnly: boolean;
  /** Null where the last run closed it, or it is a server's. */
  readonly recovery: Recovery | null;
  /**
   * Whether what was committed is on disk. False where the server of the database was set up not to
   * write to its disk at once (`fsync = off`): then what was saved last may be lost with its machine.
   */
  readonly onDisk: boolean;
  cases(options?: { readonly deleted?: boolean }): Promise<CaseRecord[]>;
  create(options: {
    readonly files: CaseFiles;
    readonly origin: string;
    readonly name: string;
    readonly who: string;
  }): Promise<OpenedCase>;
  open(id: string): Promise<OpenedCase>;
  /** The files as they were after a revision. */
  filesAt(id: string, revision: number): Promise<CaseFiles>;
  /** Newest first; `before` is exclusive. */
  history(
    id: string,
    options?: { readonly before?: number; readonly limit?: number },
  ): Promise<Revision[]>;
  /** SX_WORKSPACE_MOVED_ON (409) where `base` is not the head and `merge` was not asked for. */
  edit(id: string, request: EditRequest): Promise<Appended>;
  undo(id: string, request: StepRequest): Promise<Appended>;
  redo(id: string, request: StepRequest): Promise<Appended>;
  restore(id: string, request: RestoreRequest): Promise<Appended>;
  snapshots(id: string): Promise<Snapshot[]>;
  snapshot(
    id: string,
    request: { readonly name: string; readonly revision: number; readonly who: string },
  ): Promise<Snapshot>;
  conflicts(id: string): Promise<Conflict[]>;
  settle(id: string, conflict: number, request: SettleRequest): Promise<Appended | null>;
  /** Hides a case, or brings it back; nothing is deleted for good. */
  setDeleted(
    id: string,
    request: { readonly deleted: boolean; readonly who: string },
  ): Promise<CaseRecord>;
  /** Who deleted a case and brought it back, and when; oldest first. */
  deletions(id: string): Promise<Deletion[]>;
  /** Documents on disk by the SHA-256 of their bytes. */
  putDocument(bytes: Uint8Array, name: string): Promise<{ readonly hash: string }>;
  document(hash: string): Promise<{ readonly bytes: Uint8Array; readonly name: string } | null>;
  /**
   * Called after each revision of any case, of this process or, over PostgreSQL, of another; after a lost
   * connection with the server, with the head of every case. Returns the unsubscribing.
   */
  onRevision(listener: (id: string, revision: number) => void): () => void;
  close(): Promise<void>;
}
