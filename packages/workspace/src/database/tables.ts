/** The tables, as the migrations make them. Times are ISO 8601 texts, JSON is text: its order matters. */
export interface Tables {
  /** One row: the version of the tables, and the last change of the journal that they hold. */
  format: { version: number; applied: number };
  cases: {
    id: string;
    title: string;
    revision: number;
    created: string;
    changed: string;
    origin: string;
    deleted: string | null;
  };
  /** The files of each case at its head; the text as a JSON string, which keeps every character. */
  files: { case_id: string; path: string; text: string };
  revisions: {
    case_id: string;
    number: number;
    kind: string;
    who: string;
    made_at: string;
    name: string;
    edits: string;
    splices: string;
    changes: boolean;
    of: number | null;
    hash: string | null;
    /** SHA-256 of all files afterwards, by which a replay is checked. */
    files_hash: string;
    touched: string;
    key: string | null;
  };
  /** All files of a case after some of its revisions, so that no replay is long. */
  checkpoints: { case_id: string; number: number; files: string };
  snapshots: {
    case_id: string;
    id: number;
    name: string;
    revision: number;
    who: string;
    made_at: string;
  };
  /** Each time that a case was hidden (`deleted`) or brought back, from 1; since format 2. */
  deletions: { case_id: string; number: number; deleted: boolean; who: string; made_at: string };
  conflicts: {
    case_id: string;
    id: number;
    /** The record without its id and how it was settled, as JSON. */
    body: string;
    settled: string | null;
  };
}
