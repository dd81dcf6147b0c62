/**
 * Who would have to act together to get the talks out of where they stand. Definitions: the engine's
 * coalition improvements (Kilgour, Hipel, Fang & Peng 2001) and coalition sequential stability, and what
 * parties can change at once, where rules forbid every state in between.
 */
import {
  allCoalitions,
  allPrefer,
  type CoalitionConcept,
  CoalitionQuestions,
  type Concept,
  coalitionImprovements,
  EngineLimitError,
  type Model,
  movesAtOnce,
  plainestFirst,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { withLevels } from "./alternatives.js";
import type { Analysis } from "./analysis.js";
import { type FromHere, fromHere } from "./from-here.js";

/** Parties that would go together, and where to: fewest changed options first. */
export interface GroupLeaving {
  /** Ascending party indices; two or more. */
  readonly coalition: readonly number[];
  readonly to: readonly number[];
}

export interface LeavingTogether {
  /** "cnash": they gain by it. "cseq": they gain, and the others would not answer so that one of them does not. */
  readonly concept: CoalitionConcept;
  /**
   * The smallest groups that would go to a state in which an outcome of the status quo no longer holds; to any
   * other state where no outcome holds there. None where no group would, whatever its size.
   */
  readonly leaving: readonly GroupLeaving[];
  /** Only where no group would leave: the smallest that would bring about further outcomes beside those that hold. */
  readonly adding: readonly GroupLeaving[];
  /** Only where no group would do either: the smallest that would go to another state of the same outcomes. */
  readonly within: readonly GroupLeaving[];
  /** Whether other groups would, or to other outcomes, or to rest there or not, under a strict order of a tie of unknown order. */
  readonly hangs: boolean;
  /**
   * Groups were tried step by step, and all at once. false where rules or guards may leave a third way, some of
   * the steps being taken at once.
   */
  readonly everyWay: boolean;
}

/** Above so many states times coalitions no groups are looked for. */
const MOST_WORK = 2 ** 22;
const MOST_PARTIES = 12;

/**
 * The smallest groups of parties that would leave the status quo together, where nobody would alone: judged by
 * CNash where no party has an improvement there, and by CSEQ where those that some have are deterred by moves
 * that the others would want to make. Null where the status quo does not hold (what leads out of it is not
 * acting together), where there is none, and where the model is too large to ask every coalition.
 *
 * Cost: for each coalition the moves from every state that it reaches from the status quo, once for each strict
 * order of a tie of unknown order; under CSEQ also what the others can answer.
 */
export function leavingTogether(analysis: Analysis): LeavingTogether | null {
  const { view, statusQuo, alternatives } = analysis;
  const { partyCount, stateCount } = view.model;
  if (statusQuo === null || partyCount > MOST_PARTIES || stateCount * 2 ** partyCount > MOST_WORK)
    return null;
  const alone = statusQuo.parties.some(({ improvements }) => improvements.length > 0);
  if (alone && !statusQuo.equilibrium.includes("seq")) return null;
  const concept = alone ? "cseq" : "cnash";
  try {
    const found = search(view, view.model, concept);
    const own = signature(analysis, found, analysis.equilibria.seq);
    const hangs = view.alternatives.some(({ party, levels }, k) => {
      const other = search(view, withLevels(view.model, party, levels), concept);
      return signature(analysis, other, alternatives[k].equilibria.seq) !== own;
    });
    return { concept, ...found, hangs, everyWay: everyWay(view.model) };
  } catch (error) {
    if (error instanceof EngineLimitError) return null;
    throw error;
  }
}

type Found = Pick<LeavingTogether, "leaving" | "adding" | "within">;

function search(view: CompiledView, model: Model, concept: CoalitionConcept): Found {
  const from = view.statusQuo as number;
  const coalitions = allCoalitions(model.partyCount).filter(({ length }) => length > 1);
  const welcome = welcomeTo(model, from, concept);
  const smallest = (wanted: FromHere): GroupLeaving[] => {
    const found: GroupLeaving[] = [];
    for (const coalition of coalitions) {
      if (found.length > 0 && coalition.length > found[0].coalition.length) break;
      const to = welcome(coalition).filter((s) => fromHere(view, s) === wanted);
      if (to.length > 0) found.push({ coalition, to: plainestFirst(model, from, to, coalition) });
    }
    return found;
  };
  const leaving = smallest("leaves");
  const adding = leaving.length > 0 ? [] : smallest("adds");
  const within = leaving.length + adding.length > 0 ? [] : smallest("within");
  return { leaving, adding, within };
}

/** Where a coalition would go, step by step or all at once; what was found is kept. */
function welcomeTo(
  model: Model,
  from: number,
  concept: CoalitionConcept,
): (coalition: readonly number[]) => readonly number[] {
  const questions = concept === "cnash" ? null : new CoalitionQuestions(model, false);
  const kept = new Map<string, readonly number[]>();
  return (coalition) => {
    const known = kept.get(coalition.join());
    if (known !== undefined) return known;
    const steps = coalitionImprovements(model, from, coalition);
    const atOnce = movesAtOnce(model, from, coalition).filter((s) =>
      allPrefer(model.levels, coalition, s, from, false),
    );
    const gains = Int32Array.from(new Set([...steps, ...atOnce])).sort();
    const found = [...(questions?.undeterred(from, coalition, concept, gains) ?? gains)];
    kept.set(coalition.join(), found);
    return found;
  };
}

/** Where every combination is feasible and no option waits for another, steps reach whatever can be reached. */
function everyWay(model: Model): boolean {
  return model.form === "graph" || (model.patterns === null && !model.guards.some(Boolean));
}

/** Who would go to which outcomes, and where they could rest: the same text for the same things told. */
function signature(
  { view }: Analysis,
  { leaving, adding, within }: Found,
  resting: Analysis["equilibria"][Concept],
): string {
  const rests = new Set(resting);
  const places = ({ to }: GroupLeaving): [string, boolean][] => {
    const found = new Map<string, boolean>();
    for (const s of to) {
      const outcomes = view.states.outcomes(s).join(" ");
      found.set(outcomes, found.get(outcomes) === true || rests.has(s));
    }
    return [...found].sort();
  };
  const groups = (some: readonly GroupLeaving[]): unknown[] =>
    some.map((group) => [group.coalition, places(group)]);
  return JSON.stringify([groups(leaving), groups(adding), groups(within)]);
}
