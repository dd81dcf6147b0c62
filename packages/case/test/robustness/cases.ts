import { existsSync, readFileSync } from "node:fs";
import { type CompiledView, compileView, readCase } from "../../src/index.js";

/** A view of a case of the repository. */
export function viewOfFolder(folder: string, view = "base"): CompiledView {
  const root = new URL(`../../../../cases/${folder}/`, import.meta.url);
  const read = (path: string): Uint8Array | null => {
    const file = new URL(path, root);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
  };
  return compileView(readCase("case.yaml", read), view);
}

export function viewOf(text: string): CompiledView {
  const read = (path: string): Uint8Array | null =>
    path === "case.yaml" ? new TextEncoder().encode(text) : null;
  return compileView(readCase("case.yaml", read));
}

/** Two parties; b would leave the status quo but for its red line, and does not know what it wants next. */
export const SMALL = `
sextant: 1
title: A small case
parties:
  a: { name: A, options: { x: { name: Does x } } }
  b: { name: B, options: { y: { name: Does y }, z: { name: Does z } } }
statusQuo: []
outcomes:
  quiet: { name: Quiet, when: not a.x and not b.y }
  loud: { name: Loud, when: a.x and b.y }
preferences:
  a:
    statements:
      - { id: calm, prefer: not b.y, judgement: assumed }
      - { id: answer, prefer: a.x iff b.y, hedge: perhaps, judgement: assumed }
  b:
    statements:
      - { id: line, prefer: not a.x, redLine: true, judgement: assumed }
      - id: open
        order: unknown
        tie: [{ id: mild, prefer: b.y iff b.z, judgement: assumed }, { id: quiet, prefer: not b.y, judgement: assumed }]
      - { id: last, prefer: b.z, judgement: assumed }
`;
