/**
 * What becomes of each state of a hypergame, and who is surprised.
 *
 * A hypergame equilibrium is a state that every party sees and that is stable for every party in its
 * own game (Wang, Hipel & Fraser 1988). Aljefri, Fang & Hipel sort the equilibria of a hypergame in
 * graph form further (2014: steady, unsteady, stealthy; 2018: eight sets). Their exact conditions were
 * not at hand when this was written, so the kinds below have names and wordings of our own; only
 * "steady" is shared, for what is plain in both.
 */
import { CONCEPT_BIT, type Concept } from "../stability/concepts.js";
import type { HypergameStability } from "./hypergame.js";

/**
 * - `steady`: a hypergame equilibrium that is an equilibrium in every party's own game as well: it
 *   holds, and nobody is surprised that it does.
 * - `unexpected`: a hypergame equilibrium which some party believes that another would leave.
 * - `hidden`: some party does not see the state, and it is stable for every party that does, at least
 *   one, each in its own game.
 * - `apparent`: an equilibrium in some party's own game, and none of the above: some party would in
 *   fact leave it. A state that every party sees cannot be an equilibrium in all games and be this:
 *   each party's own part of it would then hold.
 * - `unstable`: none of these.
 */
export const STATE_KINDS = ["steady", "unexpected", "hidden", "apparent", "unstable"] as const;
export type StateKind = (typeof STATE_KINDS)[number];

/** What one party has wrong about another at a state. */
export interface Surprise {
  /** Who is surprised, about whom. */
  readonly party: number;
  readonly about: number;
  /** What the other does in fact: stay where it was expected to leave, or leave. */
  readonly does: "stays" | "leaves";
}

/** Whether party i, seeing the state, is stable there in its own game. */
export function staysInFact(
  { verdicts, seen }: HypergameStability,
  concept: Concept,
  party: number,
  state: number,
): boolean {
  return seen[party][state] >= 0 && (verdicts[party][party][state] & CONCEPT_BIT[concept]) !== 0;
}

/** Whether a state is an equilibrium in one party's own game: what that party believes to last. */
export function isBelieved(
  { verdicts, seen }: HypergameStability,
  concept: Concept,
  party: number,
  state: number,
): boolean {
  const bit = CONCEPT_BIT[concept];
  return seen[party][state] >= 0 && verdicts[party].every((own) => (own[state] & bit) !== 0);
}

/** The kind of every universal state, as an index into STATE_KINDS. O(states · parties²). */
export function kindsOfStates(stability: HypergameStability, concept: Concept): Uint8Array {
  const { hypergame, seen } = stability;
  return Uint8Array.from({ length: hypergame.stateCount }, (_, u) => {
    let holds = true;
    let seenBy = 0;
    let believers = 0;
    for (let i = 0; i < hypergame.games.length; i++) {
      if (seen[i][u] < 0) continue;
      seenBy++;
      holds &&= staysInFact(stability, concept, i, u);
      if (isBelieved(stability, concept, i, u)) believers++;
    }
    return STATE_KINDS.indexOf(kindOf(holds, seenBy, believers, hypergame.games.length));
  });
}

function kindOf(holds: boolean, seenBy: number, believers: number, parties: number): StateKind {
  if (holds && seenBy === parties) return believers === parties ? "steady" : "unexpected";
  if (holds && seenBy > 0) return "hidden";
  return believers > 0 ? "apparent" : "unstable";
}

/**
 * The hypergame equilibria: the states that every party sees and at which each stays in its own game;
 * of kind steady or unexpected. Ascending. O(states · parties).
 */
export function hypergameEquilibria(stability: HypergameStability, concept: Concept): Int32Array {
  const found: number[] = [];
  const parties = stability.hypergame.games.length;
  for (let u = 0; u < stability.hypergame.stateCount; u++) {
    let i = 0;
    while (i < parties && staysInFact(stability, concept, i, u)) i++;
    if (i === parties) found.push(u);
  }
  return Int32Array.from(found);
}

/** The equilibria of one party's own game, as universal states, ascending. */
export function believedEquilibria(
  stability: HypergameStability,
  concept: Concept,
  party: number,
): Int32Array {
  const found: number[] = [];
  for (let u = 0; u < stability.hypergame.stateCount; u++) {
    if (isBelieved(stability, concept, party, u)) found.push(u);
  }
  return Int32Array.from(found);
}

/**
 * Who would be surprised by whom at a state: party k, seeing it, expects of party i what i does in
 * k's game; i does what it does in its own. Of a party that does not see the state nothing is said.
 */
export function surprisesAt(
  stability: HypergameStability,
  concept: Concept,
  state: number,
): Surprise[] {
  const { verdicts, seen, hypergame } = stability;
  const bit = CONCEPT_BIT[concept];
  const found: Surprise[] = [];
  for (let party = 0; party < hypergame.games.length; party++) {
    if (seen[party][state] < 0) continue;
    for (let about = 0; about < hypergame.games.length; about++) {
      if (about === party || seen[about][state] < 0) continue;
      const expected = (verdicts[party][about][state] & bit) !== 0;
      const stays = staysInFact(stability, concept, about, state);
      if (expected !== stays) found.push({ party, about, does: stays ? "stays" : "leaves" });
    }
  }
  return found;
}
