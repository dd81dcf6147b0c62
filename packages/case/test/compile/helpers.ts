import { compileView } from "../../src/compile/compile-view.js";
import type { CompiledView } from "../../src/compile/compiled-view.js";
import { CaseError } from "../../src/problem.js";
import type { LoadedCase } from "../../src/read/loaded-case.js";
import { readCase } from "../../src/read/read-case.js";

/** Reads a case from its text; `extra` are further files of its folder. */
export function load(text: string, extra: Readonly<Record<string, string>> = {}): LoadedCase {
  const files: Readonly<Record<string, string>> = { "case.yaml": text, ...extra };
  const encoder = new TextEncoder();
  return readCase("case.yaml", (path) =>
    Object.hasOwn(files, path) ? encoder.encode(files[path]) : null,
  );
}

export function compile(text: string, view = "base"): CompiledView {
  return compileView(load(text), view);
}

/** "CODE line:column" of the error that compiling a case ends with. */
export function faultOf(text: string, view = "base"): string {
  try {
    compileView(load(text), view);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    const { code, place } = error.problems[0];
    return place === null ? code : `${code} ${place.line}:${place.column}`;
  }
  throw new Error("The case compiled.");
}

/** Patterns of all states in engine order, with ids: "1 NN". */
export function statesOf(view: CompiledView): string[] {
  return Array.from(
    { length: view.states.count },
    (_, s) => `${view.states.id(s)} ${view.states.pattern(s)}`,
  );
}

/** The legal moves of a party as "1>2", by ids. */
export function movesOfParty(
  view: CompiledView,
  moves: (s: number) => ArrayLike<number>,
): string[] {
  const found: string[] = [];
  for (let s = 0; s < view.states.count; s++) {
    for (const t of Array.from(moves(s))) {
      found.push(`${view.states.id(s)}>${view.states.id(t)}`);
    }
  }
  return found;
}
