import {
  analyseStability,
  CONCEPT_BIT,
  CONCEPTS,
  type Concept,
  equilibria as equilibriaOf,
  evolve,
  improvementsOf,
  type JointImprovement,
  type JointImprovements,
  jointImprovements,
  mixedEquilibria,
  movesOf,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { CaseError } from "../problem.js";
import { type JudgedAlternatives, judgeAlternatives } from "./alternatives.js";
import type {
  AlternativeResult,
  AnalyseOptions,
  Analysis,
  EquilibriumGroup,
  FromStatusQuo,
  OutcomeVerdict,
  StateVerdict,
} from "./analysis.js";
import { patternFinder } from "./find-pattern.js";
import { groupEquilibria } from "./group-equilibria.js";
import { type LeavingTogether, leavingTogether } from "./leaving-together.js";
import { judgeOutcomes } from "./outcome-verdicts.js";
import { difference, union } from "./sorted-sets.js";

/**
 * Computes the stability of every state of a view for every party, and what follows from it.
 *
 * The verdicts are computed at once, near-linearly in the number of states for option form (see the
 * engine); everything else when it is first asked for, and then kept.
 *
 * Throws CaseError: SX_USAGE_CONCEPT for a concept or a mixed profile that is not known or not
 * complete, SX_USAGE_PARTY for a party of the profile that the case does not have; the engine's
 * CancelledError where `signal` says to stop.
 *
 * @example
 * const analysis = analyse(compileView(loaded, "base"));
 * analysis.equilibria.nash; // Int32Array of engine indices
 */
export function analyse(view: CompiledView, options: AnalyseOptions = {}): Analysis {
  const asked = askedConcepts(options.concepts);
  const reading = options.reading ?? "legal-sequences";
  const profile = options.mixed ? mixedProfile(view, options.mixed) : null;
  const stability = analyseStability(view.model, {
    reading,
    sim: asked.includes("sim") || profile?.includes("sim") === true,
    onProgress: options.onProgress,
    signal: options.signal,
  });
  const { sim } = stability;
  if (sim !== true && profile?.includes("sim"))
    throw usage("SX_USAGE_CONCEPT", `SIM cannot be computed here: ${sim.reason}`);
  const concepts = asked.filter((c) => c !== "sim" || sim === true);
  const equilibria: Partial<Record<Concept, Int32Array>> = {};
  for (const c of concepts) equilibria[c] = equilibriaOf(stability.verdicts, c);
  const mixed = profile && {
    concepts: profile,
    equilibria: mixedEquilibria(stability.verdicts, profile),
  };
  return new LazyAnalysis(view, concepts, asked, reading, stability, equilibria, mixed);
}

class LazyAnalysis implements Analysis {
  readonly view: CompiledView;
  readonly concepts: readonly Concept[];
  readonly asked: readonly Concept[];
  readonly reading: Analysis["reading"];
  readonly stability: Analysis["stability"];
  readonly equilibria: Analysis["equilibria"];
  readonly mixed: Analysis["mixed"];
  readonly #kept = new Map<string, unknown>();

  constructor(
    view: CompiledView,
    concepts: readonly Concept[],
    asked: readonly Concept[],
    reading: Analysis["reading"],
    stability: Analysis["stability"],
    equilibria: Analysis["equilibria"],
    mixed: Analysis["mixed"],
  ) {
    this.view = view;
    this.concepts = concepts;
    this.asked = asked;
    this.reading = reading;
    this.stability = stability;
    this.equilibria = equilibria;
    this.mixed = mixed;
  }

  get evolution(): FromStatusQuo | null {
    const { model, statusQuo } = this.view;
    return this.#keep("evolution", () =>
      statusQuo === null
        ? null
        : {
            byMoves: evolve(model, statusQuo, "moves"),
            byImprovements: evolve(model, statusQuo, "improvements"),
          },
    );
  }

  get statusQuo(): StateVerdict | null {
    const { statusQuo } = this.view;
    return this.#keep("statusQuo", () => (statusQuo === null ? null : this.at(statusQuo)));
  }

  get outcomes(): readonly OutcomeVerdict[] {
    return this.#keep("outcomes", () => judgeOutcomes(this));
  }

  get joint(): readonly JointImprovement[] {
    return this.#joint().found;
  }

  get jointComplete(): boolean {
    return this.#joint().complete;
  }

  #joint(): JointImprovements {
    const { model, statusQuo } = this.view;
    return this.#keep("joint", () =>
      statusQuo === null ? { found: [], complete: true } : jointImprovements(model, statusQuo),
    );
  }

  get together(): LeavingTogether | null {
    return this.#keep("together", () => leavingTogether(this));
  }

  get heldByThreats(): Int32Array {
    return this.#keep("heldByThreats", () => {
      const { gmr, smr, seq } = this.equilibria;
      if (!seq) return new Int32Array(0);
      const none = new Int32Array(0);
      return difference(union(gmr ?? none, smr ?? none), seq);
    });
  }

  get traps(): Int32Array {
    return this.#keep("traps", () => {
      const found: number[] = [];
      const { states } = this.view;
      for (let s = 0; s < states.count; s++) if (states.isFinal(s)) found.push(s);
      return Int32Array.from(found);
    });
  }

  get alternatives(): readonly AlternativeResult[] {
    return this.#judged().results;
  }

  get hanging(): readonly Uint8Array[] {
    return this.#judged().hanging;
  }

  #judged(): JudgedAlternatives {
    return this.#keep("alternatives", () =>
      judgeAlternatives(
        this.view,
        this.concepts,
        { verdicts: this.stability.verdicts, equilibria: this.equilibria },
        (model) =>
          analyseStability(model, {
            reading: this.reading,
            sim: this.concepts.includes("sim"),
          }).verdicts,
      ),
    );
  }

  groups(concept: Concept): readonly EquilibriumGroup[] {
    return this.#keep(`groups ${concept}`, () =>
      groupEquilibria(
        this.view,
        this.equilibria[concept] ?? new Int32Array(0),
        this.#keep("finder", () => patternFinder(this.view)),
      ),
    );
  }

  at(state: number): StateVerdict {
    const { model } = this.view;
    const { verdicts } = this.stability;
    const parties = this.view.parties.map((_, party) => {
      const stable: Partial<Record<Concept, boolean>> = {};
      for (const c of this.concepts) stable[c] = (verdicts[party][state] & CONCEPT_BIT[c]) !== 0;
      return {
        party,
        moves: movesOf(model, state, party),
        improvements: improvementsOf(model, state, party),
        stable,
      };
    });
    const equilibrium = this.concepts.filter((c) => parties.every((p) => p.stable[c]));
    return { state, parties, equilibrium };
  }

  #keep<T>(name: string, make: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    return this.#kept.get(name) as T;
  }
}

