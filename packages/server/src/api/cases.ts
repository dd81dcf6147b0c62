/** Requests and responses about cases; the records are those of the workspace. */
import { z } from "zod";

const text = (most: number) => z.string().max(most);
const path = z.array(z.union([z.string().max(2000), z.number().int().min(0)])).max(64);
const caseEdit = z.union([
  z.strictObject({ path, value: z.json() }),
  z.strictObject({ path, delete: z.literal(true) }),
  z.strictObject({ path, insert: z.json() }),
  z.strictObject({ path, move: path }),
]);
export const fileEdit = z.union([
  z.strictObject({ file: text(400), edits: z.array(caseEdit).min(1).max(1000) }),
  z.strictObject({ file: text(400), text: z.string().max(8_000_000).nullable() }),
]);
export type FileEditJson = z.infer<typeof fileEdit>;

const splice = z.object({
  file: z.string(),
  at: z.number().int(),
  removed: z.string(),
  inserted: z.string(),
  made: z.boolean().optional(),
  deleted: z.boolean().optional(),
});

const revisionKind = z.enum([
  "created",
  "edited",
  "undone",
  "redone",
  "restored",
  "merged",
  "imported",
]);

export const revisionSchema = z.object({
  number: z.number().int(),
  kind: revisionKind,
  who: z.string(),
  when: z.string(),
  name: z.string(),
  edits: z.array(fileEdit),
  splices: z.array(splice),
  of: z.number().int().optional(),
  hash: z.string().nullable(),
});
export type RevisionJson = z.infer<typeof revisionSchema>;

export const caseRecord = z.object({
  id: z.string(),
  title: z.string(),
  revision: z.number().int(),
  created: z.string(),
  changed: z.string(),
  origin: z.string(),
  deleted: z.string().nullable(),
  /** In lists of deleted cases, and where it was just deleted: by whom, where that was recorded. */
  deletedBy: z.string().optional(),
});
export type CaseRecordJson = z.infer<typeof caseRecord>;

const named = z
  .object({ number: z.number().int(), name: z.string(), kind: revisionKind })
  .nullable();
export const openedCase = z.object({
  record: caseRecord,
  files: z.record(z.string(), z.string()),
  undo: named,
  redo: named,
});
export type OpenedCaseJson = z.infer<typeof openedCase>;

export const conflictSchema = z.object({
  id: z.number().int(),
  file: z.string(),
  path,
  kept: z.json().optional(),
  other: z.json().optional(),
  revision: z.number().int(),
  name: z.string(),
  who: z.string(),
  when: z.string(),
  settled: z.enum(["kept", "other"]).nullable(),
});
export type ConflictJson = z.infer<typeof conflictSchema>;

export const snapshotSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  revision: z.number().int(),
  who: z.string(),
  when: z.string(),
});
export type SnapshotJson = z.infer<typeof snapshotSchema>;

/** GET /api/cases; GET /api/library */
export const caseList = z.object({ cases: z.array(caseRecord) });
export const libraryList = z.object({
  cases: z.array(
    z.object({
      path: z.string(),
      title: z.string(),
      question: z.string().optional(),
      asOf: z.string().optional(),
      parties: z.number().int(),
      /** The names of the parties by their keys, in the file's order. */
      names: z.record(z.string(), z.string()),
      source: z.string().optional(),
    }),
  ),
});
export type LibraryEntry = z.infer<typeof libraryList>["cases"][number];

/** POST /api/cases */
export const createRequest = z.union([
  z.strictObject({ from: z.literal("new"), title: text(500), who: text(200) }),
  z.strictObject({ from: z.literal("library"), path: text(400), who: text(200) }),
  z.strictObject({
    from: z.literal("files"),
    files: z.record(text(400), z.string().max(8_000_000)),
    who: text(200),
  }),
  /** A case of the workspace, as it stands, under another title; it begins a history of its own. */
  z.strictObject({ from: z.literal("case"), id: text(100), title: text(500), who: text(200) }),
]);
export type CreateRequest = z.infer<typeof createRequest>;

/** POST /api/cases/:id/revisions */
export const editRequest = z.strictObject({
  base: z.number().int().min(0),
  name: text(500),
  who: text(200),
  edits: z.array(fileEdit).min(1).max(200),
  merge: z.boolean().optional(),
  key: text(100).optional(),
  /** Merging: the keys of one's own edits since `base` that this one stands on. */
  follows: z.array(text(100)).max(1000).optional(),
});
export type EditRequestJson = z.infer<typeof editRequest>;

/** POST /api/cases/:id/undo, /redo; `of` is the revision to take back or make again. /restore names one to go back to. */
export const stepRequest = z.strictObject({
  base: z.number().int(),
  who: text(200),
  of: z.number().int().optional(),
  key: text(100).optional(),
});
export const restoreRequest = z.strictObject({
  base: z.number().int(),
  revision: z.number().int(),
  who: text(200),
  key: text(100).optional(),
});

/** DELETE /api/cases/:id; POST /api/cases/:id/undelete */
export const deleteRequest = z.strictObject({ who: text(200) });

/** GET /api/cases/:id/deletions */
export const deletionList = z.object({
  deletions: z.array(
    z.object({ number: z.number().int(), deleted: z.boolean(), who: z.string(), when: z.string() }),
  ),
});

/** What every write answers. */
export const appended = z.object({
  revision: revisionSchema,
  opened: openedCase,
  conflicts: z.array(conflictSchema),
});
export type AppendedJson = z.infer<typeof appended>;

/** GET /api/cases/:id/history?before=&limit= */
export const historyResponse = z.object({ revisions: z.array(revisionSchema) });

/** POST /api/cases/:id/snapshots; POST /api/cases/:id/conflicts/:conflict */
export const snapshotRequest = z.strictObject({
  name: text(200),
  revision: z.number().int(),
  who: text(200),
});
export const settleRequest = z.strictObject({
  take: z.enum(["kept", "other"]),
  base: z.number().int(),
  who: text(200),
  key: text(100).optional(),
});

/** GET /api/cases/:id/events, server-sent: event "revision" with this as its data. */
export const revisionEvent = z.object({ id: z.string(), revision: z.number().int() });
export type RevisionEvent = z.infer<typeof revisionEvent>;
