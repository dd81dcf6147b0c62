/**
 * Why a state is stable or not for a party: a witness that verify-witness.ts can check. Works from
 * the one state outwards, so it does not need an analysis of the whole model.
 */
import type { Model } from "../graph-model/model.js";
import { changedOptions, improvementsOf, movesOf } from "../graph-model/moves.js";
import type { Concept, Reading } from "./concepts.js";
import { jointSanction } from "./joint-sanction.js";
import { shortestSanction } from "./shortest-sanction.js";
import type { Deterrence, Witness } from "./witness.js";

/**
 * The verdict on one state for one party under one concept, with what shows it to be right.
 * Definitions: Fang, Hipel & Kilgour 1993; SSEQ by Rego & Vieira 2017; SIM by Fraser & Hipel 1984.
 *
 * Unstable: an improvement that nothing deters; of all such the one with the fewest changed
 * options, then the one best for the party, then the lowest state. Stable: for each improvement,
 * in that same order, a shortest sanction; of all shortest one with the fewest changed options,
 * then the lowest last state.
 *
 * Cost: the states that the others can reach from each improvement, at worst; time and memory grow
 * with what is visited and not with the model. Throws RangeError for a state or party that the
 * model does not have, TypeError for SIM in graph form, EngineLimitError for the reading
 * "each-opponent-once" with more than 26 parties.
 *
 *     explain(model, 7, 0, "seq") // { stable: false, improvement: 5, … }
 */
export function explain(
  model: Model,
  state: number,
  party: number,
  concept: Concept,
  options: { readonly reading?: Reading } = {},
): Witness {
  requireIndex("state", state, model.stateCount);
  requireIndex("party", party, model.partyCount);
  const reading = options.reading ?? "legal-sequences";
  const about = { concept, party, state, reading } as const;
  const deter = deterrenceOf(model, state, party, concept, reading);
  const deterrences: Deterrence[] = [];
  for (const improvement of plainestFirst(model, state, party)) {
    const deterrence = deter(improvement);
    if (deterrence === null) return { ...about, stable: false, improvement };
    deterrences.push(deterrence);
  }
  return { ...about, stable: true, deterrences };
}

/** One improvement of a party, and what deters it under a concept; null where nothing does. */
export interface JudgedImprovement {
  readonly improvement: number;
  readonly deterrence: Deterrence | null;
}

/**
 * Every improvement of the party from the state, each with its own sanction or without one: all that
 * `explain` looks at, and what it leaves out once it has found that the state is unstable. In the
 * order of `explain`; at most `limit` of them, or `only` the one. The state is stable if each has a
 * deterrence.
 *
 * Cost and errors as `explain`.
 *
 *     judgeImprovements(model, 7, 0, "seq") // [{ improvement: 5, deterrence: null }, …]
 */
export function judgeImprovements(
  model: Model,
  state: number,
  party: number,
  concept: Concept,
  options: {
    readonly reading?: Reading;
    readonly limit?: number;
    readonly only?: number;
  } = {},
): JudgedImprovement[] {
  requireIndex("state", state, model.stateCount);
  requireIndex("party", party, model.partyCount);
  const reading = options.reading ?? "legal-sequences";
  const deter = deterrenceOf(model, state, party, concept, reading);
  const { only } = options;
  return plainestFirst(model, state, party)
    .filter((improvement) => only === undefined || improvement === only)
    .slice(0, options.limit)
    .map((improvement) => ({ improvement, deterrence: deter(improvement) }));
}

/** The improvements of the party: fewest changed options, then best, then lowest. */
function plainestFirst(model: Model, state: number, party: number): number[] {
  const level = model.levels[party];
  return Array.from(improvementsOf(model, state, party))
    .map((t) => ({ t, changes: changedOptions(model, state, t) }))
    .sort((a, b) => a.changes - b.changes || level[b.t] - level[a.t] || a.t - b.t)
    .map(({ t }) => t);
}

/** What finds the sanction of an improvement under the concept; null where there is none. */
function deterrenceOf(
  model: Model,
  state: number,
  party: number,
  concept: Concept,
  reading: Reading,
): (improvement: number) => Deterrence | null {
  if (concept === "nash") return () => null;
  if (concept === "sim") {
    if (model.form !== "option") {
      throw new TypeError("SIM adds up changes of options: it needs a model in option form.");
    }
    return (improvement) => {
      const joint = jointSanction(model, state, party, improvement);
      return joint === null ? null : { improvement, sanction: [], joint };
    };
  }
  const level = model.levels[party];
  const bar = level[state];
  const final = concept === "smr" || concept === "sseq";
  const question = {
    model,
    focal: party,
    reading,
    improving: concept === "seq" || concept === "sseq",
    accepts: (s2: number) =>
      level[s2] <= bar && (!final || movesOf(model, s2, party).every((s3) => level[s3] <= bar)),
  };
  return (improvement) => {
    const sanction = shortestSanction(question, improvement);
    return sanction === null ? null : { improvement, sanction };
  };
}

function requireIndex(what: string, index: number, count: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new RangeError(`There is no ${what} ${index}: the model has ${count}, counted from 0.`);
  }
}
