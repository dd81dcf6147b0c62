/** Each party's own game: its view, and what holds in it. */
import type { Concept, HypergameStability } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Picture, StatusQuoInPictures } from "./found.js";
import { equilibriaOfGame, verdictAt } from "./outcomes-in-pictures.js";
import { sameOrder } from "./perceptions.js";
import type { PictureNames } from "./pictures.js";
import type { Universe } from "./universe.js";

/** A party's picture, and how it differs from the base in what concerns no single other party. */
export function pictureOf(
  base: CompiledView,
  view: CompiledView,
  party: number,
  names: PictureNames,
  universe: Universe,
): Picture {
  const views = names.own.get(base.parties[party].key) ?? [];
  const rules = (of: CompiledView): string[] => (of.document.rules ?? []).map((r) => r.id ?? "");
  const without = (some: string[], others: string[]): string[] =>
    some.filter((id) => id === "" || !others.includes(id));
  const changed = JSON.stringify(view.document.rules) !== JSON.stringify(base.document.rules);
  return {
    party,
    view,
    assumed: views.length === 0,
    others: views.slice(1),
    ownDiffers: !sameOrder(view, base, party, universe),
    rulesAdded: changed ? without(rules(view), rules(base)) : [],
    rulesRemoved: changed ? without(rules(base), rules(view)) : [],
    otherStatusQuo: statusQuoOf(view, universe) !== statusQuoOf(base, universe),
  };
}

/** The universal status quo of a view; null where it names none. */
export function statusQuoOf(view: CompiledView, universe: Universe): number | null {
  return view.statusQuo === null ? null : universe.numbers.get(view)![view.statusQuo];
}

/** The equilibria of one game of a hypergame, as universal states, ascending. */
export function equilibriaIn(
  stability: HypergameStability,
  k: number,
  concept: Concept,
): Int32Array {
  const { states } = stability.hypergame.games[k];
  return Int32Array.from(
    equilibriaOfGame(stability.verdicts[k], concept, states),
    (s) => states[s],
  ).sort();
}

export function statusQuoIn(
  stability: HypergameStability,
  ofBase: HypergameStability,
  concepts: readonly Concept[],
  state: number,
): StatusQuoInPictures {
  const inFact = stability.verdicts.map((game, i) => game[i]);
  return {
    state,
    base: verdictAt(ofBase.verdicts[0], concepts, state),
    pictures: stability.verdicts.map((game, k) =>
      stability.seen[k][state] < 0 ? null : verdictAt(game, concepts, state),
    ),
    hypergame: verdictAt(inFact, concepts, state),
  };
}
