import type { Model } from "@sextant/engine";
import { createEvaluator, type Evaluator } from "../condition/evaluate.js";
import { createScope, type Scope } from "../condition/scope.js";
import type { LoadedCase } from "../read/loaded-case.js";
import type { CompiledOutcome, CompiledView, StateTable } from "./compiled-view.js";
import { finishView } from "./finish-view.js";
import { findAt } from "./preferences.js";
import { listedMoves } from "./restricted-moves.js";
import { readParties } from "./space.js";
import { createStateTable } from "./state-table.js";
import { caseError } from "./view/problem-of.js";
import type { ViewDocument } from "./view/view-document.js";

/** A compiled view with what its conditions were resolved and evaluated by. */
export interface GraphForm {
  readonly compiled: CompiledView;
  readonly scope: Scope;
  readonly truth: Evaluator["truth"];
}

/** Compiles a view of a case whose states and moves are listed. */
export function compileGraphForm(loaded: LoadedCase, view: ViewDocument): GraphForm {
  const { document, locator } = view;
  refuseOptionForm(view);
  const listed = (document.states ?? []).map((state) =>
    typeof state === "string" ? { name: state, label: undefined } : state,
  );
  const count = listed.length;
  if (count === 0) {
    throw caseError(
      "SX_MODEL_NO_STATE",
      locator.place(["states"]),
      "The list of states is empty.",
      "Name the states, or give the parties options instead.",
    );
  }
  const parties = readParties(view);
  const names = new Map<string, number[]>();
  const labels = new Map<string, number>();
  listed.forEach((state, s) => {
    for (const [word, taken] of [
      [state.name, names.has(state.name)],
      [state.label, state.label !== undefined && labels.has(state.label)],
    ] as const) {
      if (!taken) continue;
      throw caseError(
        "SX_MODEL_DUPLICATE_STATE",
        locator.place(["states", s]),
        `Two states are called "${word}".`,
        "Give one of them another name.",
      );
    }
    names.set(state.name, [s]);
    if (state.label !== undefined) labels.set(state.label, s);
  });
  let outcomes: readonly CompiledOutcome[] = [];
  let model: Model | null = null;
  const states: StateTable = createStateTable({
    count,
    optionCount: 0,
    ids: Int32Array.from(listed, (_, s) => s + 1),
    name: (s) => listed[s].name,
    label: (s) => listed[s].label,
    pattern: () => "",
    names,
    labels,
    readPattern: () => null,
    match: () => [],
    outcomes: () => outcomes,
    model: () => model as Model,
  });
  const scope = createScope(document, locator);
  const evaluator = createEvaluator({
    count,
    option: () => new Uint32Array((count + 31) >>> 5),
    listed: (formula) => {
      const column = new Uint32Array((count + 31) >>> 5);
      formula.refs.forEach((ref, i) => {
        const s = findAt(view, states, ref, [...formula.path, i]);
        column[s >>> 5] |= 1 << (s & 31);
      });
      return column;
    },
  });
  const arcs = parties.map((party) =>
    listedMoves(view, states, party.key, document.moves?.[party.key]),
  );
  const compiled = finishView({
    loaded,
    view,
    scope,
    parties,
    options: [],
    states,
    truth: evaluator.truth,
    statusQuo: readStatusQuo(view, states),
    warnings: [],
    setOutcomes: (found) => {
      outcomes = found;
    },
    build: (levels) => {
      model = { form: "graph", partyCount: parties.length, stateCount: count, levels, arcs };
      return model;
    },
  });
  return { compiled, scope, truth: evaluator.truth };
}

function readStatusQuo(view: ViewDocument, states: StateTable): number | null {
  const given = view.document.statusQuo;
  if (given === undefined) return null;
  if (typeof given === "string" || typeof given === "number") {
    return findAt(view, states, given, ["statusQuo"]);
  }
  throw caseError(
    "SX_MODEL_STATUS_QUO",
    view.locator.place(["statusQuo"]),
    "In graph form the status quo is one state.",
    "Write its name or its number.",
  );
}

function refuseOptionForm(view: ViewDocument): void {
  const { document, locator } = view;
  const [party] = Object.entries(document.parties).find(([, doc]) => doc.options) ?? [];
  const path =
    party !== undefined
      ? ["parties", party, "options"]
      : view.ignores.length > 0
        ? ["ignores"]
        : view.rules.length > 0
          ? ["rules"]
          : (["merge", "feasible", "stateNames"] as const).flatMap((key) =>
              document[key] === undefined ? [] : [key],
            );
  if (path.length === 0) return;
  throw caseError(
    "SX_CASE_FORM_MIXED",
    locator.place(path),
    `The case lists its states, so it can have no ${path.at(-1)}.`,
    "Give either states and moves, or options and rules.",
  );
}
