/** The server's requests about cases, one function each; their forms are those of @sextant/server. */
import type {
  About,
  AppendedJson,
  CaseRecordJson,
  ConflictJson,
  CreateRequest,
  EditRequestJson,
  LibraryEntry,
  OpenedCaseJson,
  RevisionJson,
  SnapshotJson,
} from "@sextant/server";
import { request, requestBlob } from "./client.js";

const at = (id: string, rest = ""): string => `/api/cases/${encodeURIComponent(id)}${rest}`;

export const about = (): Promise<About> => request("/api/about");
export const listCases = async (): Promise<CaseRecordJson[]> =>
  (await request<{ cases: CaseRecordJson[] }>("/api/cases")).cases;
export const listLibrary = async (): Promise<LibraryEntry[]> =>
  (await request<{ cases: LibraryEntry[] }>("/api/library")).cases;
export const createCase = (body: CreateRequest): Promise<OpenedCaseJson> =>
  request("/api/cases", { body });
export const openCase = (id: string): Promise<OpenedCaseJson> => request(at(id));
export const sendEdit = (id: string, body: EditRequestJson): Promise<AppendedJson> =>
  request(at(id, "/revisions"), { body });

/** The files of a case as they are, or were after a revision: case.yaml alone, or an archive of several. */
export const exportCase = async (
  id: string,
  revision?: number,
): Promise<{ blob: Blob; archive: boolean }> => {
  const blob = await requestBlob(
    at(id, revision === undefined ? "/export" : `/export?revision=${revision}`),
  );
  return { blob, archive: blob.type === "application/zip" };
};
export const listDeleted = async (): Promise<CaseRecordJson[]> =>
  (await request<{ cases: CaseRecordJson[] }>("/api/cases?deleted=true")).cases;
export const deleteCase = (id: string, who: string): Promise<CaseRecordJson> =>
  request(at(id), { method: "DELETE", body: { who } });
export const bringBackCase = (id: string, who: string): Promise<CaseRecordJson> =>
  request(at(id, "/undelete"), { body: { who } });

interface Step {
  readonly base: number;
  readonly who: string;
}
/** Sending it twice does it once; `of`, for an undo, is the revision that is meant. */
interface KeyedStep extends Step {
  readonly key?: string;
  readonly of?: number;
}
export const undoEdit = (id: string, body: KeyedStep): Promise<AppendedJson> =>
  request(at(id, "/undo"), { body });
export const redoEdit = (id: string, body: KeyedStep): Promise<AppendedJson> =>
  request(at(id, "/redo"), { body });
export const restoreRevision = (
  id: string,
  body: Step & { revision: number; key: string },
): Promise<AppendedJson> => request(at(id, "/restore"), { body });

export const readHistory = async (
  id: string,
  before?: number,
  limit = 100,
): Promise<RevisionJson[]> => {
  const from = before === undefined ? "" : `&before=${before}`;
  return (await request<{ revisions: RevisionJson[] }>(at(id, `/history?limit=${limit}${from}`)))
    .revisions;
};
/** The files as they were after a revision; they never change. */
export const readRevision = async (
  id: string,
  revision: number,
  signal?: AbortSignal,
): Promise<Readonly<Record<string, string>>> =>
  (
    await request<{ files: Record<string, string> }>(
      at(id, `/revisions/${revision}`),
      signal ? { signal } : {},
    )
  ).files;
export const readSnapshots = async (id: string): Promise<SnapshotJson[]> =>
  (await request<{ snapshots: SnapshotJson[] }>(at(id, "/snapshots"))).snapshots;
export const makeSnapshot = (
  id: string,
  body: { name: string; revision: number; who: string },
): Promise<SnapshotJson> => request(at(id, "/snapshots"), { body });
export const readConflicts = async (id: string): Promise<ConflictJson[]> =>
  (await request<{ conflicts: ConflictJson[] }>(at(id, "/conflicts"))).conflicts;
export const settleConflict = (
  id: string,
  conflict: number,
  body: Step & { take: "kept" | "other"; key: string },
): Promise<AppendedJson | null> => request(at(id, `/conflicts/${conflict}`), { body });
