import { holdsAt } from "@sextant/engine";
import { createEvaluator } from "../condition/evaluate.js";
import { patternCells } from "../condition/pattern-cells.js";
import { createScope, type Scope } from "../condition/scope.js";
import { didYouMean } from "../condition/suggest.js";
import type { Basis, OptionDoc } from "../document.js";
import { CaseError } from "../problem.js";
import type { DocumentPath } from "../read/loaded-case.js";
import type { CompiledOption, CompiledParty } from "./compiled-view.js";
import { type Clauses, clausesOf } from "./feasible/clauses.js";
import { feasibleStates, refuseContradiction } from "./feasible/feasible-states.js";
import { listedStates } from "./feasible/listed-states.js";
import { fixingRule, type Rule, readRule, ruleTruth } from "./feasible/rules.js";
import { patternWords, readPattern, writePattern } from "./pattern.js";
import { caseError, caseErrorWith } from "./view/problem-of.js";
import type { ViewDocument } from "./view/view-document.js";

/** Who may do what, under which rules: a view before its states are enumerated. */
export interface Frame {
  readonly view: ViewDocument;
  readonly parties: readonly CompiledParty[];
  readonly options: readonly CompiledOption[];
  readonly scope: Scope;
  /** The rules of the file, then one for each ignored option. */
  readonly rules: readonly Rule[];
  /** The clauses of the file's rules alone. */
  readonly clauses: Clauses;
  /** Pattern of the status quo; null where there is none. */
  readonly statusQuo: Uint32Array | null;
}

/** The feasible states of a view. */
export interface Space {
  readonly frame: Frame;
  readonly count: number;
  readonly words: number;
  readonly patterns: Uint32Array | null;
  /** Where the file lists the states: each state's 0-based place there. */
  readonly file: Int32Array | null;
  readonly labels: readonly string[] | null;
}

/** The most options and parties a model may have; states bind long before. */
const MOST_OPTIONS = 1024;
const MOST_PARTIES = 255;

/** Finds the pattern of a state by its id, name, label or pattern. Throws CaseError. */
export type StateFinder = (ref: number | string) => Uint32Array;

/**
 * Resolves options, rules and the status quo of a view in option form. `findState` is asked for a
 * status quo that is given as a state and is not plainly its pattern.
 */
export function readFrame(view: ViewDocument, findState: StateFinder): Frame {
  const { document, locator } = view;
  const scope = createScope(document, locator);
  const parties = readParties(view);
  const options = readOptions(view);
  if (options.length > MOST_OPTIONS) {
    throw caseError(
      "SX_MODEL_TOO_MANY_OPTIONS",
      locator.place(["parties"]),
      `The case has ${options.length} options; at most ${MOST_OPTIONS} are allowed.`,
      "Leave out options that decide nothing.",
    );
  }
  const fileRules = view.rules.map((rule) => readRule(rule.document, rule.path, scope));
  const statusQuo = readStatusQuo(view, options, findState);
  const fixed = readIgnores(view, options, statusQuo);
  const frame: Frame = {
    view,
    parties,
    options,
    scope,
    rules: [...fileRules, ...fixed],
    clauses: clausesOf(fileRules, options.length),
    statusQuo,
  };
  refuseForbiddenStatusQuo(frame);
  return frame;
}

export function readParties(view: ViewDocument): CompiledParty[] {
  const entries = Object.entries(view.document.parties);
  if (entries.length === 0) {
    throw caseError(
      "SX_CASE_NO_PARTY",
      view.locator.place(["parties"]),
      "The case has no party.",
      "Add at least two parties.",
    );
  }
  if (entries.length > MOST_PARTIES) {
    throw caseError(
      "SX_MODEL_TOO_MANY_PARTIES",
      view.locator.place(["parties"]),
      `The case has ${entries.length} parties; at most ${MOST_PARTIES} are allowed.`,
      "Join parties that always act together.",
    );
  }
  return entries.map(([key, doc]) => ({ key, name: doc.name, short: doc.short ?? doc.name }));
}

