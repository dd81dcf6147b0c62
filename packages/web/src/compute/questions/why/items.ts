import type { CompiledStatement, CompiledView } from "@sextant/case";
import { holdsAt } from "@sextant/engine";
import { backingOf, preferenceText } from "@sextant/words";
import { isIdleAt } from "../preferences/statement-facts.js";
import type { Held } from "../question.js";
import type { ChainItem } from "./chain.js";

/** A preference statement as an item that leads on to its own chain. */
export function statementItem(
  held: Held,
  view: CompiledView,
  statement: CompiledStatement,
): ChainItem {
  const party = view.parties[statement.party].key;
  return {
    why: { kind: "statement", party, id: statement.id },
    text: statementText(held, view, statement),
    party,
    backing: backingOf(statement.basis),
    cite: statement.basis.cite ?? [],
    redLine: statement.redLine,
    ...(view.statusQuo === null
      ? {}
      : {
          holds: holdsAt(statement.truth, view.statusQuo),
          idle: isIdleAt(view, statement, view.statusQuo),
        }),
  };
}

export function statementText(
  held: Held,
  view: CompiledView,
  statement: CompiledStatement,
): string {
  return preferenceText(view, statement, { ...held.messages, quote: (text) => text });
}

/** The index of a party by its key; -1 where the view has none such. */
export function partyIndex(view: CompiledView, key: string): number {
  return view.parties.findIndex((party) => party.key === key);
}
