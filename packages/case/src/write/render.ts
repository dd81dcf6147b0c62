import { Document, isCollection, type Node } from "yaml";
import { STRINGIFY, styledNode } from "./styled-node.js";

/** Where a value is to stand: in a block, inside brackets, or in a file of JSON. */
export type Context = "block" | "flow" | "json";

/** No line is broken, whatever its length. */
const UNBROKEN = { ...STRINGIFY, lineWidth: 0, doubleQuotedMinMultiLineLength: 1e9 } as const;

/** A value on one line, or null if it does not go there; inside brackets everything does. */
export function oneLine(value: unknown, context: Context): string | null {
  if (context === "json") return JSON.stringify(value);
  const collection = typeof value === "object" && value !== null;
  if (collection && context === "block") {
    const short = Array.isArray(value) ? isPlainList(value) : Object.keys(value).length === 0;
    if (!short) return null;
  }
  // Inside brackets, so that texts with commas and brackets are quoted where they must be.
  const inBrackets = context === "flow" || collection;
  const rendered = toText(styledNode(inBrackets ? [value] : value, true));
  if (rendered.includes("\n")) return null;
  return inBrackets ? rendered.slice(1, -1) : rendered;
}

/** An entry of a map or a list in brackets, without the brackets. */
export function flowEntry(key: string | null, value: unknown, context: Context): string | null {
  if (context === "json") {
    return `${key === null ? "" : `${JSON.stringify(key)}: `}${JSON.stringify(value)}`;
  }
  const rendered = oneLine(key === null ? [value] : { [key]: value }, context);
  return rendered === null ? null : rendered.slice(1, -1);
}

const isPlainList = (list: readonly unknown[]): boolean =>
  list.every((item) => typeof item !== "object" || item === null) &&
  list.map(String).join(", ").length <= 76;

function toText(node: Node): string {
  const doc = new Document(null, { version: "1.2", schema: "core" });
  doc.contents = node as unknown as typeof doc.contents;
  return doc.toString(UNBROKEN).replace(/\n+$/, "");
}

/** A map or list of one entry as a block whose lines after the first are indented by `column`. */
export function blockEntry(
  key: string | null,
  value: unknown,
  column: number,
  newline: string,
): string {
  const doc = new Document(null, { version: "1.2", schema: "core" });
  const root = styledNode(key === null ? [value] : { [key]: value });
  if (isCollection(root)) root.flow = false;
  doc.contents = root as unknown as typeof doc.contents;
  const lines = doc
    .toString({ ...STRINGIFY, lineWidth: Math.max(40, STRINGIFY.lineWidth - column) })
    .replace(/\n+$/, "")
    .split("\n");
  return lines
    .map((line, i) => (i === 0 || line === "" ? line : " ".repeat(column) + line))
    .join(newline);
}
