import {
  type BitColumn,
  type Decimal,
  holdsAt,
  levelsFromRanking,
  levelsFromStatements,
  levelsFromWeights,
  parseDecimal,
} from "@sextant/engine";
import type { Formula } from "../condition/formula.js";
import type { Scope } from "../condition/scope.js";
import type { Basis, StateRef } from "../document.js";
import { CaseError } from "../problem.js";
import type { DocumentPath } from "../read/loaded-case.js";
import type { CompiledOutcome, CompiledStatement, StateTable } from "./compiled-view.js";
import { basisOf } from "./space.js";
import { caseError } from "./view/problem-of.js";
import type { ListEntry, StatementEntry } from "./view/statement-list.js";
import { IN_FILE, type ViewDocument } from "./view/view-document.js";

/** What preferences are compiled over: the final states, after merging. */
export interface PreferenceSource {
  readonly view: ViewDocument;
  readonly scope: Scope;
  readonly states: StateTable;
  readonly outcomes: readonly CompiledOutcome[];
  readonly truth: (formula: Formula) => BitColumn;
}

/** The statements of one party's list, the most important first. */
export function compileStatements(
  source: PreferenceSource,
  party: number,
  key: string,
  list: readonly ListEntry[],
): CompiledStatement[] {
  const statements: CompiledStatement[] = [];
  list.forEach((entry, rank) => {
    const members = entry.kind === "tie" ? entry.members : [entry];
    const order = (entry.kind === "tie" ? entry.document.order : undefined) ?? "count";
    for (const member of members) {
      statements.push(compileStatement(source, party, key, member, rank, order));
    }
  });
  return statements;
}

function compileStatement(
  { view, scope, truth }: PreferenceSource,
  party: number,
  key: string,
  entry: StatementEntry,
  rank: number,
  order: "count" | "unknown",
): CompiledStatement {
  const path = [IN_FILE, ...entry.path];
  const { document } = entry;
  const text = typeof document === "string" ? document : document.prefer;
  const name = text.trim();
  const goals = view.document.goals?.[key] ?? {};
  const own = Object.hasOwn(goals, name) ? goals[name] : null;
  let formula: Formula;
  if (own === null) {
    formula = scope.formula(text, typeof document === "string" ? path : [...path, "prefer"]);
  } else {
    refuseSecondMeaning(view, scope, key, name, path);
    formula = scope.goal(key, name, path);
  }
  const basis = mergeBasis(
    typeof document === "string" ? {} : basisOf(document),
    own === null ? {} : basisOf(own),
  );
  const factor = (typeof document === "string" ? undefined : document.factor) ?? own?.factor;
  return {
    party,
    id: entry.id,
    text,
    truth: truth(formula),
    rank,
    order,
    redLine: typeof document !== "string" && document.redLine === true,
    ...(factor === undefined ? {} : { factor }),
    goal: own === null ? null : name,
    goalText: own === null ? null : own.text,
    basis,
  };
}

/** A goal's key wins over other parties' goals in the party's own list, but over nothing else. */
function refuseSecondMeaning(
  view: ViewDocument,
  scope: Scope,
  party: string,
  name: string,
  path: DocumentPath,
): void {
  const others = scope.meanings(name).filter((meaning) => !meaning.startsWith("the goal "));
  if (others.length === 0) return;
  throw caseError(
    "SX_CONDITION_AMBIGUOUS_NAME",
    view.locator.place(path),
    `"${name}" means more than one thing: the goal ${party}.${name}; ${others.join("; ")}.`,
    `Rename all but one, or write ${party}.${name} for the goal.`,
  );
}

/** Both bases together; the statement's own words come first. */
function mergeBasis(statement: Basis, goal: Basis): Basis {
  const merged: Basis = { ...goal, ...statement };
  for (const list of ["cite", "against"] as const) {
    const both = [...(statement[list] ?? []), ...(goal[list] ?? [])];
    if (both.length > 0) merged[list] = [...new Set(both)];
  }
  return merged;
}

/** Levels by the statements of one party; ties count. */
export function statementLevels(
  statements: readonly CompiledStatement[],
  stateCount: number,
): Int32Array {
  return levelsFromStatements(
    statements.map((statement) => statement.truth),
    statements.map((statement) => statement.rank),
    stateCount,
  );
}

