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
  if (view === "base") return "";
  return ` --view ${/^[\w./-]+$/.test(view) ? view : quoted(view)}`;
}

/** For a POSIX shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
