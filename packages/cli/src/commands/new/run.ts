import { mkdirSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { starterCase } from "@sextant/case";
import type { Run } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { AtomicFile, refuseIfTaken } from "../../io/atomic-file.js";
import { CASE_FILE } from "../../io/case-folder.js";
import { programName, shellWord } from "../program-name.js";

/** Writes a first case; the folders on the way to it are made. */
export const run: Run = async ({ operands: [path] }, io) => {
  refuseUnlikelyPath(path);
  const asked =
    /^\.(ya?ml|json)$/i.test(extname(path)) && !isFolder(path) ? path : join(path, CASE_FILE);
  if (extname(asked).toLowerCase() === ".json") {
    throw new Failure(
      "SX_USAGE_ARGUMENT",
      "A first case is written as YAML, because of its comments.",
      `Write: sextant new ${asked.slice(0, -5)}.yaml`,
    );
  }
  makeFolder(dirname(asked));
  writeUnlessThere(asked, starterCase());
  await io.write(`${asked}\n`);
  const program = programName();
  const word = shellWord(asked);
  io.note(
    [
      "",
      "That is a small case of your own, with comments that say what each part is.",
      "",
      `  1. See what it says:       ${program} analyse ${word}`,
      "  2. Change it in an editor: parties, options, what each wants, and who says so.",
      `  3. Look for mistakes:      ${program} check ${word}`,
      `  4. Ask why:                ${program} explain ${word}`,
      "",
      "The format is in docs/02_case-file.md; a full example is cases/six-party-talks.",
    ].join("\n"),
  );
  return 0;
};

/** A path without a name, or of a file that is no YAML, is more likely a slip than a folder's name. */
function refuseUnlikelyPath(path: string): void {
  if (path.trim() === "") {
    throw new Failure(
      "SX_USAGE_ARGUMENT",
      "sextant new needs a PATH, and this one is empty.",
      "Write, for instance: sextant new my-case",
    );
  }
  const extension = extname(path);
  if (!/^\.[a-z]\w*$/i.test(extension) || /[\\/]$/.test(path) || isFolder(path)) return;
  if (/^\.(ya?ml|json)$/i.test(extension)) return;
  const stem = path.slice(0, -extension.length);
  throw new Failure(
    "SX_USAGE_ARGUMENT",
    `A case file ends in .yaml or .yml, not in ${extension}.`,
    `Write: sextant new ${shellWord(`${stem}.yaml`)}; or, for a folder of that name, sextant new ${shellWord(`${path}/`)}`,
  );
}

/** Unlike -o, a first case has no --force. */
function writeUnlessThere(path: string, text: string): void {
  try {
    refuseIfTaken(path, false);
    const file = new AtomicFile(path, false);
    file.write(text);
    file.commit();
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "SX_FILE_EXISTS") throw error;
    throw new Failure(error.code, error.message, "Name another file or folder.");
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new Failure("SX_FILE_NOT_WRITTEN", `The folder "${folder}" cannot be made.`);
  }
}
