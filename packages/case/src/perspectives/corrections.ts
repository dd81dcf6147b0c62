/** What would change if one party saw another as it is. */
import {
  analyseHypergame,
  CONCEPT_BIT,
  type Concept,
  correctPerception,
  type HypergameOptions,
  type HypergameStability,
  hypergameEquilibria,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Correction, CountChange, Counts, JointKey, VerdictChange } from "./found.js";
import { jointOf, type NumberedGame, welcomed } from "./joint-in-pictures.js";
import { countsInUniverse, countsInView, isEquilibrium } from "./outcomes-in-pictures.js";
import type { Universe } from "./universe.js";

export interface CorrectionInput {
  readonly base: CompiledView;
  /** The view of the holder. */
  readonly view: CompiledView;
  readonly universe: Universe;
  readonly stability: HypergameStability;
  readonly concepts: readonly Concept[];
  /** Universal; null where the case names none. */
  readonly statusQuo: number | null;
  readonly options: HypergameOptions;
  /** From `statesInUniverse`. */
  readonly holding: readonly number[];
}

/** Puts one perception right; null where the holder sees states that the other does not. */
export function correct(input: CorrectionInput, holder: number, about: number): Correction | null {
  const { base, view, universe, stability, concepts, statusQuo, options } = input;
  const corrected = correctPerception(stability.hypergame, holder, about);
  if (corrected === null) return null;
  const after = analyseHypergame(corrected, options);
  const numbers = universe.numbers.get(view)!;
  const own = universe.own.get(view)!;
  const inPicture = (of: HypergameStability): Counts[] =>
    countsInView(base, view, numbers, of.verdicts[holder], concepts);
  const countsBefore = inPicture(stability);
  const countsAfter = inPicture(after);
  const inFact = (of: HypergameStability): Counts[] =>
    countsInUniverse(
      base,
      universe,
      Object.fromEntries(concepts.map((c) => [c, hypergameEquilibria(of, c)])),
      input.holding,
    );
  const factBefore = inFact(stability);
  const factAfter = inFact(after);
  const changes = concepts.map((concept): VerdictChange => {
    const atStatusQuo = (of: HypergameStability, k: number | null): boolean =>
      k === null
        ? of.verdicts.every((game, i) => isEquilibrium([game[i]], concept, statusQuo!))
        : isEquilibrium(of.verdicts[k], concept, statusQuo!);
    const beforeAndAfter = (k: number | null) =>
      statusQuo === null || (k !== null && own[statusQuo] < 0)
        ? null
        : { before: atStatusQuo(stability, k), after: atStatusQuo(after, k) };
    return {
      concept,
      picture: countChanges(countsBefore, countsAfter, concept),
      statusQuo: beforeAndAfter(holder),
      hypergame: countChanges(factBefore, factAfter, concept),
      statusQuoInFact: beforeAndAfter(null),
      verdicts: differing(stability, after, holder, concept),
    };
  });
  const joint = jointChanges(input, corrected.games[holder].model, holder);
  return { weight: weightOf(changes, joint), changes, ...joint, byOrder: [] };
}

function countChanges(before: readonly Counts[], after: readonly Counts[], concept: Concept) {
  return before.flatMap((counts, outcome): CountChange[] => {
    const k = counts.equilibria[concept] ?? 0;
    const then = after[outcome].equilibria[concept] ?? 0;
    return k === then ? [] : [{ outcome, states: counts.states, before: k, after: then }];
  });
}

/** How many verdicts of the holder's game are others. */
function differing(
  before: HypergameStability,
  after: HypergameStability,
  holder: number,
  concept: Concept,
): number {
  const bit = CONCEPT_BIT[concept];
  let total = 0;
  before.verdicts[holder].forEach((verdicts, i) => {
    const then = after.verdicts[holder][i];
    for (let u = 0; u < verdicts.length; u++) if (((verdicts[u] ^ then[u]) & bit) !== 0) total++;
  });
  return total;
}

function jointChanges(
  { view, universe, stability, statusQuo }: CorrectionInput,
  model: CompiledView["model"],
  holder: number,
): Pick<Correction, "jointGained" | "jointLost"> {
  if (statusQuo === null) return { jointGained: [], jointLost: [] };
  const states = { numbers: universe.numbers.get(view)!, own: universe.own.get(view)! };
  const before = { model: stability.hypergame.games[holder].model, ...states };
  const after = { model, ...states };
  /** Kinds of step that one game finds, none of whose states both would welcome in the other. */
  const missing = (some: NumberedGame, other: NumberedGame): JointKey[] =>
    [...jointOf(some, universe, statusQuo).kinds.values()].flatMap((kind) =>
      welcomed(other, kind.states, kind.parties, statusQuo) > 0
        ? []
        : [{ parties: kind.parties, outcomes: kind.outcomes }],
    );
  return { jointGained: missing(after, before), jointLost: missing(before, after) };
}

/** Whether an outcome or the status quo begins or ends to hold, and where. */
function weightOf(
  changes: readonly VerdictChange[],
  joint: Pick<Correction, "jointGained" | "jointLost">,
): Correction["weight"] {
  const flips = (some: readonly CountChange[]): boolean =>
    some.some(({ before, after }) => (before === 0) !== (after === 0));
  const turns = (verdict: VerdictChange["statusQuo"]): boolean =>
    verdict !== null && verdict.before !== verdict.after;
  if (changes.some((c) => flips(c.hypergame) || turns(c.statusQuoInFact))) return "fact";
  const seen = changes.some((c) => flips(c.picture) || turns(c.statusQuo));
  if (seen || joint.jointGained.length + joint.jointLost.length > 0) return "expectation";
  return changes.some((c) => c.verdicts > 0) ? "counts" : "nothing";
}
