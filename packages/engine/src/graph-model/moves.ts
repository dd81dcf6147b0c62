/**
 * The moves of one party from one state, by definition and without any table of the whole model.
 *
 * Option form (Kilgour, Hipel & Fang 1987): from s to a feasible t that differs from s in options
 * of the party only, each changed in a permitted direction; an option with a guard may be taken
 * (N to Y) only where the guard holds at s. Graph form: exactly the listed arcs. A party never
 * moves from a state to that same state.
 */
import { hasArc } from "./arc-list.js";
import { holdsAt, popcount } from "./bit-column.js";
import { MAY_TAKE, MAY_UNDO, type Model, type OptionModel } from "./model.js";
import { isTaken, patternWord, stateOfPattern, stateOfWord } from "./patterns.js";

/**
 * R_i(s): the states to which the party can move from s, ascending.
 *
 * Cost in option form: with k options that the party may change at s, the lesser of 2^k look-ups
 * of log2(states) steps and one pass over all states. In graph form: the length of the answer.
 *
 *     movesOf(model, 0, 1) // Int32Array [2, 3]
 */
export function movesOf(model: Model, s: number, party: number): Int32Array {
  if (model.form === "graph") {
    const { offsets, targets } = model.arcs[party];
    return targets.slice(offsets[s], offsets[s + 1]);
  }
  const options = changeableOptions(model, s, party);
  if (options.length === 0) return new Int32Array(0);
  const lookUps = 2 ** options.length * Math.ceil(Math.log2(model.stateCount + 1));
  if (model.patterns !== null && lookUps > model.stateCount * model.words) {
    return movesByScan(model, s, options);
  }
  return model.words === 1
    ? movesInOneWord(model, s, options)
    : movesInManyWords(model, s, options);
}

/** R_i^+(s): those moves of the party from s that it strictly prefers to s, ascending. */
export function improvementsOf(model: Model, s: number, party: number): Int32Array {
  const level = model.levels[party];
  return movesOf(model, s, party).filter((t) => level[t] > level[s]);
}

/**
 * Whether the party can move from s to t. Cost: the words and the changed options of the two
 * states; in graph form a bisection of one row.
 */
export function isMove(model: Model, s: number, t: number, party: number): boolean {
  if (s === t) return false;
  if (model.form === "graph") return hasArc(model.arcs[party], s, t);
  for (let w = 0; w < model.words; w++) {
    let changed: number = patternWord(model, s, w) ^ patternWord(model, t, w);
    while (changed !== 0) {
      const o = 32 * w + 31 - Math.clz32(changed & -changed);
      if (model.owner[o] !== party || !mayChange(model, s, o)) return false;
      changed &= changed - 1;
    }
  }
  return true;
}

/**
 * In how many options s and t differ: the measure by which witnesses and paths prefer minimal
 * changes. In graph form it is counted over `origin` where the model has one, leaving out options
 * in which the members of a merged state differ, and is 1 for two different states that cannot be
 * told apart so; without an origin it is 1 for any two different states.
 */
export function changedOptions(model: Model, s: number, t: number): number {
  if (s === t) return 0;
  let count = 0;
  if (model.form === "option") {
    for (let w = 0; w < model.words; w++) {
      count += popcount(patternWord(model, s, w) ^ patternWord(model, t, w));
    }
    return count;
  }
  const { origin } = model;
  if (origin === undefined) return 1;
  const { words, patterns, varies } = origin;
  for (let w = 0; w < words; w++) {
    const a = s * words + w;
    const b = t * words + w;
    const unclear = varies === null ? 0 : varies[a] | varies[b];
    count += popcount((patterns[a] ^ patterns[b]) & ~unclear);
  }
  return Math.max(1, count);
}

/** Whether option o may be changed at s: its direction, and its guard where it would be taken. */
function mayChange(model: OptionModel, s: number, o: number): boolean {
  if (isTaken(model, s, o)) return (model.direction[o] & MAY_UNDO) !== 0;
  if ((model.direction[o] & MAY_TAKE) === 0) return false;
  const guard = model.guards[o] ?? null;
  return guard === null || holdsAt(guard, s);
}

/** The party's own options that may be changed at s, ascending. */
function changeableOptions(model: OptionModel, s: number, party: number): number[] {
  const options: number[] = [];
  for (let o = 0; o < model.optionCount; o++) {
    if (model.owner[o] === party && mayChange(model, s, o)) options.push(o);
  }
  return options;
}

/** Counts upwards through the submasks of the changeable options, so that states ascend. */
function movesInOneWord(model: OptionModel, s: number, options: readonly number[]): Int32Array {
  const pattern = patternWord(model, s, 0);
  let mask = 0;
  for (const o of options) mask |= 1 << o;
  const rest = pattern & ~mask;
  const found = new Int32Array(2 ** options.length - 1);
  let count = 0;
  let sub = 0;
  do {
    const t = stateOfWord(model, (rest | sub) >>> 0);
    if (t >= 0 && t !== s) found[count++] = t;
    sub = (sub - mask) & mask;
  } while (sub !== 0);
  return count === found.length ? found : found.slice(0, count);
}

function movesInManyWords(model: OptionModel, s: number, options: readonly number[]): Int32Array {
  const pattern = new Uint32Array(model.words);
  for (let w = 0; w < model.words; w++) pattern[w] = patternWord(model, s, w);
  const found: number[] = [];
  for (let sub = 0; sub < 2 ** options.length; sub++) {
    for (let k = 0; k < options.length; k++) {
      const bit = 1 << (options[k] & 31);
      if ((sub >>> k) & 1) pattern[options[k] >>> 5] |= bit;
      else pattern[options[k] >>> 5] &= ~bit;
    }
    const t = stateOfPattern(model, pattern);
    if (t >= 0 && t !== s) found.push(t);
  }
  return Int32Array.from(found);
}

/** For few feasible states and many options: every state that differs in these options only. */
function movesByScan(model: OptionModel, s: number, options: readonly number[]): Int32Array {
  const fixed = new Uint32Array(model.words).fill(0xffffffff);
  for (const o of options) fixed[o >>> 5] &= ~(1 << (o & 31));
  const found: number[] = [];
  for (let t = 0; t < model.stateCount; t++) {
    let w = model.words - 1;
    while (w >= 0 && ((patternWord(model, s, w) ^ patternWord(model, t, w)) & fixed[w]) === 0) w--;
    if (w < 0 && t !== s) found.push(t);
  }
  return Int32Array.from(found);
}
