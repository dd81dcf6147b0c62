/** What a party believes that the others see, and what it then expects to last. */
import {
  analyseHypergame,
  type Concept,
  type HypergameOptions,
  hypergameEquilibria,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { SecondLevel } from "./found.js";
import { countsInUniverse, verdictAt } from "./outcomes-in-pictures.js";
import type { CompileNamed, PictureNames } from "./pictures.js";
import type { Universe } from "./universe.js";

interface SecondLevelInput {
  readonly base: CompiledView;
  readonly views: readonly CompiledView[];
  readonly names: PictureNames;
  readonly universe: Universe;
  readonly concepts: readonly Concept[];
  readonly statusQuo: number | null;
  readonly options: HypergameOptions;
  /** From `statesInUniverse`. */
  readonly holding: readonly number[];
}

/**
 * For each party whose view says how others see things: the hypergame that it believes in, H_x = {G_yx}
 * (Wang, Hipel & Fraser 1988). Of a party of which it says nothing, x takes its own picture to be shared.
 */
export function secondLevelOf(input: SecondLevelInput, view: CompileNamed): SecondLevel[] {
  const { base, views, names, universe, concepts, statusQuo, options } = input;
  return views.flatMap((own, party) => {
    const inner = names.nested.get(base.parties[party].key);
    if (inner === undefined) return [];
    const games = base.parties.map(({ key }) => {
      const name = inner.get(key);
      const seen = name === undefined ? own : view(name);
      return { model: seen.model, states: universe.numbers.get(seen)! };
    });
    const stability = analyseHypergame({ stateCount: universe.states.length, games }, options);
    const equilibria = Object.fromEntries(
      concepts.map((c) => [c, hypergameEquilibria(stability, c)]),
    );
    const inFact = stability.verdicts.map((game, i) => game[i]);
    return [
      {
        party,
        believed: base.parties.flatMap(({ key }, other) => {
          const name = inner.get(key);
          return name === undefined ? [] : [{ party: other, view: view(name) }];
        }),
        outcomes: countsInUniverse(base, universe, equilibria, input.holding).map(
          (counts, outcome) => ({
            outcome,
            counts,
          }),
        ),
        statusQuo: statusQuo === null ? null : verdictAt(inFact, concepts, statusQuo),
        stability,
      },
    ];
  });
}
