import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from "yaml";
import { needsQuotes } from "./old-readers.js";

/** Longest collection that is written on one line, and longest line of prose. */
const ONE_LINE = 76;
const LINE_WIDTH = 96;

/** Options under which every text of a case is written. */
export const STRINGIFY = {
  lineWidth: LINE_WIDTH,
  flowCollectionPadding: false,
  indentSeq: true,
  singleQuote: false,
} as const;

/**
 * A YAML node for plain data: quoted where another reader might see a date or a boolean, long prose
 * as a block, short lists and short bases on one line.
 */
export function styledNode(value: unknown, flow = false): Node {
  const doc = new Document(withoutUndefined(value), {
    version: "1.2",
    schema: "core",
    aliasDuplicateObjects: false,
  });
  const root = doc.contents as Node;
  visit(doc, {
    Scalar(_key, node) {
      styleScalar(node, flow);
    },
  });
  if (!flow) {
    visit(doc, {
      Collection(key, node) {
        if (key === null) return;
        if (isSeq(node) && isShortList(node)) node.flow = true;
        if (isMap(node) && isShortBasis(node)) node.flow = true;
        if (node.flow) return visit.SKIP;
      },
    });
  }
  if (flow && (isMap(root) || isSeq(root))) root.flow = true;
  return root;
}

function styleScalar(node: Scalar, flow: boolean): void {
  const text = node.value;
  if (typeof text !== "string") return;
  if (needsQuotes(text)) node.type = Scalar.QUOTE_DOUBLE;
  else if (!flow && isCleanProse(text) && text.includes("\n")) node.type = Scalar.BLOCK_LITERAL;
  else if (!flow && isCleanProse(text) && text.length > LINE_WIDTH) {
    node.type = Scalar.BLOCK_FOLDED;
  } else if (text.includes("\n")) node.type = Scalar.QUOTE_DOUBLE;
}

/** Whether a block gives the text back unchanged and readably. */
function isCleanProse(text: string): boolean {
  return !/^\s|\n[ \t]| {2}|[ \t](?:\n|$)|\n\n$|[\r\t\u0085\u2028\u2029\ufeff]/.test(text);
}

/** Texts, numbers and pairs of them: cites, patterns, moves. */
function isShortList(list: { items: unknown[] }): boolean {
  if (list.items.length === 0) return true;
  const lengths = list.items.map((item) =>
    isScalar(item) && !String(item.value).includes("\n") ? String(item.value).length + 2 : Infinity,
  );
  return lengths.reduce((a, b) => a + b, 0) <= ONE_LINE;
}

/** A map of nothing but citations. */
function isShortBasis(map: { items: { key: unknown; value: unknown }[] }): boolean {
  return map.items.every(
    ({ key, value }) =>
      isScalar(key) &&
      (key.value === "cite" || key.value === "against") &&
      isSeq(value) &&
      isShortList(value),
  );
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  const map: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner !== undefined) map[key] = withoutUndefined(inner);
  }
  return map;
}
