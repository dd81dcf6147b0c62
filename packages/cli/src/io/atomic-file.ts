import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Failure } from "../failure.js";
import { errorCode } from "./case-folder.js";

/** Temporary files of this process that are not yet renamed; removed when it ends early. */
const unfinished = new Set<string>();

/** Removes what a cancelled or failed write left. Safe to call at any time, also in an exit handler. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // Already gone, or no longer ours to remove.
    }
  }
  unfinished.clear();
}

/**
 * A file that appears whole or not at all: written beside its place under a temporary name, flushed
 * to the disk, then renamed. Without `force` an existing file is never replaced, not even one that
 * appeared while we wrote.
 */
export class AtomicFile {
  readonly #shown: string;
  readonly #target: string;
  readonly #temporary: string;
  readonly #force: boolean;
  readonly #file: number;

  /** Throws Failure where the file exists (without `force`), is no plain file, or cannot be made. */
  constructor(path: string, force: boolean) {
    const existing = refuseIfTaken(path, force);
    this.#shown = path;
    this.#force = force;
    this.#target = existing === null ? resolve(path) : realpathSync(path);
    this.#temporary = join(
      dirname(this.#target),
      `.${basename(this.#target).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`,
    );
    try {
      this.#file = openSync(this.#temporary, "wx", existing === null ? 0o666 : existing.mode);
    } catch (error) {
      throw cannotWrite(path, error);
    }
    unfinished.add(this.#temporary);
  }

  write(text: string | Uint8Array): void {
    const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : text;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      this.abandon();
      throw cannotWrite(this.#shown, error);
    }
  }

  /** Puts the file in its place. */
  commit(): void {
    try {
      fsyncSync(this.#file);
      closeSync(this.#file);
      this.#putInPlace();
    } catch (error) {
      removeUnfinished();
      throw error instanceof Failure ? error : cannotWrite(this.#shown, error);
    }
    unfinished.delete(this.#temporary);
    flushFolder(dirname(this.#target));
  }

  abandon(): void {
    try {
      closeSync(this.#file);
    } catch {
      // Closed before.
    }
    removeUnfinished();
  }

  #putInPlace(): void {
    if (!this.#force) {
      try {
        // Unlike a rename, a link never replaces a file.
        linkSync(this.#temporary, this.#target);
        unlinkSync(this.#temporary);
        return;
      } catch (error) {
        if (errorCode(error) === "EEXIST") throw taken(this.#shown);
        // Some file systems have no links.
        refuseIfTaken(this.#shown, false);
      }
    }
    renameSync(this.#temporary, this.#target);
  }
}

/** Throws Failure where a path cannot be written as asked; asked early, before long work. */
export function refuseIfTaken(path: string, force: boolean): Stats | null {
  let stats: Stats;
  try {
    lstatSync(path);
    stats = statSync(path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw cannotWrite(path, error);
    refuseIfLink(path);
    refuseUnlessFolder(path);
    return null;
  }
  if (stats.isDirectory()) {
    throw new Failure(
      "SX_FILE_NOT_WRITTEN",
      `"${path}" is a folder.`,
      `Name a file in it, for instance ${join(path, "result")}.`,
    );
  }
  if (!stats.isFile()) {
    throw new Failure(
      "SX_FILE_NOT_WRITTEN",
      `"${path}" is not a plain file.`,
      "Leave out -o to write to standard output.",
    );
  }
  if (!force) throw taken(path);
  return stats;
}

function refuseIfLink(path: string): void {
  try {
    lstatSync(path);
  } catch {
    return;
  }
  throw new Failure("SX_FILE_NOT_WRITTEN", `"${path}" is a symbolic link that leads nowhere.`);
}

function refuseUnlessFolder(path: string): void {
  try {
    if (statSync(dirname(resolve(path))).isDirectory()) return;
  } catch (error) {
    throw cannotWrite(path, error);
  }
  throw new Failure("SX_FILE_NOT_WRITTEN", `"${dirname(path)}" is not a folder.`);
}

function taken(path: string): Failure {
  return new Failure(
    "SX_FILE_EXISTS",
    `"${path}" exists already; it was left as it is.`,
    "Name another file, or add --force to replace it.",
  );
}

function cannotWrite(path: string, error: unknown): Failure {
  const reasons: Record<string, string> = {
    ENOENT: "its folder does not exist",
    EACCES: "you have no permission to write there",
    EPERM: "you have no permission to write there",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "your share of the disk is full",
    ENOTDIR: "a part of its path is not a folder",
    ENAMETOOLONG: "its name is too long",
  };
  const code = errorCode(error);
  return new Failure(
    "SX_FILE_NOT_WRITTEN",
    `"${path}" cannot be written: ${reasons[code] ?? `the system says ${code}`}.`,
  );
}

function flushFolder(folder: string): void {
  try {
    const file = openSync(folder, "r");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Not every system can flush a folder; the file itself is on the disk.
  }
}
