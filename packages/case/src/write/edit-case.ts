import { type Document, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import { CaseError, type Problem } from "../problem.js";
import { canonicalJson } from "../read/canonical-json.js";
import { placeAt } from "../read/file-text.js";
import type { DocumentPath } from "../read/loaded-case.js";
import { plainValue } from "../read/plain-value.js";
import { scanSyntax } from "../read/scan-syntax.js";
import { applyEdit, moveAsTwo } from "./apply-edit.js";
import { spliceEdit } from "./splice-edit.js";
import { STRINGIFY, styledNode } from "./styled-node.js";

/** One change: a value set (also where there was none), a key or entry deleted, an entry put into a list or moved. */
export type CaseEdit =
  | { readonly path: DocumentPath; readonly value: unknown }
  | { readonly path: DocumentPath; readonly delete: true }
  /** The entry is put in before the one at the path, or at the list's end; a list that is not there is made. */
  | { readonly path: DocumentPath; readonly insert: unknown }
  /**
   * The entry of a list at the path is taken out, then put in where `move` leads in what is left: it
   * stands there afterwards, in this list or another.
   */
  | { readonly path: DocumentPath; readonly move: DocumentPath };

/**
 * The text of a YAML file after some edits, in order. Comments, order, quoting and layout of all that
 * is not edited stay as they are, letter by letter wherever the edit can be made in the text itself;
 * comments inside a list or map that is replaced as a whole go with it, and those directly above or
 * inside an entry that is moved stay with the entry. Missing maps on the way to a path are made; an index
 * equal to a list's length appends. What results is read back and compared before it is returned. Costs
 * one reading of the text for each edit.
 *
 * @throws CaseError SX_SYNTAX… if the text cannot be read; SX_CASE_WRONG_TYPE if a path leads through
 * a text or past the end of a list, or to what an alias stands for; SX_CASE_MISSING_KEY if there is
 * nothing to delete.
 * @example editCase(text, [{ path: ["parties", "dprk", "name"], value: "DPRK" }])
 */
export function editCase(text: string, edits: readonly CaseEdit[]): string {
  let result = text;
  for (const edit of edits) result = editOnce(result, edit);
  return result;
}

function editOnce(text: string, edit: CaseEdit): string {
  const { doc, plain: before } = readForEdit(text);
  if (before.faults.length > 0) {
    const { code, offset, message } = before.faults[0];
    throw refuse(code, text, offset, message.replace("{other}", "an earlier place"));
  }
  const expected = applyEdit(before.value, edit);
  if (!expected.ok) {
    throw new CaseError([
      { code: expected.code, severity: "error", place: null, message: expected.message },
    ]);
  }
  const wanted = orderedJson(expected.value);
  const spliced = spliceEdit(text, doc, edit, expected.value);
  if (spliced !== null && readsAs(spliced, wanted)) return spliced;
  // Without the entry's own text to move, its value is: only the comments inside it are lost.
  if ("move" in edit) {
    const [taken, put] = moveAsTwo(before.value, edit);
    return editOnce(editOnce(text, taken), put);
  }
  const rewritten = rewrite(doc, edit);
  if (rewritten !== null && readsAs(rewritten, wanted)) return rewritten;
  throw new CaseError([
    {
      code: "SX_CASE_WRONG_TYPE",
      severity: "error",
      place: null,
      message: `The value at ${edit.path.join(".")} is shared with another place by an alias and cannot be edited alone.`,
      mend: "Write it out in both places first.",
    },
  ]);
}

interface ReadForEdit {
  readonly text: string;
  readonly doc: Document;
  readonly plain: ReturnType<typeof plainValue>;
}

/** What was read last: edits follow one another, and each was read already to be checked. */
let last: ReadForEdit | null = null;

function readForEdit(text: string): ReadForEdit {
  if (last?.text !== text) {
    const doc = parseForEdit(text);
    last = { text, doc, plain: plainValue(doc) };
  }
  return last;
}

function parseForEdit(text: string): Document {
  const refused = scanSyntax(text, "");
  if (refused !== null) throw new CaseError([refused]);
  const doc = parseDocument(text, {
    lineCounter: new LineCounter(),
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
    logLevel: "error",
  });
  if (doc.errors.length > 0) {
    throw refuse("SX_SYNTAX", text, doc.errors[0].pos[0], doc.errors[0].message);
  }
  return doc;
}

function refuse(code: Problem["code"], text: string, offset: number, message: string): CaseError {
  return new CaseError([{ code, severity: "error", place: placeAt("", text, offset), message }]);
}

/** Whether a text reads as the data wanted, keys in the same order. */
function readsAs(text: string, wanted: string): boolean {
  try {
    const { value, faults } = readForEdit(text).plain;
    return faults.length === 0 && orderedJson(value) === wanted;
  } catch (error) {
    if (error instanceof CaseError) return false;
    throw error;
  }
}

/** JSON in the order of the keys; two values that it tells apart differ, or their order does. */
function orderedJson(value: unknown): string {
  return JSON.stringify(value) ?? canonicalJson(null);
}

/** The edit made on the tree, and the file written from it: comments and order stay, layout may not. */
function rewrite(doc: Document, edit: Exclude<CaseEdit, { move: unknown }>): string | null {
  // The tree is changed: it is that of the text no longer.
  last = null;
  try {
    if ("delete" in edit) doc.deleteIn(edit.path);
    else if ("insert" in edit) {
      const list = doc.getIn(edit.path.slice(0, -1), true);
      if (isSeq(list)) list.items.splice(Number(edit.path.at(-1)), 0, styledNode(edit.insert));
      else doc.setIn(edit.path.slice(0, -1), styledNode([edit.insert]));
    } else {
      const old = doc.getIn(edit.path, true);
      const node = styledNode(edit.value);
      if (isNode(old)) {
        node.comment = old.comment;
        node.commentBefore = old.commentBefore;
        node.spaceBefore = old.spaceBefore;
      }
      doc.setIn(edit.path, node);
    }
    return doc.toString({ ...STRINGIFY, lineWidth: 0 });
  } catch {
    // The tree refuses paths through aliases; the caller says so.
    return null;
  }
}
