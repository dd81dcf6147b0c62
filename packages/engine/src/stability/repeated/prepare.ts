/** The same conflict analysed many times, each time with other preferences. */
import type { GraphModel, Model } from "../../graph-model/model.js";
import { CONCEPT_BIT, type Verdicts } from "../concepts.js";
import type { Blocks } from "./blocks.js";
import { blocksOfArcs, findSinks } from "./blocks-of-arcs.js";
import { blocksOfOptions } from "./blocks-of-options.js";
import { ByProduct } from "./by-product.js";
import { Sweeps } from "./improving.js";
import { Judge } from "./judge.js";
import { Ranked } from "./ranked.js";
import { leastByMoves, type Reach, reachOfOthers } from "./reach.js";

export interface RepeatedAnalysis {
  /**
   * Nash, GMR, SMR, SEQ and SSEQ for every state and party under these levels: the verdicts of
   * analyseStability without SIM. The arrays are overwritten by the next call; copy what is to be kept.
   */
  analyse(levels: readonly Int32Array[]): Verdicts;
}

/**
 * Prepares a model for many analyses that differ in preferences only, as sampling, the search for the
 * smallest change and the deletion of statements need them. Whatever depends on the moves alone is found
 * once: who can move where, and what the others of each party can reach by moves of any kind, over which
 * GMR and SMR then take a minimum. What they reach by improvements is swept for in each analysis.
 *
 * Levels are 1 .. at most the number of states, as everywhere in the engine. Preparing costs O(states ·
 * parties) and O(arcs) in graph form; an analysis allocates nothing, except in graph form where some
 * party's moves are not transitive, which takes the product of states and movers every time.
 *
 *     const repeated = prepareRepeated(model);
 *     for (const levels of samples) count(repeated.analyse(levels));
 */
export function prepareRepeated(model: Model): RepeatedAnalysis {
  const blocks = blocksOf(model);
  return blocks === null
    ? new ByProduct(model as GraphModel)
    : new ByBlocks(model.stateCount, blocks);
}

/** The blocks of every party, or null where some party's moves are not transitive. */
function blocksOf(model: Model): Blocks[] | null {
  const sinks = model.form === "graph" ? findSinks(model) : null;
  const found: Blocks[] = [];
  for (let party = 0; party < model.partyCount; party++) {
    const blocks =
      model.form === "graph" ? blocksOfArcs(model, party, sinks!) : blocksOfOptions(model, party);
    if (blocks === null) return null;
    found.push(blocks);
  }
  return found;
}

class ByBlocks implements RepeatedAnalysis {
  readonly #ranked: readonly Ranked[];
  readonly #reach: readonly Reach[];
  readonly #sweeps: Sweeps;
  readonly #judge: Judge;
  readonly #values: Int32Array;
  readonly #least: Int32Array;
  readonly #low: Int32Array;
  readonly #verdicts: readonly Uint8Array[];

  constructor(stateCount: number, blocks: readonly Blocks[]) {
    this.#ranked = blocks.map((each) => new Ranked(each));
    this.#reach = blocks.map((_, focal) => reachOfOthers(blocks, focal, stateCount));
    this.#sweeps = new Sweeps(this.#ranked, stateCount);
    this.#judge = new Judge(this.#ranked);
    this.#values = new Int32Array(2 * stateCount);
    this.#least = new Int32Array(2 * stateCount);
    this.#low = new Int32Array(
      2 * this.#reach.reduce((most, { count }) => Math.max(most, count), 0),
    );
    this.#verdicts = blocks.map(() => new Uint8Array(stateCount));
  }

  analyse(levels: readonly Int32Array[]): Verdicts {
    const ranked = this.#ranked;
    const values = this.#values;
    const least = this.#least;
    for (let party = 0; party < ranked.length; party++) ranked[party].rank(levels[party]);
    for (let party = 0; party < ranked.length; party++) {
      const own = ranked[party];
      const verdict = this.#verdicts[party];
      const level = levels[party];
      this.#judge.start(own, level, values, verdict);
      leastByMoves(this.#reach[party], values, this.#low, least);
      this.#judge.mark(own, level, least, verdict, CONCEPT_BIT.gmr, CONCEPT_BIT.smr);
      this.#sweeps.lower(party, values);
      this.#judge.mark(own, level, values, verdict, CONCEPT_BIT.seq, CONCEPT_BIT.sseq);
    }
    return this.#verdicts;
  }
}
