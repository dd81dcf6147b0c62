import type { CompiledView } from "@sextant/case";
import type { Messages } from "../messages/en.js";
import { optionName, partyName } from "./names.js";

/** What one party does anew and what it leaves off between two states. */
export interface PartyChange {
  readonly party: number;
  readonly taken: readonly number[];
  readonly undone: readonly number[];
}

/**
 * The options in which two states differ, by party in the order of the case. Options that a merged
 * state leaves open are no change. Empty in graph form.
 */
export function changesBetween(view: CompiledView, from: number, to: number): PartyChange[] {
  const before = view.states.pattern(from);
  const after = view.states.pattern(to);
  return view.parties.flatMap((_, party) => {
    const taken: number[] = [];
    const undone: number[] = [];
    view.options.forEach((option, o) => {
      if (option.party !== party || before[o] === after[o]) return;
      if (after[o] === "Y") taken.push(o);
      else if (after[o] === "N") undone.push(o);
    });
    return taken.length + undone.length > 0 ? [{ party, taken, undone }] : [];
  });
}

/** "North Korea gives up weapons and no longer keeps testing", one phrase a party. */
export function changePhrases(view: CompiledView, from: number, to: number, m: Messages): string[] {
  return changesBetween(view, from, to).map(({ party, taken, undone }) =>
    m.does(partyName(view, party, m), names(view, taken, m), names(view, undone, m)),
  );
}

/** "gives up weapons and no longer keeps testing": what one party changes, without its name. */
export function ownChange(
  view: CompiledView,
  party: number,
  from: number,
  to: number,
  m: Messages,
): string {
  const change = changesBetween(view, from, to).find((c) => c.party === party);
  return change ? m.doing(names(view, change.taken, m), names(view, change.undone, m)) : "";
}

/**
 * A move in one line: which options change, or in graph form the state it leads to.
 *
 * @example moveSentence(view, from, to, en); // "North Korea gives up weapons"
 */
export function moveSentence(view: CompiledView, from: number, to: number, m: Messages): string {
  const phrases = changePhrases(view, from, to, m);
  return phrases.length > 0 ? m.changeList(phrases) : stateArrow(view, from, to, m);
}

function stateArrow(view: CompiledView, from: number, to: number, m: Messages): string {
  return m.fromTo(title(view, from, m), title(view, to, m));
}

function title(view: CompiledView, s: number, m: Messages): string {
  const id = view.states.id(s);
  const name = view.states.name(s) ?? view.states.label(s);
  return name === undefined ? m.state(id) : m.stateNamed(id, name);
}

function names(view: CompiledView, options: readonly number[], m: Messages): string[] {
  return options.map((o) => optionName(view, o, m));
}