function askedConcepts(concepts: readonly Concept[] | undefined): readonly Concept[] {
  if (!concepts || concepts.length === 0) return CONCEPTS;
  for (const c of concepts) checkConcept(c);
  return CONCEPTS.filter((c) => concepts.includes(c));
}

function mixedProfile(view: CompiledView, mixed: Readonly<Record<string, Concept>>): Concept[] {
  for (const key of Object.keys(mixed))
    if (!view.parties.some((p) => p.key === key))
      throw usage(
        "SX_USAGE_PARTY",
        `The case has no party ${key}.`,
        `Its parties are ${view.parties.map((p) => p.key).join(", ")}.`,
      );
  return view.parties.map(({ key }) => {
    if (!Object.hasOwn(mixed, key))
      throw usage(
        "SX_USAGE_CONCEPT",
        `A mixed profile gives every party a concept, and ${key} has none.`,
        `Add ${key}=seq, or another concept.`,
      );
    checkConcept(mixed[key]);
    return mixed[key];
  });
}

function checkConcept(concept: string): void {
  if (!(CONCEPTS as readonly string[]).includes(concept))
    throw usage(
      "SX_USAGE_CONCEPT",
      `There is no stability concept ${concept}.`,
      `The concepts are ${CONCEPTS.join(", ")}.`,
    );
}

function usage(
  code: "SX_USAGE_CONCEPT" | "SX_USAGE_PARTY",
  message: string,
  mend?: string,
): CaseError {
  return new CaseError([
    { code, severity: "error", place: null, message, ...(mend ? { mend } : {}) },
  ]);
}
