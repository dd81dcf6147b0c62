import { Progress } from "../progress.js";
import type { Failure } from "./failure.js";
import { FailureSearch } from "./failure.js";
import { knownChange } from "./known-change.js";
import type { Assignment, ListChanges, ListQuestion, SearchOptions } from "./list-changes.js";
import { type ListClass, ListSpace } from "./list-space.js";
import { type MoveList, moveLists } from "./move-lists.js";
import { potentialMoves } from "./potential.js";
import { ReachBound } from "./reach-bound.js";
import { answersImprove } from "./searched-concept.js";
import { OutOfWork, Work } from "./work.js";

const MOST_WORK = 4e9;
const MOST_CHANGES = 4;
const MOST_KEPT = 5000;

/**
 * The smallest changes of preference statements after which one of some states is an equilibrium,
 * all of them of the smallest size: the inverse problem of Kinsara, Kilgour & Hipel 2015 put to
 * option prioritising, where what is sought is not every ranking that would do but the least change
 * of the lists as they stand. A change is one of editsOf; sizes of all parties add up.
 *
 * Search by size, from none upwards, over partial assignments of changed lists. Where the target is
 * not yet an equilibrium there is a failure: an improvement q of a party k and the set X of all that
 * the others make of it, none of which deters. While k's order neither ceases to prefer q nor comes
 * to bear a state of X, and no other party comes to want a move out of X, the failure stays. So every
 * solution that extends the assignment changes a party in one of these ways, and only such lists are
 * tried: the search is complete. A party that would be unstable whatever the others come to want
 * (ReachBound) has to be changed itself; the least sizes of these parties add up to a lower bound.
 *
 * Cost: the orders within the size for each party, and the branches that failures leave; work is
 * counted in steps and bounded. Throws CancelledError where the signal says to stop.
 */
export function smallestListChanges(
  question: ListQuestion,
  options: SearchOptions = {},
): ListChanges {
  const work = new Work(
    options.work ?? MOST_WORK,
    new Progress(options.onProgress, options.signal),
  );
  const most = options.most ?? MOST_CHANGES;
  const search = new ListSearch(question, work, options.keep ?? MOST_KEPT);
  let lowerBound = 0;
  let ended: ListChanges["ended"] = null;
  try {
    search.prepare();
    if (search.hopeless) {
      const none = { size: null, complete: true, solutions: [], known: null } as const;
      return { ...none, lowerBound: most + 1, ended: "never", work: work.done };
    }
    for (let size = 0; size <= most; size++) {
      lowerBound = Math.min(size, search.cut);
      search.all(size);
      if (search.found.size === 0) continue;
      const complete = search.cut > size && !search.full;
      return {
        size,
        lowerBound: Math.min(size, search.cut),
        complete,
        ...search.told(),
        work: work.done,
      };
    }
    lowerBound = Math.min(most + 1, search.cut);
    ended = search.cut <= most ? "work" : "most";
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    ended = "work";
  }
  const told = search.told();
  if (told.solutions.length > 0) {
    const size = search.size;
    return { size, lowerBound, complete: false, ...told, ended, work: work.done };
  }
  const known = knownChange(question, new Progress(options.onProgress, options.signal));
  const size = known?.size ?? null;
  return { size, lowerBound, complete: false, solutions: [], known, ended, work: work.done };
}

class ListSearch {
  readonly found = new Map<string, { assignment: Assignment; states: number[] }>();
  full = false;
  size = 0;
  readonly #question: ListQuestion;
  readonly #work: Work;
  readonly #keep: number;
  readonly #moves: MoveList;
  readonly #failures: FailureSearch;
  readonly #spaces: (ListSpace | null)[] = [];
  /** By party, of those that cannot be changed: whether it fits each target. */
  readonly #fixed: (Uint8Array | null)[] = [];
  readonly #numbers = new Map<ListClass, number>();
  /** Assignments tried at the target in hand. */
  #tried = new Set<string>();

