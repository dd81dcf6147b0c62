/** The verdict on one state in a varied model, with the comparisons that it rests on. */
import type { GraphModel } from "../../graph-model/model.js";
import { Certificate } from "./certificate.js";

/** The concepts that are judged state by state here. */
export type RadiusConcept = "nash" | "seq";

/** One visit of the others' search: a state, who moved there, and the visit it came from. */
interface Visit {
  readonly state: number;
  readonly mover: number;
  /** On the second visit of a state: its first mover, who alone may not have gone on; else -1. */
  readonly only: number;
  readonly from: number;
}

/** Whether a party prefers `to` to `from` (1) or not (0). */
interface Comparison {
  readonly party: number;
  readonly from: number;
  readonly to: number;
  readonly better: 0 | 1;
}

/**
 * Whether a state is an equilibrium (Nash, or SEQ by Fraser & Hipel 1979 with the legal sequences of
 * Fang, Hipel & Kilgour 1993) with these levels in place of the model's own.
 *
 * The certificate names, for a stable state, every move that is no improvement and, for each
 * improvement, the steps of one sanction; for an unstable one, the improvement, that its mover
 * prefers everything the others' improvements can lead to, and every step that they do not take
 * since it is no improvement. Cost: what the others can reach by improvements from the state's
 * improvements.
 */
export function judgeState(
  model: GraphModel,
  levels: readonly Int32Array[],
  state: number,
  concept: RadiusConcept,
): Certificate {
  const comparisons: number[][] = levels.map(() => []);
  for (let party = 0; party < model.partyCount; party++) {
    const own = levels[party];
    const { offsets, targets } = model.arcs[party];
    for (let a = offsets[state]; a < offsets[state + 1]; a++) {
      const improved = targets[a];
      if (own[improved] <= own[state]) {
        comparisons[party].push(state, improved, 0);
        continue;
      }
      const undeterred: number[][] = levels.map(() => []);
      undeterred[party].push(state, improved, 1);
      if (concept === "nash") return new Certificate(false, undeterred);
      const sanction = findSanction(model, levels, party, state, improved, undeterred);
      if (sanction === null) return new Certificate(false, undeterred);
      for (const { party: i, from, to, better } of sanction) comparisons[i].push(from, to, better);
    }
  }
  return new Certificate(true, comparisons);
}

/**
 * The comparisons that make a sequence of the others' improvements end no better for the party than
 * it began; or null, and then `undeterred` holds those by which there is none.
 */
function findSanction(
  model: GraphModel,
  levels: readonly Int32Array[],
  party: number,
  state: number,
  improved: number,
  undeterred: number[][],
): Comparison[] | null {
  const own = levels[party];
  const everybody = model.partyCount;
  const visits: Visit[] = [{ state: improved, mover: -1, only: -1, from: -1 }];
  // The first mover to each state; `everybody` once there are two, so that each party may go on.
  const movers = new Map<number, number>([[improved, everybody]]);
  for (let v = 0; v < visits.length; v++) {
    const at = visits[v];
    for (let j = 0; j < model.partyCount; j++) {
      if (j === party || j === at.mover || (at.only >= 0 && j !== at.only)) continue;
      const { offsets, targets } = model.arcs[j];
      for (let a = offsets[at.state]; a < offsets[at.state + 1]; a++) {
        const next = targets[a];
        if (levels[j][next] <= levels[j][at.state]) {
          undeterred[j].push(at.state, next, 0);
          continue;
        }
        const known = movers.get(next);
        if (known === everybody || known === j) continue;
        movers.set(next, known === undefined ? j : everybody);
        visits.push({ state: next, mover: j, only: known ?? -1, from: v });
        if (own[next] <= own[state]) return sanctionOf(visits, party, state);
        if (known === undefined) undeterred[party].push(state, next, 1);
      }
    }
  }
  return null;
}

/** Each step improves for its mover, and the party does not prefer the last state. */
function sanctionOf(visits: readonly Visit[], party: number, state: number): Comparison[] {
  const last = visits[visits.length - 1];
  const found: Comparison[] = [{ party, from: state, to: last.state, better: 0 }];
  for (let at = last; at.from >= 0; at = visits[at.from]) {
    found.push({ party: at.mover, from: visits[at.from].state, to: at.state, better: 1 });
  }
  return found;
}
