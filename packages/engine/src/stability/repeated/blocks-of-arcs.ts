/**
 * The blocks of a party in graph form, where its moves happen to be transitive: cases in option form whose
 * merged states are final keep that property, and most published models have it.
 */
import { reverseArcs } from "../../graph-model/arc-list.js";
import type { Arcs, GraphModel } from "../../graph-model/model.js";
import { type Blocks, type FoundBlock, layOut } from "./blocks.js";

/** Which states no party can leave. */
export function findSinks({ arcs, stateCount }: GraphModel): Uint8Array {
  const sinks = new Uint8Array(stateCount);
  for (let s = 0; s < stateCount; s++) {
    if (arcs.every(({ offsets }) => offsets[s] === offsets[s + 1])) sinks[s] = 1;
  }
  return sinks;
}

/**
 * The blocks of a party, or null where its moves are not transitive: where it could move from s to t and
 * from t to u, and u is not s, but not from s to u. O(arcs), and O(k³) in a block of k classes.
 */
export function blocksOfArcs(model: GraphModel, party: number, sinks: Uint8Array): Blocks | null {
  const { stateCount } = model;
  const arcs = model.arcs[party];
  const reverse = reverseArcs(arcs, stateCount);
  const classOf = mutualClasses(arcs, reverse, sinks);
  const blockOf = weakComponents(arcs, reverse, sinks);
  const statesOf = new Map<number, number[]>();
  for (let s = 0; s < stateCount; s++) {
    if (sinks[s] === 1) continue;
    const list = statesOf.get(blockOf[s]);
    if (list === undefined) statesOf.set(blockOf[s], [s]);
    else list.push(s);
  }
  const blocks: FoundBlock[] = [];
  const sinkFrom: number[] = [];
  const sinkTo: number[] = [];
  for (const states of statesOf.values()) {
    const found = blockOfStates(arcs, classOf, sinks, states);
    if (found === null) return null;
    if (states.length > 1) blocks.push(found);
    for (const s of states) {
      for (let a = arcs.offsets[s]; a < arcs.offsets[s + 1]; a++) {
        if (sinks[arcs.targets[a]] === 0) continue;
        sinkFrom.push(s);
        sinkTo.push(arcs.targets[a]);
      }
    }
  }
  return layOut({ party, stateCount, blocks, sinkFrom, sinkTo });
}

/** By state, the least state of those it can be exchanged with in one move and back, itself included. */
function mutualClasses(arcs: Arcs, reverse: Arcs, sinks: Uint8Array): Int32Array {
  const classOf = new Int32Array(sinks.length).fill(-1);
  for (let s = 0; s < sinks.length; s++) {
    if (classOf[s] >= 0 || sinks[s] === 1) continue;
    classOf[s] = s;
    // Both rows ascend: one pass finds what stands in both.
    let b = reverse.offsets[s];
    for (let a = arcs.offsets[s]; a < arcs.offsets[s + 1]; a++) {
      const t = arcs.targets[a];
      while (b < reverse.offsets[s + 1] && reverse.targets[b] < t) b++;
      if (b < reverse.offsets[s + 1] && reverse.targets[b] === t && classOf[t] < 0) classOf[t] = s;
    }
  }
  return classOf;
}

function weakComponents(arcs: Arcs, reverse: Arcs, sinks: Uint8Array): Int32Array {
  const component = new Int32Array(sinks.length).fill(-1);
  const stack: number[] = [];
  for (let first = 0; first < sinks.length; first++) {
    if (component[first] >= 0 || sinks[first] === 1) continue;
    component[first] = first;
    stack.push(first);
    for (let s = stack.pop(); s !== undefined; s = stack.pop()) {
      for (const { offsets, targets } of [arcs, reverse]) {
        const end = offsets[s + 1];
        for (let a: number = offsets[s]; a < end; a++) {
          const t: number = targets[a];
          if (component[t] >= 0 || sinks[t] === 1) continue;
          component[t] = first;
          stack.push(t);
        }
      }
    }
  }
  return component;
}

/** One block with its classes; null where the moves among its states and to sinks are not transitive. */
function blockOfStates(
  { offsets, targets }: Arcs,
  classOf: Int32Array,
  sinks: Uint8Array,
  states: readonly number[],
): FoundBlock | null {
  const representatives = states.filter((s) => classOf[s] === s);
  const place = new Map(representatives.map((s, c) => [s, c]));
  const classes = states.map((s) => place.get(classOf[s])!);
  const sizes = new Array<number>(representatives.length).fill(0);
  for (const c of classes) sizes[c]++;
  const row = (s: number): number[] => Array.from(targets.subarray(offsets[s], offsets[s + 1]));
  const reached = representatives.map((s) => {
    const found = new Set<number>([classOf[s]]);
    for (const t of row(s)) found.add(sinks[t] === 1 ? t : classOf[t]);
    return found;
  });
  // The states of a class must reach every state of the same classes, and the same sinks.
  for (let x = 0; x < states.length; x++) {
    const whole = reached[classes[x]];
    let degree = -1;
    for (const c of whole) degree += sinks[c] === 1 ? 1 : sizes[place.get(c)!];
    if (offsets[states[x] + 1] - offsets[states[x]] !== degree) return null;
    for (const t of row(states[x])) if (!whole.has(sinks[t] === 1 ? t : classOf[t])) return null;
  }
  for (const whole of reached) {
    for (const c of whole) {
      if (sinks[c] === 1) continue;
      for (const further of reached[place.get(c)!]) if (!whole.has(further)) return null;
    }
  }
  const found = reached.map((whole) => {
    const inside = [...whole].filter((c) => sinks[c] === 0);
    return inside.map((c) => place.get(c)!).sort((a, b) => a - b);
  });
  return { states, classes, targets: found };
}
