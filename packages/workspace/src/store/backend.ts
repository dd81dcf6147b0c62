import type { Documents } from "../folder/documents.js";
import type { Recovery } from "../types.js";
import type { Change } from "./change.js";
import type { Db } from "./rows.js";

/** What a write gives: the change to be made, if any, and what to answer. */
export interface Written<T> {
  readonly change: Change | null;
  readonly result: T;
}

/** What a workspace stands on: PGlite in a folder, or a PostgreSQL server. */
export interface Backend {
  readonly kind: "embedded" | "postgresql";
  readonly readOnly: boolean;
  readonly recovery: Recovery | null;
  /** Whether what `write` resolved for is on disk; false where a server was set up with fsync = off. */
  readonly onDisk: boolean;
  readonly db: Db;
  /** Null where there is no folder. */
  readonly documents: Documents | null;
  /**
   * Runs `work` in one transaction and makes the change that it gives in the same one. Resolves once
   * the change is committed and on disk; where it cannot be, nothing is changed.
   */
  write<T>(work: (tx: Db) => Promise<Written<T>>): Promise<T>;
  /** Called with each revision that was committed, here or by another program. */
  onRevision(listener: (id: string, revision: number) => void): () => void;
  close(): Promise<void>;
}
