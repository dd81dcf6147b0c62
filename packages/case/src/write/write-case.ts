import { Document, isMap, isScalar, type Node } from "yaml";
import type { CaseDocument } from "../document.js";
import { STRINGIFY, styledNode } from "./styled-node.js";

/** The order of the parts in a case that is written anew; parts that are not named follow. */
const ORDER = [
  "sextant",
  "title",
  "language",
  "authors",
  "asOf",
  "topics",
  "question",
  "synopsis",
  "summary",
  "study",
  "notes",
  "licence",
  "evidence",
  "hindsight",
  "parties",
  "states",
  "moves",
  "feasible",
  "stateNames",
  "statusQuo",
  "terms",
  "rules",
  "merge",
  "outcomes",
  "goals",
  "preferences",
  "expect",
  "factors",
  "influences",
  "unmodelled",
  "views",
];

/** Parts that begin a paragraph of the file. */
const PARAGRAPHS = new Set(["evidence", ...ORDER.slice(ORDER.indexOf("parties"))]);

/**
 * The case as a YAML 1.2 file. What `readCase` reads from it equals the document; texts that other
 * readers of YAML would take for a date, a number or a boolean are in quotes. Keys that a newer
 * version has put there are written too. Linear in the document.
 *
 * @example writeCase({ sextant: 1, title: "Talks", parties: {} })
 */
export function writeCase(document: CaseDocument): string {
  const ordered: Record<string, unknown> = {};
  const given = document as unknown as Record<string, unknown>;
  for (const key of ORDER) if (given[key] !== undefined) ordered[key] = given[key];
  for (const key of Object.keys(given)) ordered[key] = given[key];
  return writeYaml(ordered, PARAGRAPHS);
}

/** Plain data as YAML 1.2, in the style of case files; keys of `paragraphs` follow an empty line. */
export function writeYaml(value: unknown, paragraphs: ReadonlySet<string> = new Set()): string {
  const doc = new Document(null, { version: "1.2", schema: "core" });
  const contents = styledNode(value);
  if (isMap(contents)) {
    for (const { key } of contents.items) {
      if (isScalar(key) && paragraphs.has(String(key.value))) (key as Node).spaceBefore = true;
    }
  }
  doc.contents = contents as typeof doc.contents;
  return doc.toString(STRINGIFY);
}
