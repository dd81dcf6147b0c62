import type { Locator } from "../compile/locator.js";
import type { CaseDocument } from "../document.js";
import { CaseError, type Problem, type ProblemCode } from "../problem.js";
import type { DocumentPath } from "../read/loaded-case.js";
import { ConditionFault } from "./condition-fault.js";
import type { Formula } from "./formula.js";
import { parseCondition } from "./parse.js";
import { didYouMean, nearest } from "./suggest.js";
import type { Condition } from "./syntax.js";

/** Terms within terms may be nested so deep, counted over all brackets on the way. */
const MAX_FORMULA_DEPTH = 1000;

/** The names of a view, and what each means. */
export interface Scope {
  /** Parses and resolves a condition; `path` says where it stands. Throws CaseError. */
  formula(text: string, path: DocumentPath): Formula;
  /** A goal's own condition; throws where it has none. `path` is where the goal is used. */
  goal(party: string, key: string, path: DocumentPath): Formula;
  outcome(key: string): Formula;
  term(key: string): Formula;
  /** The meanings of a name, as a reader would say them: "the option dprk.talk". */
  meanings(name: string): string[];
  /** Index of an option by its full name "party.option". */
  readonly options: ReadonlyMap<string, number>;
}

type Meaning =
  | { readonly kind: "option"; readonly full: string; readonly option: number }
  | { readonly kind: "goal"; readonly full: string; readonly party: string; readonly key: string }
  | { readonly kind: "term" | "outcome"; readonly full: string }
  | { readonly kind: "state"; readonly full: string; readonly state: number };

interface Sized {
  readonly formula: Formula;
  readonly depth: number;
}

/**
 * Collects every name of a document. No kind of name wins over another: a bare name with two
 * meanings is an error that lists both. Named conditions are resolved when first used, each once.
 */
