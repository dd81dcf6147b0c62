/**
 * Who would have to act together to get the talks out of where they stand. Definitions: the engine's
 * coalition improvements (Kilgour, Hipel, Fang & Peng 2001) and coalition sequential stability.
 */
import {
  allCoalitions,
  type CoalitionConcept,
  CoalitionQuestions,
  type Concept,
  EngineLimitError,
  emptyColumn,
  holdsAt,
  type Model,
  plainestFirst,
  setAt,
  smallestCoalitionsFrom,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { withLevels } from "./alternatives.js";
import type { Analysis } from "./analysis.js";

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
   * The smallest groups that would go to a state in which other outcomes hold than at the status quo; to any
   * other state where no outcome holds there. None where no group would, whatever its size.
   */
  readonly leaving: readonly GroupLeaving[];
  /** Only where no group would leave the outcomes: the smallest that would go to another state of theirs. */
  readonly within: readonly GroupLeaving[];
  /** Whether other groups would, or to other outcomes, or to rest there or not, under a strict order of a tie of unknown order. */
  readonly hangs: boolean;
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
    const outside = outsideOf(view);
    const from = statusQuo.state;
    const found = search(view.model, from, outside, concept);
    const own = signature(analysis, found, analysis.equilibria.seq);
    const hangs = view.alternatives.some(({ party, levels }, k) => {
      const other = search(withLevels(view.model, party, levels), from, outside, concept);
      return signature(analysis, other, alternatives[k].equilibria.seq) !== own;
    });
    return { concept, ...orAtOnce(analysis, outside, found), hangs };
  } catch (error) {
    if (error instanceof EngineLimitError) return null;
    throw error;
  }
}

type Found = Pick<LeavingTogether, "leaving" | "within">;

/** The states in which other outcomes hold than at the status quo; any other state, where none holds there. */
function outsideOf(view: CompiledView): Uint8Array {
  const from = view.statusQuo as number;
  const outside = new Uint8Array(view.states.count);
  let some = false;
  for (const { truth } of view.outcomes) {
    const here = holdsAt(truth, from);
    some ||= here;
    for (let s = 0; s < outside.length; s++) if (holdsAt(truth, s) !== here) outside[s] = 1;
  }
  if (!some) outside.fill(1);
  outside[from] = 0;
  return outside;
}

function search(model: Model, from: number, outside: Uint8Array, concept: CoalitionConcept): Found {
  const smallest = concept === "cnash" ? byGain(model, from) : byCseq(model, from);
  const leaving = smallest((s) => outside[s] === 1);
  return {
    leaving,
    within: leaving.length > 0 ? [] : smallest((s) => s !== from && outside[s] === 0),
  };
}

/** Two who can only change at once, since every state in between is infeasible: no sequence of moves shows them. */
function orAtOnce({ joint }: Analysis, outside: Uint8Array, found: Found): Found {
  if (found.leaving.some(({ coalition }) => coalition.length === 2)) return found;
  const pairs = new Map<string, { coalition: readonly number[]; to: number[] }>();
  for (const { parties, to, steps } of joint) {
    if (steps !== null || outside[to] === 0) continue;
    const pair = pairs.get(parties.join()) ?? { coalition: parties, to: [] };
    pair.to.push(to);
    pairs.set(parties.join(), pair);
  }
  return pairs.size === 0 ? found : { leaving: [...pairs.values()], within: [] };
}

type Smallest = (wanted: (s: number) => boolean) => GroupLeaving[];

function byGain(model: Model, from: number): Smallest {
  const groups = smallestCoalitionsFrom(model, from);
  return (wanted) => {
    const targets = emptyColumn(model.stateCount);
    for (let s = 0; s < model.stateCount; s++) if (wanted(s)) setAt(targets, s);
    return groups(targets, { improving: true }).map(({ coalition, targets: to }) => ({
      coalition,
      to,
    }));
  };
}

function byCseq(model: Model, from: number): Smallest {
  const questions = new CoalitionQuestions(model, false);
  const coalitions = allCoalitions(model.partyCount).filter(({ length }) => length > 1);
  return (wanted) => {
    const found: GroupLeaving[] = [];
    for (const coalition of coalitions) {
      if (found.length > 0 && coalition.length > found[0].coalition.length) break;
      const to = questions.undeterred(from, coalition, "cseq").filter(wanted);
      if (to.length > 0) found.push({ coalition, to: plainestFirst(model, from, to, coalition) });
    }
    return found;
  };
}

/** Who would go to which outcomes, and where they could rest: the same text for the same things told. */
function signature(
  { view }: Analysis,
  { leaving, within }: Found,
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
  return JSON.stringify([groups(leaving), groups(within)]);
}
