import { type Analysis, groupEquilibria, patternFinder } from "@sextant/case";
import { CONCEPT_BIT, CONCEPTS, type Concept } from "@sextant/engine";
import { moveSentence, outcomeNames, stateWords, type Table } from "@sextant/words";
import type { Held } from "../question.js";
import { hasPreferences, leanRefused } from "./parameters.js";
import { rowsTable } from "./tables.js";

/** Why a party stays in a state, by the least that it takes; "mixed" where the states of a row differ. */
export type Mark = "none" | "credible" | "threats" | "leaves" | "mixed";

/** One state, or several that differ only in options that do not matter. */
export interface StabilityRow {
  /** The state that stands for the row. */
  readonly state: number;
  readonly size: number;
  readonly words: string;
  /** What differs from the status quo; "" without one, and for the status quo itself. */
  readonly changes: string;
  readonly pattern: string;
  readonly traps: number;
  readonly hasStatusQuo: boolean;
  /** One a party, in the order of the case. */
  readonly marks: readonly Mark[];
  /** The concepts under which all of its states are equilibria. */
  readonly held: readonly Concept[];
  /** Keys of the parties whose preferences name an outcome that holds there: "so because a statement says it". */
  readonly namedBy: readonly string[];
  /** In another view than the base: how many of its states are judged otherwise there. */
  readonly unlikeBase: number;
  /** One a party: whether its verdict under the concept is another one there, in some of its states. */
  readonly marksUnlike: readonly boolean[];
}

export type RowSet = "equilibria" | "threats" | "outcomes" | "lost";

export interface ConceptCount {
  readonly key: Concept;
  readonly tag: string;
  /** How many states are equilibria; null where it is not defined, or was not computed. */
  readonly states: number | null;
  readonly reason: string | null;
  /** In the base view, where the view is another. */
  readonly base: number | null;
}

export interface StabilityAnswer {
  readonly concept: Concept;
  readonly concepts: readonly ConceptCount[];
  readonly states: number;
  readonly statusQuo: number | null;
  readonly parties: readonly string[];
  /** Those of whose preferences nothing is known. */
  readonly withoutPreferences: readonly string[];
  readonly options: readonly { readonly key: string; readonly party: string }[];
  /** Rows by set; `lost` only in another view than the base: equilibria of the base that are none here. */
  readonly rows: Readonly<Record<RowSet, readonly StabilityRow[]>>;
  /** How many states the rows of a set stand for. */
  readonly totals: Readonly<Record<RowSet, number>>;
  readonly leanRefused: boolean;
  readonly tables: Readonly<Record<RowSet, Table>>;
}

/** How many states are equilibria under each concept, and which under the one chosen, grouped. */
export function stability(
  held: Held,
  params: {
    readonly view: string;
    readonly concept: Concept;
    readonly lean: boolean;
    readonly large?: boolean;
  },
): StabilityAnswer {
  const { concept, large } = params;
  const refused = params.lean && leanRefused(held, params.view);
  const analysis = held.analysis(params.view, { large, lean: params.lean && !refused });
  const base = params.view === "base" ? null : held.analysis("base", { large });
  const { view } = analysis;
  const m = held.messages;
  const sim =
    view.model.form === "graph"
      ? m.workbenchStability.simMissing
      : analysis.stability.sim === true
        ? null
        : analysis.stability.sim.reason;
  const sets = stateSets(analysis, concept, base);
  const builder = rowBuilder(analysis, concept, base);
  const rows: StabilityAnswer["rows"] = {
    equilibria: groupsOf(analysis, sets.equilibria).map((group) => builder(group, m)),
    threats: groupsOf(analysis, sets.threats).map((group) => builder(group, m)),
    outcomes: Array.from(sets.outcomes, (s) => builder([s], m)),
    lost: groupsOf(analysis, sets.lost).map((group) => builder(group, m)),
  };
  const totals: StabilityAnswer["totals"] = {
    equilibria: sets.equilibria.length,
    threats: sets.threats.length,
    outcomes: sets.outcomes.length,
    lost: sets.lost.length,
  };
  const answer: Omit<StabilityAnswer, "tables"> = {
    concept,
    concepts: CONCEPTS.map((key) => ({
      key,
      tag: m.concept(key).tag,
      states: analysis.equilibria[key]?.length ?? null,
      reason: analysis.concepts.includes(key) ? null : sim,
      base: base?.equilibria[key]?.length ?? null,
    })),
    states: view.states.count,
    statusQuo: view.statusQuo === null ? null : view.states.id(view.statusQuo),
    parties: view.parties.map(({ key }) => key),
    withoutPreferences: view.parties.flatMap(({ key }, i) =>
      hasPreferences(view, i) ? [] : [key],
    ),
    options: view.options.map(({ key, party }) => ({ key, party: view.parties[party].key })),
    rows,
    totals,
    leanRefused: refused,
  };
  const table = (set: RowSet): Table => rowsTable(held, view, answer, set);
  return {
    ...answer,
    tables: {
      equilibria: table("equilibria"),
      threats: table("threats"),
      outcomes: table("outcomes"),
      lost: table("lost"),
    },
  };
}

