import {
  type BitColumn,
  countMovesAtMost,
  type GraphModel,
  MAY_TAKE,
  MAY_UNDO,
  type Model,
  type OptionModel,
} from "@sextant/engine";
import { createEvaluator, type Evaluator } from "../condition/evaluate.js";
import { optionsOf } from "../condition/formula.js";
import { patternCells } from "../condition/pattern-cells.js";
import type { Problem } from "../problem.js";
import type { LoadedCase } from "../read/loaded-case.js";
import type { CompiledOutcome, CompiledView, StateTable } from "./compiled-view.js";
import { finishView } from "./finish-view.js";
import { listedMoves } from "./listed-moves.js";
import { type MergedStates, mergedTruth, mergeStates } from "./merging.js";
import { findPattern, matchPattern, readPattern, writePattern } from "./pattern.js";
import { restrictMoves } from "./restricted-moves.js";
import { enumerate, type Frame, readFrame, type Space, type StateFinder } from "./space.js";
import { stateIds } from "./state-ids.js";
import { createStateTable } from "./state-table.js";
import { caseError, caseErrorWith } from "./view/problem-of.js";
import { type ViewDocument, withoutStatusQuo } from "./view/view-document.js";

/** The most moves that a merged or restricted model may list, 4 bytes each. */
const MOST_MOVES = 2 ** 27;

/** Patterns of so many states are kept once they are written: some analyses ask for the same ones often. */
const MOST_KEPT = 2 ** 16;

/** A compiled view with what lies behind its states: the combinations of options before merging. */
export interface OptionForm {
  readonly compiled: CompiledView;
  readonly frame: Frame;
  readonly space: Space;
  readonly merged: MergedStates | null;
  /** Truth over the states before merging, and after. */
  readonly evaluator: Evaluator;
  readonly truth: Evaluator["truth"];
  /** The model before merging and restricting, without preferences. */
  readonly base: OptionModel;
}

/** Compiles a view of a case whose states are combinations of options. */
export function compileOptionForm(
  loaded: LoadedCase,
  view: ViewDocument,
  maxStates: number,
  findState = (of: ViewDocument): StateFinder => stateFinder(loaded, of, maxStates),
): OptionForm {
  const frame = readFrame(view, findState(view));
  const space = enumerate(frame, maxStates);
  const { words, patterns, count } = space;
  const warnings: Problem[] = [];
  let merged: MergedStates | null = null;
  let outcomes: readonly CompiledOutcome[] = [];
  let model: Model | null = null;

  const evaluator: Evaluator = createEvaluator(
    patternCells(patterns, words, count, (formula) =>
      listedColumn(
        formula.refs.map((ref) => states.find(ref)),
        count,
        merged,
      ),
    ),
  );
  merged = mergeStates(space, view.document.merge ?? [], evaluator.truth);
  const truth: Evaluator["truth"] =
    merged === null
      ? evaluator.truth
      : mergedTruth(space, merged, (formula) => formula.refs.map((ref) => states.find(ref)));
  const ids = finalIds(stateIds(loaded, space, maxStates, findState), merged);
  const states: StateTable = createTable(
    space,
    merged,
    ids,
    () => outcomes,
    () => model as Model,
  );

  const base = optionModel(frame, space, evaluator);
  const moves = view.document.moves ?? {};
  let graph: GraphModel | null = null;
  if (merged !== null || Object.keys(moves).length > 0) {
    const atMost = countMovesAtMost(base, MOST_MOVES);
    if (atMost > MOST_MOVES) {
      throw caseError(
        "SX_MODEL_TOO_MANY_STATES",
        view.locator.place([merged === null ? "moves" : "merge"]),
        `With merged states or restricted moves every move is listed: up to ${atMost} of them; at most ${MOST_MOVES} can be held.`,
        "Add rules for what is logically impossible, or do without merging and restricting.",
      );
    }
    const alone = listedMoves(loaded, base, merged);
    graph = {
      ...alone,
      arcs: frame.parties.map((party, i) =>
        Object.hasOwn(moves, party.key)
          ? restrictMoves(view, states, party.key, alone.arcs[i], moves[party.key], warnings)
          : alone.arcs[i],
      ),
    };
  }
  const statusQuo = statusQuoIndex(frame, space, merged);
  const compiled = finishView({
    loaded,
    view,
    scope: frame.scope,
    parties: frame.parties,
    options: frame.options,
    states,
    truth,
    statusQuo,
    warnings,
    setOutcomes: (found) => {
      outcomes = found;
    },
    build: (levels) => {
      model = graph === null ? { ...base, levels } : { ...graph, levels };
      return model;
    },
  });
  return { compiled, frame, space, merged, evaluator, truth, base };
}

