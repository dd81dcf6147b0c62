import type { Touch } from "../merge/touches.js";
import { caseFacts, clean } from "../text/case-facts.js";
import { filesHash } from "../text/files-hash.js";
import { type FileMap, splicesBetween } from "../text/splice.js";
import type { Appended, CaseRecord, Conflict, FileEdit, RevisionKind } from "../types.js";
import { WorkspaceError } from "../workspace-error.js";
import { applyChange } from "./apply-change.js";
import type { Written } from "./backend.js";
import type { Change, Settlement, StoredRevision } from "./change.js";
import { openedCase } from "./opened.js";
import { conflictOf, type Db, revisionOf } from "./rows.js";

/** What a new revision is made of. */
export interface Draft {
  readonly kind: RevisionKind;
  readonly who: string;
  readonly name: string;
  readonly edits: readonly FileEdit[];
  readonly touched: readonly Touch[];
  readonly of?: number;
  readonly key?: string;
  readonly conflicts?: readonly Conflict[];
  readonly settled?: Settlement;
}

/** Refuses a write that stands on another revision than the head. */
export function checkBase(record: CaseRecord, base: number): void {
  if (base === record.revision) return;
  if (base > record.revision || base < 0) {
    throw new WorkspaceError("SX_WORKSPACE_NO_REVISION", `The case has no revision ${base}.`);
  }
  throw new WorkspaceError(
    "SX_WORKSPACE_MOVED_ON",
    `The case stands at revision ${record.revision}; this change was made on revision ${base}.`,
    {
      mend: "Load the case again, or merge the change with the others.",
      revision: record.revision,
    },
  );
}

/** The change that appends a revision leading from some files to others. */
export function revisionChange(
  record: CaseRecord,
  before: FileMap,
  after: FileMap,
  draft: Draft,
): Change & { readonly do: "revise" } {
  const { title, hash } = caseFacts(after);
  const number = record.revision + 1;
  const when = new Date().toISOString();
  const revision: StoredRevision = {
    number,
    kind: draft.kind,
    who: clean(draft.who),
    when,
    name: clean(draft.name),
    edits: draft.edits,
    splices: splicesBetween(before, after),
    ...(draft.of === undefined ? {} : { of: draft.of }),
    hash,
    touched: draft.touched,
    filesHash: filesHash(after),
    key: draft.key === undefined ? null : clean(draft.key),
  };
  return {
    do: "revise",
    record: { ...record, title: title ?? record.title, revision: number, changed: when },
    revision,
    conflicts: draft.conflicts ?? [],
    settled: draft.settled ?? null,
  };
}

/** Makes the change in the tables and gives what is answered. */
export async function append(
  tx: Db,
  change: Change & { readonly do: "revise" },
): Promise<Written<Appended>> {
  await applyChange(tx, change);
  const { touched: _, filesHash: __, key: ___, ...revision } = change.revision;
  const opened = await openedCase(tx, change.record.id);
  return { change, result: { revision, opened, conflicts: change.conflicts } };
}

/** What an earlier request with the same key made, so that it is not made a second time. */
export async function alreadyMade(
  tx: Db,
  id: string,
  key: string | undefined,
): Promise<Appended | null> {
  if (key === undefined) return null;
  const row = await tx
    .selectFrom("revisions")
    .selectAll()
    .where("case_id", "=", id)
    .where("key", "=", clean(key))
    .executeTakeFirst();
  if (row === undefined) return null;
  const rows = await tx.selectFrom("conflicts").selectAll().where("case_id", "=", id).execute();
  const conflicts = rows.map(conflictOf).filter(({ revision }) => revision === row.number);
  return { revision: revisionOf(row), opened: await openedCase(tx, id), conflicts };
}
