import { holdsAt, popcount } from "../../graph-model/bit-column.js";
import { MAY_TAKE, MAY_UNDO, type OptionModel } from "../../graph-model/model.js";
import { patternWord, stateOfWord } from "../../graph-model/patterns.js";
import { CONCEPT_BIT } from "../concepts.js";
import type { JointBudget } from "./joint-budget.js";
import { type JointSearch, ownOptions } from "./joint-search.js";

/** A party's changes are kept in a table up to so many of its options. */
const OWN_OPTIONS = 12;

/** The search for patterns of one word: no allocation from one state to the next. */
export class OneWordSearch implements JointSearch {
  readonly #model: OptionModel;
  readonly #verdicts: readonly Uint8Array[];
  readonly #budget: JointBudget;
  readonly #own: readonly number[][];
  readonly #mayTake: Int32Array;
  readonly #mayUndo: Int32Array;
  /** floors[i][part] is the least level of i over all states with that part of its own options. */
  readonly #floors: readonly Int32Array[];
  /** The state of every pattern, -1 where infeasible; null where there is none or it is too long. */
  readonly #table: Int32Array | null;

  #state = 0;
  #pattern = 0;
  /** movers[0 .. moverCount) are the parties with an improvement from the open state. */
  readonly #movers: Int32Array;
  #moverCount = 0;
  /** changes[j][0 .. changeCounts[j]) are the improvements of j, as changes of the pattern. */
  readonly #changes: readonly Int32Array[];
  readonly #changeCounts: Int32Array;

  /** Whether the model is of the kind that this search takes. */
  static takes(model: OptionModel): boolean {
    if (model.words !== 1) return false;
    return ownOptions(model.owner, model.partyCount).every((own) => own.length <= OWN_OPTIONS);
  }

  constructor(model: OptionModel, verdicts: readonly Uint8Array[], budget: JointBudget) {
    this.#model = model;
    this.#verdicts = verdicts;
    this.#budget = budget;
    this.#own = ownOptions(model.owner, model.partyCount);
    this.#mayTake = this.#masks(MAY_TAKE);
    this.#mayUndo = this.#masks(MAY_UNDO);
    this.#floors = this.#own.map((_, i) => this.#floorsOf(i));
    this.#table = stateTable(model);
    this.#movers = new Int32Array(model.partyCount);
    this.#changes = this.#own.map((own) => new Int32Array(2 ** own.length));
    this.#changeCounts = new Int32Array(model.partyCount);
  }

  open(s: number): void {
    this.#state = s;
    this.#pattern = patternWord(this.#model, s, 0);
    this.#moverCount = 0;
    for (let j = 0; j < this.#model.partyCount; j++) {
      if ((this.#verdicts[j][s] & CONCEPT_BIT.nash) !== 0) continue;
      this.#movers[this.#moverCount++] = j;
    }
    // Alone, a party's improvements are deterred by nobody, so they need not be listed.
    if (this.#moverCount < 2) return;
    for (let k = 0; k < this.#moverCount; k++) this.#listChanges(this.#movers[k]);
  }

  isStable(i: number): boolean {
    if ((this.#verdicts[i][this.#state] & CONCEPT_BIT.nash) !== 0) return true;
    if (this.#moverCount < 2) return false;
    const bar = this.#model.levels[i][this.#state];
    const changes = this.#changes[i];
    const count = this.#changeCounts[i];
    for (let k = 0; k < count; k++) {
      const s1 = this.#pattern ^ changes[k];
      if (this.#floors[i][this.#ownPart(i, s1)] > bar) return false;
      if (!this.#isSanctioned(i, bar, s1, 0)) return false;
    }
    return true;
  }

  /** Whether movers[depth ..] but i can complete the pattern to a state that i does not prefer. */
  #isSanctioned(i: number, bar: number, pattern: number, depth: number): boolean {
    if (depth === this.#moverCount) {
      if (this.#budget.exhausted) return false;
      this.#budget.count();
      // Where nobody contributed this is s1 itself, which i prefers, so it is no sanction.
      const q = this.#stateOf(pattern);
      return q >= 0 && this.#model.levels[i][q] <= bar;
    }
    const j = this.#movers[depth];
    if (j !== i) {
      const changes = this.#changes[j];
      const count = this.#changeCounts[j];
      for (let k = 0; k < count; k++) {
        if (this.#isSanctioned(i, bar, pattern ^ changes[k], depth + 1)) return true;
      }
    }
    return this.#isSanctioned(i, bar, pattern, depth + 1);
  }

  /** Lists the improvements of party j from the open state: the definition of moves, in bits. */
  #listChanges(j: number): void {
    const pattern = this.#pattern;
    const level = this.#model.levels[j];
    const bar = level[this.#state];
    let mask = (~pattern & this.#mayTake[j]) | (pattern & this.#mayUndo[j]);
    for (const o of this.#own[j]) {
      const guard = this.#model.guards[o] ?? null;
      const isShut = guard !== null && !holdsAt(guard, this.#state);
      if (isShut && ((pattern >>> o) & 1) === 0) mask &= ~(1 << o);
    }
    const changes = this.#changes[j];
    let count = 0;
    if (2 ** popcount(mask) > this.#model.stateCount) {
      // Fewer states than combinations: it is quicker to ask every state.
      for (let t = 0; t < this.#model.stateCount; t++) {
        const change = pattern ^ patternWord(this.#model, t, 0);
        if (level[t] > bar && (change & ~mask) === 0) changes[count++] = change;
      }
    } else {
      for (let change = -mask & mask; change !== 0; change = (change - mask) & mask) {
        const t = this.#stateOf(pattern ^ change);
        if (t >= 0 && level[t] > bar) changes[count++] = change;
      }
    }
    this.#changeCounts[j] = count;
  }

  #stateOf(pattern: number): number {
    const word = pattern >>> 0;
    return this.#table === null ? stateOfWord(this.#model, word) : this.#table[word];
  }

  #masks(direction: number): Int32Array {
    return Int32Array.from(this.#own, (own) =>
      own.reduce((m, o) => m | ((this.#model.direction[o] & direction) !== 0 ? 1 << o : 0), 0),
    );
  }

  #floorsOf(i: number): Int32Array {
    const floors = new Int32Array(2 ** this.#own[i].length).fill(0x7fffffff);
    const level = this.#model.levels[i];
    for (let s = 0; s < this.#model.stateCount; s++) {
      const part = this.#ownPart(i, patternWord(this.#model, s, 0));
      if (level[s] < floors[part]) floors[part] = level[s];
    }
    return floors;
  }

  #ownPart(i: number, pattern: number): number {
    const own = this.#own[i];
    let part = 0;
    for (let k = 0; k < own.length; k++) part |= ((pattern >>> own[k]) & 1) << k;
    return part;
  }
}

/** A table in the place of bisection, where it takes at most 32 bytes a state. */
function stateTable(model: OptionModel): Int32Array | null {
  const size = 2 ** model.optionCount;
  if (model.patterns === null || size > 8 * model.stateCount + 1024) return null;
  const table = new Int32Array(size).fill(-1);
  for (let s = 0; s < model.stateCount; s++) table[model.patterns[s]] = s;
  return table;
}
