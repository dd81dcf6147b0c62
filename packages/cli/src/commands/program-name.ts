/** How the user can call us again: within npm the command is not on the path. */
export function programName(): string {
  return process.env.npm_command === undefined ? "sextant" : "npx --no-install sextant";
}

/** A word of a command line, in quotation marks where the shell would need them. */
export function shellWord(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
