import type { Formula } from "../../condition/formula.js";
import type { Rule } from "./rules.js";

/** A literal: 2 v where variable v holds, 2 v + 1 where it does not. */
export type Literal = number;

export const negate = (literal: Literal): Literal => literal ^ 1;

/**
 * Rules as clauses. Variables 0 .. optionCount-1 are the options; further ones stand for inner
 * formulas and are fixed by the options (Tseitin 1968), so that a combination of options can be
 * completed in one way at most.
 */
export interface Clauses {
  readonly optionCount: number;
  readonly variableCount: number;
  readonly clauses: readonly Literal[][];
}

/** Translates rules into clauses; `atMostOne` of n conditions takes n (n - 1) / 2 of them. */
export function clausesOf(rules: readonly Rule[], optionCount: number): Clauses {
  const clauses: Literal[][] = [];
  const literals = new Map<Formula, Literal>();
  let variableCount = optionCount;
  let truth: Literal | null = null;

  const always = (): Literal => {
    if (truth === null) {
      truth = 2 * variableCount++;
      clauses.push([truth]);
    }
    return truth;
  };

  const define = (formula: Formula): Literal => {
    switch (formula.kind) {
      case "constant":
        return formula.value ? always() : negate(always());
      case "option":
        return 2 * formula.option;
      case "not":
        return negate(literal(formula.of));
      case "named":
        return literal(formula.of);
      case "and":
        return negate(disjunction(formula.parts.map((part) => negate(literal(part)))));
      case "or":
        return disjunction(formula.parts.map(literal));
      case "if":
        return disjunction([literal(formula.consequent), negate(literal(formula.when))]);
      case "iff": {
        const a = literal(formula.left);
        const b = literal(formula.right);
        const same = 2 * variableCount++;
        clauses.push([negate(same), negate(a), b], [negate(same), a, negate(b)]);
        clauses.push([same, a, b], [same, negate(a), negate(b)]);
        return same;
      }
      case "state":
      case "states":
        throw new Error("A rule cannot name states: it is what decides which states there are.");
    }
  };

  const literal = (formula: Formula): Literal => {
    let known = literals.get(formula);
    if (known === undefined) {
      known = define(formula);
      literals.set(formula, known);
    }
    return known;
  };

  const disjunction = (parts: readonly Literal[]): Literal => {
    const any = 2 * variableCount++;
    clauses.push([negate(any), ...parts]);
    for (const part of parts) clauses.push([any, negate(part)]);
    return any;
  };

  /** Asserts at the top without a variable of its own where the shape allows. */
  const assert = (formula: Formula, value: boolean): void => {
    if (formula.kind === "named") assert(formula.of, value);
    else if (formula.kind === "not") assert(formula.of, !value);
    else if (formula.kind === (value ? "and" : "or")) {
      for (const part of (formula as { parts: readonly Formula[] }).parts) assert(part, value);
    } else if (formula.kind === "and" || formula.kind === "or") {
      clauses.push(formula.parts.map((p) => (value ? literal(p) : negate(literal(p)))));
    } else if (formula.kind === "if") {
      if (value) clauses.push([literal(formula.consequent), negate(literal(formula.when))]);
      else {
        assert(formula.consequent, false);
        assert(formula.when, true);
      }
    } else clauses.push([value ? literal(formula) : negate(literal(formula))]);
  };

  for (const rule of rules) {
    if (rule.kind === "never") assert(rule.parts[0], false);
    else if (rule.kind === "always") assert(rule.parts[0], true);
    else {
      const parts = rule.parts.map(literal);
      if (rule.kind !== "atMostOne") clauses.push(parts.slice());
      if (rule.kind !== "atLeastOne") {
        for (let i = 0; i < parts.length; i++) {
          for (let j = 0; j < i; j++) clauses.push([negate(parts[i]), negate(parts[j])]);
        }
      }
    }
  }
  return { optionCount, variableCount, clauses: clauses.map(tidy).filter((c) => c !== null) };
}

/** Without repeats; null where the clause always holds. */
function tidy(clause: Literal[]): Literal[] | null {
  const own = [...new Set(clause)];
  return own.some((l) => own.includes(negate(l))) ? null : own;
}
