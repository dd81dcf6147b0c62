/** Entries put into lists, and moved in them and between them, in the text itself. */
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type YAMLSeq,
} from "yaml";
import type { DocumentPath } from "../read/loaded-case.js";
import { columnOf, entryEnd, entryStart, lineEnd } from "./ranges.js";
import { blockEntry } from "./render.js";

/** A list whose entries have lines of their own. */
const isBlockList = (node: unknown): node is YAMLSeq => isSeq(node) && node.flow !== true;

/** Where the lines of an entry begin and end: from its dash, or from `comments` directly above it, to the next line. */
interface EntryLines {
  readonly comments: number;
  readonly dash: number;
  readonly line: number;
  readonly end: number;
}

/** The lines of an entry of a list in block style; null where it shares a line with something else. */
export function entryLines(text: string, list: Node, index: number): EntryLines | null {
  if (!isBlockList(list)) return null;
  const start = entryStart(list.items[index]);
  const end = entryEnd(text, list.items[index]);
  if (start === null || end === null) return null;
  const dash = text.lastIndexOf("-", start - 1);
  if (dash < 0 || text.slice(dash + 1, start).trim() !== "") return null;
  const line = text.lastIndexOf("\n", dash - 1) + 1;
  if (text.slice(line, dash).trim() !== "") return null;
  const eol = text.indexOf("\n", end);
  let comments = line;
  while (comments > 0) {
    const above = text.lastIndexOf("\n", comments - 2) + 1;
    const indent = /^[ \t]*(?=#)/.exec(text.slice(above, comments))?.[0];
    if (indent === undefined || indent.length !== dash - line) break;
    comments = above;
  }
  return { comments, dash, line, end: eol < 0 ? text.length : eol + 1 };
}

/** The text with an entry put before another of the same list; null where the list is not in block style. */
export function insertBefore(
  text: string,
  list: Node,
  index: number,
  value: unknown,
): string | null {
  const lines = entryLines(text, list, index);
  if (lines === null) return null;
  const column = lines.dash - lines.line;
  const newline = lineEnd(text);
  const entry = " ".repeat(column) + blockEntry(null, value, column, newline) + newline;
  return text.slice(0, lines.comments) + entry + text.slice(lines.comments);
}

/**
 * The text with the lines of an entry moved, with the comments above it, indented as its new place
 * asks. `to` is where it stands afterwards. Null where the lines cannot be told or moved.
 */
export function moveEntry(
  given: string,
  doc: Document,
  from: DocumentPath,
  to: DocumentPath,
): string | null {
  const source = nodeAt(doc, from.slice(0, -1));
  // What `to` says is said of the file without the entry.
  const target = withEntry(to, from);
  const list = nodeAt(doc, target.slice(0, -1));
  if (source === null || list === null) return null;
  if (isSeq(source) && source === list && source.flow)
    return moveInBrackets(given, source, from, to);
  const text = given.endsWith("\n") ? given : given + lineEnd(given);
  const lines = entryLines(text, source, Number(from.at(-1)));
  if (lines === null || !isBlockList(source)) return null;
  const place = placeIn(text, doc, list, target);
  if (place === null) return null;
  const moved = indented(
    text.slice(lines.comments, lines.end),
    place.column - (lines.dash - lines.line),
  );
  if (moved === null) return null;
  const cuts = [
    { at: lines.comments, end: lines.end, put: "" },
    ...(source.items.length === 1 ? emptied(text, doc, from) : []),
    ...place.cuts,
    { at: place.at, end: place.at, put: moved },
  ].sort((a, b) => a.at - b.at || a.end - b.end);
  // A place inside the lines that are moved is where they stand already.
  if (place.at > lines.comments && place.at < lines.end) return given;
  let result = "";
  let done = 0;
  for (const { at, end, put } of cuts) {
    if (at < done) return null;
    result += text.slice(done, at) + put;
    done = end;
  }
  result += text.slice(done);
  return given === text ? result : result.replace(/\r?\n$/, "");
}

interface Cut {
  readonly at: number;
  readonly end: number;
  readonly put: string;
}

/** A place in the file as it is, from one in the file without an entry. */
function withEntry(path: DocumentPath, entry: DocumentPath): DocumentPath {
  const last = entry.length - 1;
  if (path.length <= last) return path;
  for (let k = 0; k < last; k++) if (String(path[k]) !== String(entry[k])) return path;
  const index = Number(path[last]);
  if (index < Number(entry[last])) return path;
  return [...path.slice(0, last), index + 1, ...path.slice(last + 1)];
}

/** Where in the text an entry is to be put, how far it is indented there, and what must give way. */
function placeIn(
  text: string,
  doc: Document,
  list: Node,
  target: DocumentPath,
): { at: number; column: number; cuts: readonly Cut[] } | null {
  if (!isSeq(list) || !list.range) return null;
  if (list.items.length === 0) {
    const key = keyOf(doc, target.slice(0, -1));
    if (key === null) return null;
    const [start, end] = list.range;
    if (!/^\[\s*\]$/.test(text.slice(start, end))) return null;
    const blank = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    const at = text.indexOf("\n", end) + 1;
    return { at, column: columnOf(text, key) + 2, cuts: [{ at: start - blank, end, put: "" }] };
  }
  if (!isBlockList(list)) return null;
  const index = Number(target.at(-1));
  const lines = entryLines(text, list, Math.min(index, list.items.length - 1));
  if (lines === null) return null;
  const at = index < list.items.length ? lines.comments : lines.end;
  return { at, column: lines.dash - lines.line, cuts: [] };
}

/** What leaves "[]" behind where the last entry of a list goes. */
function emptied(text: string, doc: Document, entry: DocumentPath): readonly Cut[] {
  const key = keyOf(doc, entry.slice(0, -1));
  const colon = key === null ? -1 : text.indexOf(":", key);
  return colon < 0 ? [] : [{ at: colon + 1, end: colon + 1, put: " []" }];
}

/** Entries inside brackets change places; what stands between them stays. */
function moveInBrackets(
  text: string,
  list: YAMLSeq,
  from: DocumentPath,
  to: DocumentPath,
): string | null {
  const entries = list.items.map((entry) => ({
    start: entryStart(entry),
    end: entryEnd(text, entry),
  }));
  const parts: string[] = [];
  const gaps: string[] = [];
  for (const [k, { start, end }] of entries.entries()) {
    if (start === null || end === null) return null;
    parts.push(text.slice(start, end));
    const before = entries[k - 1]?.end;
    if (before !== undefined && before !== null) gaps.push(text.slice(before, start));
  }
  if (gaps.some((gap) => gap.includes("#"))) return null;
  const [moved] = parts.splice(Number(from.at(-1)), 1);
  parts.splice(Number(to.at(-1)), 0, moved);
  const first = entries[0].start as number;
  const last = entries[entries.length - 1].end as number;
  const inner = parts.map((part, k) => (k === 0 ? part : gaps[k - 1] + part)).join("");
  return text.slice(0, first) + inner + text.slice(last);
}

/** Lines moved by some columns; null where one stands too far out for that. */
function indented(lines: string, by: number): string | null {
  if (by === 0) return lines;
  const moved: string[] = [];
  for (const line of lines.split(/(?<=\n)/)) {
    if (line.trim() === "") moved.push(line);
    else if (by > 0) moved.push(" ".repeat(by) + line);
    else if (line.slice(0, -by).trim() !== "") return null;
    else moved.push(line.slice(-by));
  }
  return moved.join("");
}

function nodeAt(doc: Document, path: DocumentPath): Node | null {
  let here = doc.contents as Node | null;
  for (const key of path) {
    if (isMap(here)) here = (pairOf(here, key)?.value as Node | null | undefined) ?? null;
    else if (isSeq(here)) {
      const item: unknown = here.items[Number(key)];
      here = isPair(item) ? null : ((item as Node | undefined) ?? null);
    } else return null;
  }
  return isCollection(here) ? here : null;
}

/** Where the key of a list begins, if it stands in a map in block style. */
function keyOf(doc: Document, path: DocumentPath): number | null {
  const map = nodeAt(doc, path.slice(0, -1));
  if (!isMap(map) || map.flow) return null;
  return entryStart(pairOf(map, path[path.length - 1]));
}

function pairOf(map: Node, key: string | number) {
  if (!isMap(map)) return undefined;
  return map.items.find(
    (pair) =>
      isScalar(pair.key) &&
      (typeof pair.key.value === "string" ? pair.key.value : pair.key.source) === String(key),
  );
}
