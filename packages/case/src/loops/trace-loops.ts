import type { CompiledView } from "../compile/compiled-view.js";
import { CaseError } from "../problem.js";
import { findLoops, type LoopOptions, readCausalMap } from "./causal-map.js";
import type { Loops } from "./loops.js";
import { type Patterns, readPatterns } from "./patterns.js";
import { testLink } from "./test-link.js";

export interface TraceOptions extends LoopOptions {
  /** Further views in whose models the influences are tested. */
  readonly others?: readonly CompiledView[];
}

/**
 * The causal map of a view's influences, its loops, and for each influence whether the model of the
 * view (and of the other views given) agrees. The map is the sources'; the model does not use it.
 *
 * Throws CaseError SX_LOOPS_NO_INFLUENCES; the engine's CancelledError where `signal` says to stop.
 *
 * @example traceLoops(view).loops.map(({ name }) => name) // ["R1"]
 */
export function traceLoops(view: CompiledView, options: TraceOptions = {}): Loops {
  const { nodes, links } = readCausalMap(view);
  if (links.length === 0) {
    throw new CaseError([
      {
        code: "SX_LOOPS_NO_INFLUENCES",
        severity: "error",
        place: null,
        message: "The case states no influences, so there is no causal map and no loop in it.",
        mend: "Write what the sources say of causes under `influences`: { from, to, sign, perceiver, cite }.",
      },
    ]);
  }
  const { loops, complete } = findLoops(nodes.length, links, options);
  const views = [view, ...(options.others ?? [])].map((tested) => {
    let kept: Patterns | null = null;
    const readOnce = (): Patterns => {
      kept ??= readPatterns(tested);
      return kept;
    };
    return { view: tested, tests: links.map((l, k) => testLink(tested, nodes, k, l, readOnce)) };
  });
  return { view, nodes, links, loops, complete, views };
}
