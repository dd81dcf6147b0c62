import { createHash } from "node:crypto";
import { type FileHandle, open, readFile } from "node:fs/promises";
import type { Change } from "../store/change.js";
import { WorkspaceError } from "../workspace-error.js";
import { FILE_MODE, systemCode } from "./durable-file.js";

/** A change with its place in the journal. */
export interface Entry {
  readonly number: number;
  readonly change: Change;
}

/** What a journal's file holds. */
export interface JournalText {
  readonly entries: readonly Entry[];
  /** Bytes up to the end of the last whole line; what follows is a line torn by a crash. */
  readonly whole: number;
  /** All bytes. */
  readonly bytes: number;
  /** The line, from 1, that is damaged though others follow it; null in a sound journal. */
  readonly damaged: number | null;
}

/**
 * Reads a journal. A last line that is not whole was never acknowledged, and is passed over; a damaged
 * line with others after it is told. Linear.
 */
export async function readJournal(path: string): Promise<JournalText> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return { entries: [], whole: 0, bytes: 0, damaged: null };
    throw error;
  }
  const entries: Entry[] = [];
  let start = 0;
  let line = 1;
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    if (end < 0) break;
    const entry = parseLine(bytes.toString("utf8", start, end));
    const expected = entries.length === 0 ? entry?.number : entries[entries.length - 1].number + 1;
    if (entry === null || entry.number !== expected) {
      const last = end + 1 >= bytes.length;
      return { entries, whole: start, bytes: bytes.length, damaged: last ? null : line };
    }
    entries.push(entry);
    start = end + 1;
    line++;
  }
  return { entries, whole: start, bytes: bytes.length, damaged: null };
}

const LINE = /^\{"number":(\d+),"sum":"([0-9a-f]{64})","change":(.*)\}$/s;

function parseLine(line: string): Entry | null {
  const match = LINE.exec(line);
  if (match === null || sum(match[1], match[3]) !== match[2]) return null;
  return { number: Number(match[1]), change: JSON.parse(match[3]) as Change };
}

const sum = (number: string, change: string): string =>
  createHash("sha256").update(`${number}:${change}`, "utf8").digest("hex");

/** The journal of a folder, open for appending. */
export class Journal {
  readonly #file: FileHandle;
  #length: number;
  #broken = false;

  private constructor(file: FileHandle, length: number) {
    this.#file = file;
    this.#length = length;
  }

  /** Opens a journal for appending after its first `whole` bytes; a torn line after them is cut off. */
  static async open(path: string, whole: number): Promise<Journal> {
    const file = await open(path, whole === 0 ? "a" : "r+", FILE_MODE);
    try {
      await file.truncate(whole);
      await file.sync();
    } catch (error) {
      await file.close();
      throw error;
    }
    return new Journal(file, whole);
  }

  /**
   * Appends a change and puts it on disk.
   *
   * @throws WorkspaceError SX_WORKSPACE_NOT_SAVED; the journal is then as it was before.
   */
  async append(number: number, change: Change): Promise<void> {
    if (this.#broken) throw notSaved(null);
    const text = JSON.stringify(change);
    const line = Buffer.from(
      `{"number":${number},"sum":"${sum(String(number), text)}","change":${text}}\n`,
    );
    try {
      await writeAll(this.#file, line, this.#length);
      await this.#file.sync();
      this.#length += line.length;
    } catch (error) {
      // After a failed fsync nobody knows what is on disk: only a shorter file on disk settles it.
      await this.cutBack(this.#length);
      throw notSaved(error);
    }
  }

  get length(): number {
    return this.#length;
  }

  /** Takes back what was appended after a length, where the database refused it; no more is written if that fails. */
  async cutBack(length: number): Promise<void> {
    try {
      await this.#file.truncate(length);
      await this.#file.sync();
      this.#length = length;
    } catch {
      this.#broken = true;
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

function notSaved(error: unknown): WorkspaceError {
  const code = systemCode(error);
  const reason =
    code === "ENOSPC" ? "the disk is full" : `the journal cannot be written (${code ?? "closed"})`;
  return new WorkspaceError(
    "SX_WORKSPACE_NOT_SAVED",
    `The change was not saved: ${reason}. The case is as it was.`,
    {
      mend: "Make room on the disk and try again; open the workspace anew if that does not help.",
      cause: error,
    },
  );
}
