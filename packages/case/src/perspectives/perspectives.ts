/**
 * A case as a first-level hypergame: each party's own picture of it is a whole game.
 *
 * Bennett 1977; Wang, Hipel & Fraser 1988; see the engine's hypergame for the definitions used.
 */
import {
  analyseHypergame,
  type Concept,
  type HypergameOptions,
  type HypergameStability,
  hypergameEquilibria,
  type KnownGame,
  kindsOfStates,
  type Model,
  type OnProgress,
  type Reading,
  type StopSignal,
  surprisesAt,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { caseError } from "../compile/view/problem-of.js";
import type { LoadedCase } from "../read/loaded-case.js";
import { type CorrectionInput, correct } from "./corrections.js";
import type { Perception, Perspectives } from "./found.js";
import { jointInPictures } from "./joint-in-pictures.js";
import { countsInUniverse, countsInView, statesInUniverse } from "./outcomes-in-pictures.js";
import { equilibriaIn, pictureOf, statusQuoIn, statusQuoOf } from "./own-games.js";
import { beliefOf } from "./perceptions.js";
import { type CompileNamed, pictureNames } from "./pictures.js";
import { secondLevelOf } from "./second-level.js";
import { type UnderOrder, underStrictOrders, weightsUnderOrders } from "./strict-orders.js";
import { type Universe, universeOf } from "./universe.js";

export interface PerspectivesOptions {
  /** Asked first; Nash is computed beside it. Default: seq. */
  readonly concept?: Concept;
  /** Where a party holds several views: those to use. */
  readonly views?: readonly string[];
  /** Only the perceptions that this party holds, or that are about this one; by key. */
  readonly party?: string;
  readonly about?: string;
  readonly reading?: Reading;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/**
 * What each party believes of the others, what it expects to last, what in fact lasts when each acts by
 * its own picture, and which single perception matters.
 *
 * Ties of unknown order are counted, as in the model's levels. Cost: one analysis for each different
 * view and for each perception that differs; see `analyseHypergame`.
 *
 * @param compile compiles a view of the case by name
 * @throws CaseError SX_USAGE_CONCEPT, SX_USAGE_PARTY, SX_USAGE_VIEW, SX_CASE_BELIEF_LOOP,
 * SX_CASE_BELIEF_HOLDER; the engine's CancelledError
 *
 * @example
 * const found = perspectives(loaded, (name) => compileView(loaded, name));
 * found.pairs; // { differs: 5, agrees: 0, assumed: 25 }
 */
export function perspectives(
  loaded: LoadedCase,
  compile: CompileNamed,
  options: PerspectivesOptions = {},
): Perspectives {
  const names = pictureNames(loaded, options.views);
  const compiled = new Map<string, CompiledView>();
  const view = (name: string): CompiledView => {
    const known = compiled.get(name) ?? compile(name);
    compiled.set(name, known);
    return known;
  };
  const base = view("base");
  const asked = {
    party: partyIndex(base, options.party),
    about: partyIndex(base, options.about),
  };
  if (asked.party !== null && asked.party === asked.about) {
    throw caseError(
      "SX_USAGE_PARTY",
      null,
      `What ${options.party} believes of itself is no perception of another.`,
      "Name two different parties.",
    );
  }
  const views = base.parties.map(({ key }) => view(names.own.get(key)?.[0] ?? "base"));
  const nested = [...names.nested.values()].flatMap((inner) => [...inner.values()].map(view));
  const universe = universeOf([base, ...views, ...nested]);
  const pictures = base.parties.map((_, party) =>
    pictureOf(base, views[party], party, names, universe),
  );
  const known = new Map<Model, KnownGame>();
  const concept = options.concept ?? "seq";
  const hypergameOptions: HypergameOptions = {
    reading: options.reading,
    sim: concept === "sim",
    known,
    signal: options.signal,
  };
  const hypergame = {
    stateCount: universe.states.length,
    games: views.map((v) => ({ model: v.model, states: universe.numbers.get(v)! })),
  };
  const stability = analyseHypergame(hypergame, hypergameOptions);
  const ofBase = analyseHypergame(
    { ...hypergame, games: views.map(() => gameOf(base, universe)) },
    hypergameOptions,
  );
  if (concept === "sim") refuseWithoutSim([stability, ofBase]);
  const concepts: Concept[] = concept === "nash" ? ["nash"] : [concept, "nash"];
  const equilibria: Partial<Record<Concept, NonNullable<Perspectives["equilibria"][Concept]>>> = {};
  for (const c of concepts) {
    equilibria[c] = {
      base: equilibriaIn(ofBase, 0, c),
      pictures: views.map((_, k) => equilibriaIn(stability, k, c)),
      hypergame: hypergameEquilibria(stability, c),
    };
  }
  const statusQuo = statusQuoOf(base, universe);
  const holding = statesInUniverse(base, universe);
  const beliefs = pictures.flatMap((holder) =>
    pictures.flatMap((about) => (about === holder ? [] : [beliefOf(holder, about, universe)])),
  );
  const wanted = beliefs.filter(
    ({ holder, about }) => (asked.party ?? holder) === holder && (asked.about ?? about) === about,
  );
  const orders = new Map<number, readonly UnderOrder[]>();
  const perceptions = wanted.map((belief, at): Perception => {
    options.onProgress?.(at, wanted.length);
    if (!belief.orderDiffers) return { ...belief, correction: null, uncorrected: null };
    const { holder, about } = belief;
    const input: CorrectionInput = {
      base,
      view: views[holder],
      universe,
      stability,
      concepts,
      statusQuo,
      options: hypergameOptions,
      holding,
    };
    const correction = correct(input, holder, about);
    if (correction === null) return { ...belief, correction, uncorrected: "unseen-states" };
    const strict =
      orders.get(about) ?? underStrictOrders(hypergame, views, about, hypergameOptions);
    orders.set(about, strict);
    const byOrder = weightsUnderOrders(input, holder, about, strict);
    return { ...belief, correction: { ...correction, byOrder }, uncorrected: null };
  });
  const counts = (v: CompiledView, of: HypergameStability, k: number) =>
    countsInView(base, v, universe.numbers.get(v)!, of.verdicts[k], concepts);
  const baseCounts = counts(base, ofBase, 0);
  const countsByView = new Map(views.map((v, k) => [v, counts(v, stability, k)]));
  const hypergameCounts = countsInUniverse(
    base,
    universe,
    Object.fromEntries(concepts.map((c) => [c, equilibria[c]!.hypergame])),
    holding,
  );
  const joint =
    statusQuo === null
      ? { joint: [], complete: true }
      : jointInPictures(
          numbered(base, universe),
          views.map((v) => numbered(v, universe)),
          universe,
          statusQuo,
        );
  return {
    base,
    pictures,
    concepts,
    reading: options.reading ?? "legal-sequences",
    universe,
    stability,
    kinds: kindsOfStates(stability, concept),
    equilibria,
    outcomes: base.outcomes.map((_, outcome) => ({
      outcome,
      base: baseCounts[outcome],
      pictures: views.map((v) => countsByView.get(v)![outcome]),
      hypergame: hypergameCounts[outcome],
    })),
    statusQuo: statusQuo === null ? null : statusQuoIn(stability, ofBase, concepts, statusQuo),
    joint: joint.joint,
    jointComplete: joint.complete,
    pairs: {
      differs: beliefs.filter(({ status }) => status === "differs").length,
      agrees: beliefs.filter(({ status }) => status === "agrees").length,
      assumed: beliefs.filter(({ status }) => status === "assumed").length,
    },
    perceptions,
    secondLevel: secondLevelOf(
      { base, views, names, universe, concepts, statusQuo, options: hypergameOptions, holding },
      view,
    ),
    deeper: names.deeper,
    asked,
    surprisesAt: (state) => surprisesAt(stability, concept, state),
  };
}

function gameOf(view: CompiledView, universe: Universe) {
  return { model: view.model, states: universe.numbers.get(view)! };
}

function numbered(view: CompiledView, universe: Universe) {
  return {
    model: view.model,
    numbers: universe.numbers.get(view)!,
    own: universe.own.get(view)!,
  };
}

function refuseWithoutSim(found: readonly HypergameStability[]): void {
  for (const { sim } of found) {
    if (sim === true) continue;
    throw caseError(
      "SX_USAGE_CONCEPT",
      null,
      `SIM cannot be computed here: ${sim.reason}`,
      "Ask for seq or nash.",
    );
  }
}

function partyIndex(base: CompiledView, key: string | undefined): number | null {
  if (key === undefined) return null;
  const found = base.parties.findIndex((party) => party.key === key);
  if (found >= 0) return found;
  throw caseError(
    "SX_USAGE_PARTY",
    null,
    `The case has no party ${key}.`,
    `Its parties are ${base.parties.map((party) => party.key).join(", ")}.`,
  );
}
