import * as fc from "fast-check";
import type { Hypergame } from "../../src/hypergame/hypergame.js";
import { graphModels } from "../arbitraries/graph-model.js";
import { optionModels } from "../arbitraries/option-model.js";
import { randomFrom } from "../arbitraries/random.js";

export function identity(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, s) => s);
}

/**
 * Games of one to three different models of as many parties, each over a random part of a universal
 * set; some parties share a game.
 */
export function hypergames(): fc.Arbitrary<Hypergame> {
  const model = fc.oneof(graphModels(6), optionModels(3));
  return fc
    .tuple(fc.array(model, { minLength: 1, maxLength: 3 }), fc.nat(3), fc.noBias(fc.integer()))
    .map(([models, extra, seed]) => {
      const random = randomFrom(seed);
      const parties = models[0].partyCount;
      const same = models.filter(({ partyCount }) => partyCount === parties);
      const stateCount = Math.max(...same.map((m) => m.stateCount)) + extra;
      const games = same.map((model) => {
        const free = [...identity(stateCount)];
        const states = Int32Array.from(
          { length: model.stateCount },
          () => free.splice(random.chance(0.8) ? 0 : random.below(free.length), 1)[0],
        );
        return { model, states };
      });
      return {
        stateCount,
        games: Array.from({ length: parties }, () => games[random.below(games.length)]),
      };
    });
}
