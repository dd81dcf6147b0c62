import type { Analysis } from "@sextant/case";
import { outcomeName, outcomeNames, partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";
import { leadsTo } from "./leads-to.js";
import { pairsOf } from "./movers.js";
import { leading } from "./outcomes.js";
import { tellingConcept } from "./resting.js";
import { unknownOrderHeadline } from "./unknown-order.js";
import { whyStuckSentences } from "./why-stuck.js";

/** What the headline says, part by part. */
export interface HeadlineParts {
  /** Where the talks stand, and whether anyone can do better alone. */
  readonly standing: readonly Sentence[];
  /** Why nobody moves: what each party misses, and in whose hands it lies. */
  readonly why: readonly Sentence[];
  /** Whether the talks rest there, or where improvements alone lead. */
  readonly onward: readonly Sentence[];
  /** What two parties could do together. */
  readonly joint: readonly Sentence[];
  /** Which outcomes hold, and under a profile of concepts how many states. */
  readonly outcomes: readonly Sentence[];
  /** Which of it hangs on an order that is unknown. */
  readonly unknown: readonly Sentence[];
}

/** Where the talks stand, and whether they rest there. */
export function headline(analysis: Analysis, m: Messages): Sentence[] {
  const { standing, why, onward, joint, outcomes, unknown } = headlineParts(analysis, m);
  return [...standing, ...why, ...onward, ...joint, ...outcomes, ...unknown];
}

export function headlineParts(analysis: Analysis, m: Messages): HeadlineParts {
  const { statusQuo, view } = analysis;
  const none = { why: [], onward: [], joint: [] };
  const outcomes = [...outcomeSummary(analysis, m), ...mixedSummary(analysis, m)];
  const unknown = unknownOrderHeadline(analysis, m);
  if (!statusQuo) return { ...none, standing: [say(m.answer.noStatusQuo)], outcomes, unknown };
  const about = { state: view.states.id(statusQuo.state) };
  const title = stateTitle(view, statusQuo.state, m);
  const movers = statusQuo.parties.filter((p) => p.improvements.length > 0);
  const joint = (): Sentence[] => jointSummary(analysis, m);
  if (movers.length === 0) {
    if (statusQuo.parties.every((p) => p.moves.length === 0)) {
      const standing = [say(m.answer.nobodyCanMove(title), about)];
      return { ...none, standing, outcomes: [], unknown: [] };
    }
    return {
      standing: [say(m.answer.nobody(title), about)],
      why: whyStuckSentences(analysis, m),
      onward: [say(m.answer.stuck, about)],
      joint: joint(),
      outcomes,
      unknown,
    };
  }
  const name = (party: number): string => partyName(view, party, m);
  const others = statusQuo.parties.filter((p) => p.improvements.length === 0);
  const opening = m.answer.some(
    title,
    movers.map((p) => name(p.party)),
  );
  const rest = others.length > 0 ? ` ${m.answer.others(others.map((p) => name(p.party)))}` : "";
  return {
    standing: [say(`${opening}${rest}`, about), say(verdictOf(analysis, m), about)],
    why: statusQuo.equilibrium.length > 0 ? whyStuckSentences(analysis, m) : [],
    onward: statusQuo.equilibrium.includes(tellingConcept(analysis)) ? [] : leadsTo(analysis, m),
    joint: joint(),
    outcomes,
    unknown,
  };
}

/** How many states are stable for every party under a concept of its own, where that was asked for. */
function mixedSummary({ view, mixed }: Analysis, m: Messages): Sentence[] {
  if (!mixed) return [];
  const profile = mixed.concepts.map((c, i) =>
    m.answer.profile(partyName(view, i, m), m.concept(c).tag),
  );
  return [say(m.answer.mixed(profile, mixed.equilibria.length, view.states.count))];
}

/** Which of the named outcomes hold, k of m states, under Nash and what SEQ adds. */
function outcomeSummary(analysis: Analysis, m: Messages): Sentence[] {
  const { view, outcomes, concepts } = analysis;
  const told = leading(concepts);
  if (outcomes.length === 0 || told.length === 0) return [];
  const sentences: Sentence[] = [];
  let rest = outcomes.filter((o) => o.states > 0);
  for (const c of told) {
    const holding = rest.filter((o) => (o.equilibria[c] ?? 0) > 0);
    rest = rest.filter((o) => (o.equilibria[c] ?? 0) === 0);
    const items = holding.map((o) =>
      m.answer.kOfM(outcomeName(view, o.outcome, m), o.equilibria[c] ?? 0, o.states),
    );
    const { tag } = m.concept(c);
    if (items.length > 0)
      sentences.push(say(m.answer.outcomesHold(tag, items, sentences.length > 0)));
  }
  if (sentences.length === 0) return [say(m.answer.noOutcomeHolds(m.either(told)))];
  if (rest.length > 0)
    sentences.push(
      say(
        m.answer.outcomesFail(
          m.either(told),
          rest.map((o) => m.quote(outcomeName(view, o.outcome, m))),
        ),
      ),
    );
  return sentences;
}

/** Whether the status quo holds although some party could improve. */
function verdictOf(analysis: Analysis, m: Messages): string {
  const { equilibrium } = analysis.statusQuo!;
  const { concepts } = analysis;
  if (equilibrium.includes("seq")) return m.answer.heldCredibly;
  const threats = equilibrium.filter((c) => c === "gmr" || c === "smr");
  if (concepts.includes("seq") && threats.length > 0) return m.answer.heldByThreats(threats);
  if (equilibrium.length === 0) return m.answer.doesNotHold;
  return m.answer.holdsUnder(equilibrium);
}

function jointSummary(analysis: Analysis, m: Messages): Sentence[] {
  const pairs = pairsOf(analysis);
  const { view } = analysis;
  if (pairs.length === 0)
    return view.parties.length > 1
      ? [say(analysis.jointComplete ? m.answer.jointNone : m.answer.jointNoneSmall)]
      : [];
  const names = (some: typeof pairs): string[] =>
    some.map(({ parties: [a, b] }) => m.answer.pair(partyName(view, a, m), partyName(view, b, m)));
  const here = m.list(outcomeNames(view, view.statusQuo!, m).map(m.quote));
  // Without an outcome at the status quo there is nothing to say that a joint move stays in it.
  if (here === "") return [say(m.answer.jointExists(names(pairs), [], here))];
  return [
    say(
      m.answer.jointExists(
        names(pairs.filter((p) => p.leaves)),
        names(pairs.filter((p) => !p.leaves)),
        here,
      ),
    ),
    ...jointTowards(
      analysis,
      pairs.filter((p) => p.leaves),
      m,
    ),
  ];
}

/** To which named outcomes the joint moves lead, and in which of them the talks could then rest (SEQ). */
function jointTowards(
  analysis: Analysis,
  pairs: readonly { readonly to: readonly number[] }[],
  m: Messages,
): Sentence[] {
  const { view, equilibria } = analysis;
  if (equilibria.seq === undefined) return [];
  const resting = new Set(equilibria.seq);
  const here = outcomeNames(view, view.statusQuo!, m);
  const lasts = new Map<string, boolean>();
  for (const { to } of pairs)
    for (const s of to)
      for (const name of outcomeNames(view, s, m))
        if (!here.includes(name)) lasts.set(name, lasts.get(name) === true || resting.has(s));
  if (lasts.size === 0) return [];
  const named = (wanted: boolean): string[] =>
    [...lasts].filter(([, last]) => last === wanted).map(([name]) => m.quote(name));
  return [say(m.answer.jointTowards(named(true), named(false)))];
}
