import { elementaryCycles, type OnProgress, type StopSignal } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { CausalLink, CausalNode, Loop } from "./loops.js";

/** The nodes and links of the map, in the order in which the case first names them. */
export function readCausalMap(view: CompiledView): {
  nodes: CausalNode[];
  links: CausalLink[];
} {
  const factors = view.document.factors ?? {};
  const nodes: CausalNode[] = [];
  const places = new Map<string, number>();
  const nodeOf = (written: string): number => {
    const isFactor = Object.hasOwn(factors, written);
    const words = written.trim().replace(/\s+/g, " ");
    // Free words are the same thing however they are spaced and whatever letter they begin with.
    const id = isFactor ? `factor ${written}` : `words ${words.toLowerCase()}`;
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, nodes.length);
    nodes.push(
      isFactor
        ? { key: written, name: factors[written].name, factor: factors[written] }
        : { key: null, name: words, factor: null },
    );
    return nodes.length - 1;
  };
  const links = (view.document.influences ?? []).map((influence): CausalLink => {
    const perceiver = view.parties.findIndex(({ key }) => key === influence.perceiver);
    return {
      from: nodeOf(influence.from),
      to: nodeOf(influence.to),
      sign: influence.sign === "+" ? 1 : -1,
      perceiver: perceiver < 0 ? null : perceiver,
      influence,
    };
  });
  return { nodes, links };
}

export interface LoopOptions {
  /** Stop after so many loops; 1,000 by default. */
  readonly limit?: number;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/**
 * The loops of a map. A loop is reinforcing where it has an even number of minuses, so that a change
 * comes back to where it began with its own sign, and balancing where it has an odd one: Maruyama
 * 1963, "The second cybernetics", American Scientist 51:164-179; Richardson 1986, "Problems with
 * causal-loop diagrams", System Dynamics Review 2:158-170. Two influences between the same two things
 * make two loops, since they may be of different signs or different parties.
 */
export function findLoops(
  nodeCount: number,
  links: readonly CausalLink[],
  options: LoopOptions = {},
): { loops: Loop[]; complete: boolean } {
  const limit = options.limit ?? 1_000;
  const next: number[][] = Array.from({ length: nodeCount }, () => []);
  const between = new Map<string, number[]>();
  links.forEach(({ from, to }, l) => {
    const key = `${from} ${to}`;
    const known = between.get(key);
    if (known !== undefined) known.push(l);
    else {
      between.set(key, [l]);
      next[from].push(to);
    }
  });
  const { cycles, complete } = elementaryCycles(next, { ...options, limit });
  const counts = { reinforcing: 0, balancing: 0 };
  const loops: Loop[] = [];
  for (const cycle of cycles) {
    const steps = cycle.map((node, k) => between.get(`${node} ${cycle[(k + 1) % cycle.length]}`)!);
    for (const chosen of combinations(steps)) {
      if (loops.length === limit) return { loops, complete: false };
      const kind =
        chosen.reduce((sign, l) => sign * links[l].sign, 1) > 0 ? "reinforcing" : "balancing";
      const perceivers = [...new Set(chosen.map((l) => links[l].perceiver ?? -1))];
      loops.push({
        name: `${kind === "reinforcing" ? "R" : "B"}${++counts[kind]}`,
        kind,
        links: chosen,
        perceivers: perceivers.sort((a, b) => a - b),
      });
    }
  }
  return { loops, complete };
}

/** One of each list, in every way, the first lists slowest. */
function* combinations(lists: readonly (readonly number[])[]): Generator<number[]> {
  const place = lists.map(() => 0);
  for (;;) {
    yield lists.map((list, k) => list[place[k]]);
    let k = lists.length - 1;
    while (k >= 0 && ++place[k] === lists[k].length) place[k--] = 0;
    if (k < 0) return;
  }
}
