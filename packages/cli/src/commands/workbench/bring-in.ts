/** Cases that the workspace is given when the workbench starts. */
import { isDeepStrictEqual } from "node:util";
import { MAX_FILE_BYTES, readCase } from "@sextant/case";
import type { StudiedCase } from "@sextant/server";
import { en } from "@sextant/words";
import type { CaseFiles, Workspace } from "@sextant/workspace";
import { openCaseFolder } from "../../io/case-folder.js";

const WHO = "this computer";
const FIRST = "six-party-talks";
/** Kept in English; the page tells these in its own language. */
const { begun } = en.workbenchHistory;

/** A new workspace begins with the six-party talks. */
export async function bringFirstCase(
  workspace: Workspace,
  library: () => ReadonlyMap<string, StudiedCase>,
): Promise<void> {
  if (workspace.readOnly) return;
  for (const deleted of [false, true]) {
    if ((await workspace.cases({ deleted })).length > 0) return;
  }
  const studied = library().get(FIRST);
  if (studied === undefined) return;
  await workspace.create({
    files: studied.files,
    origin: `library/${FIRST}`,
    name: begun.library,
    who: WHO,
  });
}

/**
 * Copies a case into the workspace and returns its id there; that of an earlier copy where it began
 * with the same files.
 */
export async function bringCase(workspace: Workspace, files: CaseFiles): Promise<string> {
  for (const { id, origin } of await workspace.cases()) {
    if (origin === "file" && isDeepStrictEqual(await workspace.filesAt(id, 1), files)) return id;
  }
  const { record } = await workspace.create({
    files,
    origin: "file",
    name: begun.file,
    who: WHO,
  });
  return record.id;
}

/**
 * The files that a case reads, the case itself as case.yaml. Throws Failure; CaseError where it does
 * not read as a case.
 */
export function filesOfCase(named: string): CaseFiles {
  const folder = openCaseFolder(named, MAX_FILE_BYTES);
  const files: Record<string, string> = {};
  readCase(folder.path, (inside) => {
    const bytes = folder.readFile(inside);
    if (bytes !== null) {
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      files[inside === folder.file ? "case.yaml" : inside] = text;
    }
    return bytes;
  });
  return files;
}
