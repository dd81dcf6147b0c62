/**
 * The moves of one party where they are transitive, without any preference: what does not change when
 * the same conflict is analysed again with other preferences.
 *
 * A block is a set of states among which the party moves (a column in option form). Within a block, a
 * class is a set of states that the party can freely exchange; from a class it may move to some others
 * and not back (one-way options, closed guards). A sink is a state that no party can leave; moves to
 * sinks are kept apart, since a sink may be reached from everywhere and would join all blocks to one.
 */
export interface Blocks {
  readonly party: number;
  readonly blockCount: number;
  /** Blocks before `freeCount` have one class, those from there to before `pairCount` have two. */
  readonly freeCount: number;
  readonly pairCount: number;
  /** Block b is at positions starts[b] .. starts[b + 1]. */
  readonly starts: Int32Array;
  /** The states by position, ascending within a block. States in no block have no move but to sinks. */
  readonly members: Int32Array;
  /** The block of a state, -1 for none. */
  readonly blockOf: Int32Array;
  /** The class of a state, numbered over all blocks; -1 for a state in no block. */
  readonly classOf: Int32Array;
  readonly classCount: number;
  /** The classes of block b are classStarts[b] .. classStarts[b + 1]. */
  readonly classStarts: Int32Array;
  /** Classes that may be reached from class c, itself included: targets[targetStarts[c] .. ). */
  readonly targetStarts: Int32Array;
  readonly targets: Int32Array;
  /** Moves to sinks: from sinkFrom[k] to sinkTo[k]. */
  readonly sinkFrom: Int32Array;
  readonly sinkTo: Int32Array;
}

/** What the two forms find out about the blocks of a party, before they are put in order. */
export interface FoundBlocks {
  readonly party: number;
  readonly stateCount: number;
  /** By block: its states, at least two. */
  readonly blocks: readonly FoundBlock[];
  readonly sinkFrom: ArrayLike<number>;
  readonly sinkTo: ArrayLike<number>;
}

export interface FoundBlock {
  readonly states: ArrayLike<number>;
  /** By state: its class, 0, 1, … within the block. */
  readonly classes: ArrayLike<number>;
  /** By class: the classes that may be reached from it, itself included. */
  readonly targets: readonly (readonly number[])[];
}

/** Puts the blocks into flat arrays, those with fewer classes first. */
export function layOut(found: FoundBlocks): Blocks {
  const { party, stateCount, sinkFrom, sinkTo } = found;
  const blocks = [...found.blocks].sort((a, b) => a.targets.length - b.targets.length);
  const upTo = (classes: number): number =>
    blocks.filter(({ targets }) => targets.length <= classes).length;
  const starts = new Int32Array(blocks.length + 1);
  const classStarts = new Int32Array(blocks.length + 1);
  blocks.forEach(({ states, targets: of }, b) => {
    starts[b + 1] = starts[b] + states.length;
    classStarts[b + 1] = classStarts[b] + of.length;
  });
  const classCount = classStarts[blocks.length];
  const members = new Int32Array(starts[blocks.length]);
  const blockOf = new Int32Array(stateCount).fill(-1);
  const classOf = new Int32Array(stateCount).fill(-1);
  const targetStarts = new Int32Array(classCount + 1);
  const targets: number[] = [];
  blocks.forEach((block, b) => {
    const first = classStarts[b];
    for (let x = 0; x < block.states.length; x++) {
      const s = block.states[x];
      members[starts[b] + x] = s;
      blockOf[s] = b;
      classOf[s] = first + block.classes[x];
    }
    block.targets.forEach((list, c) => {
      for (const target of list) targets.push(first + target);
      targetStarts[first + c + 1] = targets.length;
    });
  });
  return {
    party,
    blockCount: blocks.length,
    freeCount: upTo(1),
    pairCount: upTo(2),
    starts,
    members,
    blockOf,
    classOf,
    classCount,
    classStarts,
    targetStarts,
    targets: Int32Array.from(targets),
    sinkFrom: Int32Array.from(sinkFrom),
    sinkTo: Int32Array.from(sinkTo),
  };
}
