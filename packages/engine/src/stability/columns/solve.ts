/**
 * Nash, GMR, SMR, SEQ and SSEQ for a model in option form, near-linear in its states.
 *
 * With P_i(s) the level of s for party i, H_i(s) the highest level i can reach from s by its own moves
 * (staying included), and least(s, f) the least f over the states the others can reach from s:
 *   Nash  H_i(s) <= P_i(s)
 *   GMR   no own move from s leads to an s1 with least(s1, P_i) > P_i(s), the others moving
 *   SMR   the same with H_i for P_i: a sanction counts only if i cannot escape it
 *   SEQ and SSEQ the same, the others moving only by improvements
 * That s1 itself is counted among the reached states, and own moves that are no improvements among the
 * s1, changes nothing: P_i(s1) > P_i(s) for every improvement, and least(s1, .) <= P_i(s1) <= P_i(s)
 * for every other move. Definitions: Fang, Hipel & Kilgour 1993; Rego & Vieira 2017.
 */
import type { OptionModel } from "../../graph-model/model.js";
import { columnStart, ownMask, squeezer } from "../../graph-model/own-columns.js";
import type { Progress } from "../../progress.js";
import { CONCEPT_BIT } from "../concepts.js";
import { type ClosureTask, leastOverClosure } from "./closure.js";
import { ColumnScratch, leastReachable } from "./constrained.js";
import { buildColumns, type Columns } from "./layout.js";
import { NOTHING } from "./relax.js";

/**
 * Verdict bytes by party and state. O(m n) a sweep and O(m n log S) to sort columns of S states; 9 n + 9
 * bytes a state for n parties where every pattern is feasible, levels and verdicts included.
 */
export function solveByColumns(
  model: OptionModel,
  progress: Progress,
  budget?: number,
): Uint8Array[] {
  const { partyCount, stateCount } = model;
  const steps = partyCount * 4;
  const columns: Columns[] = [];
  for (let party = 0; party < partyCount; party++) {
    columns.push(buildColumns(model, party));
    progress.report(party + 1, steps);
  }
  const scratch = columns.map((each) => new ColumnScratch(each));
  const free = model.patterns === null && columns.every((each) => each.constraint === null);
  const values = new Int32Array(2 * stateCount);
  const verdicts: Uint8Array[] = [];
  for (let party = 0; party < partyCount; party++) {
    const own = columns[party];
    const levels = model.levels[party];
    const verdict = new Uint8Array(stateCount);
    verdicts.push(verdict);
    const task: ClosureTask = {
      columns,
      scratch,
      others: [...columns.keys()].filter((other) => other !== party),
      improving: false,
      values,
      stateCount,
      budget,
    };
    startValues(own, levels, values, scratch[party], verdict);
    if (free) unconditionalInCube(model, own, verdict);
    else {
      leastOverClosure(task);
      judge(own, levels, values, scratch[party], verdict, CONCEPT_BIT.gmr, CONCEPT_BIT.smr);
      startValues(own, levels, values, scratch[party], verdict);
    }
    progress.report(partyCount + 3 * party + 1, steps);
    leastOverClosure({ ...task, improving: true });
    progress.report(partyCount + 3 * party + 2, steps);
    judge(own, levels, values, scratch[party], verdict, CONCEPT_BIT.seq, CONCEPT_BIT.sseq);
    progress.report(partyCount + 3 * party + 3, steps);
  }
  return verdicts;
}