/**
 * Finds a state of a view whose status quo is not known yet: by its name, label or pattern, or by
 * its id. Of a merged state the lowest member is meant.
 */
function stateFinder(loaded: LoadedCase, view: ViewDocument, maxStates: number): StateFinder {
  return (ref) => {
    const bare = withoutStatusQuo(view);
    // Rules and merges may speak of terms, goals and outcomes; what parties prefer is not needed.
    const document = {
      ...bare.document,
      preferences: undefined,
      expect: undefined,
      moves: undefined,
    };
    const { compiled, space, merged } = compileOptionForm(
      loaded,
      { ...bare, document, lists: new Map() },
      maxStates,
      refuseToFind,
    );
    const found = compiled.states.find(ref);
    const s = merged === null ? found : merged.members[found][0];
    const { patterns, words } = space;
    return patterns === null ? Uint32Array.of(s) : patterns.slice(s * words, (s + 1) * words);
  };
}

/** Which states there are would depend on the status quo, and the status quo on which there are. */
function refuseToFind(view: ViewDocument): StateFinder {
  return (ref) => {
    throw caseError(
      "SX_MODEL_STATUS_QUO",
      view.locator.place(["statusQuo"]),
      `The status quo ${ref} cannot be found by a number or a name, because the view ${view.view} has rules of its own and ignores options.`,
      "List the options that are taken.",
    );
  };
}

function listedColumn(
  found: readonly number[],
  count: number,
  merged: MergedStates | null,
): BitColumn {
  const column = new Uint32Array((count + 31) >>> 5);
  for (const state of found) {
    for (const s of merged === null ? [state] : merged.members[state]) {
      column[s >>> 5] |= 1 << (s & 31);
    }
  }
  return column;
}

/** A merged state has the lowest id of its members. */
function finalIds(ids: Int32Array, merged: MergedStates | null): Int32Array {
  if (merged === null) return ids;
  return Int32Array.from(merged.members, (members) =>
    members.reduce((least, s) => Math.min(least, ids[s]), ids[members[0]]),
  );
}

/** The model without preferences, before merging. */
export function optionModel(frame: Frame, space: Space, evaluator: Evaluator): OptionModel {
  const { options, parties, scope, view } = frame;
  const guards = options.map((option) => {
    if (option.onlyWhen === null) return null;
    const [party, key] = splitKey(option.key);
    const path = ["parties", party, "options", key, "onlyWhen"];
    const formula = scope.formula(option.onlyWhen, path);
    const own = [...optionsOf(formula)].filter((o) => options[o].party === option.party);
    if (own.length > 0) {
      throw caseErrorWith(
        "SX_MODEL_GUARD_OWN_OPTION",
        { party, option: option.key, options: own.map((o) => options[o].key) },
        view.locator.place(path),
        `The guard of ${option.key} names ${own.map((o) => options[o].key).join(", ")}, which ${own.length === 1 ? "is an option" : "are options"} of ${party} itself.`,
        "A guard says what others must have done; write a rule for what a party's own options exclude.",
      );
    }
    return evaluator.truth(formula);
  });
  return {
    form: "option",
    partyCount: parties.length,
    stateCount: space.count,
    levels: [],
    optionCount: options.length,
    owner: Uint8Array.from(options, (option) => option.party),
    direction: Uint8Array.from(options, (option) =>
      option.onlyUndone ? MAY_UNDO : option.reversible ? MAY_TAKE | MAY_UNDO : MAY_TAKE,
    ),
    guards,
    patterns: space.patterns,
    words: space.words,
  };
}

