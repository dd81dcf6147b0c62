import { type CaseDocument, type CaseEdit, conditionNames, type StateRef } from "@sextant/case";
import type { Listed } from "./listed.js";

export type Ranking = readonly (StateRef | StateRef[])[];

/** How preferences begin that are not there yet: with one goal, with no weight, or with one state or outcome. */
export function beginEdits(
  listed: Listed,
  form: "statements" | "weights" | "ranking",
  first: StateRef,
): CaseEdit[] {
  const value =
    form === "statements"
      ? { statements: [first] }
      : form === "weights"
        ? { weights: {} }
        : { ranking: [first], rest: "last" };
  return [{ path: listed.at, value }];
}

/** Writes out in a view what it takes from another, so that it can be changed there. */
export function writeOutEdits(listed: Listed): CaseEdit[] {
  return [{ path: listed.at, value: listed.document.preferences?.[listed.party] ?? {} }];
}

/** A weight as it is written: a number where that is the same to the letter, else its text. Null where it is none. */
export function weightOf(text: string): number | string | null {
  const written = text.trim().replace("\u2212", "-");
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(written)) return null;
  return String(Number(written)) === written ? Number(written) : written;
}

/** A condition with a weight worded anew: the weights keep their order. */
export function rewordedWeight(
  weights: Readonly<Record<string, number | string>>,
  old: string,
  next: string,
): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(weights).map(([key, weight]) => [key === old ? next : key, weight]),
  );
}

/** What is done to a ranking, by levels counted from 0. */
export type RankingAction =
  | { readonly do: "move"; readonly from: number; readonly to: number }
  | { readonly do: "join"; readonly level: number }
  | { readonly do: "split"; readonly level: number }
  | { readonly do: "drop"; readonly level: number }
  | { readonly do: "insert"; readonly state: StateRef };

export function rankingEdits(listed: Listed, action: RankingAction): CaseEdit[] | null {
  const ranking = listed.own?.ranking;
  if (ranking === undefined) return null;
  const at = (k: number) => [...listed.at, "ranking", k];
  switch (action.do) {
    case "move":
      return action.from === action.to ? [] : [{ path: at(action.from), move: at(action.to) }];
    case "join": {
      const { level } = action;
      if (level < 1) return null;
      const both = [...membersOf(ranking[level - 1]), ...membersOf(ranking[level])];
      return [
        { path: at(level), delete: true },
        { path: at(level - 1), value: both },
      ];
    }
    case "split": {
      const [first, ...rest] = membersOf(ranking[action.level]);
      return [
        { path: at(action.level), value: first },
        ...rest.map((state, k): CaseEdit => ({ path: at(action.level + 1 + k), insert: state })),
      ];
    }
    case "drop":
      return ranking.length < 2 ? null : [{ path: at(action.level), delete: true }];
    case "insert":
      return [{ path: at(ranking.length), insert: action.state }];
  }
}

export const membersOf = (level: StateRef | StateRef[]): StateRef[] =>
  Array.isArray(level) ? level : [level];

/** What a person has written for a state, as the case names it; null where it is none. */
export function stateRefOf(text: string, document: CaseDocument, view: string): StateRef | null {
  const written = text.trim();
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  const wanted = written.toLocaleLowerCase();
  const known = stateChoices(document, view).find(
    ({ ref, title }) =>
      String(ref).toLocaleLowerCase() === wanted || title.toLocaleLowerCase() === wanted,
  );
  if (known !== undefined) return known.ref;
  const options = Object.values(document.parties).reduce(
    (sum, party) => sum + Object.keys(party.options ?? {}).length,
    0,
  );
  const pattern = written.toUpperCase();
  return options > 0 && pattern.length === options && /^[YN-]+$/.test(pattern) ? pattern : null;
}

/** The outcomes and the states with a name, to choose from. */
export function stateChoices(
  document: CaseDocument,
  view: string,
): readonly { readonly ref: StateRef; readonly title: string }[] {
  const outcomes = Object.entries(document.outcomes ?? {}).map(([ref, { name }]) => ({
    ref,
    title: name,
  }));
  const named = Object.values(document.stateNames ?? {}).map((name) => ({
    ref: name,
    title: name,
  }));
  const labels = Array.isArray(document.feasible)
    ? []
    : Object.keys(document.feasible ?? {}).map((label) => ({ ref: label, title: label }));
  const states = conditionNames(document, view)
    .filter(({ kind }) => kind === "state")
    .map(({ name, title }) => ({ ref: name, title }));
  return [...outcomes, ...named, ...labels, ...states];
}
