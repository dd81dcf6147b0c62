/** English: what a check of the case found, as the status bar tells it. */
import { grouped, plural } from "./grammar.js";

export const workbenchWarnings = {
  errors: "What must be mended",
  warnings: "What deserves a look",
  warningsText: "Results are computed all the same. Each may be as you mean it.",
  notes: (n: number): string => `Good to know: ${plural(n, "note", "notes")}`,
  inView: (view: string): string => `In “${view}”`,
  mendAt: (place: string): string => `Go to ${place}`,
  caseFile: "For the case file",
  /** Only where the page is in another language. */
  reported: "As it was reported, in English",
  further: (n: number): string => `and ${grouped(n)} more`,
};
