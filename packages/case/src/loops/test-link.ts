/**
 * Whether the model agrees that one thing furthers or hinders another.
 *
 * Cause and effect are conditions; the effect is in the hands of the parties that own its options.
 * Two states that differ only in options of the cause, one with it and one without, are a pair. At
 * each of the two an owner of the effect has a best own step: the state that it likes best of those it
 * can move to, and the one where it stands, the cause left as it is. The pair is as claimed (for a
 * plus) where every best step has the effect with the cause, and none without; contrary where it is
 * the other way round. States at which no own step changes the effect leave no choice and are not
 * counted. The definition is ours; it asks for the least that "A reinforces B" must mean where B is
 * somebody's choice.
 */
import { type BitColumn, changedOptions, countHolding, holdsAt, movesOf } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type {
  CausalLink,
  CausalNode,
  Choice,
  LinkComparison,
  LinkTest,
  LinkVerdict,
  NotTestedReason,
  OwnerTest,
} from "./loops.js";
import { optionsIn } from "./options-in.js";
import type { Patterns } from "./patterns.js";

/** More options of a cause, or more states, than these are not gone through. */
const MOST_OPTIONS = 10;
const MOST_STATES = 2 ** 18;

/** Cost: states x (2^options of the cause + moves of the owners). */
export function testLink(
  view: CompiledView,
  nodes: readonly CausalNode[],
  link: number,
  { from, to, sign }: CausalLink,
  readOnce: () => Patterns,
): LinkTest {
  const notTested = (reason: NotTestedReason): LinkTest => ({
    link,
    verdict: "not-tested",
    reason,
    owners: [],
  });
  const [cause, effect] = [nodes[from].factor, nodes[to].factor];
  if (cause?.factor !== undefined || effect?.between !== undefined) return notTested("a-gap");
  if (cause?.when === undefined) return notTested("cause-not-in-model");
  if (effect?.when === undefined) return notTested("effect-not-in-model");
  if (view.options.length === 0) return notTested("no-options");
  if (view.states.count > MOST_STATES) return notTested("too-many-states");
  const patterns = readOnce();
  const causeOptions = optionsIn(view, cause.when, patterns);
  const effectOptions = optionsIn(view, effect.when, patterns);
  if (causeOptions.length === 0 || effectOptions.length === 0) return notTested("no-options");
  const columns = { cause: view.condition(cause.when), effect: view.condition(effect.when) };
  if (causeOptions.some((o) => effectOptions.includes(o))) {
    return byDefinition(view, link, sign, columns);
  }
  if (causeOptions.length > MOST_OPTIONS) return notTested("too-many-options");
  const parties = [...new Set(effectOptions.map((o) => view.options[o].party))];
  const pairs = pairsOf(columns.cause, causeOptions, patterns);
  const owners = parties.map((party) => testOwner(view, party, sign, columns, pairs, patterns));
  if (owners.every((owner) => owner.pairs === 0)) return { ...notTested("nobody-chooses"), owners };
  return { link, verdict: best(owners.map(verdictOf)), owners };
}

interface Columns {
  readonly cause: BitColumn;
  readonly effect: BitColumn;
}

/** Where the two share options, the one holds with or without the other by what they mean. */
function byDefinition(
  view: CompiledView,
  link: number,
  sign: 1 | -1,
  { cause, effect }: Columns,
): LinkTest {
  const { count } = view.states;
  const withCause = countHolding(cause, count);
  const both = countHolding(
    cause.map((word, w) => word & effect[w]),
    count,
  );
  const effectAlone = countHolding(effect, count) - both;
  const shared = {
    withCause: [both, withCause] as const,
    withoutCause: [effectAlone, count - withCause] as const,
  };
  // Shares of states compared without dividing: both / with > alone / without.
  const lean = both * (count - withCause) - effectAlone * withCause;
  const verdict = Math.sign(lean) === sign ? "by-definition" : "disagrees";
  return { link, verdict, owners: [], shared };
}

/** Every pair of states, the first with the cause, that differ only in its options. */
function pairsOf(
  cause: BitColumn,
  options: readonly number[],
  { of, state }: Patterns,
): (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  of.forEach((pattern, s) => {
    if (pattern === "" || !holdsAt(cause, s)) return;
    for (let way = 1; way < 2 ** options.length; way++) {
      let other = pattern;
      options.forEach((o, k) => {
        if ((way >>> k) & 1)
          other = `${other.slice(0, o)}${pattern[o] === "Y" ? "N" : "Y"}${other.slice(o + 1)}`;
      });
      const t = state.get(other);
      if (t !== undefined && !holdsAt(cause, t)) pairs.push([s, t]);
    }
  });
  return pairs;
}

