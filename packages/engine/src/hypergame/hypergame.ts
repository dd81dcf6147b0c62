/**
 * A conflict in which every party plays its own game: the whole conflict as that party sees it, with
 * the options, rules and preferences that it believes everyone to have.
 *
 * Definitions: Bennett 1977, Omega 5:749-751 (hypergame); Wang, Hipel & Fraser 1988 (first-level
 * hypergame: each party has a game of its own and does not know that the others' differ). A universal
 * set of states, of which each party recognises a part, is as in the graph-model form of Aljefri,
 * Fang & Hipel 2014 and 2018.
 */
import type { Model } from "../graph-model/model.js";
import { type OnProgress, Progress, type StopSignal } from "../progress.js";
import { analyseStability, type Stability } from "../stability/analyse.js";
import type { Reading, Verdicts } from "../stability/concepts.js";

/** The conflict as one party sees it. */
export interface OwnGame {
  readonly model: Model;
  /** states[s] is the universal number of the game's own state s; no two are the same. */
  readonly states: Int32Array;
}

/** H = {G_1, …, G_n}. */
export interface Hypergame {
  /** How many states there are in all games together: 0 .. stateCount-1. */
  readonly stateCount: number;
  /** games[i] is the game of party i; all have the same parties in the same order. */
  readonly games: readonly OwnGame[];
}

/** The verdicts of a hypergame, over universal states. */
export interface HypergameStability {
  readonly hypergame: Hypergame;
  /**
   * verdicts[k][i][u]: the verdict byte of party i at state u in the game of party k; 0 where k does
   * not see u. verdicts[i][i] is what party i itself will do.
   */
  readonly verdicts: readonly Verdicts[];
  /** seen[k][u]: the own number of u in the game of party k, -1 where k does not see it. */
  readonly seen: readonly Int32Array[];
  readonly sim: Stability["sim"];
}

/** The analysis of a model, and its verdicts over universal states by the map that was last used. */
export interface KnownGame {
  readonly stability: Stability;
  readonly states: Int32Array;
  readonly verdicts: Verdicts;
}

export interface HypergameOptions {
  readonly reading?: Reading;
  /** true computes SIM as well, where every game is in option form. */
  readonly sim?: boolean;
  /** What earlier calls found, by model; added to, so that each model is analysed once. */
  readonly known?: Map<Model, KnownGame>;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/**
 * Every verdict in every party's own game. Parties that share a model share its analysis.
 *
 * Cost: one `analyseStability` for each different model, and parties² bytes a state. Throws RangeError
 * where games differ in their parties, or a map of states is not one to one into the universal set;
 * CancelledError where the signal says to stop.
 *
 *     const { verdicts } = analyseHypergame({ stateCount: 4, games: [g0, g1] });
 *     (verdicts[1][0][2] & CONCEPT_BIT.seq) !== 0 // does party 1 believe party 0 would stay at state 2?
 */
export function analyseHypergame(
  hypergame: Hypergame,
  options: HypergameOptions = {},
): HypergameStability {
  const { games, stateCount } = hypergame;
  const seen = games.map((game) => seenStates(game, games.length, stateCount));
  const known = options.known ?? new Map<Model, KnownGame>();
  const progress = new Progress(options.onProgress, options.signal);
  let sim: Stability["sim"] = true;
  const verdicts = games.map(({ model, states }, k) => {
    progress.report(k, games.length);
    const found = known.get(model);
    const stability =
      found?.stability ??
      analyseStability(model, {
        reading: options.reading,
        sim: options.sim === true,
        signal: options.signal,
      });
    if (stability.sim !== true) sim = stability.sim;
    if (found?.states === states && found.verdicts[0]?.length === stateCount) return found.verdicts;
    const universal = stability.verdicts.map((own) => spread(own, states, stateCount));
    known.set(model, { stability, states, verdicts: universal });
    return universal;
  });
  return { hypergame, verdicts, seen, sim };
}

/** Verdicts put in the places of the universal states; 0 where there is none. */
function spread(own: Uint8Array, states: Int32Array, stateCount: number): Uint8Array {
  const universal = new Uint8Array(stateCount);
  for (let s = 0; s < states.length; s++) universal[states[s]] = own[s];
  return universal;
}

/** The own number of every universal state; -1 where the game has none. */
function seenStates({ model, states }: OwnGame, parties: number, count: number): Int32Array {
  if (model.partyCount !== parties) {
    throw new RangeError(`A game has ${model.partyCount} parties, the hypergame ${parties}.`);
  }
  if (states.length !== model.stateCount) {
    throw new RangeError(`A game has ${model.stateCount} states, its map ${states.length}.`);
  }
  const seen = new Int32Array(count).fill(-1);
  states.forEach((u, s) => {
    if (u < 0 || u >= count || seen[u] >= 0) {
      throw new RangeError(`State ${s} of a game has no universal state of its own.`);
    }
    seen[u] = s;
  });
  return seen;
}