/** values = (P_i, H_i) by state, and the Nash verdict. */
function startValues(
  own: Columns,
  levels: Int32Array,
  values: Int32Array,
  scratch: ColumnScratch,
  verdict: Uint8Array,
): void {
  const { members, constraint, columnCount } = own;
  for (let c = 0; c < columnCount; c++) {
    const start = columnStart(own, c);
    const end = columnStart(own, c + 1);
    if (constraint === null) {
      // Best first: the head of the column is its highest level.
      const highest = levels[members[start]];
      for (let p = start; p < end; p++) {
        const state = members[p] ^ (members[p] >> 31);
        const level = levels[state];
        values[2 * state] = level;
        values[2 * state + 1] = highest;
        if (highest === level) verdict[state] |= CONCEPT_BIT.nash;
      }
      continue;
    }
    for (let p = start; p < end; p++)
      scratch.input[p - start] = -levels[members[p] ^ (members[p] >> 31)];
    leastReachable(own, constraint, c, false, scratch);
    for (let p = start; p < end; p++) {
      const state = members[p] ^ (members[p] >> 31);
      values[2 * state] = levels[state];
      values[2 * state + 1] = -scratch.output[p - start];
      if (-scratch.output[p - start] === levels[state]) verdict[state] |= CONCEPT_BIT.nash;
    }
  }
}

/** Sets the two concepts' bits where no own move leads to a state that the others cannot spoil. */
function judge(
  own: Columns,
  levels: Int32Array,
  values: Int32Array,
  scratch: ColumnScratch,
  verdict: Uint8Array,
  bit: number,
  bit2: number,
): void {
  const { members, constraint, columnCount } = own;
  for (let c = 0; c < columnCount; c++) {
    const start = columnStart(own, c);
    const end = columnStart(own, c + 1);
    if (constraint === null) {
      let most = -1;
      let most2 = -1;
      for (let p = start; p < end; p++) {
        const state = members[p] ^ (members[p] >> 31);
        most = Math.max(most, values[2 * state]);
        most2 = Math.max(most2, Math.min(levels[state], values[2 * state + 1]));
      }
      for (let p = start; p < end; p++) {
        const state = members[p] ^ (members[p] >> 31);
        const level = levels[state];
        verdict[state] |= (most <= level ? bit : 0) | (most2 <= level ? bit2 : 0);
      }
      continue;
    }
    for (let which = 0; which < 2; which++) {
      for (let p = start; p < end; p++) {
        const state = members[p] ^ (members[p] >> 31);
        scratch.input[p - start] = -Math.min(levels[state], values[2 * state + which]);
      }
      leastReachable(own, constraint, c, false, scratch);
      for (let p = start; p < end; p++) {
        const state = members[p] ^ (members[p] >> 31);
        if (-scratch.output[p - start] <= levels[state]) verdict[state] |= which === 0 ? bit : bit2;
      }
    }
  }
}

/**
 * GMR and SMR in closed form where every pattern is feasible and every option free: the others can
 * reach every combination of their options, so least(s1, P_i) depends on i's own options alone, and
 * least(s1, H_i) is one number. Needs the Nash verdict; a Nash stable state has no improvement to deter.
 */
function unconditionalInCube(model: OptionModel, own: Columns, verdict: Uint8Array): void {
  const levels = model.levels[own.party];
  const { members, columnCount, size } = own;
  const { stateCount } = model;
  const ownPattern = squeezer(ownMask(model, own.party)[0], model.optionCount);
  const leastByOwn = new Int32Array(size).fill(NOTHING);
  for (let s = 0; s < stateCount; s++) {
    const x = ownPattern(s);
    if (levels[s] < leastByOwn[x]) leastByOwn[x] = levels[s];
  }
  let most = -1;
  for (const level of leastByOwn) most = Math.max(most, level);
  let leastHighest = NOTHING;
  for (let c = 0; c < columnCount; c++)
    leastHighest = Math.min(leastHighest, levels[members[c * size]]);
  for (let s = 0; s < stateCount; s++) {
    if ((verdict[s] & CONCEPT_BIT.nash) !== 0) verdict[s] |= CONCEPT_BIT.gmr | CONCEPT_BIT.smr;
    else
      verdict[s] |=
        (most <= levels[s] ? CONCEPT_BIT.gmr : 0) |
        (leastHighest <= levels[s] ? CONCEPT_BIT.smr : 0);
  }
}
