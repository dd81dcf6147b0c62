import { existsSync, readFileSync } from "node:fs";
import {
  type AnalyseOptions,
  type Analysis,
  analyse,
  type CompiledView,
  compileView,
  readCase,
} from "@sextant/case";
import type { Section } from "../src/sentence.js";

/** Reads and compiles a case given as text; the evidence, where given, stands beside it. */
export function viewOf(text: string, evidence?: string, view = "base"): CompiledView {
  const files: Record<string, string | undefined> = {
    "case.yaml": text,
    "evidence.yaml": evidence,
  };
  const read = (path: string): Uint8Array | null => {
    const found = files[path];
    return found === undefined ? null : new TextEncoder().encode(found);
  };
  return compileView(readCase("case.yaml", read), view);
}

/** A view of a case of the repository, with its evidence and sources. */
export function viewOfFolder(folder: string, view = "base"): CompiledView {
  const root = new URL(`../../../cases/${folder}/`, import.meta.url);
  const read = (path: string): Uint8Array | null => {
    const file = new URL(path, root);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
  };
  return compileView(readCase("case.yaml", read), view);
}

export function analysisOf(text: string, options?: AnalyseOptions): Analysis {
  return analyse(viewOf(text), options);
}

/** All texts of a section, or "" where there is none of that key. */
export function textOf(sections: readonly Section[], key: string): string {
  return (sections.find((s) => s.key === key)?.sentences ?? []).map((s) => s.text).join("\n");
}

/** Two states with arms that neither gives up alone; both would welcome giving them up together. */
export const ARMS = `
sextant: 1
title: An arms race
parties:
  east:
    name: Eastland
    options: { arm: Keeps its arms }
  west:
    name: United Provinces
    options: { arm: Keeps its arms }
statusQuo: { east.arm: { judgement: seen }, west.arm: }
terms:
  armed: { name: Both keep their arms, when: east.arm and west.arm }
outcomes:
  peace: { name: Peace, when: not east.arm and not west.arm }
  race: { name: Arms race, when: armed }
  edge: { name: Eastern edge, when: east.arm and not west.arm }
goals:
  east:
    safety: { text: Not to be at the mercy of the West, when: east.arm or not west.arm, judgement: obvious }
preferences:
  east:
    statements:
      - safety
      - { id: edge, prefer: not west.arm, hedge: so to speak, judgement: the other side is feared }
      - { id: own, prefer: east.arm }
  west:
    order: { judgement: ours }
    statements:
      - { prefer: west.arm or not east.arm }
      - { prefer: not east.arm }
      - { prefer: west.arm }
expect:
  - { party: east, better: peace, than: race }
  - { party: east, better: race, than: edge }
`;
