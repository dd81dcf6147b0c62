import type { Arcs } from "@sextant/engine";

/**
 * The states that legal sequences of moves lead to from a state, itself included: any parties, none
 * twice in a row. 1 a state that is reached. Cost: O(moves · parties).
 */
export function reachableStates(
  arcs: readonly Arcs[],
  stateCount: number,
  from: number,
): Uint8Array {
  const parties = arcs.length;
  const reached = new Uint8Array(stateCount);
  const arrived = new Uint8Array(stateCount * parties);
  const queue: number[] = [];
  reached[from] = 1;
  const leave = (s: number, lastMover: number): void => {
    for (let party = 0; party < parties; party++) {
      if (party === lastMover) continue;
      const { offsets, targets } = arcs[party];
      for (let k = offsets[s]; k < offsets[s + 1]; k++) {
        const pair = targets[k] * parties + party;
        if (arrived[pair] === 1) continue;
        arrived[pair] = 1;
        reached[targets[k]] = 1;
        queue.push(pair);
      }
    }
  };
  leave(from, -1);
  while (queue.length > 0) {
    const pair = queue.pop() as number;
    leave(Math.floor(pair / parties), pair % parties);
  }
  return reached;
}
