import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
} from "yaml";
import type { DocumentPath } from "../read/loaded-case.js";
import type { CaseEdit } from "./edit-case.js";
import { columnOf, contentEnd, entryEnd, entryStart, lineEnd } from "./ranges.js";
import { blockEntry, type Context, flowEntry, oneLine } from "./render.js";
import { entryLines, insertBefore, moveEntry } from "./splice-list.js";

/**
 * Makes an edit in the text itself, so that nothing else of it changes. Null where the text has a
 * form that this does not know (explicit keys, a first key beside its dash, …): the caller then
 * writes the file from its tree. The caller also checks the result, so that no guess can do harm.
 *
 * `wanted` is the data after the edit.
 */
export function spliceEdit(
  text: string,
  doc: Document,
  edit: CaseEdit,
  wanted: unknown,
): string | null {
  const { path } = edit;
  if ("move" in edit) return moveEntry(text, doc, path, edit.move);
  const chain = walk(doc, path);
  if (chain === null) return null;
  const { nodes } = chain;
  if ("delete" in edit) {
    // The last entry of a collection leaves an empty collection behind, not nothing.
    const parent = nodes[path.length - 1];
    if (isCollection(parent) && parent.items.length === 1) {
      const at = path.slice(0, -1);
      return at.length === 0 ? null : replaceValue(text, nodes, at, isMap(parent) ? {} : []);
    }
    return isCollection(parent) ? deleteEntry(text, parent, path[path.length - 1]) : null;
  }
  if ("insert" in edit) {
    const at = path.slice(0, -1);
    const list = nodes[at.length];
    const index = Number(path[at.length]);
    if (isSeq(list) && index < list.items.length) {
      if (!list.flow) return insertBefore(text, list, index, edit.insert);
      const start = entryStart(list.items[index]);
      const inner = flowEntry(null, edit.insert, contextAt(text, nodes, path.length));
      if (start === null || inner === null) return null;
      return `${text.slice(0, start)}${inner}, ${text.slice(start)}`;
    }
    // At the end it is an entry more; where there is no list, one is set.
    const one = isSeq(list) ? { path, value: edit.insert } : { path: at, value: [edit.insert] };
    return spliceEdit(text, doc, one, wanted);
  }
  // The deepest part that exists: what lies below it is set as a whole.
  const depth = nodes.length - 1;
  if (depth === path.length) {
    return path.length === 0 ? null : replaceValue(text, nodes, path, edit.value);
  }
  const holder = nodes[depth];
  const value = valueAt(wanted, path.slice(0, depth + 1));
  if (isCollection(holder))
    return insertEntry(text, nodes, path.slice(0, depth), path[depth], value);
  return depth === 0
    ? null
    : replaceValue(text, nodes, path.slice(0, depth), { [path[depth]]: value });
}

/** The nodes from the root along a path, as far as they exist; an empty value is null. */
function walk(doc: Document, path: DocumentPath): { nodes: (Node | null)[] } | null {
  const nodes: (Node | null)[] = [doc.contents as Node | null];
  for (const key of path) {
    const here = nodes[nodes.length - 1];
    if (isMap(here)) {
      const pair = findPair(here, key);
      if (pair === undefined) break;
      nodes.push(pair.value as Node | null);
    } else if (isSeq(here)) {
      if (Number(key) >= here.items.length) break;
      const item = here.items[Number(key)];
      if (isPair(item)) return null;
      nodes.push(item as Node | null);
    } else if (here === null || isScalar(here)) break;
    else return null;
  }
  return { nodes };
}

function findPair(map: Node, key: string | number): Pair | undefined {
  if (!isMap(map)) return undefined;
  return map.items.find(
    (pair) =>
      isScalar(pair.key) &&
      (typeof pair.key.value === "string" ? pair.key.value : pair.key.source) === String(key),
  );
}

