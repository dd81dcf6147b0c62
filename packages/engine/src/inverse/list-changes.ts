import type { Model } from "../graph-model/model.js";
import type { OnProgress, StopSignal } from "../progress.js";
import type { ListClass, ListNode } from "./list-space.js";
import type { SearchedConcept } from "./searched-concept.js";
import type { ListOrder, StatementSource } from "./statement-list.js";

/** What is asked: the smallest changes of lists after which one of some states is an equilibrium. */
export interface ListQuestion {
  readonly model: Model;
  /** Per party its statements, or null where its preferences are not to be changed. */
  readonly sources: readonly (StatementSource | null)[];
  /** The states of which one is to be an equilibrium. */
  readonly targets: ArrayLike<number>;
  readonly concept: SearchedConcept;
}

export interface SearchOptions {
  /** The most changes; the search ends there with a lower bound. */
  readonly most?: number;
  /** The most steps of work; see Work. */
  readonly work?: number;
  /** The most solutions that are kept; more of the same size are counted as cut. */
  readonly keep?: number;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/** A change that works: for each party concerned all the orders, alike in effect, that make it. */
export interface ListSolution {
  readonly changes: readonly { readonly party: number; readonly nodes: readonly ListNode[] }[];
  /** The targets that it makes equilibria, ascending. */
  readonly states: readonly number[];
}

export interface ListChanges {
  /** The number of changes of the smallest solution known; null where none is known. */
  readonly size: number | null;
  /** No smaller number of changes is enough; where it equals `size`, that is proven smallest. */
  readonly lowerBound: number;
  /** Whether `solutions` are all solutions of that size. */
  readonly complete: boolean;
  readonly solutions: readonly ListSolution[];
  /** Where the search ended before it found one: some change that works, of no proven size. */
  readonly known: {
    readonly size: number;
    readonly state: number;
    readonly orders: readonly { readonly party: number; readonly order: ListOrder }[];
  } | null;
  /**
   * Why the search ended without a smallest solution: the most changes, the most work, or because
   * no number of changes is enough; null where it did not.
   */
  readonly ended: "most" | "work" | "never" | null;
  readonly work: number;
}

/** An assignment of changed lists to parties; null where the party's list stays. */
export type Assignment = readonly (ListClass | null)[];