function readOptions(view: ViewDocument): CompiledOption[] {
  const options: CompiledOption[] = [];
  Object.entries(view.document.parties).forEach(([party, doc], index) => {
    for (const [key, given] of Object.entries(doc.options ?? {})) {
      const option: OptionDoc = typeof given === "string" ? { name: given } : given;
      if (option.reversible === false && option.onlyUndone === true) {
        throw caseError(
          "SX_MODEL_DIRECTION",
          view.locator.place(["parties", party, "options", key]),
          `${party}.${key} can neither be taken nor undone: reversible: false allows only taking it, onlyUndone: true only undoing it.`,
          "Keep one of the two; what never changes is no option.",
        );
      }
      options.push({
        key: `${party}.${key}`,
        party: index,
        name: option.name,
        reversible: option.reversible !== false,
        onlyUndone: option.onlyUndone === true,
        onlyWhen: option.onlyWhen ?? null,
        basis: basisOf(option),
      });
    }
  });
  return options;
}

const BASIS_KEYS = [
  "cite",
  "against",
  "reading",
  "judgement",
  "hedge",
  "confidence",
  "note",
] as const;

/** What a part of the document says of its basis, and nothing else. */
export function basisOf(document: Basis): Basis {
  const basis: Record<string, unknown> = {};
  for (const key of BASIS_KEYS) if (document[key] !== undefined) basis[key] = document[key];
  return basis;
}

function readStatusQuo(
  view: ViewDocument,
  options: readonly CompiledOption[],
  findState: StateFinder,
): Uint32Array | null {
  const given = view.document.statusQuo;
  if (given === undefined) return null;
  const pattern = new Uint32Array(patternWords(options.length));
  if (typeof given === "string" || typeof given === "number") {
    return readStatusQuoState(view, options, given, findState);
  }
  const taken: [string, DocumentPath][] = Array.isArray(given)
    ? given.map((key, i) => [key, ["statusQuo", i]])
    : Object.entries(given).flatMap(([key, value]) =>
        value === false ? [] : [[key, ["statusQuo", key]] as [string, DocumentPath]],
      );
  for (const [key, path] of taken) {
    const o = findOption(view, options, key, path, Array.isArray(given) ? "value" : "key");
    pattern[o >>> 5] |= 1 << (o & 31);
  }
  return pattern;
}

/** A pattern without "-" that is nobody's name is read at once; a state named otherwise is looked for. */
function readStatusQuoState(
  view: ViewDocument,
  options: readonly CompiledOption[],
  given: string | number,
  findState: StateFinder,
): Uint32Array {
  const { stateNames = {}, merge = [], feasible } = view.document;
  const isName =
    Object.values(stateNames).some((name) => name === given) ||
    merge.some(({ name }) => name === given) ||
    (feasible !== undefined && !Array.isArray(feasible) && Object.hasOwn(feasible, given));
  const mask = typeof given === "string" && !isName ? readPattern(given, options.length) : null;
  if (mask?.open.every((word) => word === 0)) return mask.taken;
  try {
    return findState(given);
  } catch (error) {
    if (!(error instanceof CaseError) || error.problems[0].place !== null) throw error;
    const { message, mend } = error.problems[0];
    throw caseError("SX_MODEL_STATUS_QUO", view.locator.place(["statusQuo"]), message, mend);
  }
}

/** An option by its full name, or by its bare name where one party has it. */
export function findOption(
  view: ViewDocument,
  options: readonly CompiledOption[],
  key: string,
  path: DocumentPath,
  at: "key" | "value" = "value",
): number {
  const full = options.findIndex((option) => option.key === key);
  if (full >= 0) return full;
  const bare = options.flatMap((o, i) => (o.key.slice(o.key.indexOf(".") + 1) === key ? [i] : []));
  if (bare.length === 1) return bare[0];
  const names = options.map((option) => option.key);
  throw caseError(
    "SX_CASE_UNKNOWN_OPTION",
    view.locator.place(path, at),
    bare.length > 1
      ? `"${key}" is an option of several parties.`
      : `The case has no option "${key}".`,
    bare.length > 1
      ? `Write ${bare.map((i) => names[i]).join(" or ")}.`
      : (didYouMean(key, names) ?? `The options are ${names.join(", ")}.`),
  );
}

