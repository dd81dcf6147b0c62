import { type ResultChanges, resultsDiffer } from "@sextant/case";
import { partyName } from "../describe/names.js";
import { en, type Messages } from "../messages/en.js";
import { item, type Sentence } from "../sentence.js";
import { type Clause, placesClauses, resultClauses } from "./result-clauses.js";

/** What a change did, in one line, and below it everything in full. */
export interface ChangeTold {
  readonly headline: string;
  /** The clauses of the one line, each with what it opens; and how many more there are. */
  readonly first: readonly Pick<Clause, "text" | "about">[];
  readonly more: number;
  readonly items: readonly Sentence[];
  readonly anything: boolean;
}

/** So many things stand in the one line. */
const FIRST = 2;

/**
 * Tells what a change did to the results. `name` is what the change is called: "Set Russia's first preference".
 *
 * @example changeTold("Set Japan's first preference", compareResults(before, after)).headline
 * // "Set Japan's first preference: no verdict changed."
 */
export function changeTold(
  name: string,
  found: ResultChanges,
  options: { readonly messages?: Messages } = {},
): ChangeTold {
  const m = options.messages ?? en;
  const clauses = resultClauses(found, m);
  const places = placesClauses(found, m);
  const items = [...clauses, ...places].map(({ text, about }) =>
    item(m.changes.sentence(text), about),
  );
  const anything = resultsDiffer(found);
  const verdicts = clauses.filter(({ verdict }) => verdict);
  const first = anything
    ? (verdicts.length > 0 ? verdicts : clauses).slice(0, FIRST)
    : [{ text: nothingText(found, m) }];
  const more = anything ? clauses.length - first.length : 0;
  const headline = m.changes.headline(
    name,
    first.map(({ text }) => text),
    more,
  );
  return { headline, first, more, items, anything };
}

function nothingText({ parties, after }: ResultChanges, m: Messages): string {
  const names = parties
    .filter(({ places }) => (places ?? 0) > 0)
    .map((party) => partyName(after.view, party.after, m));
  return names.length === 0 ? m.changes.nothing : m.changes.nothingBut(names);
}
