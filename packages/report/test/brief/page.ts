import { readFileSync } from "node:fs";
import {
  type Analysis,
  analyse,
  type CaseDocument,
  compileView,
  readCase,
  viewNames,
} from "@sextant/case";
import { type EvidenceFile, encodeUtf8 } from "@sextant/evidence";
import { briefHtml } from "../../src/index.js";

const folder = new URL("../../../../cases/six-party-talks/", import.meta.url);
const bytes = (path: string): Uint8Array => readFileSync(new URL(path, folder));
const text = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** The page of the six-party talks with its views and the texts of its sources. */
export function sixPartyPage(): { page: string; analysis: Analysis } {
  const loaded = readCase("case.yaml", bytes);
  const analysis = analyse(compileView(loaded));
  const views = viewNames(loaded)
    .slice(1)
    .map((name) => analyse(compileView(loaded, name)));
  const page = briefHtml(analysis, {
    views,
    evidenceText: text("evidence.yaml"),
    sourceText: text,
  });
  return { page, analysis };
}

/** The page of a case made in a test; JSON is YAML. */
export function pageOf(
  document: CaseDocument,
  evidence?: EvidenceFile,
  sourceText?: string,
): string {
  const files: Record<string, string> = {
    "case.yaml": JSON.stringify(document),
    "evidence.yaml": JSON.stringify(evidence ?? null),
    "source.txt": sourceText ?? "",
  };
  const read = (path: string) => (path in files ? encodeUtf8(files[path]) : null);
  return briefHtml(analyse(compileView(readCase("case.yaml", read))), {
    sourceText: (path) => files[path] ?? null,
  });
}

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Index of the parent in the list, or -1. */
  readonly parent: number;
  /** The text directly inside. */
  text: string;
}

const VOID = new Set(["meta", "rect", "path", "circle", "br"]);

/**
 * A strict reader of the page's markup: every element is closed in order, every attribute quoted,
 * every "<" belongs to a tag. Throws where that is not so.
 */
export function readPage(page: string): Element[] {
  const elements: Element[] = [];
  const open: number[] = [];
  const style = /<style>[\s\S]*?<\/style>/;
  const rest = page.replace("<!DOCTYPE html>", "").replace(style, "<style></style>");
  const token =
    /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"<>]*")?)*)\s*(\/?)>|([^<]+)|(<)/g;
  for (const [, close, name, attributes, selfClosed, text, stray] of rest.matchAll(token)) {
    if (stray !== undefined) throw new Error("a stray < in the page");
    if (text !== undefined) {
      if (open.length > 0) elements[open[open.length - 1]].text += text;
      continue;
    }
    if (close === "/") {
      const last = open.pop();
      if (last === undefined || elements[last].name !== name)
        throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const map = new Map<string, string>();
    for (const [, key, value] of attributes.matchAll(/([a-zA-Z:-]+)(?:="([^"]*)")?/g)) {
      if (map.has(key)) throw new Error(`${key} twice`);
      map.set(key, value ?? "");
    }
    elements.push({ name, attributes: map, parent: open.at(-1) ?? -1, text: "" });
    if (selfClosed !== "/" && !VOID.has(name)) open.push(elements.length - 1);
  }
  if (open.length > 0) throw new Error(`<${elements[open[open.length - 1]].name}> is not closed`);
  return elements;
}

export const named = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((e) => e.name === name);
