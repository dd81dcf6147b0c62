import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { Failure } from "../failure.js";

/** The name of the case file where a folder is given. */
export const CASE_FILE = "case.yaml";

/** A case's folder: every file of the case is read through it and none outside it. */
export interface CaseFolder {
  /** The case file as it was named, for messages. */
  readonly path: string;
  /** Its name inside the folder. */
  readonly file: string;
  /** Bytes of the case file. */
  readonly bytes: number;
  /** See ReadFile of the case package: the bytes, or null where there is no such file. */
  readonly readFile: (path: string) => Uint8Array | null;
}

/**
 * Opens the folder of a case named by its file, or by a folder that holds case.yaml. Symbolic links
 * are followed only while they stay inside the folder, so that a case from elsewhere cannot show
 * files of this machine. Throws Failure where there is no such file or it is not one to read.
 */
export function openCaseFolder(named: string, maxBytes: number): CaseFolder {
  const stats = lookAt(named);
  if (stats === null) {
    throw new Failure(
      "SX_FILE_NOT_FOUND",
      `There is no file or folder "${named}".`,
      "Check the spelling and the folder you are in; begin a case with: sextant new my-case",
    );
  }
  const path = stats.isDirectory() ? join(named, CASE_FILE) : named;
  if (stats.isDirectory() && lookAt(path) === null) {
    throw new Failure(
      "SX_FILE_NOT_FOUND",
      `The folder "${named}" holds no ${CASE_FILE}.`,
      `Name the case file itself, or begin a case there with: sextant new ${path}`,
    );
  }
  const root = realpathSync(dirname(resolve(path)));
  const file = basename(path);
  const readFile = (inside: string): Uint8Array | null => readInside(root, inside, maxBytes);
  return { path, file, bytes: (lookAt(path) as Stats).size, readFile };
}

/** Reads one file that the user named, wherever it is; refuses what is not a plain file of modest size. */
export function readNamedFile(named: string, maxBytes: number): Uint8Array {
  const bytes = readPlainFile(resolve(named), named, maxBytes);
  if (bytes === null) throw new Failure("SX_FILE_NOT_FOUND", `There is no file "${named}".`);
  return bytes;
}

function readInside(root: string, inside: string, maxBytes: number): Uint8Array | null {
  const outside = (): Failure =>
    new Failure(
      "SX_FILE_OUTSIDE_FOLDER",
      `The path "${inside}" leads out of the case's folder.`,
      "Keep every file of a case in its folder, and name it by a relative path.",
    );
  if (inside.includes("\0") || inside.includes("\\") || /^([a-z]:|\/)/i.test(inside)) {
    throw outside();
  }
  const wanted = resolve(root, inside);
  if (!isInside(root, wanted)) throw outside();
  let real: string;
  try {
    real = realpathSync(wanted);
  } catch (error) {
    if (isMissing(error)) return null;
    throw unreadable(inside, error);
  }
  if (!isInside(root, real)) throw outside();
  return readPlainFile(real, inside, maxBytes);
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
}

function lookAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw unreadable(path, error);
  }
}

/** Looks before opening, and looks again at what was opened, since a file may be exchanged between. */
function readPlainFile(path: string, shown: string, maxBytes: number): Uint8Array | null {
  const before = lookAt(path);
  if (before === null) return null;
  refuseUnlessPlain(before, shown, maxBytes);
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw unreadable(shown, error);
  }
  try {
    const stats = fstatSync(file);
    refuseUnlessPlain(stats, shown, maxBytes);
    return readAll(file, stats.size, shown, maxBytes);
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(shown, error);
  } finally {
    closeSync(file);
  }
}

function readAll(file: number, size: number, shown: string, maxBytes: number): Uint8Array {
  let bytes = new Uint8Array(size + 1);
  let used = 0;
  for (;;) {
    const count = readSync(file, bytes, used, bytes.length - used, null);
    if (count === 0) return bytes.subarray(0, used);
    used += count;
    if (used > maxBytes) throw tooLarge(shown, used, maxBytes);
    if (used === bytes.length) {
      const longer = new Uint8Array(2 * used);
      longer.set(bytes);
      bytes = longer;
    }
  }
}

function refuseUnlessPlain(stats: Stats, shown: string, maxBytes: number): void {
  if (stats.isFile()) {
    if (stats.size > maxBytes) throw tooLarge(shown, stats.size, maxBytes);
    return;
  }
  const kind = stats.isDirectory()
    ? "a folder"
    : stats.isFIFO()
      ? "a pipe"
      : stats.isSocket()
        ? "a socket"
        : "a device";
  throw new Failure(
    "SX_FILE_UNREADABLE",
    `"${shown}" is ${kind}, not a file.`,
    kind === "a pipe" ? "Save what it gives to a file first." : undefined,
  );
}

function tooLarge(shown: string, bytes: number, maxBytes: number): Failure {
  const mebibytes = (count: number): string => (count / 2 ** 20).toFixed(0);
  return new Failure(
    "SX_FILE_TOO_LARGE",
    `"${shown}" has ${mebibytes(bytes)} MiB; at most ${mebibytes(maxBytes)} MiB are read.`,
    "A case is text that people write: check that this is the file you meant.",
  );
}

function unreadable(shown: string, error: unknown): Failure {
  const reasons: Record<string, string> = {
    EACCES: "you have no permission to read it",
    EPERM: "you have no permission to read it",
    ELOOP: "its symbolic links lead in a circle",
    ENAMETOOLONG: "its name is too long",
    ENOTDIR: "a part of its path is not a folder",
  };
  const code = errorCode(error);
  return new Failure(
    "SX_FILE_UNREADABLE",
    `"${shown}" cannot be read: ${reasons[code] ?? `the system says ${code}`}.`,
  );
}

function isMissing(error: unknown): boolean {
  return errorCode(error) === "ENOENT";
}

/** The system's short name of an error, for instance "EACCES". */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}
