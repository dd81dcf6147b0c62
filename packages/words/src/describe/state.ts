import type { CompiledView } from "@sextant/case";
import { countHolding } from "@sextant/engine";
import type { Messages } from "../messages/en.js";
import { optionName, outcomeName, outcomeNames, partyName, stateTitle } from "./names.js";

/**
 * A state in words: who does what there, and which outcomes hold.
 *
 * @example stateSentence(view, 0, en); // "In state 1 (stalemate): North Korea keeps testing. …"
 */
export function stateSentence(view: CompiledView, s: number, m: Messages): string {
  const outcomes = outcomeNames(view, s, m);
  const sentences: string[] = [];
  if (view.options.length > 0)
    sentences.push(m.inState(stateTitle(view, s, m), posture(view, s, m)));
  else sentences.push(`${m.capital(stateTitle(view, s, m))}.`);
  if (view.outcomes.length > 0) sentences.push(m.isOutcome(outcomes));
  return sentences.join(" ");
}

/** What each party does in a state; a party that does nothing is left out. */
export function posture(view: CompiledView, s: number, m: Messages): string[] {
  const pattern = view.states.pattern(s);
  return view.parties.flatMap((_, party) => {
    const taken = view.options.flatMap((option, o) =>
      option.party === party && pattern[o] === "Y" ? [optionName(view, o, m)] : [],
    );
    return taken.length > 0 ? [m.does(partyName(view, party, m), taken, [])] : [];
  });
}

/** An outcome in words: its name, its condition, and in how many states it holds. */
export function outcomeSentence(view: CompiledView, outcome: number, m: Messages): string {
  const { truth, document } = view.outcomes[outcome];
  const states = countHolding(truth, view.states.count);
  return m.outcomeIs(outcomeName(view, outcome, m), document.when ?? "", states, view.states.count);
}
