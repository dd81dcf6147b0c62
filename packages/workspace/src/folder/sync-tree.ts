import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "./durable-file.js";

/** Puts all files of a folder on disk that were changed since a time (in ms), and the folders. */
export async function syncTree(path: string, since: number): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) await syncTree(inside, since);
    else if (entry.isFile() && (await stat(inside)).mtimeMs >= since - 1000) await syncFile(inside);
  }
  await syncFolder(path);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
