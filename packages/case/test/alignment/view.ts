import { existsSync, readFileSync } from "node:fs";
import { type CompiledView, compileView, readCase } from "../../src/index.js";

/** Compiles a case given as text. */
export function viewOf(text: string, view = "base"): CompiledView {
  const read = (path: string): Uint8Array | null =>
    path === "case.yaml" ? new TextEncoder().encode(text) : null;
  return compileView(readCase("case.yaml", read), view);
}

/** A view of a case of the repository. */
export function viewOfFolder(folder: string, view = "base"): CompiledView {
  const root = new URL(`../../../../cases/${folder}/`, import.meta.url);
  const read = (path: string): Uint8Array | null => {
    const file = new URL(path, root);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
  };
  return compileView(readCase("case.yaml", read), view);
}

/** Three parties with two options between the first two: the third wants what the first wants. */
export const THREE = `
sextant: 1
title: Three at a table
parties:
  a: { name: A, options: { x: Gives way } }
  b: { name: B, options: { y: Gives way } }
  c: { name: C, options: { z: Watches } }
statusQuo: []
outcomes:
  both: { name: Both give way, when: a.x and b.y }
  one: { name: One gives way, when: not (a.x iff b.y) }
  none: { name: Neither, when: not a.x and not b.y }
preferences:
  a: { statements: [b.y, not a.x] }
  b: { statements: [a.x, not b.y] }
  c: { statements: [b.y, not a.x] }
`;
