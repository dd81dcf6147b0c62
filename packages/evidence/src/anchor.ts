import { type CodePointText, codePointLength, codePointText } from "./code-points.js";
import type { EvidenceFile, Statement } from "./evidence-file.js";
import { sha256 } from "./sha256.js";
import { decodeUtf8 } from "./utf8.js";

/** One thing that is wrong with the evidence, or worth a warning. The codes are in docs/05_errors.md. */
export interface EvidenceProblem {
  readonly code:
    | "SX_EVIDENCE_UNKNOWN_SOURCE"
    | "SX_EVIDENCE_UNKNOWN_STATEMENT"
    | "SX_EVIDENCE_NO_WORDS"
    | "SX_EVIDENCE_SPAN"
    | "SX_EVIDENCE_QUOTE_NOT_FOUND"
    | "SX_EVIDENCE_QUOTE_AMBIGUOUS"
    | "SX_EVIDENCE_QUOTE_MOVED"
    | "SX_EVIDENCE_TEXT_CHANGED"
    | "SX_EVIDENCE_TEXT_MISSING"
    | "SX_FILE_NOT_UTF8";
  readonly severity: "error" | "warning";
  /** Keys from the root of the evidence file to the value in question. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly mend?: string;
}

export interface AnchoredEvidence {
  /** The evidence with `start` and `end` of every quote as found in its text. */
  readonly evidence: EvidenceFile;
  /** The text of each source that has one at hand, as places count in it. */
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly EvidenceProblem[];
}

/**
 * Puts every quote at its place in the text of its source: there, if it stands where the file says;
 * where it is found exactly once, with a warning; else an error. Places are code points of the text,
 * without a byte order mark and with a line end counted as one (so that a checkout with other line
 * ends means the same). A source without `file` has no text, and its statements are kept as written.
 *
 * `readText` gives the bytes of a text by its path, or null where there is none. Linear in texts and
 * quotes, except that a quote not at its place is searched for.
 *
 * @example
 * const { evidence, problems } = anchorStatements(file, (path) => folder.get(path) ?? null);
 */
export function anchorStatements(
  evidence: EvidenceFile,
  readText: (path: string) => Uint8Array | null,
): AnchoredEvidence {
  const problems: EvidenceProblem[] = [];
  const texts = readTexts(evidence, readText, problems);
  checkSlips(evidence, problems);
  const points = new Map<string, CodePointText>();
  for (const [key, text] of texts) points.set(key, codePointText(text));
  const statements: Record<string, Statement> = {};
  for (const [id, statement] of Object.entries(evidence.statements)) {
    statements[id] = checkForm(evidence, id, statement, problems)
      ? anchorOne(id, statement, points.get(statement.source), problems)
      : statement;
  }
  return { evidence: { ...evidence, statements }, texts, problems };
}

function readTexts(
  evidence: EvidenceFile,
  readText: (path: string) => Uint8Array | null,
  problems: EvidenceProblem[],
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, source] of Object.entries(evidence.sources)) {
    if (source.file === undefined) continue;
    const path = ["sources", key, "file"];
    const bytes = readText(source.file);
    if (bytes === null) {
      problems.push({
        code: "SX_EVIDENCE_TEXT_MISSING",
        severity: "error",
        path,
        message: `The text of source ${key}, ${source.file}, is not there.`,
        mend: "Put the file at its place, or leave out `file` where the text cannot be kept.",
      });
      continue;
    }
    const decoded = decodeUtf8(bytes);
    if (!decoded.ok) {
      problems.push({
        code: "SX_FILE_NOT_UTF8",
        severity: "error",
        path,
        message: `The text of source ${key}, ${source.file}, is not valid UTF-8 at byte ${decoded.offset + 1}.`,
        mend: "Save the text as UTF-8.",
      });
      continue;
    }
    if (source.sha256 !== undefined && sha256(bytes) !== source.sha256) {
      problems.push({
        code: "SX_EVIDENCE_TEXT_CHANGED",
        severity: "warning",
        path: ["sources", key, "sha256"],
        message: `The text of source ${key}, ${source.file}, is not the one that was coded: its hash is ${sha256(bytes)}.`,
        mend: "Restore the text, or look through the statements and then set the new hash.",
      });
    }
    texts.set(key, decoded.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  }
  return texts;
}

