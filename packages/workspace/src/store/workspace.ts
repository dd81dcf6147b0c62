import { randomUUID } from "node:crypto";
import { clean } from "../text/case-facts.js";
import { newFiles } from "../text/edit-files.js";
import { plainFiles } from "../text/files-hash.js";
import type {
  Appended,
  CaseFiles,
  CaseRecord,
  Conflict,
  Deletion,
  EditRequest,
  OpenedCase,
  Revision,
  Snapshot,
  Workspace,
} from "../types.js";
import { WorkspaceError } from "../workspace-error.js";
import { applyChange } from "./apply-change.js";
import type { Backend } from "./backend.js";
import type { Change } from "./change.js";
import { deletionsOf, listCases, setDeleted } from "./deletions.js";
import { edit } from "./edit.js";
import { openedCase } from "./opened.js";
import { append, revisionChange } from "./revise.js";
import { conflictOf, filesAfter, recordOf, revisionOf, revisionRow } from "./rows.js";
import { settle } from "./settle.js";
import { redo, restore, undo } from "./undo.js";

/** A page of a history holds so many revisions where nothing else is asked for. */
const HISTORY_PAGE = 100;

/** The workspace over what it stands on: the same for both kinds of database. */
export class StoredWorkspace implements Workspace {
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  get kind(): Workspace["kind"] {
    return this.#backend.kind;
  }

  get readOnly(): boolean {
    return this.#backend.readOnly;
  }

  get recovery(): Workspace["recovery"] {
    return this.#backend.recovery;
  }

  get onDisk(): boolean {
    return this.#backend.onDisk;
  }

  async cases({ deleted = false }: { readonly deleted?: boolean } = {}): Promise<CaseRecord[]> {
    return await listCases(this.#backend.db, deleted);
  }

  async create(options: Parameters<Workspace["create"]>[0]): Promise<OpenedCase> {
    const files = newFiles(options.files);
    return await this.#backend.write(async (tx) => {
      const record: CaseRecord = {
        id: randomUUID(),
        title: "",
        revision: 0,
        created: new Date().toISOString(),
        changed: "",
        origin: clean(options.origin),
        deleted: null,
      };
      const draft = {
        kind: "created" as const,
        who: options.who,
        name: options.name,
        edits: [],
        touched: [],
      };
      const { change, result } = await append(tx, revisionChange(record, new Map(), files, draft));
      return { change, result: result.opened };
    });
  }

  open(id: string): Promise<OpenedCase> {
    return this.#backend.db
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute((tx) => openedCase(tx, id));
  }

  async filesAt(id: string, revision: number): Promise<CaseFiles> {
    await recordOf(this.#backend.db, id);
    return plainFiles(await filesAfter(this.#backend.db, id, revision));
  }

  async history(
    id: string,
    { before, limit = HISTORY_PAGE }: { readonly before?: number; readonly limit?: number } = {},
  ): Promise<Revision[]> {
    await recordOf(this.#backend.db, id);
    let query = this.#backend.db
      .selectFrom("revisions")
      .selectAll()
      .where("case_id", "=", id)
      .orderBy("number", "desc")
      .limit(limit);
    if (before !== undefined) query = query.where("number", "<", before);
    return (await query.execute()).map(revisionOf);
  }

  edit(id: string, request: EditRequest): Promise<Appended> {
    return this.#backend.write((tx) => edit(tx, id, request));
  }

  undo(id: string, request: Parameters<Workspace["undo"]>[1]): Promise<Appended> {
    return this.#backend.write((tx) => undo(tx, id, request));
  }

  redo(id: string, request: Parameters<Workspace["redo"]>[1]): Promise<Appended> {
    return this.#backend.write((tx) => redo(tx, id, request));
  }

  restore(id: string, request: Parameters<Workspace["restore"]>[1]): Promise<Appended> {
    return this.#backend.write((tx) => restore(tx, id, request));
  }

  async snapshots(id: string): Promise<Snapshot[]> {
    await recordOf(this.#backend.db, id);
    const rows = await this.#backend.db
      .selectFrom("snapshots")
      .selectAll()
      .where("case_id", "=", id)
      .orderBy("id")
      .execute();
    return rows.map(({ case_id: _, made_at: when, ...row }) => ({ ...row, when }));
  }

  snapshot(id: string, request: Parameters<Workspace["snapshot"]>[1]): Promise<Snapshot> {
    return this.#backend.write(async (tx) => {
      await recordOf(tx, id, true);
      await revisionRow(tx, id, request.revision);
      const { last } = await tx
        .selectFrom("snapshots")
        .select((s) => s.fn.max("id").as("last"))
        .where("case_id", "=", id)
        .executeTakeFirstOrThrow();
      const snapshot: Snapshot = {
        id: (last ?? 0) + 1,
        name: clean(request.name),
        revision: request.revision,
        who: clean(request.who),
        when: new Date().toISOString(),
      };
      const change: Change = { do: "snapshot", id, snapshot };
      await applyChange(tx, change);
      return { change, result: snapshot };
    });
  }

  async conflicts(id: string): Promise<Conflict[]> {
    await recordOf(this.#backend.db, id);
    const rows = await this.#backend.db
      .selectFrom("conflicts")
      .selectAll()
      .where("case_id", "=", id)
      .orderBy("id")
      .execute();
    return rows.map(conflictOf);
  }

  settle(
    id: string,
    conflict: number,
    request: Parameters<Workspace["settle"]>[2],
  ): Promise<Appended | null> {
    return this.#backend.write((tx) => settle(tx, id, conflict, request));
  }

  setDeleted(id: string, request: Parameters<Workspace["setDeleted"]>[1]): Promise<CaseRecord> {
    return this.#backend.write((tx) => setDeleted(tx, id, request));
  }

  async deletions(id: string): Promise<Deletion[]> {
    await recordOf(this.#backend.db, id);
    return await deletionsOf(this.#backend.db, id);
  }

  async putDocument(bytes: Uint8Array, name: string): Promise<{ readonly hash: string }> {
    const { documents, readOnly } = this.#backend;
    if (readOnly) throw readingOnly();
    if (documents === null) {
      throw new WorkspaceError(
        "SX_WORKSPACE_NO_FOLDER",
        "The workspace was opened without a folder, so that documents cannot be kept.",
        { mend: "Name a folder beside the database." },
      );
    }
    return { hash: await documents.put(bytes, name) };
  }

  async document(hash: string): ReturnType<Workspace["document"]> {
    return (await this.#backend.documents?.get(hash)) ?? null;
  }

  onRevision(listener: (id: string, revision: number) => void): () => void {
    return this.#backend.onRevision(listener);
  }

  close(): Promise<void> {
    return this.#backend.close();
  }
}

/** The refusal of a write where the workspace is open for reading only. */
export function readingOnly(): WorkspaceError {
  return new WorkspaceError(
    "SX_WORKSPACE_READ_ONLY",
    "The workspace is open for reading only; nothing was changed.",
  );
}
