/** The causal map of a case and what the model says of it: what `traceLoops` finds. */
import type { CompiledView } from "../compile/compiled-view.js";
import type { FactorDoc, InfluenceDoc } from "../document.js";

/** What influences lead from and to: a factor of the case, or free words. */
export interface CausalNode {
  /** The factor's key; null for free words. */
  readonly key: string | null;
  readonly name: string;
  readonly factor: FactorDoc | null;
}

export interface CausalLink {
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
  /** Index of the party that believes so; null where the case names none. */
  readonly perceiver: number | null;
  readonly influence: InfluenceDoc;
}

export interface Loop {
  /** "R1", "B1": reinforcing and balancing loops counted apart. */
  readonly name: string;
  readonly kind: "reinforcing" | "balancing";
  /** In order, from the loop's first node back to it. */
  readonly links: readonly number[];
  /** The parties whose beliefs it is made of, ascending; -1 among them: links of no named party. */
  readonly perceivers: readonly number[];
}

/** What a party would have, of a condition, by its best own step. */
export type Choice = "yes" | "no" | "either";

/**
 * Two states that differ only in options of the cause, and what the owner of the effect would choose
 * at each by its best own step (staying put included).
 */
export interface LinkComparison {
  /** The cause holds at the first and not at the second. */
  readonly states: readonly [withCause: number, withoutCause: number];
  readonly choices: readonly [withCause: Choice, withoutCause: Choice];
  readonly verdict: "as-claimed" | "contrary" | "same" | "unclear";
  /** In how many options the two differ. */
  readonly changed: number;
  /** At each of the two: the owner's best own step with the effect and its best without. */
  readonly best: readonly [BestSteps, BestSteps];
}

export interface BestSteps {
  readonly withEffect: number;
  readonly withoutEffect: number;
}

/** How one owner of the effect's options answers the cause. */
export interface OwnerTest {
  readonly party: number;
  /** Pairs of states that differ only in options of the cause, at both of which it has the choice. */
  readonly pairs: number;
  readonly asClaimed: number;
  readonly contrary: number;
  /**
   * The status quo and its counterparts, by how few options are changed; empty where there is none at
   * which it has the choice.
   */
  readonly statusQuo: readonly LinkComparison[];
  /** Of the pairs that are as claimed, the one nearest the status quo; null without either. */
  readonly example: LinkComparison | null;
}

export type LinkVerdict = "agrees" | "partly" | "disagrees" | "by-definition" | "not-tested";

export type NotTestedReason =
  | "cause-not-in-model"
  | "effect-not-in-model"
  | "a-gap"
  | "no-options"
  | "too-many-options"
  | "too-many-states"
  | "nobody-chooses";

/** One influence against the model of one view. */
export interface LinkTest {
  readonly link: number;
  readonly verdict: LinkVerdict;
  readonly reason?: NotTestedReason;
  /** One an owner; empty unless it was tested. */
  readonly owners: readonly OwnerTest[];
  /** Where cause and effect share options: in how many states the effect holds. */
  readonly shared?: {
    readonly withCause: readonly [held: number, states: number];
    readonly withoutCause: readonly [held: number, states: number];
  };
}

export interface ViewTests {
  readonly view: CompiledView;
  /** One a link of the map, in its order. */
  readonly tests: readonly LinkTest[];
}

export interface Loops {
  readonly view: CompiledView;
  readonly nodes: readonly CausalNode[];
  readonly links: readonly CausalLink[];
  readonly loops: readonly Loop[];
  /** false where there are more loops than were asked for. */
  readonly complete: boolean;
  /** The view itself first, then the others that were given. */
  readonly views: readonly ViewTests[];
}
