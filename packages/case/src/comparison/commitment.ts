/**
 * Commitment problems: one side's part of a bargain cannot be taken back, the other's can.
 *
 * That parties may fail to reach a bargain both would welcome because one of them would have an
 * incentive to renege afterwards is the commitment problem of Fearon 1995, "Rationalist explanations
 * for war", International Organization 49:379-414. The definition over a graph model is ours:
 *
 * At a state s of an outcome, party X is exposed to party Y where
 *   (a) X has taken a one-way step: an option of its own that differs from the status quo and cannot be
 *       changed back;
 *   (b) Y has an improvement from s to a state t outside the outcome, no change of which is gratuitous,
 *       by which it goes back on something: one of its options that can be changed both ways, and
 *       that differs between the status quo and s, is at t as it was at the status quo;
 *   (c) that harms X: it strictly prefers s to t; and
 *   (d) X would then rather not have taken its step: it strictly prefers to t the status quo, or the
 *       state that is like t but for its one-way steps.
 * X cannot go back in either case, because its step is one-way. The exposure is open where no answer
 * that the others would want to give deters Y (SEQ), and deterred otherwise.
 */
import {
  changedOptions,
  type DepartureModel,
  holdsAt,
  improvementsOf,
  isUndeterred,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { FindPattern } from "../result/find-pattern.js";
import { oneWaySteps, startPattern } from "./one-way.js";

export interface CommitmentProblem {
  /** X, who has bound itself, and Y, who can go back. */
  readonly bound: number;
  readonly free: number;
  /** In how many states of the outcome X is exposed to Y, and in how many of them nothing deters Y. */
  readonly states: number;
  readonly open: number;
  readonly example: {
    readonly state: number;
    readonly to: number;
    readonly open: boolean;
    /** X's options changed for good, and the options that Y puts back, at the example. */
    readonly steps: readonly number[];
    readonly withdrawn: readonly number[];
    /** What X prefers to where it then stands. */
    readonly statusQuoBetter: boolean;
    readonly stepRegretted: boolean;
  };
}

/**
 * The commitment problems of a set of states, by pair of parties. The example is a state where nothing
 * deters the other, if there is one; of these one where it goes back by the fewest changes, then by what
 * is best for it.
 *
 * Cost: the improvements from each state of the set in which someone has taken a one-way step, and their
 * square for what is gratuitous. Empty in graph form.
 */
export function commitmentProblems(
  view: CompiledView,
  prepared: DepartureModel,
  truth: Uint32Array,
  states: readonly number[],
  find: FindPattern,
): CommitmentProblem[] {
  if (!view.options.some(({ reversible, onlyUndone }) => !reversible || onlyUndone)) return [];
  const { model } = view;
  const start = startPattern(view);
  const found = new Map<string, Found>();
  for (const s of states) {
    const steps = oneWaySteps(view, start, s);
    for (let free = 0; free < model.partyCount; free++) {
      if (steps.every((own, party) => party === free || own.length === 0)) continue;
      for (const { to, withdrawn } of reversals(view, truth, start, s, free)) {
        const open = isUndeterred(prepared, free, s, to);
        steps.forEach((own, bound) => {
          if (bound === free || own.length === 0) return;
          const harm = harmOf(
            view,
            bound,
            s,
            to,
            find(withStart(view.states.pattern(to), start, own)),
          );
          if (harm === null) return;
          const example = { state: s, to, open, steps: own, withdrawn, ...harm };
          const key = `${bound} ${free}`;
          const known = found.get(key) ?? newFound(bound, free, example);
          known.states.add(s);
          if (open) known.open.add(s);
          if (isPlainer(view, free, example, known.example)) known.example = example;
          found.set(key, known);
        });
      }
    }
  }
  return [...found.values()]
    .map((known) => ({ ...known, states: known.states.size, open: known.open.size }))
    .sort((a, b) => b.open - a.open || b.states - a.states || a.bound - b.bound || a.free - b.free);
}

interface Found {
  readonly bound: number;
  readonly free: number;
  readonly states: Set<number>;
  readonly open: Set<number>;
  example: CommitmentProblem["example"];
}

function newFound(bound: number, free: number, example: CommitmentProblem["example"]): Found {
  return { bound, free, states: new Set(), open: new Set(), example };
}

/**
 * What the bound party would rather have than `to`; null where the change does not harm it. `back`: the
 * state like `to` but for its steps, -1 where that is not feasible.
 */
function harmOf(
  { model, statusQuo }: CompiledView,
  bound: number,
  s: number,
  to: number,
  back: number,
): Pick<CommitmentProblem["example"], "statusQuoBetter" | "stepRegretted"> | null {
  const levels = model.levels[bound];
  if (levels[to] >= levels[s]) return null;
  const stepRegretted = back >= 0 && levels[back] > levels[to];
  const statusQuoBetter = statusQuo !== null && levels[statusQuo] > levels[to];
  return stepRegretted || statusQuoBetter ? { statusQuoBetter, stepRegretted } : null;
}

/** Improvements out of the set, none of them gratuitous, that put back an option that was changed. */
function reversals(
  view: CompiledView,
  truth: Uint32Array,
  start: string,
  s: number,
  party: number,
): { to: number; withdrawn: number[] }[] {
  const { model, states, options } = view;
  const levels = model.levels[party];
  const here = states.pattern(s);
  const canPutBack = (option: CompiledView["options"][number], o: number): boolean =>
    option.party === party && option.reversible && !option.onlyUndone && start[o] !== "-";
  if (!options.some((option, o) => canPutBack(option, o) && here[o] !== start[o])) return [];
  const improvements = improvementsOf(model, s, party);
  if (improvements.every((to) => holdsAt(truth, to))) return [];
  const all = Array.from(improvements, (to) => ({
    to,
    changes: changesOf(here, states.pattern(to)),
  }));
  return all.flatMap(({ to, changes }) => {
    if (holdsAt(truth, to)) return [];
    const after = states.pattern(to);
    const withdrawn = changes.filter((o) => canPutBack(options[o], o) && after[o] === start[o]);
    if (withdrawn.length === 0) return [];
    const gratuitous = all.some(
      (other) =>
        levels[other.to] >= levels[to] &&
        other.changes.length < changes.length &&
        other.changes.every((o) => changes.includes(o)),
    );
    return gratuitous ? [] : [{ to, withdrawn }];
  });
}

/** The options in which two patterns differ for certain. */
function changesOf(a: string, b: string): number[] {
  const changes: number[] = [];
  for (let o = 0; o < a.length; o++)
    if (a[o] !== b[o] && a[o] !== "-" && b[o] !== "-") changes.push(o);
  return changes;
}

function withStart(pattern: string, start: string, options: readonly number[]): string {
  const letters = [...pattern];
  for (const o of options) letters[o] = start[o];
  return letters.join("");
}

function isPlainer(
  { model }: CompiledView,
  free: number,
  a: CommitmentProblem["example"],
  b: CommitmentProblem["example"],
): boolean {
  const rank = (e: CommitmentProblem["example"]): number[] => [
    e.open ? 0 : 1,
    changedOptions(model, e.state, e.to),
    -model.levels[free][e.to],
    e.state,
    e.to,
  ];
  const [x, y] = [rank(a), rank(b)];
  const at = x.findIndex((value, k) => value !== y[k]);
  return at >= 0 && x[at] < y[at];
}
