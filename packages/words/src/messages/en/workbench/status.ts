/** English: the status bar. */
import { capital, grouped, plural } from "../grammar.js";

export const status = {
  label: "Status",
  saved: "Saved on disk",
  savedPath: "Every change is in the workspace's database and on disk.",
  savedNotOnDisk: "Saved; the database server does not write to disk at once (fsync is off)",
  savedNotOnDiskTitle:
    "Every change is in the workspace's database. Its server was set up with fsync = off: if its machine fails, what was saved last may be lost.",
  saving: "Saving…",
  waiting: (n: number): string =>
    `Not saved: Sextant does not answer. ${capital(plural(n, "change is", "changes are"))} kept in this tab and sent when it is back.`,
  waitingShort: "Not saved",
  signedOut: (n: number): string =>
    `Not saved: Sextant was started again. Open the address that it printed, in this browser; ${plural(n, "change", "changes")} kept in this tab ${n === 1 ? "is" : "are"} sent then.`,
  loadAgain: "Load again",
  later: (n: number, why: string): string =>
    `Not saved yet. ${why} ${plural(n, "change is", "changes are")} kept in this tab and tried again.`,
  away: "Sextant does not answer. It may have been stopped.",
  readOnly: "For reading only",
  readOnlyTitle: "The workspace was opened for reading only; nothing can be changed.",
  refused: (why: string): string => `Not saved: ${why}`,
  refusedShort: "Cannot be saved",
  computing: "Computing…",
  progress: (share: number): string => `Computing, ${Math.floor(share * 100)} %`,
  done: "Computed",
  large: "Not computed: large",
  revision: (n: number): string => `Revision ${grouped(n)}`,
  /** `whole`: all was looked at; what is very large is looked at for its form alone. */
  warnings: (errors: number, warnings: number, whole: boolean): string =>
    errors > 0
      ? plural(errors, "error", "errors")
      : warnings > 0
        ? plural(warnings, "warning", "warnings")
        : whole
          ? "No warnings"
          : "Only its form is checked",
  warningsTitle: "What a check of the case found",
  local: "Local only",
  localTitle: "Nothing leaves this computer: no account, no network, no telemetry.",
  stale: (before: boolean): string => (before ? "From before the last change" : "Computing again…"),
};
