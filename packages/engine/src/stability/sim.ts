/**
 * Simultaneous stability (SIM): Fraser & Hipel 1984, "Conflict Analysis: Models and Resolutions".
 *
 * A state s is SIM stable for party i if it has no improvement, or if for each improvement s1 some
 * others, at least one, have each an improvement from s such that all these changes together with
 * i's own make a feasible state q that i does not prefer to s. Every other party contributes one
 * of its improvements from s or none. Defined for option form: only there can changes be added up.
 *
 * The joint states of one improvement can be as many as the states themselves, so the worst case
 * is quadratic in the states. Most searches end early: at the first sanction found, or before they
 * begin where no state that keeps the party's part of s1 is bad enough for it.
 */
import type { Model } from "../graph-model/model.js";
import type { Progress } from "../progress.js";
import { CONCEPT_BIT } from "./concepts.js";
import { JointBudget } from "./simultaneous/joint-budget.js";
import { ManyWordsSearch } from "./simultaneous/many-words.js";
import { OneWordSearch } from "./simultaneous/one-word.js";

/** After so many joint states SIM is given up: some tens of seconds of work. */
export const JOINT_STATE_LIMIT = 3e9;

/**
 * Sets CONCEPT_BIT.sim in `verdicts`, which must hold the Nash bits already. Returns true, or the
 * reason why SIM was not computed, and then the bit is set nowhere. Exact; the same in every run,
 * since the limit counts joint states and not time. Throws CancelledError through `progress`.
 */
export function markSimultaneous(
  model: Model,
  verdicts: readonly Uint8Array[],
  progress: Progress,
  limit = JOINT_STATE_LIMIT,
): true | { readonly reason: string } {
  if (model.form === "graph") {
    return { reason: "SIM adds up changes of options, and this model is in graph form." };
  }
  const budget = new JointBudget(limit, model.stateCount, progress);
  const Search = OneWordSearch.takes(model) ? OneWordSearch : ManyWordsSearch;
  const search = new Search(model, verdicts, budget);
  for (let s = 0; s < model.stateCount && !budget.exhausted; s++) {
    budget.state = s;
    if ((s & 4095) === 0) budget.report();
    search.open(s);
    for (let i = 0; i < model.partyCount; i++) {
      if (search.isStable(i)) verdicts[i][s] |= CONCEPT_BIT.sim;
    }
  }
  if (!budget.exhausted) return true;
  for (const bits of verdicts) for (let s = 0; s < bits.length; s++) bits[s] &= ~CONCEPT_BIT.sim;
  return { reason: `SIM was given up after ${limit.toLocaleString("en")} joint states.` };
}
