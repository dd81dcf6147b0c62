import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analyse, compileView, readCase } from "../../src/index.js";

const cases = fileURLToPath(new URL("../../../../cases/", import.meta.url));

function view(path: string) {
  const folder = dirname(join(cases, path));
  return compileView(readCase(path, (file) => readFileSync(join(folder, file))));
}

const matches = (pattern: string, state: string): boolean =>
  [...pattern].every((letter, o) => letter === "-" || letter === state[o]);

describe("groups of equilibria", () => {
  for (const path of [
    "library/hipel-fraser-1980/garrison.yaml",
    "library/kinsara-kilgour-hipel-2014/elmira.yaml",
    "six-party-talks/case.yaml",
  ])
    it(`of ${path} cover their members and no other state`, () => {
      const compiled = view(path);
      const analysis = analyse(compiled);
      for (const concept of ["nash", "seq", "gmr"] as const) {
        const groups = analysis.groups(concept);
        expect(groups.flatMap(({ states }) => [...states]).sort((a, b) => a - b)).toEqual([
          ...(analysis.equilibria[concept] ?? []),
        ]);
        for (const { pattern, states } of groups) {
          if (states.length === 1) continue;
          const covered = [];
          for (let s = 0; s < compiled.states.count; s++)
            if (matches(pattern, compiled.states.pattern(s))) covered.push(s);
          expect(covered).toEqual([...states]);
          expect(new Set(covered.map((s) => compiled.states.name(s))).size).toBe(1);
        }
      }
    });
});
