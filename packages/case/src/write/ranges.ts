import { isCollection, isPair, type Node } from "yaml";

/** Where an entry of a list, or the key of one of a map, begins. */
export function entryStart(entry: unknown): number | null {
  const node = isPair(entry) ? (entry.key as Node | null) : (entry as Node | null);
  return node?.range?.[0] ?? null;
}

/** Where an entry ends, with its value, without the comment after it. */
export function entryEnd(text: string, entry: unknown): number | null {
  if (!isPair(entry)) return entry === null ? null : contentEnd(text, entry as Node);
  const value = entry.value as Node | null;
  if (value?.range && value.range[1] > value.range[0]) return contentEnd(text, value);
  const key = entry.key as Node | null;
  if (!key?.range) return null;
  const colon = text.indexOf(":", key.range[1]);
  return colon >= 0 && text.slice(key.range[1], colon).trim() === "" ? colon + 1 : key.range[1];
}

/** Where the content of a node ends, without the line ends and comments after it. */
export function contentEnd(text: string, node: Node): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const end = entryEnd(text, node.items[node.items.length - 1]);
    if (end !== null) return end;
  }
  let end = node.range?.[1] ?? 0;
  while (end > (node.range?.[0] ?? 0) && /\s/.test(text[end - 1])) end--;
  return end;
}

/** Columns count from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** The line end that the file uses. */
export const lineEnd = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
