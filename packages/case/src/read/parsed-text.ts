import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import type { Place, Problem } from "../problem.js";
import type { DocumentPath } from "./loaded-case.js";
import { plainValue } from "./plain-value.js";
import { scanSyntax } from "./scan-syntax.js";

/** Plain data, and where each part of it stands in the text. */
export interface ParsedText {
  readonly value: unknown;
  /** The place of a value, or of its key; where there is none, that of what would hold it. */
  place(path: DocumentPath, at?: "key" | "value"): Place;
}

/** Errors after the first few are mostly echoes of them. */
const MAX_SYNTAX_PROBLEMS = 10;

/**
 * Reads YAML 1.2 core, of which JSON is a part. Gives the problems instead where there are any.
 * `text` must have passed `fileText`. Time and memory are linear in the text.
 */
export function parseText(
  text: string,
  file: string,
): { parsed: ParsedText; problems: null } | { parsed: null; problems: Problem[] } {
  const refused = scanSyntax(text, file);
  if (refused) return { parsed: null, problems: [refused] };
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines,
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = doc.errors.slice(0, MAX_SYNTAX_PROBLEMS).map((error): Problem => {
    if (error.code === "MULTIPLE_DOCS") {
      return {
        code: "SX_SYNTAX_MANY_DOCUMENTS",
        severity: "error",
        place: place(error.pos[0]),
        message: "The file holds more than one document.",
        mend: "Keep one case a file; delete the line --- that begins the second.",
      };
    }
    return {
      code: "SX_SYNTAX",
      severity: "error",
      place: place(error.pos[0]),
      message: `${error.message.replace(/\.?$/, "")}.`,
      mend: SYNTAX_MENDS[error.code],
    };
  });
  if (problems.length > 0) return { parsed: null, problems };
  const { value, faults } = plainValue(doc);
  if (faults.length > 0) {
    return {
      parsed: null,
      problems: faults.map(({ code, offset, message, mend, other }) => {
        const first = other === undefined ? null : place(other);
        return {
          code,
          severity: "error",
          place: place(offset),
          message: message.replace("{other}", first ? `line ${first.line}:${first.column}` : ""),
          mend,
        };
      }),
    };
  }
  const nodes = new NodeFinder(doc);
  return {
    parsed: { value, place: (path, at = "value") => place(nodes.offset(path, at)) },
    problems: null,
  };
}

const SYNTAX_MENDS: Partial<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_INDENT: "Put keys that belong together in the same column.",
  MULTILINE_IMPLICIT_KEY: "A line that should be `key: value` may lack its colon.",
  BLOCK_AS_IMPLICIT_KEY: "Put text that holds a colon and a space in quotes.",
  MISSING_CHAR:
    "Look for a colon, a comma, a quote or a bracket that is missing here or just before.",
  BAD_ALIAS: "Put text that begins with * or & in quotes.",
  UNEXPECTED_TOKEN:
    "Put text that holds signs such as { } [ ] , & * # ? | - < > = ! % @ in quotes.",
};

/** Finds nodes by path; maps are indexed once, since large ones are asked for many of their keys. */
class NodeFinder {
  readonly #doc: Document;
  readonly #indices = new WeakMap<Node, Map<string, Pair>>();

  constructor(doc: Document) {
    this.#doc = doc;
  }

  offset(path: DocumentPath, at: "key" | "value"): number {
    let node = this.#doc.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = (node.resolve(this.#doc) as Node | undefined) ?? null;
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = this.#index(node).get(String(step));
        if (pair === undefined) return offset;
        const key = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value as Node | null;
        const empty = node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
        offset = (last && at === "key") || empty ? key : (node?.range?.[0] ?? key);
      } else if (isSeq(node)) {
        const item = node.items[Number(step)] as Node | undefined;
        if (item === undefined) return offset;
        node = item;
        offset = node?.range?.[0] ?? offset;
      } else return offset;
    }
    return offset;
  }

  #index(map: Node & { items: Pair[] }): Map<string, Pair> {
    let index = this.#indices.get(map);
    if (index === undefined) {
      index = new Map();
      for (const pair of map.items) {
        const key = pair.key;
        if (!isScalar(key)) continue;
        index.set(
          typeof key.value === "string" ? key.value : (key.source ?? String(key.value)),
          pair,
        );
      }
      this.#indices.set(map, index);
    }
    return index;
  }
}
