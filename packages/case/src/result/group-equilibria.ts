/**
 * Equilibria come in hundreds that differ in nothing a reader cares about. Two of them are put into
 * one group where the same outcomes hold in both and they differ only in options that do not matter:
 * an option matters to a set of equilibria if changing it alone leads from some member to a feasible
 * state outside the set. A group is told by one pattern, in which such options are "-"; where that
 * pattern would cover a feasible state that is no member, or members of different names, the group
 * is split until it does not.
 */
import type { CompiledView } from "../compile/compiled-view.js";
import type { EquilibriumGroup } from "./analysis.js";
import type { FindPattern } from "./find-pattern.js";

/** Above this many equilibria, groups are by outcome alone: nobody reads thousands of groups. */
const FINE_LIMIT = 20_000;

export function groupEquilibria(
  view: CompiledView,
  equilibria: Int32Array,
  find: FindPattern,
): EquilibriumGroup[] {
  const classes = new Map<string, number[]>();
  for (const s of equilibria) {
    const key = view.states.outcomes(s).join(" ");
    const members = classes.get(key);
    if (members) members.push(s);
    else classes.set(key, [s]);
  }
  const groups: EquilibriumGroup[] = [];
  for (const members of classes.values()) {
    if (view.options.length === 0) {
      // Published models: a state is a name, and no option says what two of them share.
      for (const s of members) groups.push(makeGroup(view, [s]));
    } else if (equilibria.length > FINE_LIMIT) groups.push(makeGroup(view, members));
    else for (const part of splitByOptions(view, members, find)) groups.push(makeGroup(view, part));
  }
  const place = ({ hasStatusQuo, outcomes }: EquilibriumGroup): number => {
    if (hasStatusQuo) return -1;
    const first = view.outcomes.findIndex((o) => o.key === outcomes[0]);
    return first < 0 ? view.outcomes.length : first;
  };
  const id = ({ states }: EquilibriumGroup): number => view.states.id(states[0]);
  return groups.sort(
    (a, b) => place(a) - place(b) || b.states.length - a.states.length || id(a) - id(b),
  );
}

function splitByOptions(
  view: CompiledView,
  members: readonly number[],
  find: FindPattern,
): number[][] {
  const inside = new Set(members);
  const patterns = members.map((s) => view.states.pattern(s));
  const matters = view.options.map(() => false);
  for (const pattern of patterns) {
    for (let o = 0; o < pattern.length; o++) {
      if (matters[o] || pattern[o] === "-") continue;
      const other = pattern[o] === "Y" ? "N" : "Y";
      const t = find(pattern.slice(0, o) + other + pattern.slice(o + 1));
      if (t >= 0 && !inside.has(t)) matters[o] = true;
    }
  }
  const parts = new Map<string, number[]>();
  for (let k = 0; k < members.length; k++) {
    // A merged state stands for itself: its letters were lost in the merge.
    const whole = patterns[k].includes("-");
    let key = "";
    for (let o = 0; o < matters.length; o++) if (whole || matters[o]) key += patterns[k][o];
    key = (whole ? `${members[k]} ` : "") + key;
    const part = parts.get(key);
    if (part) part.push(members[k]);
    else parts.set(key, [members[k]]);
  }
  return [...parts.values()].flatMap((part) => splitUntilExact(view, part, find));
}

/** Above this many combinations of the options told as "-", a group is split without looking. */
const COVER_LIMIT = 4096;

/** Splits a part by its first varying option until its pattern covers members of one name only. */
function splitUntilExact(view: CompiledView, part: number[], find: FindPattern): number[][] {
  if (part.length === 1) return [part];
  const patterns = part.map((s) => view.states.pattern(s));
  const varying: number[] = [];
  for (let o = 0; o < patterns[0].length; o++)
    if (patterns.some((pattern) => pattern[o] !== patterns[0][o])) varying.push(o);
  if (varying.length > 0 && !isExact(view, part, patterns[0], varying, find)) {
    const taken = part.filter((_, k) => patterns[k][varying[0]] === "Y");
    const rest = part.filter((_, k) => patterns[k][varying[0]] !== "Y");
    return [rest, taken].flatMap((half) => splitUntilExact(view, half, find));
  }
  return [part];
}

/** Whether every feasible state under the pattern with "-" at `varying` is a member, all of one name. */
function isExact(
  view: CompiledView,
  part: readonly number[],
  pattern: string,
  varying: readonly number[],
  find: FindPattern,
): boolean {
  const name = view.states.name(part[0]);
  if (part.some((s) => view.states.name(s) !== name)) return false;
  const combinations = 2 ** varying.length;
  if (combinations === part.length) return true;
  if (combinations > COVER_LIMIT) return false;
  const members = new Set(part);
  const letters = [...pattern];
  for (let x = 0; x < combinations; x++) {
    for (let k = 0; k < varying.length; k++) letters[varying[k]] = (x >>> k) & 1 ? "Y" : "N";
    const s = find(letters.join(""));
    if (s >= 0 && !members.has(s)) return false;
  }
  return true;
}

function makeGroup(view: CompiledView, members: readonly number[]): EquilibriumGroup {
  const letters = [...view.states.pattern(members[0])];
  let traps = 0;
  for (const s of members) {
    const pattern = view.states.pattern(s);
    for (let o = 0; o < letters.length; o++) if (pattern[o] !== letters[o]) letters[o] = "-";
    if (view.states.isFinal(s)) traps++;
  }
  return {
    outcomes: view.states.outcomes(members[0]),
    states: Int32Array.from(members),
    pattern: letters.join(""),
    hasStatusQuo: view.statusQuo !== null && members.includes(view.statusQuo),
    traps,
  };
}
