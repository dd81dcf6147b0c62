/** What the perspectives of a case are found to be: plain data, in indices of `base` and universal states. */
import type { Concept, HypergameStability, Reading, Surprise } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Basis } from "../document.js";
import type { StatementDifference } from "./statement-differences.js";
import type { Universe } from "./universe.js";

/** The game of one party. */
export interface Picture {
  readonly party: number;
  /** The base where no view is held by the party. */
  readonly view: CompiledView;
  /** true: no view says how the party sees things, so that the base is assumed. */
  readonly assumed: boolean;
  /** Further views with the same holder, which are not used. */
  readonly others: readonly string[];
  /** Whether the party's own order in its view is another than in the base; it should not be. */
  readonly ownDiffers: boolean;
  /** Ids of the rules that the view adds and removes; "" for one without an id. */
  readonly rulesAdded: readonly string[];
  readonly rulesRemoved: readonly string[];
  /** Whether the view has the talks stand elsewhere than the base. */
  readonly otherStatusQuo: boolean;
}

/** k of m, by concept. */
export interface Counts {
  readonly states: number;
  readonly equilibria: Readonly<Partial<Record<Concept, number>>>;
}

/** One outcome, in the base, in each party's own game, and in the hypergame. */
export interface OutcomeInPictures {
  /** Index into base.outcomes. */
  readonly outcome: number;
  readonly base: Counts;
  readonly pictures: readonly Counts[];
  readonly hypergame: Counts;
}

/** Whether one state is an equilibrium, by concept. */
export type Verdict = Readonly<Partial<Record<Concept, boolean>>>;

export interface StatusQuoInPictures {
  readonly state: number;
  readonly base: Verdict;
  /** Null where the party does not see the state. */
  readonly pictures: readonly (Verdict | null)[];
  readonly hypergame: Verdict;
}

/** Steps that two parties could take together from the status quo, to states of one outcome. */
export interface JointInPictures {
  readonly parties: readonly [number, number];
  /** Keys of the outcomes that hold where it leads. */
  readonly outcomes: readonly string[];
  /** Universal states, those with the fewest changes first. */
  readonly states: readonly number[];
  /** How many of the states both would welcome: in the base, in each picture, each by its own list. */
  readonly base: number;
  readonly pictures: readonly number[];
  readonly inFact: number;
  /**
   * shared: both would welcome it, and both know. doubted: both would, and one of them does not
   * believe it of the other. imagined: one of them believes that both would, and one would not.
   * elsewhere: so only in the base or in the eyes of others.
   */
  readonly kind: "shared" | "doubted" | "imagined" | "elsewhere";
}

/** An outcome whose count changes. */
export interface CountChange {
  readonly outcome: number;
  readonly states: number;
  readonly before: number;
  readonly after: number;
}

export interface VerdictChange {
  readonly concept: Concept;
  /** In the holder's own game. */
  readonly picture: readonly CountChange[];
  readonly statusQuo: { readonly before: boolean; readonly after: boolean } | null;
  /** In the hypergame: what in fact lasts. */
  readonly hypergame: readonly CountChange[];
  readonly statusQuoInFact: { readonly before: boolean; readonly after: boolean } | null;
  /** How many verdicts (party and state) of the holder's game change. */
  readonly verdicts: number;
}

export interface JointKey {
  readonly parties: readonly [number, number];
  readonly outcomes: readonly string[];
}

/**
 * What would change if one perception were put right and all else left as it is. `weight`: fact, where
 * an outcome or the status quo would hold in the hypergame that does not, or the reverse; expectation,
 * where that is so in the holder's own game only, or a joint step would be seen as welcome, or no longer;
 * counts, where only numbers of states change; nothing.
 */
export interface Correction {
  readonly weight: "fact" | "expectation" | "counts" | "nothing";
  /** The concept asked for first, then Nash. */
  readonly changes: readonly VerdictChange[];
  readonly jointGained: readonly JointKey[];
  readonly jointLost: readonly JointKey[];
  /**
   * Where the own list of the other leaves an order unknown: the weight under each strict order of it.
   * Empty where nothing is unknown, or the orders are too many.
   */
  readonly byOrder: readonly {
    readonly order: readonly string[];
    readonly weight: Correction["weight"];
  }[];
}

/** What one party believes of another's wishes and means, beside what the other holds itself. */
export interface Perception {
  readonly holder: number;
  readonly about: number;
  /**
   * differs: believed otherwise than it is. agrees: the holder's view speaks of the party and comes to
   * the same. assumed: nothing is said, so the base stands in.
   */
  readonly status: "differs" | "agrees" | "assumed";
  /** What the holder's view says of the party rests on. */
  readonly basis: Basis;
  /** Kendall's tau-b of the two orders over the states that both see; null where one ties everything. */
  readonly agreement: number | null;
  readonly statements: readonly StatementDifference[];
  /** Whether the orders differ; they may though no statement does, where a term or a rule does. */
  readonly orderDiffers: boolean;
  /** Keys of options of the party that the holder does not recognise. */
  readonly ignored: readonly string[];
  /** Options whose guard or direction is believed to be another. */
  readonly options: readonly string[];
  /** Whether the party's moves are believed to be restricted otherwise. */
  readonly moves: boolean;
  /** Null where nothing differs in the order, or where there is no way to put it right. */
  readonly correction: Correction | null;
  /** Why a differing order could not be put right. */
  readonly uncorrected: "unseen-states" | null;
}

/** The hypergame that one party believes in: how it thinks that others see things. */
export interface SecondLevel {
  readonly party: number;
  /** The nested views, by the party that is believed to see things so. */
  readonly believed: readonly { readonly party: number; readonly view: CompiledView }[];
  /** What it expects to last when it takes into account that others see things otherwise. */
  readonly outcomes: readonly { readonly outcome: number; readonly counts: Counts }[];
  readonly statusQuo: Verdict | null;
  readonly stability: HypergameStability;
}

export interface Perspectives {
  readonly base: CompiledView;
  /** By party. */
  readonly pictures: readonly Picture[];
  /** The concept asked for, then Nash where it was another. */
  readonly concepts: readonly Concept[];
  readonly reading: Reading;
  readonly universe: Universe;
  readonly stability: HypergameStability;
  /** By universal state: an index into STATE_KINDS, under the first concept. */
  readonly kinds: Uint8Array;
  /** Universal equilibria, ascending, by concept. */
  readonly equilibria: Readonly<
    Partial<
      Record<
        Concept,
        {
          readonly base: Int32Array;
          readonly pictures: readonly Int32Array[];
          readonly hypergame: Int32Array;
        }
      >
    >
  >;
  readonly outcomes: readonly OutcomeInPictures[];
  readonly statusQuo: StatusQuoInPictures | null;
  readonly joint: readonly JointInPictures[];
  /** false where some pair can reach so many states that only small joint changes were tried. */
  readonly jointComplete: boolean;
  /** All ordered pairs counted, whichever were asked for. */
  readonly pairs: { readonly [status in Perception["status"]]: number };
  /** Those asked for: by holder, then by whom they are about. */
  readonly perceptions: readonly Perception[];
  readonly secondLevel: readonly SecondLevel[];
  /** Nested views of a third level or deeper: read, not used. */
  readonly deeper: readonly string[];
  readonly asked: { readonly party: number | null; readonly about: number | null };
  /** Who is surprised by whom at a universal state, under the first concept. */
  surprisesAt(state: number): readonly Surprise[];
}
