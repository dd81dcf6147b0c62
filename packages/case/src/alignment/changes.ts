import type { CompiledView } from "../compile/compiled-view.js";
import { CaseError } from "../problem.js";
import { alignPairs } from "./align-parties.js";
import type { PairAlignment, PairChange } from "./alignment.js";
import { outcomeLevels } from "./outcome-levels.js";

/**
 * The pairs of parties that both views have, by key. Each view is measured over its own states and
 * outcomes: a change says how far two parties agreed on what was then before them, and on what is now.
 */
export function changesSince(
  earlier: CompiledView,
  now: CompiledView,
  pairs: readonly PairAlignment[],
): PairChange[] {
  const before = alignPairs(earlier, outcomeLevels(earlier));
  const key = (view: CompiledView, { parties }: PairAlignment): [string, string] => [
    view.parties[parties[0]].key,
    view.parties[parties[1]].key,
  ];
  const changes = pairs.flatMap((pair) => {
    const keys = key(now, pair);
    const old = before.find((p) => key(earlier, p).every((k) => keys.includes(k)));
    if (old === undefined) return [];
    return [
      {
        parties: keys,
        states: [old.states.tau, pair.states.tau] as const,
        outcomes: [old.outcomes?.tau ?? null, pair.outcomes?.tau ?? null] as const,
      },
    ];
  });
  if (changes.length > 0) return changes;
  throw new CaseError([
    {
      code: "SX_ALIGNMENT_NONE_SHARED",
      severity: "error",
      place: null,
      message: `“${earlier.document.title}” has no two parties of this case, so no change can be told.`,
      mend: `Parties are compared by their keys, here ${now.parties.map((p) => p.key).join(", ")}, there ${earlier.parties.map((p) => p.key).join(", ")}.`,
    },
  ]);
}
