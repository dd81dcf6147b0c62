import { preferenceText, stateTitle } from "@sextant/words";
import type { Held } from "./question.js";

/** What can be gone to in a view by its words: statements, and the states that have a name of their own. */
export interface Places {
  readonly statements: readonly {
    readonly party: string;
    readonly id: string;
    readonly text: string;
  }[];
  readonly named: readonly { readonly id: number; readonly title: string }[];
}

/** More names than these nobody looks through; the others are found by number. */
const MOST_NAMED = 500;

/** Costs a look at each state's name. */
export function places(held: Held, { view: name }: { readonly view: string }): Places {
  const view = held.view(name);
  const { states } = view;
  const { messages: m } = held;
  const named: { id: number; title: string }[] = [];
  for (let s = 0; s < states.count && named.length < MOST_NAMED; s++) {
    if (states.name(s) !== undefined || states.label(s) !== undefined) {
      named.push({ id: states.id(s), title: stateTitle(view, s, m) });
    }
  }
  return {
    statements: view.statements.flatMap((list, party) =>
      list.map((statement) => ({
        party: view.parties[party].key,
        id: statement.id,
        text: (statement.goalText ?? preferenceText(view, statement, { ...m, quote: (t) => t }))
          .trim()
          .replace(/\s+/g, " "),
      })),
    ),
    named,
  };
}
