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
  refuseIfTaken(asked, false);
  const file = new AtomicFile(asked, false);
  file.write(starterCase());
  file.commit();
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