function checkSlips(evidence: EvidenceFile, problems: EvidenceProblem[]): void {
  for (const [key, source] of Object.entries(evidence.sources)) {
    for (const [i, slip] of (source.slips ?? []).entries()) {
      for (const [j, id] of (slip.cite ?? []).entries()) {
        if (Object.hasOwn(evidence.statements, id)) continue;
        problems.push({
          code: "SX_EVIDENCE_UNKNOWN_STATEMENT",
          severity: "error",
          path: ["sources", key, "slips", i, "cite", j],
          message: `A slip of source ${key} cites ${id}, and no statement has that id.`,
        });
      }
    }
  }
}

/** What the schema cannot say about one statement; false where it cannot be anchored. */
function checkForm(
  evidence: EvidenceFile,
  id: string,
  statement: Statement,
  problems: EvidenceProblem[],
): boolean {
  const before = problems.length;
  const { start, end } = statement;
  if (!Object.hasOwn(evidence.sources, statement.source)) {
    problems.push({
      code: "SX_EVIDENCE_UNKNOWN_SOURCE",
      severity: "error",
      path: ["statements", id, "source"],
      message: `Statement ${id} names the source ${statement.source}, which the file does not have.`,
      mend: `The sources are: ${Object.keys(evidence.sources).slice(0, 20).join(", ") || "none"}.`,
    });
  }
  if (statement.quote === undefined && !statement.summary) {
    problems.push({
      code: "SX_EVIDENCE_NO_WORDS",
      severity: "error",
      path: ["statements", id],
      message: `Statement ${id} has neither a quote nor a summary.`,
      mend: "Give the exact words as `quote`, or restate them as `summary`.",
    });
  }
  if ((end !== undefined && start === undefined) || (end !== undefined && end <= start!)) {
    problems.push({
      code: "SX_EVIDENCE_SPAN",
      severity: "error",
      path: ["statements", id, "end"],
      message: `Statement ${id} ends at ${end}, which is not after its start${start === undefined ? ", for it has none" : ` at ${start}`}.`,
      mend: "Count code points from 0; `end` is the first one after the quote.",
    });
  }
  return problems.length === before;
}

function anchorOne(
  id: string,
  statement: Statement,
  points: CodePointText | undefined,
  problems: EvidenceProblem[],
): Statement {
  const { quote, start, end } = statement;
  if (quote === undefined || points === undefined) return statement;
  const length = codePointLength(quote);
  const given = start === undefined ? "" : `${start} to ${end ?? start + length}`;
  const warnMoved = (found: number): Statement => {
    problems.push({
      code: "SX_EVIDENCE_QUOTE_MOVED",
      severity: "warning",
      path: ["statements", id, "start"],
      message: `The quote of ${id} does not stand at ${given} of its source, but at ${found} to ${found + length}.`,
      mend: `Set start: ${found} and end: ${found + length}.`,
    });
    return { ...statement, start: found, end: found + length };
  };
  if (start !== undefined && points.slice(start, start + length) === quote) {
    return end === undefined || end === start + length
      ? { ...statement, start, end: start + length }
      : warnMoved(start);
  }
  const first = points.text.indexOf(quote);
  if (first < 0) {
    problems.push({
      code: "SX_EVIDENCE_QUOTE_NOT_FOUND",
      severity: "error",
      path: ["statements", id, "quote"],
      message: `The quote of ${id} does not stand in the text of its source: "${shorten(quote)}".`,
      mend: "Copy the words exactly as the text has them, with its quotation marks and line ends.",
    });
    return statement;
  }
  const second = points.text.indexOf(quote, first + 1);
  if (second >= 0) {
    problems.push({
      code: "SX_EVIDENCE_QUOTE_AMBIGUOUS",
      severity: "error",
      path: ["statements", id, start === undefined ? "quote" : "start"],
      message: `The quote of ${id} stands several times in its source, first at ${points.pointAt(first)} and ${points.pointAt(second)}${start === undefined ? "" : `, and not at ${given}`}: "${shorten(quote)}".`,
      mend: "Give the `start` of the one that is meant, or quote more words.",
    });
    return statement;
  }
  const found = points.pointAt(first);
  if (start !== undefined) return warnMoved(found);
  return { ...statement, start: found, end: found + length };
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, " ");
  return line.length <= 60 ? line : `${Array.from(line).slice(0, 57).join("")}…`;
}
