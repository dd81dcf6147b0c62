import { type CompiledView, hasPreferences } from "@sextant/case";
import { CONCEPTS, type Concept, explain, movesOf } from "@sextant/engine";
import { posture, stateSentence, type Table } from "@sextant/words";
import type { Held } from "../question.js";
import { type Hanging, hangingAt } from "../told/hanging.js";
import { JUDGED, judgeParty, tellImprovement } from "../told/tell-improvements.js";
import { tellState } from "../told/tell-move.js";
import { tellStays } from "../told/tell-stays.js";
import type { ImprovementTold, MoveTold, StateTold } from "../told/told.js";
import { type BaseVerdicts, baseVerdicts } from "./base-verdicts.js";
import { leanRefused, stateIn } from "./parameters.js";
import { whoLeavesTable } from "./tables.js";

/** How a party stands to a state, the ones who would leave first. */
export type Standing = "leaves" | "unless-threats" | "threats" | "deterred" | "stays" | "no-moves";
const ORDER: readonly Standing[] = [
  "leaves",
  "unless-threats",
  "threats",
  "deterred",
  "stays",
  "no-moves",
];

export interface PartyAtTarget {
  readonly key: string;
  readonly standing: Standing;
  readonly stable: boolean;
  /** False: it has no preferences, so that the verdict says nothing. */
  readonly hasPreferences: boolean;
  readonly moves: number;
  readonly improvements: number;
  /** Of the improvements judged, how many nothing deters; `judged` may be fewer than all. */
  readonly undeterred: number;
  readonly judged: number;
  /** The first of them, told in full: those that nothing deters first, then the best for it. */
  readonly told: readonly ImprovementTold[];
  /** Where it has none: what is said of its moves, one that costs it nothing, and the one by which it would lose least. */
  readonly stays: readonly string[];
  readonly neutral: MoveTold | null;
  readonly leastBad: MoveTold | null;
  readonly byConcept: readonly {
    readonly concept: Concept;
    readonly stable: boolean;
    /** Whether that hangs on an order that is unknown. */
    readonly hangs: boolean;
  }[];
  /** In another view than the base: whether it would stay there too; null where that is the same. */
  readonly inBase: boolean | null;
}

export interface WhoLeaves {
  readonly state: StateTold;
  readonly sentence: string;
  /** What each party does there. */
  readonly posture: readonly string[];
  readonly outcomes: readonly string[];
  readonly isStatusQuo: boolean;
  readonly isTrap: boolean;
  readonly concept: Concept;
  /** Blockers first. */
  readonly parties: readonly PartyAtTarget[];
  /** What they would do under the strict orders of a tie of unknown order, where that is not what is told. */
  readonly onOrder: readonly string[];
  readonly base: BaseVerdicts["at"];
  /** Gratuitous improvements could not be left out: the model has too many moves. */
  readonly leanRefused: boolean;
  readonly table: Table;
}

/** How many improvements of a party are told at first. */
const TOLD = 10;

export interface WhoLeavesParams {
  readonly view: string;
  /** An id; null for the status quo. */
  readonly state: number | null;
  readonly concept: Concept;
  readonly lean: boolean;
}

/**
 * Party by party: would it leave the state, by which move, to where, and who would answer how. Works
 * from the one state, so it needs no analysis of the whole model; null where there is no such state,
 * or where the concept is not defined for the model.
 */
export function whoLeaves(held: Held, params: WhoLeavesParams): WhoLeaves | null {
  const { state, concept } = params;
  const refused = params.lean && leanRefused(held, params.view);
  const view = held.view(params.view, { lean: params.lean && !refused });
  const s = stateIn(view, state);
  if (s === null || (concept === "sim" && view.model.form !== "option")) return null;
  const base = baseVerdicts(held, params.view, view.states.id(s), concept);
  const hanging = hangingAt(view, s);
  const parties = view.parties
    .map((_, party) => {
      held.onProgress(party, view.parties.length);
      return partyAt(held, view, s, party, concept, base, hanging);
    })
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
  const m = held.messages;
  const answer: Omit<WhoLeaves, "table"> = {
    state: tellState(view, s, m),
    sentence: stateSentence(view, s, m),
    posture: posture(view, s, m).map(m.capital),
    outcomes: view.states.outcomes(s),
    isStatusQuo: view.statusQuo === s,
    isTrap: view.states.isFinal(s),
    concept,
    parties,
    onOrder: hanging.sentences(
      view.parties.map((_, party) => party),
      concept,
      m,
    ),
    base: base.at,
    leanRefused: refused,
  };
  return { ...answer, table: whoLeavesTable(held, view, answer) };
}

function partyAt(
  held: Held,
  view: CompiledView,
  state: number,
  party: number,
  concept: Concept,
  base: BaseVerdicts,
  hanging: Hanging,
): PartyAtTarget {
  const { key } = view.parties[party];
  const { all, judged, undeterred } = judgeParty(view, state, party, concept, JUDGED);
  const witness = explain(view.model, state, party, concept);
  const byConcept = CONCEPTS.filter((c) => c !== "sim" || view.model.form === "option").map(
    (c) => ({
      concept: c,
      stable: explain(view.model, state, party, c).stable,
      hangs: hanging.hangs(party, c),
    }),
  );
  const stable = witness.stable;
  // The one that proves it may lie beyond those judged.
  const first =
    !witness.stable && undeterred === 0
      ? [{ improvement: witness.improvement, deterrence: null }, ...judged]
      : judged;
  const holds = (c: Concept): boolean => byConcept.some((one) => one.concept === c && one.stable);
  const moves = movesOf(view.model, state, party).length;
  const standing: Standing = !stable
    ? holds("gmr")
      ? "unless-threats"
      : "leaves"
    : moves === 0
      ? "no-moves"
      : all === 0
        ? "stays"
        : holds("seq") || concept === "sim"
          ? "deterred"
          : "threats";
  return {
    key,
    standing,
    stable,
    hasPreferences: hasPreferences(view, party),
    moves,
    improvements: all,
    undeterred: Math.max(undeterred, stable ? 0 : 1),
    judged: judged.length,
    told: first
      .slice(0, TOLD)
      .map((one) => tellImprovement(held, view, { state, party, concept }, one)),
    ...(all > 0 ? { stays: [], neutral: null, leastBad: null } : tellStays(held, view, witness)),
    byConcept,
    inBase: base.stable.get(key) === undefined || base.stable.get(key) === stable ? null : !stable,
  };
}

/** Many improvements of one party: what is asked for where the first are not enough. */
export function improvementsOfParty(
  held: Held,
  { view: name, state, concept, lean, party }: WhoLeavesParams & { readonly party: string },
): readonly ImprovementTold[] {
  const view = held.view(name, { lean: lean && !leanRefused(held, name) });
  const s = stateIn(view, state);
  const index = view.parties.findIndex(({ key }) => key === party);
  if (s === null || index < 0) return [];
  return judgeParty(view, s, index, concept, MOST_TOLD).judged.map((one) =>
    tellImprovement(held, view, { state: s, party: index, concept }, one),
  );
}

/** Nobody reads more than this many improvements of one party. */
export const MOST_TOLD = 500;
