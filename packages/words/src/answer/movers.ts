import { type Analysis, type FromHere, fromHere } from "@sextant/case";
import { changedOptions, coalitionPath, holdsAt, type JointImprovement } from "@sextant/engine";
import { basisText } from "../describe/basis.js";
import { changePhrases } from "../describe/changes.js";
import { outcomeName, outcomeNames, partyName } from "../describe/names.js";
import { decisive, preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";
import { restingSentence } from "./resting.js";

/** How many pairs, and how many kinds of state a pair, are told in full. */
const PAIRS = 6;
const KINDS = 4;

/** Two parties, or the smallest larger group that could leave, and where to. */
interface Group {
  readonly parties: readonly number[];
  readonly to: readonly number[];
}

export interface Pair extends Group {
  readonly parties: readonly [number, number];
  /** States that both prefer: those that leave the present outcomes first, then the fewest changes. */
  readonly to: readonly number[];
  /** What the first of them does to the outcomes in which the talks stand. */
  readonly change: FromHere;
}

const ORDER: readonly FromHere[] = ["leaves", "adds", "within"];

/**
 * The joint improvements from the status quo, by pair; pairs that can leave the present outcomes first, then
 * those that can add to them, then those with the smallest change.
 */
export function pairsOf({ view, joint }: Analysis): Pair[] {
  if (view.statusQuo === null) return [];
  const from = view.statusQuo;
  const cost = (s: number): number => changedOptions(view.model, from, s);
  const place = (s: number): number => ORDER.indexOf(fromHere(view, s));
  const byPair = new Map<string, JointImprovement[]>();
  for (const jump of joint) {
    const key = jump.parties.join(" ");
    const found = byPair.get(key);
    if (found) found.push(jump);
    else byPair.set(key, [jump]);
  }
  return [...byPair.values()]
    .map((jumps) => {
      const to = jumps
        .map((j) => ({ s: j.to, place: place(j.to), cost: cost(j.to) }))
        .sort((a, b) => a.place - b.place || a.cost - b.cost || a.s - b.s)
        .map(({ s }) => s);
      return { parties: jumps[0].parties, to, change: fromHere(view, to[0]) };
    })
    .sort(
      (a, b) =>
        place(a.to[0]) - place(b.to[0]) ||
        cost(a.to[0]) - cost(b.to[0]) ||
        b.to.length - a.to.length,
    );
}

/** Joint moves that both of two parties would welcome, and where improvements alone would lead. */
export function moverSentences(analysis: Analysis, m: Messages): Sentence[] {
  const { view } = analysis;
  if (view.statusQuo === null) return [];
  const sentences: Sentence[] = [...improvementSentences(analysis, m)];
  const pairs = pairsOf(analysis);
  for (const pair of pairs.slice(0, PAIRS)) sentences.push(...groupSentences(analysis, pair, m));
  if (pairs.length > PAIRS) sentences.push(say(m.answer.furtherPairs(pairs.length - PAIRS)));
  sentences.push(...beyondPairs(analysis, pairs, m));
  if (pairs.length === 0 && view.parties.length > 1)
    sentences.push(say(analysis.jointComplete ? m.answer.jointNone : m.answer.jointNoneSmall));
  else if (!analysis.jointComplete) sentences.push(say(m.answer.jointOnlySmall));
  sentences.push(...largerGroups(analysis, pairs, m));
  return sentences;
}

/** Groups that could leave or add, other than the pairs told: all of one size, as a rule larger ones. */
function largerGroups(analysis: Analysis, pairs: readonly Pair[], m: Messages): Sentence[] {
  if (analysis.together === null) return [];
  const { leaving, adding, concept } = analysis.together;
  const told = new Set(pairs.map(({ parties }) => parties.join()));
  const out = analysis.view.states.outcomes(analysis.view.statusQuo!).length > 0;
  const some = { out, answered: concept === "cseq" };
  return [...leaving, ...adding]
    .filter(({ coalition }) => !told.has(coalition.join()))
    .slice(0, PAIRS)
    .flatMap(({ coalition, to }) => groupSentences(analysis, { parties: coalition, to }, m, some));
}

/** Outcomes, other than where the talks stand, that no pair can bring about. */
function beyondPairs(analysis: Analysis, pairs: readonly Pair[], m: Messages): Sentence[] {
  const { view, outcomes } = analysis;
  // Where only small changes were tried, what no pair was found to reach may still be in reach.
  if (pairs.length === 0 || !analysis.jointComplete) return [];
  const beyond = outcomes.filter(({ outcome, states }) => {
    const { truth } = view.outcomes[outcome];
    if (states === 0 || holdsAt(truth, view.statusQuo!)) return false;
    return !pairs.some((pair) => pair.to.some((s) => holdsAt(truth, s)));
  });
  if (beyond.length === 0) return [];
  return [say(m.answer.noPairReaches(beyond.map((o) => m.quote(outcomeName(view, o.outcome, m)))))];
}

/** `some`: where only some of the states that they could reach and all prefer are meant, which. */
function groupSentences(
  analysis: Analysis,
  group: Group,
  m: Messages,
  some?: { readonly out: boolean; readonly answered: boolean },
): Sentence[] {
  const { view } = analysis;
  const each = group.parties.map((party) => partyName(view, party, m));
  const names = each.length === 2 ? m.answer.pair(each[0], each[1]) : m.list(each);
  const sentences: Sentence[] = [
    say(m.answer.jointMoves(names, group.to.length, each.length, some?.out, some?.answered)),
  ];
  const kinds = new Map<string, number[]>();
  for (const s of group.to) {
    const key = view.states.outcomes(s).join(" ");
    const found = kinds.get(key);
    if (found) found.push(s);
    else kinds.set(key, [s]);
  }
  const told = [...kinds.values()].slice(0, KINDS);
  for (const states of told) {
    const s = states[0];
    const name = view.states.name(s);
    sentences.push(
      item(
        `${m.answer.jointInstance(
          outcomesText(analysis, s, m),
          states.length,
          name === undefined ? m.state(view.states.id(s)) : m.stateNamed(view.states.id(s), name),
          m.changeList(changePhrases(view, view.statusQuo!, s, m)),
        )} ${roundabout(analysis, group, s, m)}${gains(analysis, group, s, m)}${restingSentence(analysis, s, m)}`,
        { state: view.states.id(s) },
      ),
    );
  }
  if (kinds.size > KINDS) sentences.push(item(m.answer.furtherOutcomes(kinds.size - KINDS)));
  return sentences;
}

/** The steps, where they cannot simply change side by side: what is taken and undone again on the way shows. */
function roundabout(analysis: Analysis, { parties }: Group, to: number, m: Messages): string {
  const { view, joint } = analysis;
  const known = joint.find((j) => j.to === to && j.parties.join() === parties.join());
  const steps = known ? known.steps : coalitionPath(view.model, view.statusQuo!, to, parties);
  if (!steps || steps.length <= parties.length) return "";
  let at = view.statusQuo!;
  const told = steps.map((step) => {
    const changes = m.changeList(changePhrases(view, at, step.to, m));
    at = step.to;
    return changes;
  });
  return `${m.answer.jointSteps(told)} `;
}

/** The outcomes at a state, in quotation marks; "still" where they are those of the status quo. */
function outcomesText({ view }: Analysis, s: number, m: Messages): string {
  const keys = view.states.outcomes(s);
  if (keys.length === 0) return m.nameless;
  const names = m.list(outcomeNames(view, s, m).map(m.quote));
  return keys.join(" ") === view.states.outcomes(view.statusQuo!).join(" ")
    ? m.answer.still(names)
    : names;
}

/** The first preference that each of them would gain, where one alone decides. */
function gains(analysis: Analysis, { parties }: Group, to: number, m: Messages): string {
  const { view } = analysis;
  const items = parties.flatMap((party) => {
    const found = decisive(view, party, to, view.statusQuo!);
    if (!found || found.inFirst <= found.inSecond) return [];
    const gained = found.statements.find(
      (p) => holdsAt(p.truth, to) && !holdsAt(p.truth, view.statusQuo!),
    );
    if (!gained) return [];
    return [
      m.answer.gain(
        partyName(view, party, m),
        preferenceText(view, gained, m),
        basisText(gained.basis, m),
      ),
    ];
  });
  return items.length > 0 ? `${m.answer.gains(items)} ` : "";
}

function improvementSentences(analysis: Analysis, m: Messages): Sentence[] {
  const { statusQuo, view, outcomes } = analysis;
  if (!statusQuo || statusQuo.parties.every((p) => p.improvements.length === 0)) return [];
  const reached = outcomes
    .filter((o) => o.byImprovements !== null && o.byImprovements > 0)
    .map((o) => m.answer.improvementsTo(outcomeName(view, o.outcome, m), o.byImprovements!));
  if (view.outcomes.length === 0) return [];
  return [
    say(reached.length > 0 ? m.answer.improvementsLead(reached) : m.answer.improvementsNowhere),
  ];
}
