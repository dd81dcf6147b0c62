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
  | {
      readonly kind: "undo" | "redo";
      readonly key: string;
      readonly base: number;
      /** The revision that is to be undone, once it is known: another is not. */
      readonly of?: number;
    };

/** An edit by one tab that is saved, and that the next ones of that tab stand on. */
export interface Own {
  readonly key: string;
  readonly number: number;
}

/** The server takes names of up to 500 characters. */
const MOST_OF_A_NAME = 300;
/** The server takes so many edits of one file at once; more are sent as another part of the same request. */
const MOST_EDITS = 1000;

/** An edit as it can be sent, whatever its name and its size. */
export function sendable(
  name: string,
  edits: readonly FileEditJson[],
): { readonly name: string; readonly edits: FileEditJson[] } {
  const letters = [...name];
  const parts = edits.flatMap((one): FileEditJson[] => {
    if (!("edits" in one) || one.edits.length <= MOST_EDITS) return [one];
    const count = Math.ceil(one.edits.length / MOST_EDITS);
    return Array.from({ length: count }, (_, k) => ({
      file: one.file,
      edits: one.edits.slice(k * MOST_EDITS, (k + 1) * MOST_EDITS),
    }));
  });
  const short =
    letters.length > MOST_OF_A_NAME ? `${letters.slice(0, MOST_OF_A_NAME).join("")}…` : name;
  return { name: short, edits: parts };
}

/**
 * What is still to be sent after an edit that changed nothing: refused, or held as a whole. An undo that
 * followed was of that edit, and a redo behind it of the undo: without it they would reach further back.
 */
export function withoutStepsOf(queue: readonly Pending[], sent: Pending): Pending[] {
  const at = queue.indexOf(sent);
  const behind = queue.slice(at + 1);
  if (sent.kind === "edit" && behind[0]?.kind === "undo") {
    behind.splice(0, behind[1]?.kind === "redo" ? 2 : 1);
  }
  return [...queue.slice(0, Math.max(0, at)), ...behind];
}

/**
 * What is still to be sent, once a change is saved as revision `number`. `alone`: nobody else's change came
 * between; `changed`: it was not held as a whole.
 *
 * Where nobody came between, an edit that follows upon an edit stands on it; else it is merged as well. One
 * that follows upon an undo was made before that was seen, and is merged with it. An undo is of what was just
 * made, whatever came between; where that changed nothing, it would reach further back, and is let go.
 */
export function afterSent(
  queue: readonly Pending[],
  sent: Pending,
  number: number,
  { alone, changed }: { readonly alone: boolean; readonly changed: boolean },
): Pending[] {
  const rest = changed ? queue.filter((one) => one !== sent) : withoutStepsOf(queue, sent);
  return rest.map((one, k) => {
    if (one.kind !== "edit") {
      const meant = k === 0 && sent.kind === "edit" && one.kind === "undo";
      return { ...one, base: number, ...(meant ? { of: number } : {}) };
    }
    const follows = alone && sent.kind === "edit" && one.base === sent.base;
    return follows ? { ...one, base: number } : one;
  });
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
