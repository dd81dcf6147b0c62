/**
 * Nash, GMR, SMR, SEQ and SSEQ for a model in graph form, where moves need not be transitive: restricted
 * moves, merged states, and published models given as arcs.
 *
 * The tests are those of columns/solve.ts, with the least value over the others' legal sequences found
 * in the product of states and movers. Definitions: Fang, Hipel & Kilgour 1993; Rego & Vieira 2017.
 */
import { reverseArcs } from "../../graph-model/arcs.js";
import type { Arcs, GraphModel } from "../../graph-model/model.js";
import { CONCEPT_BIT } from "../concepts.js";
import type { Progress } from "../progress.js";
import { leastOverSequences } from "./least-over-sequences.js";

/** Verdict bytes by party and state. O(n (m + a)) for m states, n parties and a arcs. */
export function solveByProduct(model: GraphModel, progress: Progress): Uint8Array[] {
  const { partyCount, stateCount, arcs } = model;
  const reverse = arcs.map((each) => reverseArcs(each, stateCount));
  const verdicts: Uint8Array[] = [];
  for (let party = 0; party < partyCount; party++) {
    const levels = model.levels[party];
    const highest = highestReachable(arcs[party], levels);
    const verdict = new Uint8Array(stateCount);
    verdicts.push(verdict);
    for (let s = 0; s < stateCount; s++)
      if (highest[s] === levels[s]) verdict[s] = CONCEPT_BIT.nash;
    const judge = (values: Int32Array, improving: boolean, bit: number): void => {
      const least = leastOverSequences(model, reverse, party, values, improving);
      markStable(arcs[party], levels, least, verdict, bit);
    };
    judge(levels, false, CONCEPT_BIT.gmr);
    judge(highest, false, CONCEPT_BIT.smr);
    judge(levels, true, CONCEPT_BIT.seq);
    judge(highest, true, CONCEPT_BIT.sseq);
    progress.report(party + 1, partyCount);
  }
  return verdicts;
}

/** The highest level a party can reach from each state by one move or none. */
export function highestReachable(arcs: Arcs, levels: Int32Array): Int32Array {
  const highest = levels.slice();
  for (let s = 0; s < levels.length; s++)
    for (let a = arcs.offsets[s]; a < arcs.offsets[s + 1]; a++)
      highest[s] = Math.max(highest[s], levels[arcs.targets[a]]);
  return highest;
}

/** Sets `bit` where every improvement leads to a state whose least value is not above the start's level. */
export function markStable(
  arcs: Arcs,
  levels: Int32Array,
  least: Int32Array,
  verdict: Uint8Array,
  bit: number,
): void {
  for (let s = 0; s < levels.length; s++) {
    let stable = true;
    for (let a = arcs.offsets[s]; stable && a < arcs.offsets[s + 1]; a++) {
      const improved = arcs.targets[a];
      stable = levels[improved] <= levels[s] || least[improved] <= levels[s];
    }
    if (stable) verdict[s] |= bit;
  }
}
