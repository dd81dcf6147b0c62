/** Export to the file format of GMCR+. */
import { MAY_TAKE, MAY_UNDO, type OptionModel } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { createLocator } from "../compile/locator.js";
import type { Formula } from "../condition/formula.js";
import { createScope, type Scope } from "../condition/scope.js";
import type { RuleDoc } from "../document.js";
import { CaseError, type Problem } from "../problem.js";
import { ENGINE_VERSION } from "../result/engine-version.js";
import { cubesOf, leavesExactly, missingCubes } from "./cubes.js";
import { exchangeError, exchangeProblem } from "./exchange-problem.js";

/** Above this many states the rankings alone would be a file that GMCR+ cannot open. */
const MOST_STATES = 1 << 20;

type Pair = [option: number, taken: "Y" | "N"];
type GmcrCondition = Pair[] | { compound: true; members: Pair[][] };

/**
 * The view as a file of GMCR+, in the form that its versions from 0.3 on write: rules as infeasible
 * patterns, statements as conjunctions or compounds of them. Where a party's order is not a plain
 * list of statements (ties, weights, a ranking), all parties get manual rankings, since GMCR+ has
 * one switch for the whole file. Goals, sources, outcomes and the status quo have no place in it.
 *
 * @throws CaseError SX_EXCHANGE_NOT_EXPRESSIBLE, naming every part that GMCR+ cannot express
 * (graph form, merged states, restricted moves, guards, options that nobody may change, orders that
 * are partly unknown); SX_EXCHANGE_TOO_LARGE beyond 2^20 states.
 */
export function exportGmcr(view: CompiledView): string {
  const model = expressible(view);
  const scope = createScope(
    view.document,
    createLocator(view.loaded, (path) => path),
  );
  const preferences = view.parties.map((_, i) => statementsOf(view, scope, i));
  const manual = preferences.includes(null);
  const file = {
    title: view.document.title,
    note: "Exported by Sextant. Sources, goals, outcomes and the status quo are not part of this format.",
    program: "sextant",
    version: ENGINE_VERSION,
    options: view.options.map((o, i) => ({
      name: o.name,
      permittedDirection:
        model.direction[i] === MAY_TAKE ? "fwd" : model.direction[i] === MAY_UNDO ? "back" : "both",
    })),
    decisionMakers: view.parties.map((party, i) => ({
      name: party.name,
      options: view.options.flatMap((o, k) => (o.party === i ? [k] : [])),
      preferences: preferences[i] ?? [],
      ...(manual ? { preferenceRanking: rankingOf(model.levels[i]) } : {}),
    })),
    infeasibles: infeasible(view, scope, model).map(pairs),
    useManualPreferenceRanking: manual,
    coalitions: view.parties.map((_, i) => i),
  };
  return `${JSON.stringify(file)}\n`;
}

function expressible(view: CompiledView): OptionModel {
  const { model } = view;
  if (model.form === "graph") {
    throw exchangeError(
      "SX_EXCHANGE_NOT_EXPRESSIBLE",
      "A file of GMCR+ holds options, but this model has merged states, restricted moves or no options at all.",
      "Export a view without merge: and moves:.",
    );
  }
  const problems: Problem[] = [];
  view.options.forEach((option, o) => {
    if (model.guards[o]) {
      problems.push(
        exchangeProblem(
          "SX_EXCHANGE_NOT_EXPRESSIBLE",
          `GMCR+ has no conditional options, but ${option.key} may be taken only when ${option.onlyWhen}.`,
          "Export a view in which the option is free.",
        ),
      );
    }
    if (model.direction[o] === 0) {
      problems.push(
        exchangeProblem(
          "SX_EXCHANGE_NOT_EXPRESSIBLE",
          `GMCR+ has no fixed options, but nobody may change ${option.key}.`,
        ),
      );
    }
  });
  view.parties.forEach((party, i) => {
    if (!view.partial[i]) return;
    problems.push(
      exchangeProblem(
        "SX_EXCHANGE_NOT_EXPRESSIBLE",
        `GMCR+ needs a full order, but the order of ${party.name} is partly unknown.`,
        "Export a view in which the tie is ordered or counted.",
      ),
    );
  });
  if (problems.length > 0) throw new CaseError(problems);
  if (model.stateCount > MOST_STATES) {
    throw exchangeError(
      "SX_EXCHANGE_TOO_LARGE",
      `The view has ${model.stateCount} states; GMCR+ cannot open a file of more than ${MOST_STATES}.`,
    );
  }
  return model;
}

