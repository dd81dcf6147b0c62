import { statSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "../failure.js";

/**
 * Throws Failure where a file that is read is one that the command is about to write: -o with
 * --force would replace the case, its evidence or a source by a result. Files are compared as the
 * system knows them, so that links and other spellings of a path do not hide it.
 */
export function refuseToReplace(outputs: readonly string[], read: string, shown: string): void {
  for (const output of outputs) {
    if (!isSameFile(output, read)) continue;
    throw new Failure(
      "SX_FILE_NOT_WRITTEN",
      `"${output}" is a file that this command reads ("${shown}"); it was left as it is.`,
      "Name another file after -o.",
    );
  }
}

function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  try {
    const [a, b] = [one, other].map((path) => statSync(path, { bigint: true }));
    return a.dev === b.dev && a.ino === b.ino && a.ino !== 0n;
  } catch {
    // What is not there is not the same as anything.
    return false;
  }
}
