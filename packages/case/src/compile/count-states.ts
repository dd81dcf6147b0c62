import type { LoadedCase } from "../read/loaded-case.js";
import { clausesOf } from "./feasible/clauses.js";
import { combinations } from "./feasible/combinations.js";
import { MOST_STATES } from "./feasible/feasible-states.js";
import { listedStates } from "./feasible/listed-states.js";
import type { Rule } from "./feasible/rules.js";
import { readFrame } from "./space.js";
import { readView, withoutStatusQuo } from "./view/view-document.js";

/** How many states there are, before any is merged with others. */
export interface StateCount {
  readonly options: number;
  readonly states: bigint;
  /** The rules are too intricate to count exactly: there are more than `states`. */
  readonly more: boolean;
  /** Whether the file lists the states, so that the rules take none away. */
  readonly listed: boolean;
  /** For each rule of the base, how many more states there would be without it; null where that is not known. */
  readonly rules: readonly (bigint | null)[];
}

/** Rules are looked at one by one up to here. */
const MOST_RULES = 200;

/**
 * Counts the feasible combinations of options of the base without listing one of them, for an editor that
 * asks after every change: a case of hundreds of options, or one whose status quo is not in order yet, can be
 * counted as well. In graph form the states are those of the file.
 *
 * Cost: one decision diagram, and one for each rule; the combinations themselves do not count.
 *
 * @throws CaseError where a rule cannot be read
 * @example countStates(loaded).states // 5_761n
 */
export function countStates(loaded: LoadedCase): StateCount {
  const { document } = loaded;
  if (document.states !== undefined) {
    const states = BigInt(document.states.length);
    return { options: 0, states, more: false, listed: true, rules: [] };
  }
  const view = withoutStatusQuo(readView(loaded, "base"));
  const frame = readFrame(view, () => {
    throw new Error("A view without a status quo looks for no state.");
  });
  const optionCount = frame.options.length;
  const { feasible } = view.document;
  if (feasible !== undefined) {
    const keys = frame.options.map(({ key }) => key);
    const states = BigInt(listedStates(feasible, keys, view.locator).count);
    const rules = frame.rules.map(() => null);
    return { options: optionCount, states, more: false, listed: true, rules };
  }
  const count = (rules: readonly Rule[]): { states: bigint; more: boolean } => {
    const found = combinations(clausesOf(rules, optionCount), BigInt(MOST_STATES));
    return "moreThan" in found
      ? { states: found.moreThan, more: true }
      : { states: found.count, more: false };
  };
  const all = count(frame.rules);
  const each = !all.more && frame.rules.length <= MOST_RULES;
  return {
    options: optionCount,
    ...all,
    listed: false,
    rules: frame.rules.map((rule) => {
      if (!each) return null;
      const without = count(frame.rules.filter((other) => other !== rule));
      return without.more ? null : without.states - all.states;
    }),
  };
}
