/** Whether a perception matters: what would change if it alone were put right. */
import type { JointKey, Perception, Perspectives, VerdictChange } from "@sextant/case";
import { outcomeName, partyName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";

/** How many outcomes of a pair's joint steps are named. */
const STEPS = 3;
/** How many outcomes the short form names. */
const SHORT = 3;

type CountChange = VerdictChange["picture"][number];

/** In full: how much it matters, and everything that would begin or cease. */
export function mattersText(found: Perspectives, perception: Perception, m: Messages): string {
  const { matters } = m.perspectives;
  const { correction } = perception;
  if (correction === null) {
    return perception.uncorrected === null ? matters.nothing : matters.unseen;
  }
  const { steps, flips } = effectsOf(found, perception, m);
  const items = [...steps, ...flips];
  return [
    matters[correction.weight],
    ...(items.length === 0 ? [] : [matters.opening(items)]),
    ...underOrders(found, perception, m),
  ].join(" ");
}

/** In one clause: how much it matters, and the most important thing that hangs on it. */
export function mattersInShort(found: Perspectives, perception: Perception, m: Messages): string {
  const { matters } = m.perspectives;
  const { correction, holder, about } = perception;
  if (correction === null) {
    return perception.uncorrected === null ? matters.short.nothing() : matters.shortUnseen;
  }
  const { weight, byOrder } = correction;
  const { steps, flips } = effectsOf(found, perception, m, true);
  const [first] = weight === "fact" ? [...flips, ...steps] : [...steps, ...flips];
  const item = first === undefined ? "" : matters.shortItem(first);
  const open = byOrder.some((one) => one.weight !== weight);
  const name = (party: number): string => partyName(found.base, party, m);
  return `${matters.short[weight](name(holder), item)}${open ? matters.hangsOnOrder(name(about)) : ""}`;
}

/** Whether it weighs the same whichever way the order that the other leaves unknown falls. */
function underOrders(
  { base, pictures }: Perspectives,
  { about, correction }: Perception,
  m: Messages,
): string[] {
  const { matters } = m.perspectives;
  const byOrder = correction?.byOrder ?? [];
  if (byOrder.length === 0) return [];
  const differing = byOrder.filter(({ weight }) => weight !== correction?.weight);
  const name = partyName(base, about, m);
  if (differing.length === 0) return [matters.anyOrder(name, byOrder.length)];
  const { view } = pictures[about];
  return differing.map(({ order, weight }) =>
    matters.underOrder(
      name,
      order.flatMap((id) => {
        const statement = view.statements[about].find((one) => one.id === id);
        return statement === undefined ? [] : [preferenceText(view, statement, m)];
      }),
      matters.weighs[weight],
    ),
  );
}

/**
 * Which joint steps the holder would see, and what begins or ceases to hold: in fact first, then in its
 * picture. `short`: outcomes without the count of their states.
 */
function effectsOf(
  found: Perspectives,
  { holder, correction }: Perception,
  m: Messages,
  short = false,
): { readonly steps: readonly string[]; readonly flips: readonly string[] } {
  const { matters, picture } = m.perspectives;
  if (correction === null) return { steps: [], flips: [] };
  const here = picture(partyName(found.base, holder, m));
  const items: string[] = [];
  const steps = [
    ...stepTexts(found, holder, correction.jointGained, matters.gained, matters.gainedOfOthers, m),
    ...stepTexts(found, holder, correction.jointLost, matters.lost, matters.lostOfOthers, m),
  ];
  for (const change of flipping(correction.changes)) {
    const { tag } = m.concept(change.concept);
    const { statusQuo, statusQuoInFact } = change;
    items.push(...flipTexts(found, change.hypergame, matters.inFact, tag, m, short));
    if (turned(statusQuoInFact)) {
      items.push(matters.statusQuo(matters.inFact, statusQuoInFact?.after === true, tag));
    }
    items.push(...flipTexts(found, change.picture, here, tag, m, short));
    if (turned(statusQuo)) items.push(matters.statusQuo(here, statusQuo?.after === true, tag));
  }
  return { steps, flips: items };
}

/** The first concept under which something begins or ceases to hold; none where nothing does. */
function flipping(changes: readonly VerdictChange[]): readonly VerdictChange[] {
  const first = changes.find(
    (c) =>
      [...c.picture, ...c.hypergame].some(isFlip) ||
      turned(c.statusQuo) ||
      turned(c.statusQuoInFact),
  );
  return first === undefined ? [] : [first];
}

const isFlip = ({ before, after }: CountChange): boolean => (before === 0) !== (after === 0);
const turned = (verdict: VerdictChange["statusQuo"]): boolean =>
  verdict !== null && verdict.before !== verdict.after;

function flipTexts(
  { base }: Perspectives,
  changes: readonly CountChange[],
  where: string,
  tag: string,
  m: Messages,
  short: boolean,
): string[] {
  const { matters } = m.perspectives;
  const named = (some: readonly CountChange[]): string[] => {
    const titles = some.map(({ outcome }) => m.quote(outcomeName(base, outcome, m)));
    if (short) return titles.length > SHORT ? [m.few(titles, SHORT)] : titles;
    return some.map(({ before, after, states }, at) =>
      matters.ofStates(titles[at], Math.max(before, after), states),
    );
  };
  const begins = changes.filter((c) => isFlip(c) && c.after > 0);
  const ceases = changes.filter((c) => isFlip(c) && c.before > 0);
  return [
    ...(begins.length > 0 ? [matters.begins(where, named(begins), tag)] : []),
    ...(ceases.length > 0 ? [matters.ceases(where, named(ceases), tag)] : []),
  ];
}

type StepText = (holder: string, whom: string, outcomes: string) => string;

/** One phrase a pair: with the holder, or of two others. */
function stepTexts(
  { base }: Perspectives,
  holder: number,
  keys: readonly JointKey[],
  withHolder: StepText,
  ofOthers: StepText,
  m: Messages,
): string[] {
  const byPair = new Map<string, JointKey[]>();
  for (const key of keys) {
    const pair = key.parties.join(" ");
    byPair.set(pair, [...(byPair.get(pair) ?? []), key]);
  }
  return [...byPair.values()].map((steps) => {
    const [a, b] = steps[0].parties;
    const name = (party: number): string => partyName(base, party, m);
    const outcomes = m.few(
      steps.map((step) => outcomeTexts(base, step.outcomes, m) || m.perspectives.matters.somewhere),
      STEPS,
      "or",
    );
    if (a !== holder && b !== holder) {
      return ofOthers(name(holder), m.list([name(a), name(b)]), outcomes);
    }
    return withHolder(name(holder), name(a === holder ? b : a), outcomes);
  });
}

/** The outcomes of one state, by their keys, as one quoted name; "" for none. */
export function outcomeTexts(
  base: Perspectives["base"],
  keys: readonly string[],
  m: Messages,
): string {
  const names = keys.map((key) =>
    outcomeName(
      base,
      base.outcomes.findIndex((o) => o.key === key),
      m,
    ),
  );
  return names.length === 0 ? "" : m.quote(names.join(" + "));
}

/** Every change of counts and verdicts that the short form leaves out. */
export function correctionDetails(
  found: Perspectives,
  { holder, correction }: Perception,
  m: Messages,
): string[] {
  const { matters, picture } = m.perspectives;
  if (correction === null) return [];
  const here = picture(partyName(found.base, holder, m));
  const only = (where: string, some: readonly CountChange[]): string[] => {
    const items = some
      .filter((c) => !isFlip(c))
      .map(({ outcome, before, after, states }) =>
        matters.change(m.quote(outcomeName(found.base, outcome, m)), before, after, states),
      );
    return items.length > 0 ? [matters.countsIn(where, items)] : [];
  };
  return [
    matters.verdicts(
      correction.changes.map(({ verdicts, concept }) =>
        matters.verdictsUnder(verdicts, m.concept(concept).tag),
      ),
    ),
    ...correction.changes.flatMap((change) => {
      const items = [...only(here, change.picture), ...only(matters.inFact, change.hypergame)];
      return items.length > 0 ? [matters.countsUnder(m.concept(change.concept).tag, items)] : [];
    }),
  ];
}
