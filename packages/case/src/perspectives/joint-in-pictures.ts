/** Joint steps from the status quo, and in whose picture they are welcome. */
import { changedOptions, jointImprovements, type Model } from "@sextant/engine";
import type { JointInPictures, JointKey } from "./found.js";
import type { Universe } from "./universe.js";

/** A game with its states numbered in the universe. */
export interface NumberedGame {
  readonly model: Model;
  /** Universal number of each own state, and the other way round. */
  readonly numbers: Int32Array;
  readonly own: Int32Array;
}

export interface JointFound {
  /** By pair and outcomes: universal states. */
  readonly kinds: ReadonlyMap<string, JointKey & { readonly states: readonly number[] }>;
  readonly complete: boolean;
}

/** The joint improvements of a game from the status quo, by pair and by the outcomes they lead to. */
export function jointOf(game: NumberedGame, universe: Universe, statusQuo: number): JointFound {
  const kinds = new Map<string, JointKey & { states: number[] }>();
  const from = game.own[statusQuo];
  if (from < 0) return { kinds, complete: true };
  const { found, complete } = jointImprovements(game.model, from);
  for (const { parties, to } of found) {
    const u = game.numbers[to];
    const { view, state } = universe.states[u];
    const outcomes = view.states.outcomes(state);
    const key = `${parties.join(" ")} ${outcomes.join(" ")}`;
    const known = kinds.get(key);
    if (known !== undefined) known.states.push(u);
    else kinds.set(key, { parties, outcomes, states: [u] });
  }
  return { kinds, complete };
}

/** In how many of some states two parties are both better off than at the status quo, in one game. */
export function welcomed(
  { model, own }: NumberedGame,
  states: readonly number[],
  [a, b]: readonly [number, number],
  statusQuo: number,
): number {
  return states.filter(
    (u) => gains(model, own, a, u, statusQuo) && gains(model, own, b, u, statusQuo),
  ).length;
}

function gains(
  { levels }: Model,
  own: Int32Array,
  party: number,
  u: number,
  statusQuo: number,
): boolean {
  return (
    own[u] >= 0 && own[statusQuo] >= 0 && levels[party][own[u]] > levels[party][own[statusQuo]]
  );
}

/**
 * What any game says that two parties could do together, told for all games. Pairs in the order of the
 * parties; within a pair, steps that are not shared first, then those with the fewest changes.
 */
export function jointInPictures(
  base: NumberedGame,
  pictures: readonly NumberedGame[],
  universe: Universe,
  statusQuo: number,
): { readonly joint: JointInPictures[]; readonly complete: boolean } {
  const merged = new Map<string, JointKey & { readonly states: Set<number> }>();
  let complete = true;
  const games = new Map([base, ...pictures].map((game) => [game.model, game]));
  for (const game of games.values()) {
    const found = jointOf(game, universe, statusQuo);
    complete &&= found.complete;
    for (const [key, kind] of found.kinds) {
      const known = merged.get(key);
      if (known === undefined) merged.set(key, { ...kind, states: new Set(kind.states) });
      else for (const u of kind.states) known.states.add(u);
    }
  }
  const cost = (u: number): number => {
    const game = [...games.values()].find(({ own }) => own[u] >= 0 && own[statusQuo] >= 0);
    return game === undefined
      ? Number.POSITIVE_INFINITY
      : changedOptions(game.model, game.own[statusQuo], game.own[u]);
  };
  const joint = [...merged.values()].map(({ parties, outcomes, states }): JointInPictures => {
    const costs = new Map([...states].map((u) => [u, cost(u)]));
    const ordered = [...states].sort((x, y) => costs.get(x)! - costs.get(y)! || x - y);
    const [a, b] = parties;
    const counts = pictures.map((game) => welcomed(game, ordered, parties, statusQuo));
    const inFact = ordered.filter(
      (u) =>
        gains(pictures[a].model, pictures[a].own, a, u, statusQuo) &&
        gains(pictures[b].model, pictures[b].own, b, u, statusQuo),
    ).length;
    return {
      parties,
      outcomes,
      states: ordered,
      base: welcomed(base, ordered, parties, statusQuo),
      pictures: counts,
      inFact,
      kind: kindOf(inFact, counts[a], counts[b]),
    };
  });
  const rank = { doubted: 0, imagined: 1, shared: 2, elsewhere: 3 };
  joint.sort(
    (x, y) =>
      x.parties[0] - y.parties[0] ||
      x.parties[1] - y.parties[1] ||
      rank[x.kind] - rank[y.kind] ||
      cost(x.states[0]) - cost(y.states[0]) ||
      x.states[0] - y.states[0],
  );
  return { joint, complete };
}

function kindOf(inFact: number, toFirst: number, toSecond: number): JointInPictures["kind"] {
  if (inFact > 0) return toFirst > 0 && toSecond > 0 ? "shared" : "doubted";
  return toFirst > 0 || toSecond > 0 ? "imagined" : "elsewhere";
}
