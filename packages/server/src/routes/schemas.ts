import { z } from "zod";
import {
  appended,
  caseRecord,
  conflictSchema,
  openedCase,
  revisionSchema,
  snapshotSchema,
} from "../api/cases.js";
import { problemSchema } from "../api/problem.js";

/** What stands in the addresses. */
export const caseParams = z.object({ id: z.string().min(1).max(100) });
export const revisionParams = caseParams.extend({ n: z.coerce.number().int().min(1) });
export const conflictParams = caseParams.extend({ conflict: z.coerce.number().int().min(0) });

/** A problem document, and the statuses that any route may answer with one. */
const problem = {
  description: "A problem document (RFC 9457)",
  content: { "application/problem+json": { schema: problemSchema } },
};
export const PROBLEMS = { "4xx": problem, "5xx": problem } as const;

/** What recurs has one place in the description of the interface. */
const NAMED = {
  Problem: problemSchema,
  Case: openedCase,
  CaseRecord: caseRecord,
  Revision: revisionSchema,
  Conflict: conflictSchema,
  Snapshot: snapshotSchema,
  Appended: appended,
} as const;
export const NAMED_SCHEMAS = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(NAMED)) NAMED_SCHEMAS.add(schema, { id });
