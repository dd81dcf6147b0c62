import { applyEdit, type CaseDocument, type Problem } from "@sextant/case";
import type { EvidenceFile } from "@sextant/evidence";
import type { FileEditJson } from "@sextant/server";

/** What waits to be sent, in order. */
export type Pending =
  | {
      readonly kind: "edit";
      /** Sending it twice does it once. */
      readonly key: string;
      readonly name: string;
      readonly edits: readonly FileEditJson[];
      /** The revision that the case had when it was made, own edits not counted. */
      readonly base: number;
    }
  | { readonly kind: "undo" | "redo"; readonly key: string; readonly base: number };

/**
 * What still waits once `sent` has become a revision. Where nobody came between, what follows stands on
 * it; else edits that follow are merged as well. An undo is of what was just made, whatever came between.
 */
export function afterSent(
  queue: readonly Pending[],
  sent: Pending,
  number: number,
  alone: boolean,
): Pending[] {
  return queue
    .filter((one) => one !== sent)
    .map((one) =>
      one.base === sent.base && (alone || one.kind !== "edit") ? { ...one, base: number } : one,
    );
}

export interface Content {
  readonly document: CaseDocument | null;
  readonly evidence: EvidenceFile | null;
}

export type EditsApplied =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The case after the edits of one file edit each, as the server will have it. Whole texts change
 * nothing here: they are read again once they are saved.
 */
export function applyEdits(
  content: Content,
  edits: readonly FileEditJson[],
  caseFile: string,
): EditsApplied {
  let { document, evidence } = content;
  for (const one of edits) {
    if (!("edits" in one)) continue;
    const isCase = one.file === caseFile;
    if (!isCase && one.file !== document?.evidence) continue;
    let value: unknown = isCase ? document : evidence;
    for (const edit of one.edits) {
      const applied = applyEdit(value, edit);
      if (!applied.ok) {
        return {
          ok: false,
          problem: { code: applied.code, severity: "error", place: null, message: applied.message },
        };
      }
      value = applied.value;
    }
    if (isCase) document = value as CaseDocument;
    else evidence = value as EvidenceFile;
  }
  return { ok: true, content: { document, evidence } };
}

/** The case's own file among its files. */
export function caseFileOf(files: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(files, "case.yaml")) return "case.yaml";
  const top = Object.keys(files).filter(
    (path) => !path.includes("/") && /\.(ya?ml|json)$/i.test(path),
  );
  return (
    top.find((path) => /^\s*(["{]|sextant\b|#)/m.test(files[path]) && !/evidence/i.test(path)) ??
    top[0] ??
    "case.yaml"
  );
}
