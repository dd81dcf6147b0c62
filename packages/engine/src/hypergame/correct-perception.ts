/** One perception put right, all else left as it is: what would the holder then expect? */
import type { Hypergame } from "./hypergame.js";

/**
 * The hypergame in which `holder` ascribes to `about` that party's own preferences, and is otherwise
 * as it was. Null where the holder sees states that the other does not: there is then nothing to put
 * in the place of what it believes.
 *
 * Cost: one pass over the holder's states. Throws RangeError for a party that there is not, or for a
 * holder that is itself the other.
 *
 *     const put = correctPerception(hypergame, 5, 1); // party 5 now knows what party 1 wants
 */
export function correctPerception(
  hypergame: Hypergame,
  holder: number,
  about: number,
): Hypergame | null {
  const { games, stateCount } = hypergame;
  if (!(holder in games) || !(about in games) || holder === about) {
    throw new RangeError(`There is no perception of party ${about} by party ${holder}.`);
  }
  const own = games[about];
  const wants = new Int32Array(stateCount);
  const known = new Uint8Array(stateCount);
  own.states.forEach((u, s) => {
    wants[u] = own.model.levels[about][s];
    known[u] = 1;
  });
  const { model, states } = games[holder];
  if (states.some((u) => known[u] === 0)) return null;
  const corrected = states.map((u) => wants[u]);
  const levels = model.levels.map((level, i) => (i === about ? corrected : level));
  return {
    stateCount,
    games: games.map((game, k) => (k === holder ? { model: { ...model, levels }, states } : game)),
  };
}
