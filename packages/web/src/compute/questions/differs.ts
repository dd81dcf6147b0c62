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
import { preferenceText } from "@sextant/words";
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
    Record<string, { readonly base: CountJson | null; readonly view: CountJson | null }>
  >;
  readonly statusQuo: boolean;
}

/** An object of the input that differs, without what it says. */
export type InputDiffers = Pick<InputChange, "object" | "kind" | "key" | "party" | "fields">;

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
  return {
    view: name,
    parties: preferenceChanges(base, view, pairs).map(({ party, statements, places }) => ({
      key: party,
      statements: Object.fromEntries(
        statements.flatMap(({ kind, believed }) =>
          believed === null ? [] : [[believed.id, kind]],
        ),
      ),
      dropped: statements.flatMap(({ own, believed }) =>
        own === null || believed?.id === own.id
          ? []
          : [{ id: own.id, text: preferenceText(base, own, { ...held.messages, quote }) }],
      ),
      places,
    })),
    partyCount: view.parties.length,
    input: compareInputsOfViews(held.loaded, "base", name)
      .filter(({ object }) => object !== "expectation" && object !== "text")
      .map(({ object, kind, key, party, fields }) => ({
        object,
        kind,
        key,
        fields,
        ...(party === undefined ? {} : { party }),
      })),
    results: resultsOf(held, name, large),
  };
}

const quote = (text: string): string => text;

function resultsOf(held: Held, name: string, large: boolean | undefined): ResultDiffers | null {
  try {
    return inIds(compareResults(held.analysis("base", { large }), held.analysis(name, { large })));
  } catch (error) {
    if (error instanceof TooLarge || error instanceof CaseError) return null;
    throw error;
  }
}

function inIds(found: ResultChanges): ResultDiffers {
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
        { base: countJson(base), view: countJson(view) },
      ]),
    ),
    statusQuo: found.statusQuo !== null,
  };
}

const countJson = (count: OutcomeCount | null): CountJson | null =>
  count === null ? null : { states: count.states, equilibria: count.equilibria };
