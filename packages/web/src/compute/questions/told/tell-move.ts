import type { CompiledView } from "@sextant/case";
import { holdsAt, type Step } from "@sextant/engine";
import {
  backingOf,
  changesBetween,
  decisive,
  type Messages,
  optionName,
  reasonText,
  stateTitle,
  stateWords,
} from "@sextant/words";
import type { Held } from "../question.js";
import { statementText } from "../why/items.js";
import type { MoveTold, ReasonTold, StateTold, Worth } from "./told.js";

export function tellState(view: CompiledView, s: number, m: Messages): StateTold {
  return { id: view.states.id(s), title: stateTitle(view, s, m), words: stateWords(view, s, m) };
}

/** What `to` is worth to a party, against `from`. */
export function worthOf({ model }: CompiledView, party: number, from: number, to: number): Worth {
  const level = model.levels[party];
  return level[to] > level[from] ? "better" : level[to] < level[from] ? "worse" : "same";
}

/** One step, what it changes, and why its mover likes it better or worse. */
export function tellMove(
  held: Held,
  view: CompiledView,
  from: number,
  { party, to }: Step,
): MoveTold {
  const m = held.messages;
  const own = changesBetween(view, from, to).find((change) => change.party === party);
  const names = (options: readonly number[] | undefined): string[] =>
    (options ?? []).map((o) => optionName(view, o, m));
  return {
    party: view.parties[party].key,
    taken: names(own?.taken),
    undone: names(own?.undone),
    from: tellState(view, from, m),
    to: tellState(view, to, m),
    worth: worthOf(view, party, from, to),
    reason: tellReason(held, view, party, from, to),
  };
}

/** A legal sequence, step by step. */
export function tellSteps(
  held: Held,
  view: CompiledView,
  from: number,
  path: readonly Step[],
): MoveTold[] {
  let at = from;
  return path.map((step) => {
    const told = tellMove(held, view, at, step);
    at = step.to;
    return told;
  });
}

/** Why a party prefers one state to the other; null where it is indifferent. */
export function tellReason(
  held: Held,
  view: CompiledView,
  party: number,
  from: number,
  to: number,
): ReasonTold | null {
  if (worthOf(view, party, from, to) === "same") return null;
  const found = decisive(view, party, to, from);
  const { key } = view.parties[party];
  const m = held.messages;
  if (found === null) {
    return {
      party: key,
      kind: "order",
      text: reasonText(view, party, from, to, m),
      statements: [],
    };
  }
  const { statements, inFirst, inSecond } = found;
  const tied = statements.length > 1;
  return {
    party: key,
    kind: tied ? "tie" : inFirst > inSecond ? "gains" : "loses",
    text: tied ? m.workbenchWhy.steps.tie(inFirst, inSecond, statements.length) : "",
    statements: statements.map((statement) => ({
      id: statement.id,
      text: statementText(held, view, statement),
      backing: backingOf(statement.basis),
      cite: statement.basis.cite ?? [],
      redLine: statement.redLine,
      holds: holdsAt(statement.truth, to),
      held: holdsAt(statement.truth, from),
    })),
  };
}