  constructor(question: ListQuestion, work: Work, keep: number) {
    const { model, concept } = question;
    this.#question = question;
    this.#work = work;
    this.#keep = keep;
    this.#moves = moveLists(model);
    this.#failures = new FailureSearch(
      this.#moves,
      model.stateCount,
      model.partyCount,
      concept,
      work,
    );
  }

  prepare(): void {
    const { model, sources, targets, concept } = this.#question;
    const { stateCount, partyCount, levels } = model;
    const mayMove = potentialMoves(levels, sources, stateCount, concept);
    sources.forEach((source, party) => {
      this.#work.spend(stateCount);
      const bound = new ReachBound(
        this.#moves,
        stateCount,
        partyCount,
        party,
        targets,
        concept,
        mayMove,
      );
      if (source === null) {
        this.#spaces.push(null);
        this.#fixed.push(bound.fits(levels[party]));
      } else {
        const fits = (changed: Int32Array): Uint8Array => bound.fits(changed);
        this.#spaces.push(new ListSpace(party, source, stateCount, fits, this.#work));
        this.#fixed.push(null);
      }
    });
  }

  /** Whether at every target a party that cannot be changed would leave, whatever the others want. */
  get hopeless(): boolean {
    const { targets } = this.#question;
    return Array.from(targets, (_, t) => t).every((t) =>
      this.#fixed.some((fits) => fits !== null && fits[t] === 0),
    );
  }

  /** The smallest size of which some party's orders were too many to be made. */
  get cut(): number {
    return Math.min(
      Number.POSITIVE_INFINITY,
      ...this.#spaces.map((space) => space?.cut ?? Number.POSITIVE_INFINITY),
    );
  }

  /** Every solution of exactly this size, at every target. */
  all(size: number): void {
    const { model, targets } = this.#question;
    this.size = size;
    for (let t = 0; t < targets.length; t++) {
      this.#tried = new Set();
      const none: Assignment = Array.from({ length: model.partyCount }, () => null);
      this.#extend(t, none, size);
    }
  }

  told(): Pick<ListChanges, "solutions" | "known" | "ended"> {
    const solutions = [...this.found.values()].map(({ assignment, states }) => ({
      changes: assignment.flatMap((c) => (c === null ? [] : [{ party: c.party, nodes: c.nodes }])),
      states: states.sort((a, b) => a - b),
    }));
    return { solutions, known: null, ended: null };
  }

  #extend(t: number, assignment: Assignment, left: number): void {
    const key = this.#keyOf(assignment);
    if (this.#tried.has(key)) return;
    this.#tried.add(key);
    const { model, targets } = this.#question;
    const least = assignment.map((chosen, p) => (chosen === null ? this.#least(p, t, left) : 0));
    const needed = least.reduce((sum, n) => sum + n, 0);
    if (needed > left) return;
    // A party that no change of the others can keep here is changed first.
    const must = least.findIndex((n) => n > 0);
    let candidates: ListClass[] = [];
    if (must >= 0) {
      candidates = this.#candidates(must, t, left - needed + least[must], () => true);
    } else {
      const levels = assignment.map((chosen, p) => chosen?.levels ?? model.levels[p]);
      const failure = this.#failure(levels, targets[t], assignment);
      if (failure === null) {
        if (left === 0) this.#keepSolution(key, assignment, targets[t]);
        return;
      }
      if (left === 0) return;
      for (let p = 0; p < assignment.length; p++) {
        if (assignment[p] !== null || this.#spaces[p] === null) continue;
        const matters = this.#matters(failure, p, levels, targets[t]);
        if (matters !== null) candidates.push(...this.#candidates(p, t, left, matters));
      }
    }
    for (const chosen of candidates) {
      const next = assignment.map((old, p) => (p === chosen.party ? chosen : old));
      this.#extend(t, next, left - chosen.size);
    }
  }

  /** Fewest changes of the party's own list that target t asks for; more than `left` for too many. */
  #least(party: number, t: number, left: number): number {
    const space = this.#spaces[party];
    if (space === null) return this.#fixed[party]![t] === 1 ? 0 : left + 1;
    for (let size = 0; size <= left; size++) {
      for (const { fits } of space.classes(size)) if (fits[t] === 1) return size;
    }
    return left + 1;
  }

  #candidates(
    party: number,
    t: number,
    most: number,
    matters: (levels: Int32Array) => boolean,
  ): ListClass[] {
    const found: ListClass[] = [];
    for (let size = 1; size <= most; size++) {
      for (const c of this.#spaces[party]!.classes(size)) {
        if (c.fits[t] === 1 && matters(c.levels)) found.push(c);
      }
    }
    return found;
  }

  /** Those whose list was changed first: they are the likeliest to fail. */
  #failure(levels: readonly Int32Array[], s: number, assignment: Assignment): Failure | null {
    for (const changed of [true, false]) {
      for (let p = 0; p < assignment.length; p++) {
        if ((assignment[p] !== null) !== changed) continue;
        const failure = this.#failures.of(levels, s, p);
        if (failure !== null) return failure;
      }
    }
    return null;
  }

  /** What new levels of a party must do to end a failure by themselves or open a way out of it. */
  #matters(
    failure: Failure,
    party: number,
    levels: readonly Int32Array[],
    s: number,
  ): ((changed: Int32Array) => boolean) | null {
    const { visited, improvement } = failure;
    if (party === failure.party) {
      return (changed) => {
        this.#work.spend(visited.length);
        if (changed[improvement] <= changed[s]) return true;
        return visited.some((t, k) => k > 0 && this.#failures.accepts(changed, s, party, t));
      };
    }
    if (!answersImprove(this.#question.concept)) return null;
    const old = levels[party];
    const from: number[] = [];
    const to: number[] = [];
    for (const x of visited) {
      for (const t of this.#moves(x, party)) {
        if (old[t] > old[x] || failure.open(t, party)) continue;
        from.push(x);
        to.push(t);
      }
    }
    this.#work.spend(visited.length + from.length);
    if (from.length === 0) return null;
    return (changed) => {
      for (let k = 0; k < from.length; k++) {
        if (changed[to[k]] > changed[from[k]]) return true;
      }
      this.#work.spend(from.length);
      return false;
    };
  }

  #keepSolution(key: string, assignment: Assignment, state: number): void {
    const known = this.found.get(key);
    if (known !== undefined) known.states.push(state);
    else if (this.found.size < this.#keep) this.found.set(key, { assignment, states: [state] });
    else this.full = true;
  }

  #keyOf(assignment: Assignment): string {
    return assignment
      .map((chosen) => {
        if (chosen === null) return "";
        const known = this.#numbers.get(chosen);
        if (known !== undefined) return known;
        this.#numbers.set(chosen, this.#numbers.size);
        return this.#numbers.size - 1;
      })
      .join(",");
  }
}