/** Levels by weights of conditions. */
export function weightLevels(
  { view, scope, truth }: PreferenceSource,
  key: string,
  weights: Readonly<Record<string, number | string>>,
  stateCount: number,
): Int32Array {
  const columns: BitColumn[] = [];
  const decimals: Decimal[] = [];
  for (const [text, weight] of Object.entries(weights)) {
    const path = ["preferences", key, "weights", text];
    columns.push(truth(formulaOfKey(view, scope, text, path)));
    const decimal = parseDecimal(String(weight));
    if (decimal === null) {
      throw caseError(
        "SX_MODEL_WEIGHT",
        view.locator.place(path),
        `The weight "${weight}" is not a decimal number.`,
        "Write a number such as 0.3 or -2.",
      );
    }
    decimals.push(decimal);
  }
  return levelsFromWeights(columns, decimals, stateCount);
}

/** A condition that is a key of the file is located at the key, not at its value. */
function formulaOfKey(view: ViewDocument, scope: Scope, text: string, path: DocumentPath): Formula {
  try {
    return scope.formula(text, path);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    const place = view.locator.place(path, "key");
    const value = view.locator.place(path);
    throw new CaseError(
      error.problems.map((problem) => {
        const here = problem.place?.line === value.line && problem.place.column === value.column;
        return here ? { ...problem, place } : problem;
      }),
    );
  }
}

/** Levels by a ranking of states and outcomes. */
export function rankingLevels(
  { view, states, outcomes }: PreferenceSource,
  key: string,
  ranking: readonly (StateRef | StateRef[])[],
  rest: "first" | "last" | undefined,
): Int32Array {
  const at = ["preferences", key, "ranking"];
  const classes = ranking.map((entry, i) => {
    const members: number[] = [];
    (Array.isArray(entry) ? entry : [entry]).forEach((ref, j) => {
      const path = Array.isArray(entry) ? [...at, i, j] : [...at, i];
      const outcome = outcomes.find((o) => o.key === ref);
      if (outcome === undefined) members.push(findAt(view, states, ref, path));
      // Within one class a state may belong to an outcome named beside it.
      else members.push(...statesOf(outcome, states.count).filter((s) => !members.includes(s)));
    });
    return members;
  });
  let result = levelsFromRanking(classes, states.count);
  if (!(result instanceof Int32Array) && result.kind === "missing" && rest !== undefined) {
    const missing = [...result.states];
    result = levelsFromRanking(
      rest === "first" ? [missing, ...classes] : [...classes, missing],
      states.count,
    );
  }
  if (result instanceof Int32Array) return result;
  const name = (s: number): string => states.name(s) ?? states.label(s) ?? String(states.id(s));
  if (result.kind === "repeated") {
    const [first, second] = result.places;
    throw caseError(
      "SX_MODEL_RANKING_REPEATS",
      view.locator.place([...at, Math.max(first, second)]),
      `The ranking of ${key} names the state ${name(result.state)} twice, at places ${first + 1} and ${second + 1}.`,
      "Name every state once.",
    );
  }
  const shown = result.states.slice(0, 12).map(name).join(", ");
  const more = result.states.length > 12 ? ` and ${result.states.length - 12} more` : "";
  throw caseError(
    "SX_MODEL_RANKING_MISSES",
    view.locator.place(at),
    `The ranking of ${key} leaves out ${result.states.length === 1 ? "the state" : `${result.states.length} states:`} ${shown}${more}.`,
    "Name every state once, or say where the rest go: rest: last, or rest: first.",
  );
}

function statesOf(outcome: CompiledOutcome, stateCount: number): number[] {
  const found: number[] = [];
  for (let s = 0; s < stateCount; s++) if (holdsAt(outcome.truth, s)) found.push(s);
  return found;
}

/** StateTable.find with the place of the reference in the file. */
export function findAt(
  view: ViewDocument,
  states: StateTable,
  ref: StateRef,
  path: DocumentPath,
): number {
  try {
    return states.find(ref);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new CaseError(
      error.problems.map((problem) => ({ ...problem, place: view.locator.place(path) })),
    );
  }
}
