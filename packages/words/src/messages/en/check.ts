/** English: what a check of the case found. */
import { capital, grouped, list, plural } from "./grammar.js";

export const check = {
  clean: "Nothing is wrong, and nothing is worth a warning.",
  counts: (errors: number, warnings: number, notes: number): string =>
    `${capital(
      list([
        ...(errors > 0 ? [plural(errors, "error", "errors")] : []),
        ...(warnings > 0 ? [plural(warnings, "warning", "warnings")] : []),
        ...(notes > 0 ? [plural(notes, "note", "notes")] : []),
      ]),
    )}.`,
  severity: { error: "error", warning: "warning", note: "note" },
  problem: (place: string, severity: string, message: string, mend: string, code: string): string =>
    `${place === "" ? "" : `${place}: `}${severity}: ${message}${mend === "" ? "" : ` ${mend}`} [${code}]`,
  further: (n: number, code: string): string => `and ${grouped(n)} more of ${code}`,
};
