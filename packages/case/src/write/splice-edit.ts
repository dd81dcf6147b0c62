import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { DocumentPath } from "../read/loaded-case.js";
import type { CaseEdit } from "./edit-case.js";
import { STRINGIFY, styledNode } from "./styled-node.js";

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

function replaceValue(
  text: string,
  nodes: readonly (Node | null)[],
  path: DocumentPath,
  value: unknown,
): string | null {
  const old = nodes[path.length];
  const parent = nodes[path.length - 1] as Node;
  const inFlow = nodes
    .slice(0, path.length)
    .some((node) => isCollection(node) && node.flow === true);
  const key = path[path.length - 1];
  const line = oneLine(value, inFlow);
  if (line !== null && isScalar(old) && !isBlock(old) && old.range) {
    const [start, end] = old.range;
    // An empty value has no text of its own: the new one needs a space after the colon.
    const gap = start === end && !/\s/.test(text[start - 1] ?? " ") ? " " : "";
    return text.slice(0, start) + gap + line + text.slice(end);
  }
  if (line !== null && isCollection(old) && old.flow && old.range) {
    return text.slice(0, old.range[0]) + line + text.slice(old.range[1]);
  }
  if (inFlow || !isMap(parent)) return null;
  const pair = findPair(parent, key);
  const keyRange = (pair?.key as Node | undefined)?.range;
  if (!pair || !keyRange) return null;
  const colon = text.indexOf(":", keyRange[1]);
  const start = old?.range ? old.range[0] : colon + 1;
  if (colon < 0 || text.slice(keyRange[1], colon).trim() !== "") return null;
  // A comment on the line of the key stays there.
  const comment = /[ \t]+#[^\n]*?(?=\r?\n)/.exec(text.slice(colon + 1, start))?.[0] ?? "";
  const header = isScalar(old) && isBlock(old) ? "" : comment;
  const end = old === null ? colon + 1 : contentEnd(text, old);
  const rendered = renderPair(String(key), value, columnOf(text, keyRange[0]), lineEnd(text));
  const colonOfNew = rendered.indexOf(":", keyLength(String(key)));
  const body = rendered.slice(colonOfNew + 1);
  const firstBreak = body.search(/\r?\n/);
  const withComment =
    firstBreak < 0 ? body + header : body.slice(0, firstBreak) + header + body.slice(firstBreak);
  return text.slice(0, colon + 1) + withComment + text.slice(end);
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
  const items = holder.items as unknown[];
  if (holder.flow) {
    const inner = oneLine(isMap(holder) ? { [key]: value } : [value], true);
    if (inner === null) return null;
    const inFlow = nodes
      .slice(0, at.length)
      .some((node) => isCollection(node) && node.flow === true);
    if (items.length === 0) {
      // Outside of other brackets an empty collection may become a block.
      if (!inFlow && at.length > 0) {
        return replaceValue(text, nodes, at, isMap(holder) ? { [key]: value } : [value]);
      }
      return text.slice(0, holder.range[0]) + inner + text.slice(holder.range[1]);
    }
    const end = entryEnd(text, items[items.length - 1]);
    if (end === null) return null;
    return `${text.slice(0, end)}, ${inner.slice(1, -1).trim()}${text.slice(end)}`;
  }
  if (items.length === 0) return null;
  const newline = lineEnd(text);
  const column = columnOf(text, holder.range[0]);
  const rendered = isMap(holder)
    ? renderPair(String(key), value, column, newline)
    : renderItem(value, column, newline);
  const end = contentEnd(text, holder);
  let eol = text.indexOf("\n", end);
  if (eol < 0) eol = text.length;
  if (text[eol - 1] === "\r") eol--;
  return text.slice(0, eol) + newline + " ".repeat(column) + rendered + text.slice(eol);
}

function deleteEntry(text: string, holder: Node, key: string | number): string | null {
  if (!isCollection(holder)) return null;
  const items = holder.items as unknown[];
  const index = isMap(holder) ? items.indexOf(findPair(holder, key)) : Number(key);
  const start = entryStart(text, items[index]);
  const end = entryEnd(text, items[index]);
  if (start === null || end === null) return null;
  if (holder.flow) {
    if (index > 0) {
      const previous = entryEnd(text, items[index - 1]);
      return previous === null ? null : text.slice(0, previous) + text.slice(end);
    }
    const next = entryStart(text, items[1]);
    return next === null ? null : text.slice(0, start) + text.slice(next);
  }
  let from = start;
  if (isSeq(holder)) {
    from = text.lastIndexOf("-", start - 1);
    if (from < 0 || text.slice(from + 1, start).trim() !== "") return null;
  }
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  if (text.slice(lineStart, from).trim() !== "") return null;
  const eol = text.indexOf("\n", end);
  return text.slice(0, lineStart) + (eol < 0 ? "" : text.slice(eol + 1));
}

function valueAt(root: unknown, path: DocumentPath): unknown {
  let value = root;
  for (const key of path) value = (value as Record<string | number, unknown>)[key];
  return value;
}
