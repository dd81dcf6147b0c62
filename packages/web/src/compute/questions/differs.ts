import {
  type ByConcept,
  CaseError,
  compareInputsOfViews,
  compareResults,
  type DifferenceKind,
  type InputChange,
  type OutcomeCount,
  pairStates,
  preferenceChanges,
  type ResultChanges,
} from "@sextant/case";
import { type Messages, outcomeName, preferenceText, subjectText } from "@sextant/words";
import { type Held, TooLarge } from "./question.js";

/** A party whose preferences are others in the view than in the base. */
export interface PartyDiffers {
  readonly key: string;
  /** By the id of a statement of the view: how it differs. */
  readonly statements: Readonly<Record<string, DifferenceKind>>;
  /** Statements that the base has and the view has not. */
  readonly dropped: readonly { readonly id: string; readonly text: string }[];
  /** In how many of the states that both have its order puts the state at another place. */
  readonly places: number;
}

/** Ids of states: where something holds in the view and not in the base, and the other way round. */
export interface GainedLostIds {
  readonly gained: Int32Array;
  readonly lost: Int32Array;
}

export type CountJson = Pick<OutcomeCount, "states" | "equilibria">;

export interface ResultDiffers {
  readonly states: { readonly base: number; readonly view: number };
  readonly equilibria: ByConcept<GainedLostIds>;
  /** By party. */
  readonly stability: Readonly<Record<string, ByConcept<GainedLostIds>>>;
  /** Those of which some figure differs. */
  readonly outcomes: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly base: CountJson | null;
        readonly view: CountJson | null;
      }
    >
  >;
  readonly statusQuo: boolean;
}

/** An object of the input that differs, without what it says. */
export interface InputDiffers
  extends Pick<InputChange, "object" | "kind" | "key" | "party" | "fields"> {
  /** How it is named: the rule “…”; null where it is told with the preferences of its party. */
  readonly text: string | null;
}

export interface Differs {
  readonly view: string;
  readonly parties: readonly PartyDiffers[];
  readonly partyCount: number;
  /** Everything of the input that differs but what sources say by the way (expectations). */
  readonly input: readonly InputDiffers[];
  /** Null where either view has more states than are computed unasked. */
  readonly results: ResultDiffers | null;
}

/** What differs between a view of the case and the base, in the input and in the results. */
export function differs(
  held: Held,
  { view: name, large }: { readonly view: string; readonly large?: boolean },
): Differs {
  const base = held.view("base");
  const view = held.view(name);
  const pairs = pairStates(base, view);
  const parties = preferenceChanges(base, view, pairs).map(({ party, statements, places }) => ({
    key: party,
    statements: Object.fromEntries(
      statements.flatMap(({ kind, believed }) => (believed === null ? [] : [[believed.id, kind]])),
    ),
    dropped: statements.flatMap(({ own, believed }) =>
      own === null || believed?.id === own.id
        ? []
        : [{ id: own.id, text: preferenceText(base, own, { ...held.messages, quote }) }],
    ),
    places,
  }));
  const told = new Set<string | undefined>(parties.map(({ key }) => key));
  const sides = { before: held.loaded, after: held.loaded };
  return {
    view: name,
    parties,
    partyCount: view.parties.length,
    input: compareInputsOfViews(held.loaded, "base", name)
      .filter(({ object }) => object !== "expectation" && object !== "text")
      .map((change) => {
        const { object, kind, key, party, fields } = change;
        const ofPreferences = OF_PREFERENCES.has(object) && told.has(party);
        return {
          object,
          kind,
          key,
          fields,
          text: ofPreferences ? null : subjectText(sides, change, held.messages),
          ...(party === undefined ? {} : { party }),
        };
      }),
    results: resultsOf(held, name, large),
  };
}

const OF_PREFERENCES: ReadonlySet<string> = new Set(["goal", "statement", "preference"]);

const quote = (text: string): string => text;

function resultsOf(held: Held, name: string, large: boolean | undefined): ResultDiffers | null {
  try {
    const [base, view] = [held.analysis("base", { large }), held.analysis(name, { large })];
    return inIds(compareResults(base, view), held.messages);
  } catch (error) {
    if (error instanceof TooLarge || error instanceof CaseError) return null;
    throw error;
  }
}

function inIds(found: ResultChanges, m: Messages): ResultDiffers {
  const { before, after } = found;
  const ids = (changed: ResultChanges["equilibria"]): ByConcept<GainedLostIds> =>
    Object.fromEntries(
      Object.entries(changed).map(([concept, { gained, lost }]) => [
        concept,
        {
          gained: gained.map((s) => after.view.states.id(s)),
          lost: lost.map((s) => before.view.states.id(s)),
        },
      ]),
    );
  return {
    states: { base: before.view.states.count, view: after.view.states.count },
    equilibria: ids(found.equilibria),
    stability: Object.fromEntries(
      found.parties.map(({ after: own, stability }) => [
        after.view.parties[own].key,
        ids(stability),
      ]),
    ),
    outcomes: Object.fromEntries(
      found.outcomes.map(({ key, before: base, after: view }) => [
        key,
        { name: nameOf(found, key, m), base: countJson(base), view: countJson(view) },
      ]),
    ),
    statusQuo: found.statusQuo !== null,
  };
}

/** An outcome by its name, in the view or, where the view has it not, in the base. */
function nameOf({ before, after }: ResultChanges, key: string, m: Messages): string {
  for (const { view } of [after, before]) {
    const at = view.outcomes.findIndex((outcome) => outcome.key === key);
    if (at >= 0) return outcomeName(view, at, m);
  }
  return key;
}

const countJson = (count: OutcomeCount | null): CountJson | null =>
  count === null ? null : { states: count.states, equilibria: count.equilibria };
