/** What is sampled, and what is counted. */
import type { BitColumn } from "../../graph-model/bit-column.js";
import type { Model } from "../../graph-model/model.js";
import type { UncertainList } from "./draw-list.js";

/** A party's preferences: a list of statements of which something is uncertain, or levels that stay as they are. */
export type SampledParty =
  | { readonly statements: readonly BitColumn[]; readonly list: UncertainList }
  | { readonly levels: Int32Array };

/**
 * A judgement whose influence is measured, with the classes it falls into:
 * `belongs`: whether a statement belongs in its list (no, yes);
 * `before`: whether one statement stands before another (no, yes);
 * `order`: how many pairs of a party's places are turned round (0, 1, 2, 3, 4 or more).
 */
export type Judgement =
  | { readonly kind: "belongs"; readonly party: number; readonly statement: number }
  | {
      readonly kind: "before";
      readonly party: number;
      readonly first: number;
      readonly second: number;
    }
  | { readonly kind: "order"; readonly party: number };

/** The classes of `order`. */
export const DISTANCE_CLASSES = 5;

export function classesOf(judgement: Judgement): number {
  return judgement.kind === "order" ? DISTANCE_CLASSES : 2;
}

export interface SamplingTask {
  readonly model: Model;
  readonly parties: readonly SampledParty[];
  readonly judgements: readonly Judgement[];
  /**
   * Sets of states; a target holds under a concept if at least one of its states is an equilibrium. The
   * status quo is the set of one.
   */
  readonly targets: readonly BitColumn[];
  /** A whole number below 2^32. */
  readonly seed: number;
  /** How many samples there are in all. */
  readonly samples: number;
  /** Only samples k with k mod shards = shard are drawn; 1 and 0 for all of them. */
  readonly shards: number;
  readonly shard: number;
}

/**
 * Whole numbers only, so that the counts of shards add up to those of one run exactly. `holds` is by
 * target and concept: entry target * 5 + concept, in the order of SEQUENTIAL_CONCEPTS.
 */
export interface SampleCounts {
  /** How many samples were drawn. */
  readonly samples: number;
  /** In how many of them the target holds. */
  readonly holds: readonly number[];
  /** Equilibria by concept, summed over the samples. */
  readonly equilibria: readonly number[];
  /** By judgement and class: in how many samples it fell there, and in how many of those each target holds. */
  readonly judgements: readonly (readonly {
    readonly samples: number;
    readonly holds: readonly number[];
  }[])[];
}