function splitKey(key: string): [string, string] {
  const dot = key.indexOf(".");
  return [key.slice(0, dot), key.slice(dot + 1)];
}

function statusQuoIndex(frame: Frame, space: Space, merged: MergedStates | null): number | null {
  if (frame.statusQuo === null) return null;
  const s = findPattern(space.patterns, space.words, space.count, frame.statusQuo);
  if (s < 0) {
    throw caseErrorWith(
      "SX_MODEL_STATUS_QUO_INFEASIBLE",
      { rule: null },
      frame.view.locator.place(["statusQuo"]),
      `The status quo ${writePattern(frame.statusQuo, 0, frame.options.length, null)} is not among the listed feasible states.`,
      "Add it to feasible, or correct the status quo.",
    );
  }
  return merged === null ? s : merged.classOf[s];
}

function createTable(
  space: Space,
  merged: MergedStates | null,
  ids: Int32Array,
  outcomes: () => readonly CompiledOutcome[],
  model: () => Model,
): StateTable {
  const { frame, patterns, words, count } = space;
  const { view, options } = frame;
  const classOf = (s: number): number => (merged === null ? s : merged.classOf[s]);
  const lowest = (c: number): number => (merged === null ? c : merged.members[c][0]);
  const read = (text: string) => readPattern(text, options.length);
  const match = (mask: NonNullable<ReturnType<typeof read>>): number[] => [
    ...new Set(matchPattern(patterns, words, count, mask).map(classOf)),
  ];

  const byState = new Map<number, string>();
  const names = new Map<string, number[]>();
  const give = (name: string, c: number): void => {
    if (!byState.has(c)) byState.set(c, name);
    const known = names.get(name);
    if (known === undefined) names.set(name, [c]);
    else if (!known.includes(c)) known.push(c);
  };
  merged?.names.forEach((name, c) => {
    if (name !== undefined) give(name, c);
  });
  for (const [text, name] of Object.entries(view.document.stateNames ?? {})) {
    const mask = read(text);
    if (mask === null) {
      throw caseError(
        "SX_MODEL_BAD_PATTERN",
        view.locator.place(["stateNames", text], "key"),
        `"${text}" does not have one letter Y, N or - for each of the ${options.length} options.`,
        `The options are, in order, ${options.map((option) => option.key).join(", ")}.`,
      );
    }
    for (const c of match(mask)) give(name, c);
  }
  const labelOf = (c: number): string | undefined =>
    space.file === null || space.labels === null ? undefined : space.labels[space.file[lowest(c)]];
  const labels = new Map<string, number>();
  if (space.file !== null && space.labels !== null) {
    for (let s = 0; s < count; s++) labels.set(space.labels[space.file[s]], classOf(s));
  }
  const written: string[] = [];
  const pattern = (c: number): string => {
    const known = written[c];
    if (known !== undefined) return known;
    const text = write(c);
    if (c < MOST_KEPT) written[c] = text;
    return text;
  };
  const write = (c: number): string => {
    const at = lowest(c);
    const own =
      patterns === null ? Uint32Array.of(at) : patterns.slice(at * words, (at + 1) * words);
    const varies = new Uint32Array(words);
    for (const s of merged === null ? [] : merged.members[c]) {
      for (let w = 0; w < words; w++) {
        varies[w] |= own[w] ^ (patterns === null ? s : patterns[s * words + w]);
      }
    }
    return writePattern(own, 0, options.length, varies);
  };
  return createStateTable({
    count: merged === null ? count : merged.classCount,
    optionCount: options.length,
    ids,
    name: (c) => byState.get(c),
    label: labelOf,
    pattern,
    names,
    labels,
    readPattern: read,
    match,
    outcomes,
    model,
  });
}
