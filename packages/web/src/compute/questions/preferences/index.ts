import type { CompiledView } from "@sextant/case";
import { countHolding, holdsAt } from "@sextant/engine";
import { conditionText } from "@sextant/words";
import { AT_ONCE, type Held } from "../question.js";
import { partyIndex } from "../why/items.js";
import { type Ranking, rankingOf } from "./ranking.js";
import { type StatementFacts, statementFacts } from "./statement-facts.js";

/** What a goal comes to in the view. */
export interface GoalFacts {
  /** Its condition in words; null where it is unmodelled. */
  readonly words: string | null;
  readonly holding: number | null;
  /** Whether it holds where the talks stand. */
  readonly here: boolean | null;
}

/** What the view of a party's preferences shows beside the file's own words. */
export interface Preferences {
  readonly view: string;
  readonly party: string;
  readonly states: number;
  /** By the ids of statements, of this view and of the one that it changes. */
  readonly statements: Readonly<Record<string, StatementFacts>>;
  readonly goals: Readonly<Record<string, GoalFacts>>;
  /** Null above AT_ONCE states, unless it was asked for. */
  readonly ranking: Ranking | null;
}

/**
 * A party's preferences in a view: each statement in words with how far it holds, the goals, and the
 * order of the states that follows. Compiles the view, and analyses nothing.
 */
export function preferences(
  held: Held,
  {
    view: name,
    parent,
    party: key,
    large,
  }: { view: string; parent: string | null; party: string; large?: boolean },
): Preferences | null {
  const view = held.view(name);
  const party = partyIndex(view, key);
  if (party < 0) return null;
  const statements: Record<string, StatementFacts> = {};
  if (parent !== null) {
    const old = held.view(parent);
    for (const one of old.statements[partyIndex(old, key)] ?? [])
      statements[one.id] = statementFacts(held, old, one);
  }
  for (const one of view.statements[party] ?? [])
    statements[one.id] = statementFacts(held, view, one);
  return {
    view: name,
    party: key,
    states: view.states.count,
    statements,
    goals: goalFacts(held, view, party),
    ranking: view.states.count > AT_ONCE && large !== true ? null : rankingOf(held, view, party),
  };
}

function goalFacts(held: Held, view: CompiledView, party: number): Record<string, GoalFacts> {
  const { count } = view.states;
  const at = view.statusQuo;
  return Object.fromEntries(
    view.goals
      .filter((goal) => goal.party === party)
      .map(({ key, goal: { when } }): [string, GoalFacts] => {
        if (when === undefined) return [key, { words: null, holding: null, here: null }];
        const truth = view.condition(when);
        const words = conditionText(view, when, held.messages);
        const here = at === null ? null : holdsAt(truth, at);
        return [key, { words, holding: countHolding(truth, count), here }];
      }),
  );
}
