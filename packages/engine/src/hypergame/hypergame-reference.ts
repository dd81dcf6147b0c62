/**
 * Hypergame equilibria and kinds of states by the literal definitions: slow, and what the fast code is
 * tested against.
 */
import { CONCEPT_BIT, type Concept } from "../stability/concepts.js";
import { referenceStability } from "../stability/reference/reference.js";
import type { Hypergame } from "./hypergame.js";
import type { StateKind } from "./kinds.js";

/** For each universal state its kind, straight from the wording of `STATE_KINDS`. */
export function referenceKinds({ games, stateCount }: Hypergame, concept: Concept): StateKind[] {
  const verdicts = games.map(({ model }) => referenceStability(model));
  const parties = games.map((_, i) => i);
  const sees = (k: number, u: number): boolean => games[k].states.includes(u);
  const stableIn = (k: number, i: number, u: number): boolean =>
    (verdicts[k][i][games[k].states.indexOf(u)] & CONCEPT_BIT[concept]) !== 0;
  const equilibriumIn = (k: number, u: number): boolean =>
    sees(k, u) && parties.every((i) => stableIn(k, i, u));
  return Array.from({ length: stateCount }, (_, u) => {
    const seers = parties.filter((i) => sees(i, u));
    const holds = seers.every((i) => stableIn(i, i, u));
    const hypergameEquilibrium = seers.length === parties.length && holds;
    if (hypergameEquilibrium && parties.every((k) => equilibriumIn(k, u))) return "steady";
    if (hypergameEquilibrium) return "unexpected";
    if (seers.length > 0 && holds) return "hidden";
    return parties.some((k) => equilibriumIn(k, u)) ? "apparent" : "unstable";
  });
}
