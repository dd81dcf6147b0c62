/** A model opened for questions about coalitions: its moves read both ways, and what is kept of the answers. */
import { filterArcs } from "../graph-model/arc-list.js";
import { countMovesAtMost, toGraphForm } from "../graph-model/graph-form.js";
import type { Arcs, GraphModel, Model } from "../graph-model/model.js";
import { improvementsBack, movesBack } from "../graph-model/moves-back.js";
import { EngineLimitError } from "../limits.js";
import { improvementsTogether } from "./coalition-moves.js";
import { openArcs, type Together } from "./reach-together.js";

/** More moves than this are not written out: 12 bytes each, read both ways. */
const MOST_MOVES = 2 ** 26;

export class OpenedModel {
  readonly graph: GraphModel;
  /** Whether a coalition improvement need only be worse for no member and better for one. */
  readonly pareto: boolean;
  readonly forwards: Together;
  #improvementsForwards: Together | undefined;
  #backwards: Together | undefined;
  #improvementsBack: readonly Arcs[] | undefined;
  #transitive: boolean | undefined;
  readonly #kept = new Map<number, Map<number, Int32Array>>();
  #keptStates = 0;

  /** Throws EngineLimitError for a model in option form with more than 2^26 moves. */
  constructor(model: Model, pareto: boolean) {
    if (model.form === "option" && countMovesAtMost(model, MOST_MOVES) > MOST_MOVES)
      throw new EngineLimitError(
        `The model has more than ${MOST_MOVES} moves, too many to ask how coalitions are answered. The coalition form of Nash stability can still be asked for.`,
      );
    this.graph = toGraphForm(model);
    this.pareto = pareto;
    this.forwards = openArcs(this.graph, this.graph.arcs);
    if (model.form === "option") this.#transitive = true;
  }

  /** By improvements of single parties only. */
  get improvementsForwards(): Together {
    this.#improvementsForwards ??= openArcs(
      this.graph,
      this.graph.arcs.map((arcs, j) => improvingArcs(arcs, this.graph.levels[j])),
    );
    return this.#improvementsForwards;
  }

  get backwards(): Together {
    this.#backwards ??= openArcs(this.graph, this.movesBack);
    return this.#backwards;
  }

  /** Each party's moves from their ends. */
  get movesBack(): readonly Arcs[] {
    return movesBack(this.graph);
  }

  /** Each party's improvements from their ends. */
  get improvementsBack(): readonly Arcs[] {
    this.#improvementsBack ??= improvementsBack(this.graph);
    return this.#improvementsBack;
  }

  /** Whether each party's moves are transitive, so that two of its moves in a row make one or none. */
  get transitive(): boolean {
    this.#transitive ??= this.graph.arcs.every((arcs) => isTransitive(arcs, this.graph.stateCount));
    return this.#transitive;
  }

  /** R_H^{++}(s), kept; `coalition` ascending. */
  improvements(s: number, coalition: readonly number[]): Int32Array {
    let name = 0;
    for (const j of coalition) name += 2 ** j;
    let ofCoalition = this.#kept.get(name);
    if (ofCoalition === undefined) {
      ofCoalition = new Map();
      this.#kept.set(name, ofCoalition);
    }
    let found = ofCoalition.get(s);
    if (found !== undefined) return found;
    found = improvementsTogether(this.forwards, s, coalition, this.pareto);
    this.#keptStates += found.length;
    if (this.#keptStates > MOST_KEPT) {
      this.#kept.clear();
      this.#keptStates = found.length;
    }
    ofCoalition.set(s, found);
    return found;
  }
}

/** Improvements are kept up to so many states in all; then the keeping begins anew. */
const MOST_KEPT = 2 ** 25;

function improvingArcs(arcs: Arcs, level: Int32Array): Arcs {
  return filterArcs(arcs, (from, to) => level[to] > level[from]);
}

function isTransitive({ offsets, targets }: Arcs, stateCount: number): boolean {
  const near = new Int32Array(stateCount).fill(-1);
  for (let s = 0; s < stateCount; s++) {
    near[s] = s;
    for (let a = offsets[s]; a < offsets[s + 1]; a++) near[targets[a]] = s;
    for (let a = offsets[s]; a < offsets[s + 1]; a++) {
      const t = targets[a];
      for (let b = offsets[t]; b < offsets[t + 1]; b++) if (near[targets[b]] !== s) return false;
    }
  }
  return true;
}
