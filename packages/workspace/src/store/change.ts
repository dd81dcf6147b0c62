import type { Touch } from "../merge/touches.js";
import type { CaseRecord, Conflict, Deletion, Revision, Snapshot } from "../types.js";

/** A revision with what the workspace keeps beside it. */
export interface StoredRevision extends Revision {
  readonly touched: readonly Touch[];
  readonly filesHash: string;
  readonly key: string | null;
}

/** How a conflict was settled. */
export interface Settlement {
  readonly id: number;
  readonly take: "kept" | "other";
}

/**
 * One write, as data: what the tables are to hold afterwards. The journal keeps changes, so that a
 * database can be made anew from them; their form is part of the format of the workspace.
 */
export type Change =
  | {
      readonly do: "revise";
      /** The case's record afterwards. */
      readonly record: CaseRecord;
      readonly revision: StoredRevision;
      readonly conflicts: readonly Conflict[];
      readonly settled: Settlement | null;
    }
  | { readonly do: "snapshot"; readonly id: string; readonly snapshot: Snapshot }
  | {
      readonly do: "delete";
      readonly id: string;
      readonly deleted: string | null;
      /** Absent in journals of versions that did not record it. */
      readonly by?: Deletion;
    }
  | { readonly do: "settle"; readonly id: string; readonly settled: Settlement };
