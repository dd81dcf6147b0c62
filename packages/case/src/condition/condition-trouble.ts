import { readView } from "../compile/view/view-document.js";
import type { CaseDocument } from "../document.js";
import { CaseError, type Problem, type ProblemCode } from "../problem.js";
import type { ProblemFacts } from "../problem-facts.js";
import type { DocumentPath, LoadedCase } from "../read/loaded-case.js";
import { applyEdit } from "../write/apply-edit.js";
import { optionsOf } from "./formula.js";
import { parseCondition } from "./parse.js";
import { createScope } from "./scope.js";
import { nearest } from "./suggest.js";
import type { Condition } from "./syntax.js";

/** What is wrong with a condition that is being written. */
export interface ConditionTrouble {
  readonly code: ProblemCode;
  readonly message: string;
  readonly mend?: string;
  /** As Problem["with"]. */
  readonly with?: Problem["with"];
  /** The word at fault, in UTF-16 units of the text; null where the fault lies in what the text names. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** Names that may have been meant in its place, the nearest first. */
  readonly near: readonly string[];
}

export interface TroubleOptions {
  /** "base" (default) or a view's name: its names are those that count. */
  readonly view?: string;
  /** Where the condition will stand, so that a condition that names itself is found. */
  readonly path?: DocumentPath;
  /** The condition is a guard of this party's, which may not name its own options. */
  readonly guardOf?: string;
}

/** A name that a condition may use. */
export interface ConditionName {
  /** As conditions write it: "dprk.talk", "multilateral". */
  readonly name: string;
  readonly kind: "option" | "term" | "outcome" | "goal" | "state";
  /** What it is called where readers see it. */
  readonly title: string;
  /** Whose option or goal it is. */
  readonly party?: string;
}

/**
 * What is wrong with the text of a condition, for an editor that asks on every key: with the word at
 * fault and what may have been meant. Null where it can be written. Nothing is evaluated, so that the
 * rest of the case need not be sound. Cost: one pass over the names of the case.
 *
 * @example conditionTrouble(document, "dprk.tlak").near // ["dprk.talk"]
 */
export function conditionTrouble(
  document: CaseDocument,
  text: string,
  options: TroubleOptions = {},
): ConditionTrouble | null {
  const { path = [], guardOf } = options;
  const known = namesOf(document, options.view);
  let faultAt: number | null = null;
  const here = (at: DocumentPath): boolean => at === OWN_PATH;
  const scope = createScope(written(known, path, text), {
    place: () => NOWHERE,
    within(at, _text, offset) {
      if (here(at)) faultAt = offset;
      return NOWHERE;
    },
  });
  try {
    const formula = scope.formula(text, OWN_PATH);
    if (guardOf === undefined) return null;
    const keys = [...scope.options.keys()];
    const owners = keys.map((key) => key.slice(0, key.indexOf(".")));
    if (![...optionsOf(formula)].some((o) => owners[o] === guardOf)) return null;
    const own = namesAt(parseCondition(text)).find(({ name }) =>
      [...optionsOf(scope.formula(name, OWN_PATH))].some((o) => owners[o] === guardOf),
    );
    return {
      code: "SX_MODEL_GUARD_OWN_OPTION",
      message: `${own?.name ?? "The condition"} speaks of an option of ${guardOf} itself.`,
      mend: "This condition says what others must have done; write a rule for what a party's own options exclude.",
      with: {
        party: guardOf,
        option: null,
        options: [...optionsOf(formula)].filter((o) => owners[o] === guardOf).map((o) => keys[o]),
      } satisfies ProblemFacts["SX_MODEL_GUARD_OWN_OPTION"],
      at: own === undefined ? null : { start: own.at, end: own.at + own.name.length },
      near: [],
    };
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    const { code, message, mend, with: facts } = error.problems[0];
    const at = faultAt as number | null;
    const word = at === null ? "" : (/^[\p{L}\p{M}\p{N}_.-]+|^./u.exec(text.slice(at))?.[0] ?? "");
    const near =
      code === "SX_CONDITION_UNKNOWN_NAME" && word !== ""
        ? nearest(
            word,
            conditionNames(known).map(({ name }) => name),
          )
        : [];
    return {
      code,
      message,
      ...(mend === undefined ? {} : { mend }),
      ...(facts === undefined ? {} : { with: facts }),
      at: at === null ? null : { start: at, end: at + word.length },
      near,
    };
  }
}

/** Every name that a condition of the view may use, in the order of the file: options, terms, outcomes, goals, states. */
export function conditionNames(document: CaseDocument, view?: string): ConditionName[] {
  const { parties, terms = {}, outcomes = {}, goals = {}, states = [] } = namesOf(document, view);
  return [
    ...Object.entries(parties).flatMap(([party, { options = {} }]) =>
      Object.entries(options).map(
        ([key, option]): ConditionName => ({
          name: `${party}.${key}`,
          kind: "option",
          title: typeof option === "string" ? option : option.name,
          party,
        }),
      ),
    ),
    ...Object.entries(terms).map(
      ([name, term]): ConditionName => ({
        name,
        kind: "term",
        title: typeof term === "string" ? term : (term.name ?? term.when),
      }),
    ),
    ...Object.entries(outcomes).map(
      ([name, outcome]): ConditionName => ({
        name,
        kind: "outcome",
        title: outcome.name,
      }),
    ),
    ...Object.entries(goals).flatMap(([party, own]) =>
      Object.entries(own).flatMap(([key, goal]): ConditionName[] =>
        goal.when === undefined
          ? []
          : [{ name: `${party}.${key}`, kind: "goal", title: goal.text, party }],
      ),
    ),
    ...states.map((state): ConditionName => {
      const name = typeof state === "string" ? state : state.name;
      return { name, kind: "state", title: name };
    }),
  ];
}

const NOWHERE = { file: "", line: 1, column: 1 };
/** Told from every other path by identity. */
const OWN_PATH: DocumentPath = ["(this condition)"];

/** The document of a view, as far as it can be made: names are looked up where the case is broken too. */
function namesOf(document: CaseDocument, view = "base"): CaseDocument {
  if (view === "base") return document;
  const loaded = { path: "", text: "", document, evidence: null, place: () => NOWHERE };
  try {
    return readView(loaded as unknown as LoadedCase, view).document;
  } catch (error) {
    if (error instanceof CaseError) return document;
    throw error;
  }
}

/** With the text at its place, so that what it names leads back to it where it goes in a circle. */
function written(document: CaseDocument, path: DocumentPath, text: string): CaseDocument {
  if (path[0] !== "terms" && path[0] !== "outcomes" && path[0] !== "goals") return document;
  const applied = applyEdit(document, { path, value: text });
  return applied.ok ? (applied.value as CaseDocument) : document;
}

function namesAt(condition: Condition): { name: string; at: number }[] {
  switch (condition.kind) {
    case "constant":
      return [];
    case "name":
      return [condition];
    case "not":
      return namesAt(condition.of);
    case "and":
    case "or":
      return condition.parts.flatMap(namesAt);
    case "if":
      return [...namesAt(condition.consequent), ...namesAt(condition.when)];
    case "iff":
      return [...namesAt(condition.left), ...namesAt(condition.right)];
  }
}
