import { holdsAt } from "@sextant/engine";
import type { CompiledStatement, CompiledView } from "../compile/compiled-view.js";
import type { BestSteps, CausalLink, LinkComparison } from "./loops.js";

/** What a party's choice at a state of a comparison rests on. */
export interface LinkReason {
  /** The first statement or tie in which its two best steps differ; empty with a ranking or weights. */
  readonly statements: readonly CompiledStatement[];
  /** Passages that back both the influence and these statements: what was put in comes out. */
  readonly sharedCites: readonly string[];
}

/** Why the owner's best step with the effect is better (or worse) than its best without. */
export function becauseOf(
  view: CompiledView,
  party: number,
  link: CausalLink,
  { withEffect, withoutEffect }: BestSteps,
): LinkReason {
  const list = view.statements[party];
  for (let k = 0; k < list.length; ) {
    let end = k + 1;
    while (end < list.length && list[end].rank === list[k].rank) end++;
    const statements = list.slice(k, end);
    const held = (s: number): number => statements.filter((p) => holdsAt(p.truth, s)).length;
    if (held(withEffect) !== held(withoutEffect)) {
      const cites = statements.flatMap(({ basis }) => basis.cite ?? []);
      const sharedCites = (link.influence.cite ?? []).filter((id) => cites.includes(id));
      return { statements, sharedCites };
    }
    k = end;
  }
  return { statements: [], sharedCites: [] };
}

/** The passages that back both the influence and what decides either choice of a comparison. */
export function sharedCites(
  view: CompiledView,
  party: number,
  link: CausalLink,
  comparison: LinkComparison,
): string[] {
  const all = comparison.best.flatMap((steps) => becauseOf(view, party, link, steps).sharedCites);
  return [...new Set(all)].sort();
}
