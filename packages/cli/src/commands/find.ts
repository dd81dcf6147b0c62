import type { CompiledView } from "@sextant/case";
import { CONCEPTS, type Concept, countHolding, type Reading } from "@sextant/engine";
import type { Request } from "../arguments/command.js";
import { Failure } from "../failure.js";
import { text } from "./open-case.js";
import { unknown } from "./unknown.js";

/** The party of a key, or of a name where only one has it. */
export function findParty(view: CompiledView, word: string): number {
  const wanted = word.toLowerCase();
  const byKey = view.parties.findIndex(({ key }) => key.toLowerCase() === wanted);
  if (byKey !== -1) return byKey;
  const byName = view.parties.flatMap(({ name, short }, i) =>
    name.toLowerCase() === wanted || short.toLowerCase() === wanted ? [i] : [],
  );
  if (byName.length === 1) return byName[0];
  throw unknown(
    "SX_USAGE_PARTY",
    `The case has no party "${word}".`,
    word,
    view.parties.map(({ key }) => key),
  );
}

/** Engine index of a state: digits are an id, everything else a name, a label or a pattern. */
export function findState(view: CompiledView, word: string): number {
  try {
    return view.states.find(/^\d{1,10}$/.test(word) ? Number(word) : word);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "CaseError") throw error;
    throw new Failure(
      "SX_USAGE_STATE",
      error.message,
      `Its states have the ids 1 to ${view.states.count}; list them with: sextant states`,
    );
  }
}

/** The status quo, or the state that an option names. */
export function stateOrStatusQuo(view: CompiledView, word: string | undefined): number {
  if (word !== undefined) return findState(view, word);
  if (view.statusQuo !== null) return view.statusQuo;
  throw new Failure(
    "SX_MODEL_NO_STATUS_QUO",
    "The case names no status quo, so a state must be named.",
    "Name one on the command line, or write statusQuo in the case.",
  );
}

export function findConcept(word: string): Concept {
  const found = CONCEPTS.find((concept) => concept === word.toLowerCase());
  if (found !== undefined) return found;
  throw unknown("SX_USAGE_CONCEPT", `There is no stability concept "${word}".`, word, CONCEPTS);
}

/** --concepts, in the engine's order; undefined where all are meant. */
export function askedConcepts(request: Request): Concept[] | undefined {
  const list = text(request, "concepts");
  if (list === undefined || list === "all") return undefined;
  const asked = list.split(",").map((word) => findConcept(word.trim()));
  return CONCEPTS.filter((concept) => asked.includes(concept));
}

/** --mixed: a concept a party, by key. */
export function askedMixed(
  view: CompiledView,
  request: Request,
): Record<string, Concept> | undefined {
  const list = text(request, "mixed");
  if (list === undefined) return undefined;
  const mixed: Record<string, Concept> = {};
  for (const pair of list.split(",")) {
    const [party, concept, ...rest] = pair.split("=");
    if (concept === undefined || rest.length > 0) {
      throw new Failure(
        "SX_USAGE_OPTION",
        `--mixed cannot be read at "${pair}".`,
        `Write a concept for every party: --mixed ${view.parties.map(({ key }) => `${key}=seq`).join(",")}`,
      );
    }
    const { key } = view.parties[findParty(view, party.trim())];
    if (Object.hasOwn(mixed, key)) {
      throw new Failure("SX_USAGE_OPTION", `--mixed names ${key} twice.`);
    }
    mixed[key] = findConcept(concept.trim());
  }
  const missing = view.parties.filter(({ key }) => !Object.hasOwn(mixed, key));
  if (missing.length > 0) {
    throw new Failure(
      "SX_USAGE_OPTION",
      `--mixed gives no concept to ${missing.map(({ key }) => key).join(", ")}.`,
      "Give every party one: nash, gmr, smr, seq, sseq or sim.",
    );
  }
  return mixed;
}

export function askedReading(request: Request): Reading {
  return text(request, "reading") === "each-opponent-once"
    ? "each-opponent-once"
    : "legal-sequences";
}

/** The outcome of a key or name. */
export function findOutcome(view: CompiledView, word: string): number | null {
  const wanted = word.toLowerCase();
  const found = view.outcomes.findIndex(
    ({ key, name }) => key.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found === -1 ? null : found;
}

/** Throws where no feasible state satisfies the outcome, so that nothing could be said of it. */
export function requireStates(view: CompiledView, outcome: number): void {
  const { key, truth } = view.outcomes[outcome];
  if (countHolding(truth, view.states.count) > 0) return;
  throw new Failure(
    "SX_USAGE_OUTCOME_EMPTY",
    `No feasible state satisfies the outcome ${key}.`,
    "See `sextant check` for the rules that exclude it.",
  );
}
