import type { OptionModel } from "../../graph-model/model.js";
import { improvementsOf } from "../../graph-model/moves.js";
import { patternWord, stateOfPattern } from "../../graph-model/patterns.js";
import { CONCEPT_BIT } from "../concepts.js";
import type { JointBudget } from "./joint-budget.js";
import type { JointSearch } from "./joint-search.js";

/** The search for patterns of any length: any number of options, and any number for one party. */
export class ManyWordsSearch implements JointSearch {
  readonly #model: OptionModel;
  readonly #verdicts: readonly Uint8Array[];
  readonly #budget: JointBudget;

  #state = 0;
  /** Parties with an improvement from the open state. */
  #movers: number[] = [];
  /** improvements[j] are those of party j from the open state, as states. */
  readonly #improvements: Int32Array[];
  /** changes[j] are the same as changes of the pattern, `words` words each. */
  readonly #changes: Uint32Array[];
  /** One pattern for each depth of the search, deepest last. */
  readonly #patterns: Uint32Array[];

  constructor(model: OptionModel, verdicts: readonly Uint8Array[], budget: JointBudget) {
    this.#model = model;
    this.#verdicts = verdicts;
    this.#budget = budget;
    this.#improvements = model.levels.map(() => new Int32Array(0));
    this.#changes = model.levels.map(() => new Uint32Array(0));
    this.#patterns = Array.from({ length: model.partyCount + 1 }, () => {
      return new Uint32Array(model.words);
    });
  }

  open(s: number): void {
    const { words, partyCount } = this.#model;
    this.#state = s;
    this.#movers = [];
    for (let j = 0; j < partyCount; j++) {
      if ((this.#verdicts[j][s] & CONCEPT_BIT.nash) === 0) this.#movers.push(j);
    }
    // Alone, a party's improvements are deterred by nobody, so they need not be listed.
    if (this.#movers.length < 2) return;
    for (const j of this.#movers) {
      const found = improvementsOf(this.#model, s, j);
      const changes = new Uint32Array(found.length * words);
      for (let k = 0; k < found.length; k++) {
        for (let w = 0; w < words; w++) {
          const to = patternWord(this.#model, found[k], w);
          changes[k * words + w] = patternWord(this.#model, s, w) ^ to;
        }
      }
      this.#improvements[j] = found;
      this.#changes[j] = changes;
    }
  }

  isStable(i: number): boolean {
    const { levels, words } = this.#model;
    if ((this.#verdicts[i][this.#state] & CONCEPT_BIT.nash) !== 0) return true;
    if (this.#movers.length < 2) return false;
    const others = this.#movers.filter((j) => j !== i);
    const bar = levels[i][this.#state];
    for (const s1 of this.#improvements[i]) {
      for (let w = 0; w < words; w++) this.#patterns[0][w] = patternWord(this.#model, s1, w);
      if (!this.#isSanctioned(i, bar, others, 0)) return false;
    }
    return true;
  }

  /** Whether others[depth ..] can complete the pattern at `depth` to a state that i does not prefer. */
  #isSanctioned(i: number, bar: number, others: readonly number[], depth: number): boolean {
    if (this.#budget.exhausted) return false;
    const from = this.#patterns[depth];
    if (depth === others.length) {
      this.#budget.count();
      // Where nobody contributed this is s1 itself, which i prefers, so it is no sanction.
      const q = stateOfPattern(this.#model, from);
      return q >= 0 && this.#model.levels[i][q] <= bar;
    }
    const { words } = this.#model;
    const to = this.#patterns[depth + 1];
    const changes = this.#changes[others[depth]];
    for (let at = 0; at < changes.length; at += words) {
      for (let w = 0; w < words; w++) to[w] = from[w] ^ changes[at + w];
      if (this.#isSanctioned(i, bar, others, depth + 1)) return true;
    }
    to.set(from);
    return this.#isSanctioned(i, bar, others, depth + 1);
  }
}
