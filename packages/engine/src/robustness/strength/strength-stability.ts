import { countMovesAtMost, toGraphForm } from "../../graph-model/graph-form.js";
import type { Arcs, Model } from "../../graph-model/model.js";
import { improvementsBack, movesBack } from "../../graph-model/moves-back.js";
import { EngineLimitError } from "../../limits.js";
import { type OnProgress, Progress, type StopSignal } from "../../progress.js";
import { CONCEPT_BIT } from "../../stability/concepts.js";
import { leastOverSequences } from "../../stability/product/least-over-sequences.js";

/** The concepts that are told apart by strength; Nash asks for no sanction that could be strong. */
export const STRENGTH_CONCEPTS = ["gmr", "smr", "seq"] as const;
export type StrengthConcept = (typeof STRENGTH_CONCEPTS)[number];

const MOST_MOVES = 2 ** 26;

/**
 * Strong stability where preference has two strengths besides indifference: s may be greatly
 * preferred to q (written s >> q), more preferred (s > q), or equal. A state is strongly GMR, SMR or
 * SEQ stable for a party if every improvement is answered by a state to which the party greatly
 * prefers the one it left; under SMR it must greatly prefer it to wherever it could go from there as
 * well. What is stable, but not strongly, is weakly stable. Hamouda, Kilgour & Hipel 2004, Group
 * Decision and Negotiation 13:449-462. A party without improvements has nothing to be deterred from
 * and counts as strongly stable.
 *
 * @param grades grades[i][s]: party i greatly prefers s to q where grades[i][s] > grades[i][q].
 * Levels must refine them: a higher grade is a higher level. All equal where nothing is great.
 * @returns strong[i][s] has CONCEPT_BIT of gmr, smr, seq set where s is strongly stable for party i
 *
 * Cost: three searches backward over all moves a party. Throws CancelledError, RangeError where levels
 * do not refine grades, EngineLimitError for more than 2^26 moves.
 *
 *     const { strong } = strengthStability(model, grades);
 *     (strong[0][7] & CONCEPT_BIT.seq) !== 0
 */
export function strengthStability(
  model: Model,
  grades: readonly Int32Array[],
  options: { readonly onProgress?: OnProgress; readonly signal?: StopSignal } = {},
): { readonly strong: readonly Uint8Array[] } {
  const progress = new Progress(options.onProgress, options.signal);
  progress.report(0, model.partyCount);
  if (model.form === "option" && countMovesAtMost(model, MOST_MOVES) > MOST_MOVES) {
    throw new EngineLimitError("The model has too many moves for strengths of preference.");
  }
  const graph = toGraphForm(model);
  const { arcs, stateCount } = graph;
  grades.forEach((grade, i) => {
    requireRefined(model.levels[i], grade);
  });
  const moves = movesBack(graph);
  const improvements = improvementsBack(graph);
  const strong = arcs.map((own, party) => {
    const verdict = new Uint8Array(stateCount);
    const grade = grades[party];
    const mark = (least: Int32Array, concept: StrengthConcept): void =>
      markStrong(own, model.levels[party], grade, least, verdict, CONCEPT_BIT[concept]);
    mark(leastOverSequences(moves, party, grade), "gmr");
    mark(leastOverSequences(moves, party, highestGrade(own, grade)), "smr");
    mark(leastOverSequences(improvements, party, grade), "seq");
    progress.report(party + 1, model.partyCount);
    return verdict;
  });
  return { strong };
}

/** The highest grade the party can have after a sanction, by one more move or none. */
function highestGrade({ offsets, targets }: Arcs, grade: Int32Array): Int32Array {
  return grade.map((own, s) => {
    let highest = own;
    for (let a = offsets[s]; a < offsets[s + 1]; a++)
      highest = Math.max(highest, grade[targets[a]]);
    return highest;
  });
}

function markStrong(
  { offsets, targets }: Arcs,
  levels: Int32Array,
  grade: Int32Array,
  least: Int32Array,
  verdict: Uint8Array,
  bit: number,
): void {
  for (let s = 0; s < levels.length; s++) {
    let strong = true;
    for (let a = offsets[s]; strong && a < offsets[s + 1]; a++) {
      strong = levels[targets[a]] <= levels[s] || least[targets[a]] < grade[s];
    }
    if (strong) verdict[s] |= bit;
  }
}

/** A level belongs to one grade, and higher levels to no lower one. */
function requireRefined(levels: Int32Array, grade: Int32Array): void {
  const byLevel = new Map<number, number>();
  for (let s = 0; s < levels.length; s++) {
    const known = byLevel.get(levels[s]);
    if (known !== undefined && known !== grade[s]) throw unrefined();
    byLevel.set(levels[s], grade[s]);
  }
  const ascending = [...byLevel].sort(([a], [b]) => a - b);
  for (let k = 1; k < ascending.length; k++) {
    if (ascending[k][1] < ascending[k - 1][1]) throw unrefined();
  }
}

function unrefined(): RangeError {
  return new RangeError("Levels must refine grades: what is greatly preferred is preferred.");
}
