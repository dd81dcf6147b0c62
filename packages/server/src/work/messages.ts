import type { Problem } from "@sextant/case";
import type { CaseFiles } from "@sextant/workspace";

/** What a thread is asked for, as plain data. */
export interface WorkTask {
  readonly kind: "brief";
  readonly files: CaseFiles;
  readonly view: string;
}

/** What a thread answers, once. A fault of Sextant is told by the kind of its error alone. */
export type WorkAnswer =
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "fault"; readonly error: string };
