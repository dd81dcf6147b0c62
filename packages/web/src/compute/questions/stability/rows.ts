/** States that belong together, as rows of a table: what they are, and why each party stays there or not. */
import { type Analysis, groupEquilibria, patternFinder } from "@sextant/case";
import { CONCEPT_BIT, type Concept } from "@sextant/engine";
import { changesBetween, optionName, outcomeNames, partyName, stateWords } from "@sextant/words";
import { equilibriaHanging } from "../equilibria-hanging.js";
import type { Held } from "../question.js";
import { indexById, isEquilibrium } from "./state-sets.js";

/** Why a party stays in a state, by the least that it takes; "mixed" where the states of a row differ. */
export type Mark = "none" | "credible" | "threats" | "leaves" | "mixed";

/** One state, or several that differ only in options that do not matter. */
export interface StabilityRow {
  /** The state that stands for the row. */
  readonly state: number;
  readonly size: number;
  readonly words: string;
  /** What all of its states have otherwise than the status quo; "" where there is nothing, or no status quo. */
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
  /**
   * Whether it hangs on an order that no source gives: that some of its states are equilibria under the concept
   * or not, and one a party, its verdict on some of them.
   */
  readonly hangs: boolean;
  readonly marksHang: readonly boolean[];
}

/** States grouped by the options that matter; the status quo first in its own group. */
export function groupsOf({ view }: Analysis, states: ArrayLike<number>): ArrayLike<number>[] {
  if (states.length === 0) return [];
  return groupEquilibria(view, Int32Array.from(states), patternFinder(view)).map((group) => {
    // The row of the status quo is named by it.
    if (!group.hasStatusQuo || view.statusQuo === null) return group.states;
    const first = view.statusQuo;
    return [first, ...group.states.filter((s) => s !== first)];
  });
}

export type RowBuilder = (states: ArrayLike<number>, m: Held["messages"]) => StabilityRow;

/** Makes rows of groups, the first state of each standing for it. */
export function rowBuilder(
  analysis: Analysis,
  concept: Concept,
  base: Analysis | null,
): RowBuilder {
  const { view, concepts, stability, outcomes } = analysis;
  const baseIndex = base === null ? null : indexById(base);
  const bit = CONCEPT_BIT[concept];
  const hanging = equilibriaHanging(analysis);
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
      const there = base.stability.verdicts[party];
      return list.some((t) => {
        const at = baseIndex.get(view.states.id(t));
        return at !== undefined && ((there[at] ^ stability.verdicts[party][t]) & bit) !== 0;
      });
    };
    const first = stateWords(view, s, m);
    const pattern = commonPattern(list.map(view.states.pattern));
    return {
      state: view.states.id(s),
      size: list.length,
      words: list.length === 1 ? first : outcomeNames(view, s, m).join(", ") || first,
      changes: commonChanges(view, s, pattern, m),
      pattern,
      traps: list.filter(view.states.isFinal).length,
      hasStatusQuo: view.statusQuo !== null && list.includes(view.statusQuo),
      marks: stability.verdicts.map((column) => common(list.map((t) => markOf(column[t])))),
      held: concepts.filter((c) => list.every((t) => isEquilibrium(analysis, t, c))),
      namedBy: [...new Set(named)],
      unlikeBase: list.filter(unlike).length,
      marksUnlike: view.parties.map((_, party) => partyUnlike(party)),
      hangs: list.some((t) => (hanging[t] & bit) !== 0),
      marksHang: analysis.hanging.map((column) => list.some((t) => (column[t] & bit) !== 0)),
    };
  };
}

/** What all states of a row have otherwise than the status quo: options in which they differ are left out. */
function commonChanges(
  view: Analysis["view"],
  s: number,
  pattern: string,
  m: Held["messages"],
): string {
  if (view.statusQuo === null) return "";
  const names = (options: readonly number[]): string[] =>
    options.filter((o) => pattern[o] !== "-").map((o) => optionName(view, o, m));
  const phrases = changesBetween(view, view.statusQuo, s).flatMap(({ party, taken, undone }) => {
    const [on, off] = [names(taken), names(undone)];
    return on.length + off.length > 0 ? [m.does(partyName(view, party, m), on, off)] : [];
  });
  return m.capital(m.changeList(phrases));
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
