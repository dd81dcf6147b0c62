import {
  type CompiledStatement,
  type CompiledView,
  type Condition,
  parseCondition,
} from "@sextant/case";
import { countHolding, holdsAt } from "@sextant/engine";
import { type Backing, backingOf, conditionText } from "@sextant/words";
import type { Held } from "../question.js";
import { statementText } from "../why/items.js";

/** A preference statement in words, and how far it holds. */
export interface StatementFacts {
  readonly id: string;
  /** The goal's words, else the condition in words. */
  readonly text: string;
  /** The condition in words, where `text` is the goal's. */
  readonly words: string | null;
  /** With the goal's behind it. */
  readonly backing: Backing;
  readonly cite: readonly string[];
  readonly against: readonly string[];
  readonly hedge: string | null;
  readonly confidence: number | null;
  readonly holding: number;
  /** Where it holds only because what follows "if" is false; null for other statements. */
  readonly trivially: number | null;
  /** Whether it holds where the talks stand. */
  readonly here: boolean | null;
  /** There it holds, and what follows "if" does not: what it wants is not at issue. */
  readonly idleHere: boolean;
}

export function statementFacts(
  held: Held,
  view: CompiledView,
  statement: CompiledStatement,
): StatementFacts {
  const { id, truth, basis, goal } = statement;
  const { count } = view.states;
  const when = conditionOf(view, statement);
  return {
    id,
    text: statementText(held, view, statement),
    words: goal === null ? null : conditionText(view, when, held.messages),
    backing: backingOf(basis),
    cite: basis.cite ?? [],
    against: basis.against ?? [],
    hedge: basis.hedge ?? null,
    confidence: basis.confidence ?? null,
    holding: countHolding(truth, count),
    trivially: trivially(view, when),
    here: view.statusQuo === null ? null : holdsAt(truth, view.statusQuo),
    idleHere: view.statusQuo !== null && isIdleAt(view, statement, view.statusQuo),
  };
}

function conditionOf(view: CompiledView, { party, goal, text }: CompiledStatement): string {
  const found = view.goals.find((one) => one.party === party && one.key === goal);
  return found?.goal.when ?? text;
}

/**
 * In how many states "P if Q" holds for want of Q, also where it stands beside other conditions that
 * hold there ("R and (P if Q)"); null for other conditions.
 */
function trivially(view: CompiledView, text: string): number | null {
  const condition = parseCondition(text);
  const parts = condition.kind === "and" ? condition.parts : [condition];
  const ifs = parts.filter((part) => part.kind === "if");
  if (ifs.length !== 1) return null;
  const [{ when }] = ifs;
  const all = parts.map((part) => (part === ifs[0] ? `not ${source(when)}` : source(part)));
  return countHolding(view.condition(all.join(" and ")), view.states.count);
}

/**
 * Whether what a statement wants is not at issue in a state: it holds there, and what follows "if" does not;
 * also where "P if Q" stands beside other conditions that hold there, as for `trivially`.
 */
export function isIdleAt(view: CompiledView, statement: CompiledStatement, s: number): boolean {
  if (!holdsAt(statement.truth, s)) return false;
  const idle = (condition: Condition): boolean => {
    if (condition.kind === "and") {
      const ifs = condition.parts.filter(({ kind }) => kind === "if");
      return ifs.length > 0 && ifs.every(idle);
    }
    if (condition.kind !== "if") return false;
    return !holdsAt(view.condition(source(condition.when)), s) || idle(condition.consequent);
  };
  return idle(parseCondition(conditionOf(view, statement)));
}

/** A condition written out again, every part in brackets. */
function source(condition: Condition): string {
  switch (condition.kind) {
    case "constant":
      return String(condition.value);
    case "name":
      return condition.name;
    case "not":
      return `(not ${source(condition.of)})`;
    case "and":
    case "or":
      return `(${condition.parts.map(source).join(` ${condition.kind} `)})`;
    case "if":
      return `(${source(condition.consequent)} if ${source(condition.when)})`;
    case "iff":
      return `(${source(condition.left)} iff ${source(condition.right)})`;
  }
}