function testOwner(
  view: CompiledView,
  party: number,
  sign: 1 | -1,
  columns: Columns,
  pairs: readonly (readonly [number, number])[],
  { of }: Patterns,
): OwnerTest {
  const known = new Map<number, Steps>();
  const stepsAt = (s: number): Steps => {
    const found = known.get(s) ?? bestSteps(view, party, s, columns);
    known.set(s, found);
    return found;
  };
  let counted = 0;
  let asClaimed = 0;
  let contrary = 0;
  const statusQuo: LinkComparison[] = [];
  const far = (s: number): number =>
    view.statusQuo === null ? 0 : differences(of[view.statusQuo], of[s]);
  let nearest = Number.POSITIVE_INFINITY;
  let example: LinkComparison | null = null;
  for (const [s, t] of pairs) {
    const steps = [stepsAt(s), stepsAt(t)] as const;
    if (steps.some(({ withEffect, withoutEffect }) => withEffect < 0 || withoutEffect < 0))
      continue;
    counted++;
    const verdict = judge(steps[0].choice, steps[1].choice, sign);
    const compared = (): LinkComparison => ({
      states: [s, t],
      choices: [steps[0].choice, steps[1].choice],
      verdict,
      changed: differences(of[s], of[t]),
      best: [steps[0], steps[1]],
    });
    if (verdict === "contrary") contrary++;
    if (verdict === "as-claimed") {
      asClaimed++;
      const away = far(s) + far(t);
      if (view.statusQuo !== null && away < nearest) {
        nearest = away;
        example = compared();
      }
    }
    if (s === view.statusQuo || t === view.statusQuo) statusQuo.push(compared());
  }
  const other = ({ states }: LinkComparison): number =>
    states[0] === view.statusQuo ? states[1] : states[0];
  statusQuo.sort((a, b) => a.changed - b.changed || other(a) - other(b));
  return { party, pairs: counted, asClaimed, contrary, statusQuo, example };
}

interface Steps {
  /** The best own step with the effect and without it; -1 where there is none. */
  readonly withEffect: number;
  readonly withoutEffect: number;
  readonly choice: Choice;
}

function bestSteps(
  { model }: CompiledView,
  party: number,
  s: number,
  { cause, effect }: Columns,
): Steps {
  const levels = model.levels[party];
  const found = [-1, -1];
  const consider = (t: number): void => {
    if (holdsAt(cause, t) !== holdsAt(cause, s)) return;
    const side = holdsAt(effect, t) ? 0 : 1;
    const best = found[side];
    const better = best < 0 ? 1 : levels[t] - levels[best];
    if (
      better > 0 ||
      (better === 0 && changedOptions(model, s, t) < changedOptions(model, s, best))
    )
      found[side] = t;
  };
  // Of steps as good, the one that changes least is told; staying changes nothing.
  consider(s);
  for (const t of movesOf(model, s, party)) consider(t);
  const [withEffect, withoutEffect] = found;
  return { withEffect, withoutEffect, choice: chosen(levels, withEffect, withoutEffect) };
}

function chosen(levels: Int32Array, yes: number, no: number): Choice {
  if (no < 0) return "yes";
  if (yes < 0) return "no";
  if (levels[yes] === levels[no]) return "either";
  return levels[yes] > levels[no] ? "yes" : "no";
}

function judge(withCause: Choice, withoutCause: Choice, sign: 1 | -1): LinkComparison["verdict"] {
  if (withCause === "either" || withoutCause === "either") return "unclear";
  if (withCause === withoutCause) return "same";
  return (withCause === "yes") === (sign === 1) ? "as-claimed" : "contrary";
}

/** In how many options two patterns differ; 0 where one is not known. */
function differences(a: string, b: string): number {
  let count = 0;
  for (let o = 0; o < Math.min(a.length, b.length); o++) if (a[o] !== b[o]) count++;
  return count;
}

/**
 * Agrees: as claimed at the status quo against its nearest counterpart. Partly: not there, but for
 * some pair of states. Disagrees: for none. Where the owner has no choice at the status quo, all
 * pairs must be as claimed for the model to agree.
 */
function verdictOf({ pairs, asClaimed, statusQuo }: OwnerTest): LinkVerdict {
  if (pairs === 0) return "not-tested";
  if (statusQuo.length === 0) {
    return asClaimed === pairs ? "agrees" : asClaimed > 0 ? "partly" : "disagrees";
  }
  if (statusQuo[0].verdict === "as-claimed") return "agrees";
  return asClaimed > 0 ? "partly" : "disagrees";
}

/** An effect that several own is furthered where one of them furthers it. */
function best(verdicts: readonly LinkVerdict[]): LinkVerdict {
  return (["agrees", "partly", "disagrees"] as const).find((v) => verdicts.includes(v))!;
}
