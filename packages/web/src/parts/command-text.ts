/**
 * The command that gives a result on the command line: its name and operands, the view where it is not
 * the base, and what follows.
 *
 * @example commandText("analyse case.yaml", "seen-from-moscow") // "npx --no-install sextant analyse case.yaml --view seen-from-moscow"
 */
export function commandText(command: string, view: string, rest = ""): string {
  return `npx --no-install sextant ${command}${viewOption(view)}${rest === "" ? "" : ` ${rest}`}`;
}

/** " --view NAME" as it follows a command; nothing for the base. */
export function viewOption(view: string): string {
  return view === "base" ? "" : ` --view ${shellWord(view)}`;
}

/** A word of a command for a POSIX shell, in quotation marks where it would need them. */
export function shellWord(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
