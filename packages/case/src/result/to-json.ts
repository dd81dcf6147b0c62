import { CONCEPT_BIT, type Concept } from "@sextant/engine";
import type { Analysis } from "./analysis.js";
import { ENGINE_VERSION } from "./engine-version.js";
import { countEquilibria } from "./outcome-verdicts.js";
import type { AnalysisJson, StateJson, SummaryJson } from "./result-schema.js";

/** Numbers or states written at a time; keeps the pieces of a stream near 64 KiB. */
const PIECE = 1 << 16;

/**
 * The machine form of a result as one object. For large models prefer `jsonChunks`, which writes
 * the same without holding it.
 *
 * Cost: one entry a state, one number a stable (party, concept, state).
 */
export function toJson(analysis: Analysis): AnalysisJson {
  const order = statesById(analysis);
  const { view } = analysis;
  const json: Record<string, unknown> = head(analysis);
  json.states = Array.from(order, (s) => stateJson(analysis, s));
  if (view.statusQuo !== null) json.statusQuo = view.states.id(view.statusQuo);
  const stability: Record<string, unknown> = {};
  for (const c of analysis.asked) {
    stability[c] = analysis.concepts.includes(c)
      ? {
          byParty: Object.fromEntries(
            view.parties.map((party, i) => [party.key, [...stableIds(analysis, order, i, c)]]),
          ),
          equilibria: [...idsOf(analysis, order, analysis.equilibria[c])],
        }
      : null;
  }
  if (analysis.stability.sim !== true && analysis.asked.includes("sim"))
    stability.reason = analysis.stability.sim.reason;
  json.stability = stability;
  Object.assign(json, tail(analysis, order));
  return json as AnalysisJson;
}

/**
 * The bytes of `JSON.stringify(toJson(analysis))` and a line break, in pieces of about 64 KiB:
 * nothing larger is ever held, so that a result over millions of states can be written to a file.
 *
 * @example for (const text of jsonChunks(analysis)) process.stdout.write(text);
 */
export function* jsonChunks(analysis: Analysis): Generator<string, void, undefined> {
  yield* gather(pieces(analysis));
}

function* pieces(analysis: Analysis): Generator<string, void, undefined> {
  const order = statesById(analysis);
  const { view } = analysis;
  yield `${JSON.stringify(head(analysis)).slice(0, -1)},"states":[`;
  for (let k = 0; k < order.length; k++) {
    yield (k > 0 ? "," : "") + JSON.stringify(stateJson(analysis, order[k]));
  }
  yield "]";
  if (view.statusQuo !== null) yield `,"statusQuo":${view.states.id(view.statusQuo)}`;
  yield ',"stability":{';
  let first = true;
  for (const c of analysis.asked) {
    yield `${first ? "" : ","}"${c}":`;
    first = false;
    if (!analysis.concepts.includes(c)) {
      yield "null";
      continue;
    }
    yield '{"byParty":{';
    for (let i = 0; i < view.parties.length; i++) {
      yield `${i > 0 ? "," : ""}${JSON.stringify(view.parties[i].key)}:[`;
      yield* numbers(stableIds(analysis, order, i, c));
      yield "]";
    }
    yield '},"equilibria":[';
    yield* numbers(idsOf(analysis, order, analysis.equilibria[c]));
    yield "]}";
  }
  if (analysis.stability.sim !== true && analysis.asked.includes("sim"))
    yield `,"reason":${JSON.stringify(analysis.stability.sim.reason)}`;
  yield "}";
  for (const [key, value] of Object.entries(tail(analysis, order)))
    yield `,"${key}":${JSON.stringify(value)}`;
  yield "}\n";
}

/** Counts by concept and party, and seconds by phase: `--summary --json`. No states. */
export function summaryJson(
  analysis: Analysis,
  seconds: Readonly<Record<string, number>>,
): SummaryJson {
  const { view } = analysis;
  const json: Record<string, unknown> = head(analysis);
  json.states = view.states.count;
  if (view.statusQuo !== null) json.statusQuo = view.states.id(view.statusQuo);
  const stability: Record<string, unknown> = {};
  for (const c of analysis.asked) {
    stability[c] = analysis.concepts.includes(c)
      ? {
          byParty: Object.fromEntries(
            view.parties.map((party, i) => [
              party.key,
              countStable(analysis.stability.verdicts[i], CONCEPT_BIT[c]),
            ]),
          ),
          equilibria: analysis.equilibria[c]?.length ?? 0,
        }
      : null;
  }
  if (analysis.stability.sim !== true && analysis.asked.includes("sim"))
    stability.reason = analysis.stability.sim.reason;
  json.stability = stability;
  if (analysis.mixed)
    json.mixed = {
      concepts: mixedConcepts(analysis),
      equilibria: analysis.mixed.equilibria.length,
    };
  json.outcomes = Object.fromEntries(
    view.outcomes.map(({ key }, index) => [key, countEquilibria(analysis, index)]),
  );
  json.seconds = seconds;
  return json as SummaryJson;
}

