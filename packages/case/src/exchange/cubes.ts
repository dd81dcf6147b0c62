/**
 * Conditions as lists of cubes. A cube is a pattern, one letter an option: Y, N, or - where the
 * option may be either; a list of cubes holds where one of them does (a disjunctive normal form).
 */
import type { OptionModel } from "@sextant/engine";
import type { Formula } from "../condition/formula.js";

/** More cubes than this are of no use to anybody who reads the exported file. */
const MOST = 2000;

/**
 * Cubes that hold exactly where the formula does over all combinations of `optionCount` options; no
 * cube lies inside another. Null where that would take more than 2,000 cubes, or where the formula
 * lists states.
 */
export function cubesOf(formula: Formula, optionCount: number): string[] | null {
  const everywhere = "-".repeat(optionCount);
  const literal = (o: number, letter: string) =>
    everywhere.slice(0, o) + letter + everywhere.slice(o + 1);

  const build = (f: Formula, wanted: boolean): string[] | null => {
    switch (f.kind) {
      case "constant":
        return f.value === wanted ? [everywhere] : [];
      case "option":
        return [literal(f.option, wanted ? "Y" : "N")];
      case "named":
        return build(f.of, wanted);
      case "not":
        return build(f.of, !wanted);
      case "and":
      case "or": {
        const parts = f.parts.map((part) => build(part, wanted));
        return (f.kind === "and") === wanted ? product(parts, everywhere) : union(parts);
      }
      case "if": {
        const parts = [build(f.consequent, wanted), build(f.when, !wanted)];
        return wanted ? union(parts) : product(parts, everywhere);
      }
      case "iff": {
        const both = product([build(f.left, true), build(f.right, wanted)], everywhere);
        const neither = product([build(f.left, false), build(f.right, !wanted)], everywhere);
        return union([both, neither]);
      }
      case "state":
      case "states":
        return null;
    }
  };
  return build(formula, true);
}

function union(parts: readonly (string[] | null)[]): string[] | null {
  const all: string[] = [];
  for (const part of parts) {
    if (part === null) return null;
    all.push(...part);
  }
  return tidy(all);
}

function product(parts: readonly (string[] | null)[], everywhere: string): string[] | null {
  let all = [everywhere];
  for (const part of parts) {
    if (part === null || all.length * part.length > MOST * 10) return null;
    const next: string[] = [];
    for (const a of all) {
      for (const b of part) {
        const both = meet(a, b);
        if (both !== null) next.push(both);
      }
    }
    const tidied = tidy(next);
    if (tidied === null) return null;
    all = tidied;
  }
  return all;
}

/** What two cubes have in common, or null. */
function meet(a: string, b: string): string | null {
  let both = "";
  for (let o = 0; o < a.length; o++) {
    if (a[o] === "-") both += b[o];
    else if (b[o] === "-" || b[o] === a[o]) both += a[o];
    else return null;
  }
  return both;
}

/** Leaves out every cube that lies inside another; null where too many remain. */
function tidy(cubes: readonly string[]): string[] | null {
  const distinct = [...new Set(cubes)];
  if (distinct.length > MOST) return null;
  return distinct.filter((a) => !distinct.some((b) => a !== b && meet(a, b) === a));
}

/**
 * Cubes without overlap that hold exactly in the combinations that are not states of the model.
 *
 * The states are walked as a binary tree whose root branches at the last option; every missing
 * branch is a cube. Cost: states times options.
 */
export function missingCubes(model: OptionModel): string[] {
  const { patterns, words, stateCount, optionCount } = model;
  if (patterns === null) return [];
  const cubes: string[] = [];
  const bit = (s: number, o: number) => (patterns[s * words + (o >>> 5)] >>> (o & 31)) & 1;
  const walk = (from: number, to: number, o: number, above: string): void => {
    if (from === to) {
      cubes.push("-".repeat(o + 1) + above);
      return;
    }
    if (o < 0) return;
    let split = from;
    while (split < to && bit(split, o) === 0) split++;
    walk(from, split, o - 1, `N${above}`);
    walk(split, to, o - 1, `Y${above}`);
  };
  walk(0, stateCount, optionCount - 1, "");
  return cubes;
}

/** Whether the cubes hold in exactly the combinations that are not states of the model. */
export function leavesExactly(cubes: readonly string[], model: OptionModel): boolean {
  const { patterns, words, stateCount, optionCount } = model;
  const rules = cubes.map((cube) => {
    const mask = new Uint32Array(words);
    const value = new Uint32Array(words);
    for (let o = 0; o < optionCount; o++) {
      if (cube[o] === "-") continue;
      mask[o >>> 5] |= 1 << (o & 31);
      if (cube[o] === "Y") value[o >>> 5] |= 1 << (o & 31);
    }
    return { mask, value };
  });
  if (patterns !== null) {
    for (let s = 0; s < stateCount; s++) {
      const hit = rules.some(({ mask, value }) =>
        mask.every((m, w) => ((patterns[s * words + w] ^ value[w]) & m) === 0),
      );
      if (hit) return false;
    }
  }
  return outside(cubes, optionCount) === stateCount;
}

/** How many combinations lie in none of the cubes; NaN where counting them takes too long. */
function outside(cubes: readonly string[], optionCount: number): number {
  let budget = 200_000;
  const count = (left: readonly string[], o: number): number => {
    if (left.length === 0) return 2 ** (optionCount - o);
    if (o === optionCount || left.some((c) => /^-*$/.test(c.slice(o)))) return 0;
    if (--budget < 0) return Number.NaN;
    const not = count(
      left.filter((c) => c[o] !== "Y"),
      o + 1,
    );
    return (
      not +
      count(
        left.filter((c) => c[o] !== "N"),
        o + 1,
      )
    );
  };
  return count(cubes, 0);
}