function readIgnores(
  view: ViewDocument,
  options: readonly CompiledOption[],
  statusQuo: Uint32Array | null,
): Rule[] {
  return view.ignores.map(({ key, path }) => {
    const inFile = ["file:", ...path];
    const o = findOption(view, options, key, inFile);
    if (statusQuo === null) {
      throw caseError(
        "SX_MODEL_IGNORES_WITHOUT_STATUS_QUO",
        view.locator.place(inFile),
        `The view ignores ${options[o].key}, but the case has no status quo that says how it stands.`,
        "Give the case a status quo.",
      );
    }
    const taken = ((statusQuo[o >>> 5] >>> (o & 31)) & 1) === 1;
    return fixingRule(o, options[o].key, taken, inFile);
  });
}

/** Rules that a single pattern breaks. */
export function brokenRules(rules: readonly Rule[], pattern: Uint32Array): Rule[] {
  const evaluator = createEvaluator(
    patternCells(pattern, pattern.length, 1, () => new Uint32Array(1)),
  );
  return rules.filter((rule) => !holdsAt(ruleTruth(rule, evaluator), 0));
}

function refuseForbiddenStatusQuo(frame: Frame): void {
  const { statusQuo, options, rules, view } = frame;
  if (statusQuo === null) return;
  const [broken] = brokenRules(rules, statusQuo);
  if (broken === undefined) return;
  // Where no state at all keeps the rules, the status quo is not what is wrong.
  refuseContradiction(rules, options.length, view.locator);
  throw caseErrorWith(
    "SX_MODEL_STATUS_QUO_INFEASIBLE",
    { rule: broken.label },
    view.locator.place(["statusQuo"]),
    `The status quo ${writePattern(statusQuo, 0, options.length, null)} breaks the rule "${broken.label}".`,
    "Change the status quo, or the rule: a rule says only what is logically impossible.",
  );
}

/** Enumerates the feasible states of a frame: those listed in the file that keep the rules, or all. */
export function enumerate(frame: Frame, maxStates: number): Space {
  const { options, rules, view } = frame;
  const { feasible } = view.document;
  if (feasible === undefined) {
    const clauses = rules.length === view.rules.length ? frame.clauses : undefined;
    const found = feasibleStates(rules, options.length, maxStates, view.locator, clauses);
    return { frame, ...found, file: null, labels: null };
  }
  const listed = listedStates(
    feasible,
    options.map((option) => option.key),
    view.locator,
  );
  const { words } = listed;
  const keys = listed.labels;
  const kept: number[] = [];
  for (let s = 0; s < listed.count; s++) {
    const pattern = listed.patterns.slice(s * words, (s + 1) * words);
    const broken = brokenRules(rules, pattern);
    if (broken.length === 0) kept.push(s);
    else if (view.view === "base") {
      const place = listed.file[s];
      throw caseError(
        "SX_MODEL_INFEASIBLE_PATTERN",
        view.locator.place(["feasible", keys === null ? place : keys[place]]),
        `The listed state ${writePattern(pattern, 0, options.length, null)} breaks the rule "${broken[0].label}".`,
        "Remove the state from the list, or change the rule.",
      );
    }
  }
  if (kept.length === 0) {
    throw caseError(
      "SX_MODEL_NO_STATE",
      view.locator.place(["feasible"]),
      `None of the listed states keeps the rules of the view ${view.view}.`,
      "Change the rules of the view.",
    );
  }
  const patterns = new Uint32Array(kept.length * words);
  kept.forEach((s, i) => {
    patterns.set(listed.patterns.subarray(s * words, (s + 1) * words), i * words);
  });
  return {
    frame,
    count: kept.length,
    words,
    patterns,
    file: Int32Array.from(kept, (s) => listed.file[s]),
    labels: keys,
  };
}
