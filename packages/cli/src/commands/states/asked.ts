/** Which states are asked for: every option that is given must fit. */
import { type Analysis, CaseError, type CompiledView } from "@sextant/case";
import { CONCEPT_BIT, CONCEPTS, type Concept, holdsAt } from "@sextant/engine";
import type { Request } from "../../arguments/command.js";
import { Failure } from "../../failure.js";
import { findConcept, findOutcome, findParty } from "../find.js";
import { text } from "../open-case.js";
import { unknown } from "../unknown.js";

export interface AskedStates {
  /** What must be computed to tell. */
  readonly concepts: readonly Concept[];
  fits(analysis: Analysis): (s: number) => boolean;
}

/** What --outcome, --where, --equilibrium, --threats and --stable ask for. Throws Failure. */
export function askedStates(view: CompiledView, request: Request): AskedStates {
  const holding = [...outcomeAsked(view, request), ...conditionAsked(view, request)];
  const equilibria = (text(request, "equilibrium")?.split(",") ?? []).map((word) =>
    findConcept(word.trim()),
  );
  const stable = stableAsked(view, request);
  const threats = request.values.threats === true;
  const used = [
    ...equilibria,
    ...stable.map(({ concept }) => concept),
    ...(threats ? (["gmr", "smr", "seq"] as const) : []),
  ];
  return {
    concepts: CONCEPTS.filter((concept) => used.includes(concept)),
    fits: ({ stability, heldByThreats }) => {
      const bits = equilibria.reduce((sum, concept) => sum | CONCEPT_BIT[concept], 0);
      const held = threats ? new Set(heldByThreats) : null;
      return (s) =>
        holding.every((truth) => holdsAt(truth, s)) &&
        stability.verdicts.every((column) => (column[s] & bits) === bits) &&
        stable.every(
          ({ party, concept }) => (stability.verdicts[party][s] & CONCEPT_BIT[concept]) !== 0,
        ) &&
        (held === null || held.has(s));
    },
  };
}

type Truth = CompiledView["outcomes"][number]["truth"];

function outcomeAsked(view: CompiledView, request: Request): Truth[] {
  const word = text(request, "outcome");
  if (word === undefined) return [];
  const found = findOutcome(view, word);
  if (found !== null) return [view.outcomes[found].truth];
  const keys = view.outcomes.map(({ key }) => key);
  if (keys.length === 0) {
    throw new Failure(
      "SX_USAGE_OPTION",
      `The case names no outcomes, so none can be "${word}".`,
      "Leave out --outcome, or write outcomes in the case.",
    );
  }
  throw unknown("SX_USAGE_OPTION", `The case has no outcome "${word}".`, word, keys);
}

function conditionAsked(view: CompiledView, request: Request): Truth[] {
  const words = text(request, "where");
  if (words === undefined) return [];
  try {
    return [view.condition(words)];
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    const { message, mend } = error.problems[0];
    throw new Failure("SX_USAGE_OPTION", `--where cannot be read: ${message}`, mend);
  }
}

function stableAsked(
  view: CompiledView,
  request: Request,
): { readonly party: number; readonly concept: Concept }[] {
  return (text(request, "stable")?.split(",") ?? []).map((pair) => {
    const [party, concept, ...rest] = pair.split("=");
    if (concept === undefined || rest.length > 0) {
      throw new Failure(
        "SX_USAGE_OPTION",
        `--stable cannot be read at "${pair}".`,
        `Write a party and a concept: --stable ${view.parties[0].key}=seq`,
      );
    }
    return { party: findParty(view, party.trim()), concept: findConcept(concept.trim()) };
  });
}
