import { CST, Lexer } from "yaml";
import type { Problem } from "../problem.js";
import { placeAt } from "./file-text.js";

/** Deepest nesting of a case or evidence file. */
export const MAX_DEPTH = 64;

/** Most aliases in a file. */
export const MAX_ALIASES = 100;

/** The parser works recursively: far more than MAX_DEPTH, far less than its stack. */
const SAFE_DEPTH = 4 * MAX_DEPTH;

/**
 * Refuses, before the parser sees it, what a case may not hold and what could harm the parser:
 * nesting that would exhaust its stack, tags, directives, too many aliases. Reads the file's tokens
 * in one pass, without recursion. Null where all is well.
 */
export function scanSyntax(text: string, file: string): Problem | null {
  const refuse = (
    code: Problem["code"],
    offset: number,
    message: string,
    mend: string,
  ): Problem => ({ code, severity: "error", place: placeAt(file, text, offset), message, mend });

  let offset = 0;
  let lineStart = 0;
  let firstOfLine = true;
  let flow = 0;
  let aliases = 0;
  /** Columns at which the open block collections begin. */
  const columns: number[] = [];
  const tooDeep = (): Problem =>
    refuse(
      "SX_SYNTAX_TOO_DEEP",
      offset,
      `The file is nested more than ${MAX_DEPTH} levels deep.`,
      "A case needs fewer than ten levels; look for brackets that are not closed.",
    );
  const open = (column: number): void => {
    while (columns.length > 0 && columns[columns.length - 1] >= column) columns.pop();
    columns.push(column);
  };

  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    switch (type) {
      case "flow-map-start":
      case "flow-seq-start":
        if (flow === 0 && firstOfLine) open(offset - lineStart);
        flow++;
        if (flow + columns.length > SAFE_DEPTH) return tooDeep();
        break;
      case "flow-map-end":
      case "flow-seq-end":
        flow = Math.max(0, flow - 1);
        break;
      case "seq-item-ind":
      case "explicit-key-ind":
        if (flow === 0) open(offset - lineStart);
        if (columns.length > SAFE_DEPTH) return tooDeep();
        break;
      case "tag":
        return refuse(
          "SX_SYNTAX_TAG",
          offset,
          `The tag ${token} is no part of the format.`,
          "Leave it out; put a value that must be text in quotes.",
        );
      case "directive-line":
        return refuse(
          "SX_SYNTAX_TAG",
          offset,
          `The directive ${token.trim()} is no part of the format.`,
          "Leave it out; a case is YAML 1.2.",
        );
      case "alias":
        aliases++;
        if (aliases > MAX_ALIASES) {
          return refuse(
            "SX_SYNTAX_ALIASES",
            offset,
            `The file has more than ${MAX_ALIASES} aliases.`,
            "Write the parts out, or name a condition under `terms` and use its name.",
          );
        }
        break;
      default:
        break;
    }
    // The marks that the lexer puts between tokens are not part of the text.
    if (isMark(token)) continue;
    if (type !== "space" && type !== "newline" && type !== "comment") {
      if (firstOfLine && flow === 0 && type !== "seq-item-ind") {
        open(offset - lineStart);
        if (columns.length > SAFE_DEPTH) return tooDeep();
      }
      firstOfLine = false;
    }
    const lastBreak = token.lastIndexOf("\n");
    if (lastBreak >= 0) {
      lineStart = offset + lastBreak + 1;
      firstOfLine = true;
    }
    offset += token.length;
  }
  return null;
}

function isMark(token: string): boolean {
  return token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR;
}
