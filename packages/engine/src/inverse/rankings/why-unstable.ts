import type { Failure } from "../failure.js";
import type { MoveList } from "../move-lists.js";
import { answersAreFinal, type SearchedConcept } from "../searched-concept.js";
import type { Condition } from "./nearest-order.js";

/** One comparison that would have to come out otherwise, with the party that makes it. */
export interface Literal extends Condition {
  readonly party: number;
}

/**
 * What an undeterred improvement rests on under SEQ and SSEQ, turned round: wherever the state is
 * stable for the party, at least one of these conditions holds. Either the party prefers the
 * improvement, or a state that the others can lead to (or, under SSEQ, a way out of it), to the
 * state no longer; or one of the others comes to prefer the end of a move that would lead further.
 * As long as none of them holds, the others lead to no state that was not visited, and the party
 * accepts none of those.
 */
export function whatCouldDeter(
  moves: MoveList,
  levels: readonly Int32Array[],
  state: number,
  concept: SearchedConcept,
  { party, improvement, visited, open }: Failure,
): Literal[] {
  const own = levels[party];
  const found: Literal[] = [{ party, better: state, worse: improvement, strict: false }];
  for (const t of visited) {
    if (t !== improvement) {
      let worse = t;
      if (answersAreFinal(concept)) {
        for (const u of moves(t, party)) if (own[u] > own[worse]) worse = u;
      }
      found.push({ party, better: state, worse, strict: false });
    }
    for (let j = 0; j < levels.length; j++) {
      // The party itself moved to no visited state: it finds one open only after two movers.
      if (j === party || (open(t, j) && !open(t, party))) continue;
      const level = levels[j];
      for (const y of moves(t, j)) {
        if (level[y] > level[t] || open(y, j)) continue;
        found.push({ party: j, better: y, worse: t, strict: true });
      }
    }
  }
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = `${one.party}:${one.better}:${one.worse}`;
    return !seen.has(key) && seen.add(key);
  });
}
