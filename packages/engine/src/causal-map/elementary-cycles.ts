/**
 * The elementary cycles of a directed graph: those that pass through no node twice. Johnson 1975,
 * "Finding all the elementary circuits of a directed graph", SIAM Journal on Computing 4:77-84.
 */
import { type OnProgress, Progress, type StopSignal } from "../progress.js";
import { strongComponents } from "./strong-components.js";

export interface CycleOptions {
  /** Stop after so many cycles; 10,000 by default. */
  readonly limit?: number;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

export interface Cycles {
  /** Each from its lowest node on, without repeating it; ordered by nodes. */
  readonly cycles: readonly (readonly number[])[];
  /** false where there are more than the limit. */
  readonly complete: boolean;
}

/**
 * All elementary cycles, loops of one node among them. Cost: (nodes + arcs) · (cycles + 1); there
 * can be exponentially many cycles, hence the limit.
 *
 * @param next for each node the nodes that its arcs lead to, each once
 *
 * @example elementaryCycles([[1], [0, 2], [0]]).cycles // [[0, 1], [0, 1, 2]]
 */
export function elementaryCycles(
  next: readonly (readonly number[])[],
  options: CycleOptions = {},
): Cycles {
  const limit = options.limit ?? 10_000;
  const progress = new Progress(options.onProgress, options.signal);
  const sorted = next.map((targets) => [...targets].sort((a, b) => a - b));
  const cycles: number[][] = [];
  for (let least = 0; least < sorted.length; least++) {
    const { of, sizes } = strongComponents(sorted, least);
    while (least < sorted.length && sizes[of[least]] === 1 && !sorted[least].includes(least)) {
      least++;
    }
    if (least >= sorted.length) break;
    progress.report(least, sorted.length);
    const inside = sorted.map((targets, v) =>
      of[v] === of[least] ? targets.filter((w) => of[w] === of[least]) : [],
    );
    if (!cyclesThrough(inside, least, limit, cycles)) return { cycles, complete: false };
  }
  return { cycles, complete: true };
}

/** Adds the cycles through one node of a strong component; false once the limit is passed. */
function cyclesThrough(
  next: readonly (readonly number[])[],
  root: number,
  limit: number,
  cycles: number[][],
): boolean {
  const blocked = new Uint8Array(next.length);
  const closed = new Uint8Array(next.length);
  // Whom to unblock when a node is unblocked: dead ends that only it stood in the way of.
  const waiting = new Map<number, Set<number>>();
  const unblock = (node: number): void => {
    const open = [node];
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      if (blocked[v] === 0) continue;
      blocked[v] = 0;
      open.push(...(waiting.get(v) ?? []));
      waiting.delete(v);
    }
  };
  const path = [root];
  const place = [0];
  blocked[root] = 1;
  while (path.length > 0) {
    const top = path.length - 1;
    const v = path[top];
    if (place[top] < next[v].length) {
      const w = next[v][place[top]++];
      if (w === root) {
        if (cycles.length === limit) return false;
        cycles.push([...path]);
        closed[v] = 1;
      } else if (blocked[w] === 0) {
        path.push(w);
        place.push(0);
        blocked[w] = 1;
        closed[w] = 0;
      }
      continue;
    }
    path.pop();
    place.pop();
    if (closed[v] === 1) {
      unblock(v);
      if (top > 0) closed[path[top - 1]] = 1;
    } else {
      for (const w of next[v]) {
        const known = waiting.get(w);
        if (known === undefined) waiting.set(w, new Set([v]));
        else known.add(v);
      }
    }
  }
  return true;
}
