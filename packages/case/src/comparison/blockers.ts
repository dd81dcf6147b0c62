import {
  CONCEPT_BIT,
  changedOptions,
  countHolding,
  type DepartureModel,
  departures,
  explain,
  holdsAt,
  improvementsOf,
  isUndeterred,
} from "@sextant/engine";
import type { Analysis, OutcomeVerdict } from "../result/analysis.js";
import type { AtExample, Blocker } from "./comparison.js";

/**
 * Who would leave the states of an outcome, and who would leave the outcome itself. The parties that
 * would leave more of it, reckoning with answers, come first.
 */
export function blockersOf(
  { view }: Analysis,
  verdict: OutcomeVerdict,
  prepared: DepartureModel | null,
): Blocker[] {
  const { truth } = view.outcomes[verdict.outcome];
  const count = view.states.count;
  const out = prepared === null ? null : departures(prepared, truth);
  return view.parties
    .map((_, party): Blocker => {
      const { nash = 0, seq = 0 } = verdict.leavers[party];
      return {
        party,
        leaves: { nash, seq },
        out: out && {
          nash: countHolding(out[party].nash, count),
          seq: countHolding(out[party].seq, count),
        },
      };
    })
    .filter(({ leaves }) => leaves.nash > 0 || leaves.seq > 0)
    .sort(
      (a, b) =>
        (b.out?.seq ?? 0) - (a.out?.seq ?? 0) ||
        b.leaves.seq - a.leaves.seq ||
        (b.out?.nash ?? 0) - (a.out?.nash ?? 0) ||
        b.leaves.nash - a.leaves.nash ||
        a.party - b.party,
    );
}

/**
 * What the parties that have an improvement at a state would do under SEQ. Those who would leave the
 * outcome come first, then those who would move within it, then those who are deterred.
 */
export function atExample(
  analysis: Analysis,
  verdict: OutcomeVerdict,
  prepared: DepartureModel | null,
): AtExample[] {
  const { view, stability } = analysis;
  const s = verdict.example;
  if (s === null) return [];
  const { truth } = view.outcomes[verdict.outcome];
  const found = view.parties.flatMap((_, party): AtExample[] => {
    if ((stability.verdicts[party][s] & CONCEPT_BIT.nash) !== 0) return [];
    const departure = prepared && bestDeparture(analysis, prepared, truth, party, s);
    if (departure !== null) {
      const about = { concept: "seq", party, state: s, reading: "legal-sequences" } as const;
      return [{ party, witness: { ...about, stable: false, improvement: departure }, out: true }];
    }
    const witness = explain(view.model, s, party, "seq");
    return [{ party, witness, out: !witness.stable && !holdsAt(truth, witness.improvement) }];
  });
  const rank = ({ witness, out }: AtExample): number => (out ? 0 : witness.stable ? 2 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || a.party - b.party);
}

/**
 * Where the party would go: the departure best for it of those that nothing deters, then the one with
 * the fewest changed options, then the lowest state; so no change of it is gratuitous. Null where there
 * is none.
 */
function bestDeparture(
  { view: { model } }: Analysis,
  prepared: DepartureModel,
  truth: Uint32Array,
  party: number,
  s: number,
): number | null {
  const levels = model.levels[party];
  const open = Array.from(improvementsOf(model, s, party)).filter(
    (t) => !holdsAt(truth, t) && isUndeterred(prepared, party, s, t),
  );
  if (open.length === 0) return null;
  const cost = (t: number): number => changedOptions(model, s, t);
  return open.sort((a, b) => levels[b] - levels[a] || cost(a) - cost(b) || a - b)[0];
}
