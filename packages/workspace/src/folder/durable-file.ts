import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";

/** Only the owner reads and writes what a workspace holds. */
export const FILE_MODE = 0o600;
export const FOLDER_MODE = 0o700;

/** Puts a folder's list of names on disk. Windows has no such call, and needs none. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Makes a folder and those above it, and puts the new names on disk. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: FOLDER_MODE });
  if (first === undefined) return;
  for (let made = path; ; made = dirname(made)) {
    await syncFolder(dirname(made));
    if (made === first || made === dirname(made)) return;
  }
}

/**
 * Writes a file so that after a crash either the old one is there or the whole new one: under another
 * name, on disk, renamed, and the name on disk too.
 */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const making = `${path}.${randomUUID()}.making`;
  let file: FileHandle | null = null;
  try {
    file = await open(making, "wx", FILE_MODE);
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    file = null;
    await rename(making, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await file?.close();
    await unlink(making).catch(ignoreMissing);
    throw error;
  }
}

/** The code of a system call's error ("ENOENT"), or null where it is another error. */
export function systemCode(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : null;
}

export function ignoreMissing(error: unknown): void {
  if (systemCode(error) !== "ENOENT") throw error;
}
