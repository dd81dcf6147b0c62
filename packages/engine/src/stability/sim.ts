/**
 * Simultaneous stability (SIM): Fraser & Hipel 1984, "Conflict Analysis: Models and Resolutions".
 *
 * A state s is SIM stable for party i if it has no improvement, or if for each improvement s1 some
 * others, at least one, have each an improvement from s such that all these changes together with
 * i's own make a feasible state q that i does not prefer to s. Every other party contributes one
 * of its improvements from s or none. Defined for option form: only there can changes be added up.
 *
 * The joint states of one improvement can be as many as the states themselves, so the worst case
 * is quadratic in the states. Most searches end early: at the first sanction found, or before they
 * begin where no state that keeps the party's part of s1 is bad enough for it.
 */
import type { Model, OptionModel } from "../graph-model/model.js";
import { improvementsOf } from "../graph-model/moves.js";
import { patternWord, stateOfPattern } from "../graph-model/patterns.js";
import { CONCEPT_BIT } from "./concepts.js";
import type { Progress } from "./progress.js";

/** After so many joint states SIM is given up: minutes of work. */
export const JOINT_STATE_LIMIT = 2e10;

/** Between two reports at most so many joint states are tried. */
const REPORT_EVERY = 2 ** 22;

/** A party's part of a state is kept in a table up to so many of its options. */
const OWN_PART_BITS = 16;

/**
 * Sets CONCEPT_BIT.sim in `verdicts`, which must hold the Nash bits already. Returns true, or the
 * reason why SIM was not computed, and then the bit is set nowhere. Exact; the same in every run,
 * since the limit counts joint states and not time. Throws CancelledError through `progress`.
 */
export function markSimultaneous(
  model: Model,
  verdicts: readonly Uint8Array[],
  progress: Progress,
  limit = JOINT_STATE_LIMIT,
): true | { readonly reason: string } {
  if (model.form === "graph") {
    return { reason: "SIM adds up changes of options, and this model is in graph form." };
  }
  const search = new JointSearch(model, verdicts, progress, limit);
  for (let s = 0; s < model.stateCount && !search.exhausted; s++) {
    if ((s & 4095) === 0) progress.report(s, model.stateCount);
    search.open(s);
    for (let i = 0; i < model.partyCount; i++) {
      if (search.isStable(i)) verdicts[i][s] |= CONCEPT_BIT.sim;
    }
  }
  if (!search.exhausted) return true;
  for (const bits of verdicts) for (let s = 0; s < bits.length; s++) bits[s] &= ~CONCEPT_BIT.sim;
  return { reason: `SIM was given up after ${limit.toLocaleString("en")} joint states.` };
}

class JointSearch {
  /** More joint states were tried than the limit allows. */
  exhausted = false;

  readonly #model: OptionModel;
  readonly #verdicts: readonly Uint8Array[];
  readonly #progress: Progress;
  readonly #limit: number;
  #tried = 0;
  #sinceReport = 0;

  #state = 0;
  /** improvements[j] are those of party j from the open state, as states. */
  readonly #improvements: Int32Array[];
  /** changes[j] are the same as changes of the pattern, `words` words each. */
  readonly #changes: Uint32Array[];
  /** Parties with an improvement from the open state. */
  #movers: number[] = [];

  /** ownOptions[i] lists the options of i; floors[i][part] is the least level of i with that part. */
  readonly #ownOptions: readonly number[][];
  readonly #floors: readonly (Int32Array | null)[];

  /** One pattern for each depth of the search, deepest last. */
  readonly #patterns: Uint32Array[];

  constructor(
    model: OptionModel,
    verdicts: readonly Uint8Array[],
    progress: Progress,
    limit: number,
  ) {
    this.#model = model;
    this.#verdicts = verdicts;
    this.#progress = progress;
    this.#limit = limit;
    const parties = Array.from({ length: model.partyCount }, (_, i) => i);
    this.#improvements = parties.map(() => new Int32Array(0));
    this.#changes = parties.map(() => new Uint32Array(0));
    this.#ownOptions = parties.map((i) =>
      Array.from(model.owner.keys()).filter((o) => model.owner[o] === i),
    );
    this.#floors = parties.map((i) => this.#floorsOf(i));
    this.#patterns = Array.from({ length: model.partyCount + 1 }, () => {
      return new Uint32Array(model.words);
    });
  }

  /** Turns to state s and lists who can improve from it, and how. */
  open(s: number): void {
    const { words } = this.#model;
    this.#state = s;
    this.#movers = [];
    for (let j = 0; j < this.#model.partyCount; j++) {
      if ((this.#verdicts[j][s] & CONCEPT_BIT.nash) !== 0) continue;
      this.#movers.push(j);
    }
    // Alone, a party's improvements are deterred by nobody, so they need not be listed.
    if (this.#movers.length < 2) return;
    for (const j of this.#movers) {
      const found = improvementsOf(this.#model, s, j);
      const changes = new Uint32Array(found.length * words);
      for (let k = 0; k < found.length; k++) {
        for (let w = 0; w < words; w++) {
          changes[k * words + w] =
            patternWord(this.#model, s, w) ^ patternWord(this.#model, found[k], w);
        }
      }
      this.#improvements[j] = found;
      this.#changes[j] = changes;
    }
  }

  /** Whether the open state is SIM stable for party i. */
  isStable(i: number): boolean {
    const { levels, words } = this.#model;
    const s = this.#state;
    if ((this.#verdicts[i][s] & CONCEPT_BIT.nash) !== 0) return true;
    if (this.#movers.length < 2) return false;
    const others = this.#movers.filter((j) => j !== i);
    const bar = levels[i][s];
    for (const s1 of this.#improvements[i]) {
      if (this.#floorAt(i, s1) > bar) return false;
      for (let w = 0; w < words; w++) this.#patterns[0][w] = patternWord(this.#model, s1, w);
      if (!this.#isSanctioned(i, bar, others, 0)) return false;
    }
    return true;
  }

  /** Whether others[depth ..] can complete the pattern at `depth` to a state that i does not prefer. */
  #isSanctioned(i: number, bar: number, others: readonly number[], depth: number): boolean {
    if (this.exhausted) return false;
    const from = this.#patterns[depth];
    if (depth === others.length) {
      this.#count();
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

  #count(): void {
    this.#tried++;
    if (this.#tried > this.#limit) this.exhausted = true;
    if (++this.#sinceReport < REPORT_EVERY) return;
    this.#sinceReport = 0;
    this.#progress.report(this.#state, this.#model.stateCount);
  }

  #floorsOf(i: number): Int32Array | null {
    const { stateCount, levels } = this.#model;
    if (this.#ownOptions[i].length > OWN_PART_BITS) return null;
    const floors = new Int32Array(2 ** this.#ownOptions[i].length).fill(0x7fffffff);
    for (let s = 0; s < stateCount; s++) {
      const part = this.#ownPart(i, s);
      if (levels[i][s] < floors[part]) floors[part] = levels[i][s];
    }
    return floors;
  }

  /** No state that keeps i's part of s1 is lower for i than this. */
  #floorAt(i: number, s1: number): number {
    const floors = this.#floors[i];
    return floors === null ? 0 : floors[this.#ownPart(i, s1)];
  }

  #ownPart(i: number, s: number): number {
    const options = this.#ownOptions[i];
    let part = 0;
    for (let k = 0; k < options.length; k++) {
      const word = patternWord(this.#model, s, options[k] >>> 5);
      part |= ((word >>> (options[k] & 31)) & 1) << k;
    }
    return part;
  }
}
