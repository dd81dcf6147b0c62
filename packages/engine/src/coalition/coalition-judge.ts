/** How the parties outside one coalition can answer its improvements. Definitions: concepts.ts. */
import type { BitColumn } from "../graph-model/bit-column.js";
import { holdsAt } from "../graph-model/bit-column.js";
import type { Arcs } from "../graph-model/model.js";
import { leastOverSequences } from "../stability/product/least-over-sequences.js";
import { allPrefer, othersThan } from "./coalitions.js";
import type { CoalitionConcept } from "./concepts.js";
import { JointAnswers } from "./joint-answers.js";
import type { OpenedModel } from "./opened-model.js";
import { columnOf } from "./reach-together.js";

/**
 * One coalition of an opened model.
 *
 * An answer y is not an improvement on s for the whole coalition as soon as one member is no better
 * off in it. So, but for the Pareto variant and CSMR, it suffices to know for each member the least
 * level that the others can bring about from each state: one pass over the moves a member.
 */
export class CoalitionJudge {
  readonly coalition: readonly number[];
  readonly #opened: OpenedModel;
  readonly #others: readonly number[];
  #byMoves: readonly Int32Array[] | undefined;
  #bySingles: readonly Int32Array[] | undefined;
  #joint: JointAnswers | undefined;

  constructor(opened: OpenedModel, coalition: readonly number[]) {
    this.#opened = opened;
    this.coalition = coalition;
    this.#others = othersThan(opened.graph.partyCount, coalition);
  }

  /**
   * Those improvements of the coalition from s that the concept finds no deterring answer to,
   * ascending: s is stable for the coalition where there are none.
   *
   * @param candidates the improvements to look at, where they are known; otherwise all of R_H^{++}(s)
   */
  undeterred(s: number, concept: CoalitionConcept, candidates?: Int32Array): Int32Array {
    const improvements = candidates ?? this.#opened.improvements(s, this.coalition);
    if (concept === "cnash" || improvements.length === 0 || this.#others.length === 0)
      return improvements;
    const deters = this.#deterrents(s, concept);
    return improvements.filter((x) => !deters(x));
  }

  /** Whether s is stable for the coalition; stops at the first improvement that nothing deters. */
  isStable(s: number, concept: CoalitionConcept, candidates?: Int32Array): boolean {
    const improvements = candidates ?? this.#opened.improvements(s, this.coalition);
    if (improvements.length === 0) return true;
    if (concept === "cnash" || this.#others.length === 0) return false;
    return improvements.every(this.#deterrents(s, concept));
  }

  /** Whether the improvement x on s is answered so that the coalition does not gain. */
  #deterrents(s: number, concept: CoalitionConcept): (x: number) => boolean {
    const denies = (y: number): boolean => !this.#isImprovement(y, s);
    if (concept === "cgmr")
      return (x) => this.#lowered(this.#leastByMoves, x, s) || this.#ties(x, s, denies, false);
    if (concept === "csmr") return this.#symmetric(s, denies);
    const single = (x: number): boolean =>
      this.#lowered(this.#leastBySingles, x, s) || this.#ties(x, s, denies, true);
    if (concept === "cseq-single") return single;
    // What single parties do, coalitions may do as well.
    return (x) => single(x) || this.#jointAnswers.canReach(x, denies);
  }

  #isImprovement(y: number, s: number): boolean {
    const { graph, pareto } = this.#opened;
    return allPrefer(graph.levels, this.coalition, y, s, pareto);
  }

  /** Whether some member can be brought down from x to its level at s, or in the Pareto variant below it. */
  #lowered(least: readonly Int32Array[], x: number, s: number): boolean {
    const { graph, pareto } = this.#opened;
    for (let k = 0; k < this.coalition.length; k++) {
      const bar =
        graph.levels[this.coalition[k]][s] - (pareto && this.coalition.length > 1 ? 1 : 0);
      if (least[k][x] <= bar) return true;
    }
    return false;
  }

  /** Pareto variant: whether the others can bring all members back to their levels at s at once. */
  #ties(x: number, s: number, denies: (y: number) => boolean, improving: boolean): boolean {
    if (!this.#opened.pareto || this.coalition.length === 1) return false;
    const { forwards, improvementsForwards, graph } = this.#opened;
    const least = improving ? this.#leastBySingles : this.#leastByMoves;
    // Only where each member can at least be brought to its level at s.
    if (!this.coalition.every((i, k) => least[k][x] <= graph.levels[i][s])) return false;
    return (improving ? improvementsForwards : forwards).reach(x, this.#others).some(denies);
  }

  /**
   * CSMR: an answer y counts only if the coalition cannot get from y to an improvement on s. From where it
   * can is found by going backwards from all improvements on s.
   */
  #symmetric(s: number, denies: (y: number) => boolean): (x: number) => boolean {
    const { forwards, backwards, graph } = this.#opened;
    let escapes: BitColumn | undefined;
    const cannotEscape = (y: number): boolean => {
      if (escapes === undefined) {
        const gains: number[] = [];
        for (let t = 0; t < graph.stateCount; t++) if (!denies(t)) gains.push(t);
        escapes = columnOf(backwards.reachFromAny(gains, this.coalition), graph.stateCount);
      }
      return !holdsAt(escapes, y);
    };
    const generally = this.#deterrents(s, "cgmr");
    return (x) =>
      generally(x) && forwards.reach(x, this.#others).some((y) => denies(y) && cannotEscape(y));
  }

  get #leastByMoves(): readonly Int32Array[] {
    this.#byMoves ??= this.#least(this.#opened.movesBack);
    return this.#byMoves;
  }

  get #leastBySingles(): readonly Int32Array[] {
    this.#bySingles ??= this.#least(this.#opened.improvementsBack);
    return this.#bySingles;
  }

  get #jointAnswers(): JointAnswers {
    this.#joint ??= new JointAnswers(this.#opened, this.#others);
    return this.#joint;
  }

  /** For each member, the least level that the others can bring about from each state by the given arcs. */
  #least(back: readonly Arcs[]): Int32Array[] {
    const { levels, stateCount } = this.#opened.graph;
    const none = { offsets: new Int32Array(stateCount + 1), targets: new Int32Array(0) };
    const ofOthers = back.map((arcs, j) => (this.coalition.includes(j) ? none : arcs));
    return this.coalition.map((i) => leastOverSequences(ofOthers, NOBODY, levels[i]));
  }
}

/** leastOverSequences leaves out one party; here the members have no moves at all. */
const NOBODY = -1;