/** The party's statements, or null where its order cannot be said as a plain list of conditions. */
function statementsOf(view: CompiledView, scope: Scope, party: number): GmcrCondition[] | null {
  const statements = view.statements[party];
  if (statements.length === 0) return null;
  const conditions: GmcrCondition[] = [];
  for (let k = 0; k < statements.length; k++) {
    const statement = statements[k];
    if (k > 0 && statement.rank === statements[k - 1].rank) return null;
    const formula =
      statement.goal === null
        ? scope.formula(statement.text, ["preferences", view.parties[party].key])
        : scope.goal(view.parties[party].key, statement.goal, ["preferences"]);
    const cubes = cubesOf(formula, view.options.length);
    if (cubes === null) return null;
    // What always holds, or never, orders nothing, and GMCR+ has no form for it.
    if (cubes.length === 0 || cubes.some((c) => /^-*$/.test(c))) continue;
    conditions.push(
      cubes.length === 1 ? pairs(cubes[0]) : { compound: true, members: cubes.map(pairs) },
    );
  }
  return conditions;
}

/** Best first, numbered from 1 as GMCR+ numbers states; ties together. */
function rankingOf(levels: Int32Array): (number | number[])[] {
  const classes: number[][] = [];
  levels.forEach((level, s) => {
    classes[level] ??= [];
    classes[level].push(s + 1);
  });
  return classes
    .filter((tie) => tie !== undefined)
    .reverse()
    .map((tie) => (tie.length === 1 ? tie[0] : tie));
}

/** The rules as written where they say all, else whatever the model leaves out. */
function infeasible(view: CompiledView, scope: Scope, model: OptionModel): string[] {
  const cubes: string[] = [];
  for (const rule of view.document.rules ?? []) {
    const part = cubesOf(forbidden(rule, scope), view.options.length);
    if (part === null) return missingCubes(model);
    cubes.push(...part);
  }
  const distinct = [...new Set(cubes)];
  return leavesExactly(distinct, model) ? distinct : missingCubes(model);
}

/** The condition under which a rule is broken. */
function forbidden(rule: RuleDoc, scope: Scope): Formula {
  const read = (text: string) => scope.formula(text, ["rules"]);
  const none = (parts: Formula[]): Formula => ({ kind: "not", of: { kind: "or", parts } });
  const two = (parts: Formula[]): Formula => ({
    kind: "or",
    parts: parts.flatMap((a, i) =>
      parts.slice(i + 1).map((b): Formula => ({ kind: "and", parts: [a, b] })),
    ),
  });
  const broken: Formula[] = [];
  if (rule.never !== undefined) broken.push(read(rule.never));
  if (rule.always !== undefined) broken.push({ kind: "not", of: read(rule.always) });
  if (rule.atMostOne) broken.push(two(rule.atMostOne.map(read)));
  if (rule.atLeastOne) broken.push(none(rule.atLeastOne.map(read)));
  if (rule.exactlyOne) {
    const parts = rule.exactlyOne.map(read);
    broken.push(two(parts), none(parts));
  }
  return { kind: "or", parts: broken };
}

function pairs(cube: string): Pair[] {
  return [...cube].flatMap((letter, o): Pair[] =>
    letter === "Y" || letter === "N" ? [[o, letter]] : [],
  );
}
