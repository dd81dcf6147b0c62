import type { GraphModel } from "../../graph-model/model.js";
import { leastOverSequences } from "../../stability/product/least-over-sequences.js";
import type { OtherMoves } from "./other-moves.js";
import { UNKNOWN_TYPES, type UnknownConcept, unknownBit } from "./types.js";

const ALL_TYPES: Readonly<Record<UnknownConcept, number>> = {
  nash: allTypes("nash"),
  gmr: allTypes("gmr"),
  smr: allTypes("smr"),
  seq: allTypes("seq"),
};

function allTypes(concept: UnknownConcept): number {
  return UNKNOWN_TYPES.reduce((bits, type) => bits | unknownBit(concept, type), 0);
}

/** The four types are one for a party all of whose comparisons are known. */
export function judgeKnown(
  { arcs, stateCount }: GraphModel,
  others: OtherMoves,
  party: number,
  levels: Int32Array,
): Uint16Array {
  const { offsets, targets } = arcs[party];
  const highest = levels.slice();
  for (let s = 0; s < stateCount; s++) {
    for (let a = offsets[s]; a < offsets[s + 1]; a++) {
      highest[s] = Math.max(highest[s], levels[targets[a]]);
    }
  }
  const verdicts = new Uint16Array(stateCount);
  const mark = (least: Int32Array | null, concept: UnknownConcept): void => {
    for (let s = 0; s < stateCount; s++) {
      let stable = true;
      for (let a = offsets[s]; stable && a < offsets[s + 1]; a++) {
        const t = targets[a];
        stable = levels[t] <= levels[s] || (least !== null && least[t] <= levels[s]);
      }
      if (stable) verdicts[s] |= ALL_TYPES[concept];
    }
  };
  mark(null, "nash");
  mark(leastOverSequences(others.movesBack, party, levels), "gmr");
  mark(leastOverSequences(others.movesBack, party, highest), "smr");
  mark(leastOverSequences(others.stepsBack, party, levels), "seq");
  return verdicts;
}