const isBlock = (node: Node | null): boolean =>
  (isCollection(node) && !node.flow) ||
  (isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED"));

/** What a value at a depth of the chain stands in. */
function contextAt(text: string, nodes: readonly (Node | null)[], depth: number): Context {
  const flow = nodes.slice(0, depth).some((node) => isCollection(node) && node.flow === true);
  if (!flow) return "block";
  return /^\s*\{\s*"/.test(text) ? "json" : "flow";
}

function replaceValue(
  text: string,
  nodes: readonly (Node | null)[],
  path: DocumentPath,
  value: unknown,
): string | null {
  const old = nodes[path.length];
  const parent = nodes[path.length - 1] as Node;
  const context = contextAt(text, nodes, path.length);
  const line = oneLine(value, context);
  const inPlace = old?.range && (isCollection(old) ? old.flow === true : !isBlock(old));
  if (line !== null && inPlace && !(isMap(parent) && prefersBlock(text, old, value, context))) {
    const [start, end] = old.range as [number, number, number];
    // An empty value has no text of its own: the new one needs a space after the colon.
    const gap = start === end && !/\s/.test(text[start - 1] ?? " ") ? " " : "";
    return text.slice(0, start) + gap + line + text.slice(end);
  }
  if (context !== "block") return null;
  if (isSeq(parent)) {
    const index = Number(path[path.length - 1]);
    const lines = entryLines(text, parent, index);
    const end = entryEnd(text, parent.items[index]);
    if (lines === null || end === null) return null;
    const entry = blockEntry(null, value, lines.dash - lines.line, lineEnd(text));
    return text.slice(0, lines.dash) + entry + text.slice(end);
  }
  if (!isMap(parent)) return null;
  const keyRange = (findPair(parent, path[path.length - 1])?.key as Node | undefined)?.range;
  if (!keyRange) return null;
  const colon = text.indexOf(":", keyRange[1]);
  if (colon < 0 || text.slice(keyRange[1], colon).trim() !== "") return null;
  const start = old?.range ? old.range[0] : colon + 1;
  const end = old?.range ? contentEnd(text, old) : colon + 1;
  // A comment on the line of the key stays there; the header of folded prose holds no comment.
  const between = isScalar(old) && isBlock(old) ? "" : text.slice(colon + 1, start);
  const comment = /[ \t]+#[^\n]*?(?=\r?\n)/.exec(between)?.[0] ?? "";
  const body = blockEntry("k", value, columnOf(text, keyRange[0]), lineEnd(text)).slice(2);
  const [first, ...rest] = body.split(/(?=\r?\n)/);
  return text.slice(0, colon + 1) + first + comment + rest.join("") + text.slice(end);
}

/** Prose of several lines reads better as a block, unless a comment stands where the block would. */
function prefersBlock(text: string, old: Node, value: unknown, context: Context): boolean {
  if (context !== "block" || typeof value !== "string" || !value.includes("\n")) return false;
  const end = old.range?.[1] ?? 0;
  return !/^[^\n]*#/.test(text.slice(end, end + 1_000));
}

function insertEntry(
  text: string,
  nodes: readonly (Node | null)[],
  at: DocumentPath,
  key: string | number,
  value: unknown,
): string | null {
  const holder = nodes[at.length] as Node;
  if (!isCollection(holder) || !holder.range) return null;
  const name = isMap(holder) ? String(key) : null;
  if (holder.items.length === 0) {
    const whole = name === null ? [value] : { [name]: value };
    return at.length === 0 ? null : replaceValue(text, nodes, at, whole);
  }
  if (holder.flow) {
    const last = holder.items[holder.items.length - 1];
    const inner = flowEntry(name, value, contextAt(text, nodes, at.length + 1));
    const start = entryStart(last);
    const end = entryEnd(text, last);
    if (inner === null || start === null || end === null) return null;
    // Entries that have a line each keep to that.
    const indent = text.slice(start - columnOf(text, start), start);
    const gap = indent.trim() === "" ? lineEnd(text) + indent : " ";
    return `${text.slice(0, end)},${gap}${inner}${text.slice(end)}`;
  }
  const newline = lineEnd(text);
  const column = columnOf(text, holder.range[0]);
  const entry = blockEntry(name, value, column, newline);
  const found = text.indexOf("\n", contentEnd(text, holder));
  let eol = found < 0 ? text.length : found;
  if (text[eol - 1] === "\r") eol--;
  return text.slice(0, eol) + newline + " ".repeat(column) + entry + text.slice(eol);
}

function deleteEntry(text: string, holder: Node, key: string | number): string | null {
  if (!isCollection(holder)) return null;
  const items = holder.items as unknown[];
  const index = isMap(holder) ? items.indexOf(findPair(holder, key)) : Number(key);
  const start = entryStart(items[index]);
  const end = entryEnd(text, items[index]);
  if (start === null || end === null) return null;
  if (holder.flow) {
    const from = index > 0 ? entryEnd(text, items[index - 1]) : start;
    const to = index > 0 ? end : entryStart(items[1]);
    // A comment between entries would go with the text: the tree knows where to put it.
    if (from === null || to === null || text.slice(from, to).includes("#")) return null;
    return text.slice(0, from) + text.slice(to);
  }
  if (isSeq(holder)) {
    const lines = entryLines(text, holder, index);
    return lines === null ? null : text.slice(0, lines.line) + text.slice(lines.end);
  }
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== "") return null;
  const eol = text.indexOf("\n", end);
  return text.slice(0, lineStart) + (eol < 0 ? "" : text.slice(eol + 1));
}

function valueAt(root: unknown, path: DocumentPath): unknown {
  let value = root;
  for (const key of path) value = (value as Record<string | number, unknown>)[key];
  return value;
}
