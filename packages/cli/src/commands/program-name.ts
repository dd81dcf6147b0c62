import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * How the user can call us again: by name where the command is installed for all folders, else
 * through npx in the checkout. What npm puts on the path for its own scripts is not the user's.
 */
export function programName(environment: NodeJS.ProcessEnv = process.env): string {
  const folders = (environment.PATH ?? environment.Path ?? "").split(delimiter);
  const installed = folders.some(
    (folder) =>
      folder !== "" &&
      !/node_modules[\\/]\.bin[\\/]?$/.test(folder) &&
      ["sextant", "sextant.cmd"].some((name) => existsSync(join(folder, name))),
  );
  return installed ? "sextant" : "npx --no-install sextant";
}

/** A word of a command line, in quotation marks where the shell would need them. */
export function shellWord(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
