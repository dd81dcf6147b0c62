import { filterArcs } from "./arc-list.js";
import { toGraphForm } from "./graph-form.js";
import type { GraphModel, Model } from "./model.js";

/**
 * The model without gratuitous improvements: those that add to a smaller improvement of the same party
 * a change that is of no use to it. An improvement from s to t is gratuitous if the party can also
 * improve to some u by a proper part of the same changes and likes u at least as well as t.
 *
 * Such moves are legal by the definitions and are kept unless this is asked for; a reader may find
 * that a sanction which rests on one says little. The result is in graph form, since what is left is no
 * longer transitive. A published model in graph form without options is returned as it is.
 *
 * Cost: O(sum over states and parties of the square of the number of improvements).
 *
 *     analyseStability(withoutGratuitousImprovements(model))
 */
export function withoutGratuitousImprovements(model: Model): GraphModel {
  const graph = toGraphForm(model);
  const { origin } = graph;
  if (origin === undefined) return graph;
  const { words, patterns, varies } = origin;

  const changes = (s: number, t: number, w: number): number => {
    const unclear = varies === null ? 0 : varies[s * words + w] | varies[t * words + w];
    return (patterns[s * words + w] ^ patterns[t * words + w]) & ~unclear;
  };
  const isProperPart = (s: number, u: number, t: number): boolean => {
    let proper = false;
    for (let w = 0; w < words; w++) {
      const part = changes(s, u, w);
      const whole = changes(s, t, w);
      if ((part & ~whole) !== 0) return false;
      if (part !== whole) proper = true;
    }
    return proper;
  };

  const arcs = graph.arcs.map((each, party) => {
    const level = graph.levels[party];
    return filterArcs(each, (s, t) => {
      if (level[t] <= level[s]) return true;
      for (let a = each.offsets[s]; a < each.offsets[s + 1]; a++) {
        const u = each.targets[a];
        if (level[u] >= level[t] && isProperPart(s, u, t)) return false;
      }
      return true;
    });
  });
  return { ...graph, arcs };
}
