import type { BitColumn, Model } from "@sextant/engine";
import type { Formula } from "../condition/formula.js";
import type { Scope } from "../condition/scope.js";
import type { ViewParts } from "../document.js";
import type { Problem } from "../problem.js";
import type { LoadedCase } from "../read/loaded-case.js";
import type {
  CompiledOption,
  CompiledOutcome,
  CompiledParty,
  CompiledStatement,
  CompiledView,
  StateTable,
} from "./compiled-view.js";
import {
  compileStatements,
  type PreferenceSource,
  rankingLevels,
  statementLevels,
  weightLevels,
} from "./preferences.js";
import { alternativeOrders, isPartial } from "./unknown-order.js";
import { unknownPairs } from "./unknown-pairs.js";
import type { ViewDocument } from "./view/view-document.js";

/** What both forms have ready when states and moves are known. */
export interface Unfinished {
  readonly loaded: LoadedCase;
  readonly view: ViewDocument;
  readonly scope: Scope;
  readonly parties: readonly CompiledParty[];
  readonly options: readonly CompiledOption[];
  readonly states: StateTable;
  /** Truth over the final states. */
  readonly truth: (formula: Formula) => BitColumn;
  readonly statusQuo: number | null;
  readonly warnings: readonly Problem[];
  readonly setOutcomes: (outcomes: readonly CompiledOutcome[]) => void;
  readonly build: (levels: readonly Int32Array[]) => Model;
}

/** Adds outcomes, goals and preferences, and builds the model. */
export function finishView(source: Unfinished): CompiledView {
  const { loaded, view, scope, parties, options, states, truth } = source;
  const { document } = view;
  // Terms and goals that nothing uses are read all the same: a slip in one is a slip.
  for (const key of Object.keys(document.terms ?? {})) scope.term(key);
  const outcomes: CompiledOutcome[] = Object.entries(document.outcomes ?? {}).map(
    ([key, outcome]) => ({
      key,
      name: outcome.name,
      truth: truth(scope.outcome(key)),
      document: outcome,
    }),
  );
  source.setOutcomes(outcomes);
  for (const [key, outcome] of Object.entries(document.outcomes ?? {})) {
    if (outcome.via !== undefined) scope.formula(outcome.via, ["outcomes", key, "via"]);
  }
  const goals = parties.flatMap((party, index) =>
    Object.entries(document.goals?.[party.key] ?? {}).map(([key, goal]) => {
      if (goal.when !== undefined) scope.goal(party.key, key, ["goals", party.key, key]);
      return { party: index, key, goal };
    }),
  );
  (document.expect ?? []).forEach((expectation, i) => {
    scope.formula(expectation.better, ["expect", i, "better"]);
    scope.formula(expectation.than, ["expect", i, "than"]);
  });
  for (const [key, { when }] of Object.entries(document.factors ?? {})) {
    if (when !== undefined) scope.formula(when, ["factors", key, "when"]);
  }

  const preferences: PreferenceSource = { view, scope, states, outcomes, truth };
  const statements: CompiledStatement[][] = [];
  const levels = parties.map((party, index) => {
    const list = view.lists.get(party.key);
    statements.push(
      list === undefined ? [] : compileStatements(preferences, index, party.key, list),
    );
    const given = document.preferences?.[party.key];
    if (list !== undefined) return statementLevels(statements[index], states.count);
    if (given?.weights !== undefined) {
      return weightLevels(preferences, party.key, given.weights, states.count);
    }
    if (given?.ranking !== undefined) {
      return rankingLevels(preferences, party.key, given.ranking, given.rest);
    }
    // No preference at all: every state is as good as any other. `check` says so.
    return new Int32Array(states.count).fill(1);
  });
  const unknown = parties.map((party) => unknownPairs(preferences, party.key));
  const keys = parties.map((party) => party.key);
  const holder = view.holder === null ? -1 : keys.indexOf(view.holder);
  return {
    loaded,
    view: view.view,
    document: document as CompiledView["document"] & ViewParts,
    holder: holder < 0 ? null : holder,
    parties,
    options,
    model: source.build(levels),
    states,
    statusQuo: source.statusQuo,
    outcomes,
    statements,
    goals,
    alternatives: alternativeOrders(statements, states.count, view, keys),
    unknownPairs: unknown,
    partial: statements.map((list, i) => isPartial(list) || unknown[i].length > 0),
    condition: (text) => truth(scope.formula(text, ["condition"])),
    warnings: source.warnings,
  };
}