function head(analysis: Analysis): Record<string, unknown> {
  const { view } = analysis;
  return {
    case: { title: view.document.title, hash: view.loaded.hash },
    view: view.view,
    engine: ENGINE_VERSION,
    ...(analysis.reading === "legal-sequences" ? {} : { reading: analysis.reading }),
    ...(analysis.view.lean === true ? { gratuitous: "left-out" as const } : {}),
    parties: view.parties.map((p) => p.key),
    options: view.options.map((o) => o.key),
  };
}

function tail(analysis: Analysis, order: Int32Array): Record<string, unknown> {
  const { view } = analysis;
  const json: Record<string, unknown> = {};
  if (analysis.mixed)
    json.mixed = {
      concepts: mixedConcepts(analysis),
      equilibria: [...idsOf(analysis, order, analysis.mixed.equilibria)],
    };
  if (view.alternatives.length > 0)
    json.alternatives = analysis.alternatives.map((a) => ({
      party: view.parties[a.party].key,
      order: a.order,
      equilibria: Object.fromEntries(
        analysis.concepts.map((c) => [c, [...idsOf(analysis, order, a.equilibria[c])]]),
      ),
      differing: a.differing,
    }));
  return json;
}

function mixedConcepts(analysis: Analysis): Record<string, Concept> {
  return Object.fromEntries(
    analysis.view.parties.map((p, i) => [p.key, analysis.mixed!.concepts[i]]),
  );
}

/** One state as results print it. */
export function stateJson(analysis: Analysis, s: number): StateJson {
  const { view } = analysis;
  const name = view.states.name(s);
  const label = view.states.label(s);
  const level: Record<string, number> = {};
  for (let i = 0; i < view.parties.length; i++)
    if (!view.partial[i]) level[view.parties[i].key] = view.model.levels[i][s];
  return {
    id: view.states.id(s),
    pattern: view.states.pattern(s),
    ...(name === undefined ? {} : { name }),
    ...(label === undefined ? {} : { label }),
    outcomes: view.states.outcomes(s),
    level,
  };
}

/** Engine indices in ascending order of id. */
export function statesById(analysis: Analysis): Int32Array {
  const { states } = analysis.view;
  const order = Int32Array.from({ length: states.count }, (_, s) => s);
  let sorted = true;
  for (let s = 1; s < states.count && sorted; s++) sorted = states.id(s - 1) < states.id(s);
  return sorted ? order : order.sort((a, b) => states.id(a) - states.id(b));
}

function* stableIds(
  analysis: Analysis,
  order: Int32Array,
  party: number,
  concept: Concept,
): Generator<number> {
  const column = analysis.stability.verdicts[party];
  const bit = CONCEPT_BIT[concept];
  for (let k = 0; k < order.length; k++)
    if (column[order[k]] & bit) yield analysis.view.states.id(order[k]);
}

/** Ids of some states, ascending. */
function* idsOf(
  analysis: Analysis,
  order: Int32Array,
  states: Int32Array | undefined,
): Generator<number> {
  if (!states || states.length === 0) return;
  const { states: table } = analysis.view;
  // Indices ascend with ids in all but labelled cases, whose states are few.
  const ids = Array.from(states, (s) => table.id(s));
  if (order.length > 0) ids.sort((a, b) => a - b);
  yield* ids;
}

function* numbers(values: Iterable<number>): Generator<string> {
  let first = true;
  for (const n of values) {
    yield first ? String(n) : `,${n}`;
    first = false;
  }
}

/** Joins small pieces into larger ones. */
function* gather(small: Iterable<string>): Generator<string, void, undefined> {
  let held: string[] = [];
  let length = 0;
  for (const text of small) {
    held.push(text);
    length += text.length;
    if (length >= PIECE) {
      yield held.join("");
      held = [];
      length = 0;
    }
  }
  if (length > 0) yield held.join("");
}

function countStable(column: Uint8Array, bit: number): number {
  let total = 0;
  for (let s = 0; s < column.length; s++) if (column[s] & bit) total++;
  return total;
}
