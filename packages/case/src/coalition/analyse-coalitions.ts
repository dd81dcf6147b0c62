import {
  allPrefer,
  COALITION_CONCEPT_BIT,
  type CoalitionConcept,
  CoalitionQuestions,
  type CoalitionStability,
  type Concept,
  coalitionPath,
  coalitionStability,
  plainestFirst,
  SEQUENTIAL_CONCEPTS,
  type Step,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { withLevels } from "../result/alternatives.js";
import { analyse } from "../result/analyse.js";
import type { Analysis } from "../result/analysis.js";
import { admissibleCoalitions } from "./admissible.js";
import type {
  CoalitionAnalysis,
  CoalitionOptions,
  ConceptAgainst,
  Jump,
  OutcomeAgainst,
  StateAgainst,
} from "./coalition-analysis.js";

/** The concept of single parties that a concept for coalitions extends. */
const INDIVIDUAL: Readonly<Record<CoalitionConcept, Concept>> = {
  cnash: "nash",
  cgmr: "gmr",
  csmr: "smr",
  cseq: "seq",
  "cseq-single": "seq",
};

/**
 * Which equilibria of a view hold against parties acting together, which coalitions would break the
 * others, and where they would go; the same for the status quo, for one state of each outcome that
 * has no equilibrium, and for a state that is asked for. Definitions: coalitionStability of the engine.
 *
 * Cost: coalitions x states judged x the moves of the members; `allStates` judges every state.
 * Throws CaseError as admissibleCoalitions, the engine's EngineLimitError for a model of too many
 * moves, and its CancelledError where `signal` says to stop.
 *
 * @example
 * analyseCoalitions(compileView(loaded)).concepts[0].holding; // 7
 */
export function analyseCoalitions(
  view: CompiledView,
  options: CoalitionOptions = {},
): CoalitionAnalysis {
  const coalitions = admissibleCoalitions(view, options.coalitions);
  const pareto = options.pareto === true;
  const analysis = analyse(view, { concepts: SEQUENTIAL_CONCEPTS, signal: options.signal });
  const asked: readonly CoalitionConcept[] = options.concepts ?? ["cnash", "cseq"];
  const judged = coalitionStability(view.model, {
    coalitions,
    states: options.allStates === true ? undefined : statesOfInterest(analysis, asked, options),
    concepts: asked.some(isCseq) ? [...asked, "cseq", "cseq-single"] : asked,
    pareto,
    onProgress: options.onProgress,
    signal: options.signal,
  });
  const questions = new CoalitionQuestions(view.model, pareto);
  const others = view.alternatives.map(
    ({ party, levels }) => new CoalitionQuestions(withLevels(view.model, party, levels), pareto),
  );
  const work = { analysis, judged, questions, others, place: placesOf(judged.states), options };
  return {
    view,
    analysis,
    concepts: judged.concepts
      .filter((concept) => asked.includes(concept))
      .map((concept) => against(work, concept)),
    coalitions,
    universal: coalitions.length === 2 ** view.parties.length - 1,
    pareto,
    opponents: asked.some(isCseq) ? compareOpponents(judged) : null,
  };
}

function isCseq(concept: CoalitionConcept): boolean {
  return concept === "cseq" || concept === "cseq-single";
}

function compareOpponents({ verdicts, states }: CoalitionStability): {
  differing: number;
  compared: number;
} {
  let differing = 0;
  for (const column of verdicts)
    for (const bits of column)
      if (
        ((bits & COALITION_CONCEPT_BIT.cseq) === 0) !==
        ((bits & COALITION_CONCEPT_BIT["cseq-single"]) === 0)
      )
        differing++;
  return { differing, compared: verdicts.length * states.length };
}

interface Work {
  readonly analysis: Analysis;
  readonly judged: CoalitionStability;
  readonly questions: CoalitionQuestions;
  /** One for each strict order of a tie of unknown order. */
  readonly others: readonly CoalitionQuestions[];
  /** Where a state stands among those judged. */
  readonly place: ReadonlyMap<number, number>;
  readonly options: CoalitionOptions;
}

function statesOfInterest(
  analysis: Analysis,
  concepts: readonly CoalitionConcept[],
  { state }: CoalitionOptions,
): number[] {
  const wanted = new Set<number>();
  for (const c of concepts) for (const s of analysis.equilibria[INDIVIDUAL[c]] ?? []) wanted.add(s);
  for (const { example } of analysis.outcomes) if (example !== null) wanted.add(example);
  if (analysis.view.statusQuo !== null) wanted.add(analysis.view.statusQuo);
  if (state !== undefined) wanted.add(state);
  return [...wanted].sort((a, b) => a - b);
}

function placesOf(states: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  states.forEach((s, k) => {
    places.set(s, k);
  });
  return places;
}

function against(work: Work, concept: CoalitionConcept): ConceptAgainst {
  const { analysis, judged, options } = work;
  const { view } = analysis;
  const individual = INDIVIDUAL[concept];
  const equilibria = [...(analysis.equilibria[individual] ?? [])];
  const verdicts = new Map(equilibria.map((s) => [s, stateAgainst(work, s, concept)]));
  const judge = (s: number): StateAgainst => verdicts.get(s) ?? stateAgainst(work, s, concept);
  const bit = COALITION_CONCEPT_BIT[concept];
  const holds = (k: number): boolean => judged.verdicts.every((column) => (column[k] & bit) !== 0);
  return {
    concept,
    individual,
    byOutcome: byOutcome(view, [...verdicts.values()]),
    equilibria: equilibria.length,
    holding: [...verdicts.values()].filter((each) => each.holds).length,
    statusQuo: view.statusQuo === null ? null : judge(view.statusQuo),
    asked: options.state === undefined ? null : judge(options.state),
    examples: analysis.outcomes.flatMap(({ outcome, example, equilibria: counts }) =>
      example === null || (counts[individual] ?? 0) > 0 ? [] : [{ ...judge(example), outcome }],
    ),
    alternatives: alternativesAgainst(work, concept),
    universal: options.allStates === true ? [...judged.states].filter((_, k) => holds(k)) : null,
  };
}

function stateAgainst(work: Work, state: number, concept: CoalitionConcept): StateAgainst {
  const { judged, place } = work;
  const bit = COALITION_CONCEPT_BIT[concept];
  const k = place.get(state) as number;
  const breakers = judged.coalitions.flatMap((_, h) =>
    (judged.verdicts[h][k] & bit) === 0 ? [h] : [],
  );
  const least = breakers.length === 0 ? 0 : judged.coalitions[breakers[0]].length;
  const smallest = breakers
    .map((h) => judged.coalitions[h])
    .filter((each) => each.length === least)
    .map((coalition) => jump(work, state, coalition, concept));
  return { state, holds: breakers.length === 0, breakers, smallest };
}

function jump(
  { analysis, questions, options }: Work,
  state: number,
  coalition: readonly number[],
  concept: CoalitionConcept,
): Jump {
  const { model } = analysis.view;
  const targets = plainestFirst(
    model,
    state,
    questions.undeterred(state, coalition, concept),
    coalition,
  );
  // A target is left out as not the best where another is no worse for any member and better for one.
  const best =
    targets.find((t) => !targets.some((u) => allPrefer(model.levels, coalition, u, t, true))) ??
    targets[0];
  const told = state === analysis.view.statusQuo || state === options.state;
  const way = (to: number): Step[] => coalitionPath(model, state, to, coalition) ?? [];
  const ways = told ? { nearest: way(targets[0]), best: way(best) } : null;
  return { coalition, targets, best, ways };
}

function byOutcome(view: CompiledView, states: readonly StateAgainst[]): OutcomeAgainst[] {
  const groups = new Map<string, OutcomeAgainst & { readonly equilibria: StateAgainst[] }>();
  for (const each of states) {
    const outcomes = view.states.outcomes(each.state);
    const name = outcomes.length === 0 ? (view.states.name(each.state) ?? null) : null;
    const key = name === null ? outcomes.join(" ") : `name: ${name}`;
    const group = groups.get(key) ?? { key, outcomes, name, equilibria: [] };
    group.equilibria.push(each);
    groups.set(key, group);
  }
  const place = ({ outcomes }: OutcomeAgainst): number => {
    const first = view.outcomes.findIndex(({ key }) => key === outcomes[0]);
    return first < 0 ? view.outcomes.length : first;
  };
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}

function alternativesAgainst(
  { analysis, others, judged }: Work,
  concept: CoalitionConcept,
): ConceptAgainst["alternatives"] {
  return analysis.alternatives.map(({ equilibria: own }, k) => {
    const equilibria = [...(own[INDIVIDUAL[concept]] ?? [])];
    const holds = (s: number): boolean =>
      others[k].firstBreaking(s, judged.coalitions, concept) === null;
    const { statusQuo } = analysis.view;
    return {
      equilibria,
      holding: equilibria.filter(holds),
      statusQuoHolds: statusQuo === null ? null : holds(statusQuo),
    };
  });
}
