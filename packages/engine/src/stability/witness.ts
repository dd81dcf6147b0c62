/**
 * Witnesses: what shows a verdict to be right. A verdict with its witness is a certificate that a
 * small independent verifier accepts or refuses (verify-witness.ts).
 */
import type { Step } from "../graph-model/step.js";
import type { Concept, Reading } from "./concepts.js";

/** How the others answer one improvement so that the mover ends no better off. */
export interface Deterrence {
  /** The improvement s1 of the focal party. */
  readonly improvement: number;
  /** The others' legal sequence from s1; its last state s2 is not preferred to s. Empty for SIM. */
  readonly sanction: readonly Step[];
  /** SIM only: each sanctioning party's own improvement taken from s, and the joint state. */
  readonly joint?: { readonly moves: readonly Step[]; readonly state: number };
}

export type Witness =
  | {
      readonly concept: Concept;
      readonly stable: true;
      readonly party: number;
      readonly state: number;
      readonly reading: Reading;
      /** One entry for every improvement of the party from the state; none needed under Nash. */
      readonly deterrences: readonly Deterrence[];
    }
  | {
      readonly concept: Concept;
      readonly stable: false;
      readonly party: number;
      readonly state: number;
      readonly reading: Reading;
      /** An improvement that nothing in the concept deters; one with the fewest changed options. */
      readonly improvement: number;
    };