export function createScope(document: CaseDocument, locator: Locator): Scope {
  const { terms = {}, outcomes = {}, goals = {} } = document;
  const meanings = new Map<string, Meaning[]>();
  const add = (name: string, meaning: Meaning): void => {
    const known = meanings.get(name);
    if (known === undefined) meanings.set(name, [meaning]);
    else known.push(meaning);
  };
  const options = new Map<string, number>();
  for (const [party, doc] of Object.entries(document.parties)) {
    for (const key of Object.keys(doc.options ?? {})) {
      const full = `${party}.${key}`;
      const meaning: Meaning = { kind: "option", full, option: options.size };
      options.set(full, options.size);
      add(full, meaning);
      add(key, meaning);
    }
  }
  for (const key of Object.keys(terms)) add(key, { kind: "term", full: key });
  for (const key of Object.keys(outcomes)) add(key, { kind: "outcome", full: key });
  for (const [party, own] of Object.entries(goals)) {
    for (const key of Object.keys(own)) {
      const meaning: Meaning = { kind: "goal", full: `${party}.${key}`, party, key };
      add(meaning.full, meaning);
      add(key, meaning);
    }
  }
  (document.states ?? []).forEach((state, index) => {
    const name = typeof state === "string" ? state : state.name;
    add(name, { kind: "state", full: name, state: index });
  });

  const fail = (
    code: ProblemCode,
    path: DocumentPath,
    offset: { text: string; at: number } | null,
    message: string,
    mend?: string,
    facts?: Problem["with"],
  ): CaseError =>
    new CaseError([
      {
        code,
        severity: "error",
        place: offset === null ? locator.place(path) : locator.within(path, offset.text, offset.at),
        message,
        ...(mend === undefined ? {} : { mend }),
        ...(facts === undefined ? {} : { with: facts }),
      },
    ]);

  const kept = new Map<string, Sized>();
  const open: string[] = [];

  /** Resolves what a name stands for, once; `where` is where it is used. */
  const named = (
    key: string,
    words: string,
    where: { path: DocumentPath; offset: { text: string; at: number } | null },
    resolve: () => Sized,
  ): Sized => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const start = open.indexOf(words);
    if (start >= 0) {
      const cycle = [...open.slice(start), words].join(" -> ");
      throw fail(
        "SX_CONDITION_CYCLE",
        where.path,
        where.offset,
        `These conditions define one another in a circle: ${cycle}.`,
        "Write one of them without the others.",
      );
    }
    if (open.length >= 200) {
      throw fail(
        "SX_CONDITION_TOO_DEEP",
        where.path,
        where.offset,
        "Terms, goals and outcomes name one another more than 200 deep.",
        "Write some of them directly over options.",
      );
    }
    open.push(words);
    let inner: Sized;
    try {
      inner = resolve();
    } finally {
      open.pop();
    }
    const sized: Sized = {
      formula: { kind: "named", name: words, of: inner.formula },
      depth: inner.depth + 1,
    };
    kept.set(key, sized);
    return sized;
  };

  const term = (key: string, where: Parameters<typeof named>[2]): Sized =>
    named(`term ${key}`, key, where, () => {
      const doc = terms[key];
      return typeof doc === "string"
        ? parse(doc, ["terms", key])
        : parse(doc.when, ["terms", key, "when"]);
    });

  const outcome = (key: string, where: Parameters<typeof named>[2]): Sized =>
    named(`outcome ${key}`, key, where, () => {
      const doc = outcomes[key];
      if (doc.when !== undefined) return parse(doc.when, ["outcomes", key, "when"]);
      if (doc.states !== undefined) {
        const path = ["outcomes", key, "states"];
        return { formula: { kind: "states", refs: doc.states, path }, depth: 1 };
      }
      throw fail(
        "SX_CONDITION_NO_CONDITION",
        ["outcomes", key],
        null,
        `The outcome ${key} has neither a condition nor a list of states.`,
        "Add when: or states:.",
      );
    });

  const goal = (party: string, key: string, where: Parameters<typeof named>[2]): Sized =>
    named(`goal ${party}.${key}`, `${party}.${key}`, where, () => {
      const doc = goals[party][key];
      if (doc.when === undefined) {
        throw fail(
          "SX_CONDITION_NO_CONDITION",
          where.path,
          where.offset,
          `The goal ${party}.${key} has no condition, so nothing can be built on it.`,
          "Give the goal a condition (when:) with a reading, or leave it out here.",
          { goal: `${party}.${key}` },
        );
      }
      return parse(doc.when, ["goals", party, key, "when"]);
    });

  const lookUp = (condition: Condition & { kind: "name" }, text: string, path: DocumentPath) => {
    const offset = { text, at: condition.at };
    const found = meanings.get(condition.name);
    if (found === undefined) {
      const mend =
        didYouMean(condition.name, meanings.keys()) ??
        (meanings.size <= 12 ? `The names are ${[...meanings.keys()].join(", ")}.` : undefined);
      throw fail(
        "SX_CONDITION_UNKNOWN_NAME",
        path,
        offset,
        `"${condition.name}" is no option, term, goal, outcome or state of the case.`,
        mend,
        { written: condition.name, near: nearest(condition.name, meanings.keys()) },
      );
    }
    if (found.length > 1) {
      throw fail(
        "SX_CONDITION_AMBIGUOUS_NAME",
        path,
        offset,
        `"${condition.name}" means more than one thing: ${found.map(say).join("; ")}.`,
        found.every((m) => m.full.includes("."))
          ? `Write ${found.map((m) => m.full).join(" or ")}.`
          : "Rename all but one, or write party.name where a party's option or goal is meant.",
        { written: condition.name, means: found.map(({ full }) => full) },
      );
    }
    const [meaning] = found;
    const where = { path, offset };
    switch (meaning.kind) {
      case "option":
        return { formula: { kind: "option", option: meaning.option }, depth: 1 } as Sized;
      case "state":
        return { formula: { kind: "state", state: meaning.state }, depth: 1 } as Sized;
      case "term":
        return term(meaning.full, where);
      case "outcome":
        return outcome(meaning.full, where);
      case "goal":
        return goal(meaning.party, meaning.key, where);
    }
  };

  const resolve = (condition: Condition, text: string, path: DocumentPath): Sized => {
    switch (condition.kind) {
      case "constant":
        return { formula: { kind: "constant", value: condition.value }, depth: 1 };
      case "name":
        return lookUp(condition, text, path);
      case "not": {
        const of = resolve(condition.of, text, path);
        return { formula: { kind: "not", of: of.formula }, depth: of.depth + 1 };
      }
      case "and":
      case "or": {
        const parts = condition.parts.map((part) => resolve(part, text, path));
        return {
          formula: { kind: condition.kind, parts: parts.map((p) => p.formula) },
          depth: 1 + parts.reduce((deepest, p) => Math.max(deepest, p.depth), 0),
        };
      }
      case "if": {
        const then = resolve(condition.consequent, text, path);
        const when = resolve(condition.when, text, path);
        return {
          formula: { kind: "if", consequent: then.formula, when: when.formula },
          depth: 1 + Math.max(then.depth, when.depth),
        };
      }
      case "iff": {
        const left = resolve(condition.left, text, path);
        const right = resolve(condition.right, text, path);
        return {
          formula: { kind: "iff", left: left.formula, right: right.formula },
          depth: 1 + Math.max(left.depth, right.depth),
        };
      }
    }
  };

  const parse = (text: string, path: DocumentPath): Sized => {
    let condition: Condition;
    try {
      condition = parseCondition(text);
    } catch (error) {
      if (!(error instanceof ConditionFault)) throw error;
      throw fail(error.code, path, { text, at: error.at }, error.message, error.mend, error.with);
    }
    const sized = resolve(condition, text, path);
    if (sized.depth > MAX_FORMULA_DEPTH) {
      throw fail(
        "SX_CONDITION_TOO_DEEP",
        path,
        null,
        `With the terms it names, the condition is nested more than ${MAX_FORMULA_DEPTH} deep.`,
        "Write some of the terms directly over options.",
      );
    }
    return sized;
  };

  return {
    options,
    formula: (text, path) => parse(text, path).formula,
    goal: (party, key, path) => goal(party, key, { path, offset: null }).formula,
    outcome: (key) => outcome(key, { path: ["outcomes", key], offset: null }).formula,
    term: (key) => term(key, { path: ["terms", key], offset: null }).formula,
    meanings: (name) => (meanings.get(name) ?? []).map(say),
  };
}

function say(meaning: Meaning): string {
  return `the ${meaning.kind} ${meaning.full}`;
}
