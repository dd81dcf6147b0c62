/**
 * The records of the workspace are readonly and hold values that were read from JSON; the types of
 * responses say neither. These say that both are the same.
 */
import type { Appended, Conflict, Revision } from "@sextant/workspace";
import type { AppendedJson, ConflictJson, RevisionJson } from "../api/cases.js";

export const appendedJson = (record: Appended): AppendedJson => record as AppendedJson;
export const conflictsJson = (records: readonly Conflict[]): ConflictJson[] =>
  records as ConflictJson[];
export const revisionsJson = (records: readonly Revision[]): RevisionJson[] =>
  records as RevisionJson[];
