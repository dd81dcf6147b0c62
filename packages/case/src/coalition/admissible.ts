import { allCoalitions } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { CaseError, type ProblemCode } from "../problem.js";

/**
 * The coalitions that may form: all, or the single parties and those that are named by party keys;
 * the smaller first, each once. Throws CaseError: SX_COALITION_NOBODY for a coalition without
 * members, SX_USAGE_PARTY for a party that the case does not have, SX_COALITION_REPEATED for a
 * party named twice in one coalition, SX_COALITION_TOO_MANY where there are too many parties to ask
 * about all coalitions.
 */
export function admissibleCoalitions(
  view: CompiledView,
  named: readonly (readonly string[])[] | undefined,
): number[][] {
  const count = view.parties.length;
  if (named === undefined) {
    if (count > MOST_PARTIES)
      throw usage(
        "SX_COALITION_TOO_MANY",
        `The case has ${count} parties and so ${2 ** count - 1} coalitions, too many to ask about all.`,
        "Name the coalitions that may form.",
      );
    return allCoalitions(count);
  }
  const found = new Map<string, number[]>();
  for (let j = 0; j < count; j++) found.set(String(j), [j]);
  for (const members of named) {
    const coalition = indices(view, members);
    found.set(coalition.join(), coalition);
  }
  return [...found.values()].sort((a, b) => a.length - b.length || compare(a, b));
}

/** With more parties than this, coalitions must be named. */
const MOST_PARTIES = 12;

function indices(view: CompiledView, members: readonly string[]): number[] {
  const keys = view.parties.map(({ key }) => key);
  if (members.length === 0)
    throw usage(
      "SX_COALITION_NOBODY",
      "A coalition of nobody was named.",
      `Name its members, of ${keys.join(", ")}.`,
    );
  const found = members.map((key) => {
    const party = keys.indexOf(key);
    if (party >= 0) return party;
    throw usage(
      "SX_USAGE_PARTY",
      `The case has no party "${key}".`,
      `Its parties are ${keys.join(", ")}.`,
    );
  });
  const twice = members.find((key, k) => members.indexOf(key) < k);
  if (twice !== undefined)
    throw usage("SX_COALITION_REPEATED", `The coalition names ${twice} twice.`, "Name it once.");
  return found.sort((a, b) => a - b);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((party, at) => party !== b[at]);
  return k < 0 ? 0 : a[k] - b[k];
}

function usage(code: ProblemCode, message: string, mend: string): CaseError {
  return new CaseError([{ code, severity: "error", place: null, message, mend }]);
}
