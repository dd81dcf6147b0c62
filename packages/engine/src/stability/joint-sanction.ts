/**
 * The least joint answer of the others under SIM: who changes what at the same time as the party.
 */
import type { OptionModel } from "../graph-model/model.js";
import { changedOptions, improvementsOf } from "../graph-model/moves.js";
import { patternWord, stateOfPattern } from "../graph-model/patterns.js";
import type { Step } from "../graph-model/step.js";

export interface JointSanction {
  /** Each sanctioning party's own improvement, taken from s. */
  readonly moves: readonly Step[];
  /** Where all the changes together lead. */
  readonly state: number;
}

/**
 * Improvements of some of the others from s that together with the party's own s1 make a feasible
 * state not preferred to s, or null: fewest parties, then fewest changed options, then the lowest
 * joint state. Cost: at worst the product of the numbers of improvements of the others.
 */
export function jointSanction(
  model: OptionModel,
  s: number,
  party: number,
  s1: number,
): JointSanction | null {
  const improvements: (readonly [number, Int32Array])[] = [];
  for (let j = 0; j < model.partyCount; j++) {
    if (j === party) continue;
    const own = improvementsOf(model, s, j);
    if (own.length > 0) improvements.push([j, own]);
  }
  const { words } = model;
  const level = model.levels[party];
  let best: (JointSanction & { readonly cost: number }) | null = null;
  const chosen: Step[] = [];

  const choose = (from: number, left: number, pattern: Uint32Array, cost: number): void => {
    if (best !== null && cost > best.cost) return;
    if (left === 0) {
      const q = stateOfPattern(model, pattern);
      if (q < 0 || level[q] > level[s]) return;
      if (best !== null && cost === best.cost && q >= best.state) return;
      best = { moves: [...chosen], state: q, cost };
      return;
    }
    for (let k = from; k + left <= improvements.length; k++) {
      const [j, own] = improvements[k];
      for (const t of own) {
        const changed = pattern.slice();
        for (let w = 0; w < words; w++) {
          changed[w] ^= patternWord(model, s, w) ^ patternWord(model, t, w);
        }
        chosen.push({ party: j, to: t });
        choose(k + 1, left - 1, changed, cost + changedOptions(model, s, t));
        chosen.pop();
      }
    }
  };

  const start = Uint32Array.from({ length: words }, (_, w) => patternWord(model, s1, w));
  for (let count = 1; count <= improvements.length && best === null; count++) {
    choose(0, count, start, 0);
  }
  if (best === null) return null;
  const { moves, state } = best as JointSanction;
  return { moves, state };
}