/** Whether a state is an equilibrium, by the verdicts of all parties. */
function isEquilibrium({ stability }: Analysis, s: number, concept: Concept): boolean {
  const bit = CONCEPT_BIT[concept];
  return stability.verdicts.every((column) => (column[s] & bit) !== 0);
}

function stateSets(
  analysis: Analysis,
  concept: Concept,
  base: Analysis | null,
): Readonly<Record<RowSet, Int32Array | number[]>> {
  const { view } = analysis;
  const found = analysis.equilibria[concept] ?? new Int32Array(0);
  // Under a concept that counts threats, the equilibria that rest on nothing else stand apart.
  const counts = concept === "gmr" || concept === "smr";
  const seq = (s: number): boolean => isEquilibrium(analysis, s, "seq");
  const examples = [
    ...(view.statusQuo === null ? [] : [view.statusQuo]),
    ...analysis.outcomes.flatMap(({ example }) => (example === null ? [] : [example])),
  ];
  return {
    equilibria: counts ? found.filter(seq) : found,
    threats: counts ? found.filter((s) => !seq(s)) : analysis.heldByThreats,
    outcomes: [...new Set(examples)],
    lost: base === null ? [] : lostFromBase(analysis, concept, base),
  };
}

/** Equilibria of the base that are states of this view, and no equilibria in it. */
function lostFromBase(analysis: Analysis, concept: Concept, base: Analysis): Int32Array {
  const index = indexById(analysis);
  const lost: number[] = [];
  for (const s of base.equilibria[concept] ?? []) {
    const here = index.get(base.view.states.id(s));
    if (here !== undefined && !isEquilibrium(analysis, here, concept)) lost.push(here);
  }
  return Int32Array.from(lost).sort();
}

function indexById({ view }: Analysis): Map<number, number> {
  const index = new Map<number, number>();
  for (let s = 0; s < view.states.count; s++) index.set(view.states.id(s), s);
  return index;
}

function groupsOf({ view }: Analysis, states: ArrayLike<number>): ArrayLike<number>[] {
  if (states.length === 0) return [];
  return groupEquilibria(view, Int32Array.from(states), patternFinder(view)).map((group) => {
    // The row of the status quo is named by it.
    if (!group.hasStatusQuo || view.statusQuo === null) return group.states;
    const first = view.statusQuo;
    return [first, ...group.states.filter((s) => s !== first)];
  });
}

type RowBuilder = (states: ArrayLike<number>, m: Held["messages"]) => StabilityRow;

function rowBuilder(analysis: Analysis, concept: Concept, base: Analysis | null): RowBuilder {
  const { view, concepts, stability, outcomes } = analysis;
  const baseIndex = base === null ? null : indexById(base);
  return (states, m) => {
    const list = Array.from(states);
    const [s] = list;
    const outcomesHere = view.states.outcomes(s);
    const named = outcomes
      .filter(({ outcome }) => outcomesHere.includes(view.outcomes[outcome].key))
      .flatMap((verdict) => verdict.named.map(({ party }) => view.parties[party].key));
    const unlike = (t: number): boolean => {
      if (base === null || baseIndex === null) return false;
      const there = baseIndex.get(view.states.id(t));
      return (
        there === undefined ||
        isEquilibrium(base, there, concept) !== isEquilibrium(analysis, t, concept)
      );
    };
    const partyUnlike = (party: number): boolean => {
      if (base === null || baseIndex === null) return false;
      const bit = CONCEPT_BIT[concept];
      const there = base.stability.verdicts[party];
      return list.some((t) => {
        const at = baseIndex.get(view.states.id(t));
        return at !== undefined && ((there[at] ^ stability.verdicts[party][t]) & bit) !== 0;
      });
    };
    const first = stateWords(view, s, m);
    return {
      state: view.states.id(s),
      size: list.length,
      words: list.length === 1 ? first : outcomeNames(view, s, m).join(", ") || first,
      changes:
        view.statusQuo === null || view.statusQuo === s || view.options.length === 0
          ? ""
          : m.capital(moveSentence(view, view.statusQuo, s, m)),
      pattern: commonPattern(list.map(view.states.pattern)),
      traps: list.filter(view.states.isFinal).length,
      hasStatusQuo: view.statusQuo !== null && list.includes(view.statusQuo),
      marks: stability.verdicts.map((column) => common(list.map((t) => markOf(column[t])))),
      held: concepts.filter((c) => list.every((t) => isEquilibrium(analysis, t, c))),
      namedBy: [...new Set(named)],
      unlikeBase: list.filter(unlike).length,
      marksUnlike: view.parties.map((_, party) => partyUnlike(party)),
    };
  };
}

function markOf(verdict: number): Mark {
  if (verdict & CONCEPT_BIT.nash) return "none";
  if (verdict & CONCEPT_BIT.seq) return "credible";
  return verdict & (CONCEPT_BIT.gmr | CONCEPT_BIT.smr) ? "threats" : "leaves";
}

function common(marks: readonly Mark[]): Mark {
  return marks.every((mark) => mark === marks[0]) ? marks[0] : "mixed";
}

function commonPattern(patterns: readonly string[]): string {
  const letters = [...patterns[0]];
  for (const pattern of patterns)
    for (let o = 0; o < letters.length; o++) if (pattern[o] !== letters[o]) letters[o] = "-";
  return letters.join("");
}
