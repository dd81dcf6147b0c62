/** The five concepts from one question: the least value the others can bring about from each state. */
import type { Arcs, GraphModel } from "../../graph-model/model.js";
import type { Progress } from "../../progress.js";
import { CONCEPT_BIT } from "../concepts.js";

/**
 * For each state, the least of `values` over what the parties other than `focal` can reach from it,
 * itself included; with `improving`, by improvements only.
 */
export type LeastReached = (focal: number, values: Int32Array, improving: boolean) => Int32Array;

/**
 * Verdict bytes by party and state, given how the others may answer. With P_i the levels and H_i the
 * highest level that i reaches by one move or none: Nash where H_i = P_i; GMR and SEQ where every
 * improvement leads to a state whose least P_i is no higher than the start; SMR and SSEQ the same with
 * H_i, since a sanction counts only if i cannot escape it (Fang, Hipel & Kilgour 1993; Rego & Vieira 2017).
 */
export function judgeAll(model: GraphModel, least: LeastReached, progress: Progress): Uint8Array[] {
  const { partyCount, stateCount, arcs } = model;
  const verdicts: Uint8Array[] = [];
  for (let party = 0; party < partyCount; party++) {
    const levels = model.levels[party];
    const highest = highestReachable(arcs[party], levels);
    const verdict = new Uint8Array(stateCount);
    for (let s = 0; s < stateCount; s++)
      if (highest[s] === levels[s]) verdict[s] = CONCEPT_BIT.nash;
    const mark = (values: Int32Array, improving: boolean, bit: number): void =>
      markStable(arcs[party], levels, least(party, values, improving), verdict, bit);
    mark(levels, false, CONCEPT_BIT.gmr);
    mark(highest, false, CONCEPT_BIT.smr);
    mark(levels, true, CONCEPT_BIT.seq);
    mark(highest, true, CONCEPT_BIT.sseq);
    verdicts.push(verdict);
    progress.report(party + 1, partyCount);
  }
  return verdicts;
}

/** The highest level a party can reach from each state by one move or none. */
function highestReachable(arcs: Arcs, levels: Int32Array): Int32Array {
  const highest = levels.slice();
  for (let s = 0; s < levels.length; s++)
    for (let a = arcs.offsets[s]; a < arcs.offsets[s + 1]; a++)
      highest[s] = Math.max(highest[s], levels[arcs.targets[a]]);
  return highest;
}

/** Sets `bit` where every improvement leads to a state whose least value is not above the start's level. */
function markStable(
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
