import type { Analysis } from "@sextant/case";
import { movesAtOnce } from "@sextant/engine";
import { outcomeName, outcomeNames, partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";
import { leadsTo } from "./leads-to.js";
import { pairsOf } from "./movers.js";
import { leading } from "./outcomes.js";
import { outcomesGained, placesOf } from "./places.js";
import { tellingConcept } from "./resting.js";
import { togetherSentence } from "./together.js";
import { unknownOrderHeadline } from "./unknown-order.js";
import { isUnstated, unstatedSentence } from "./unstated.js";
import { whyStuckSentences } from "./why-stuck.js";

/** The gist of the answer, and what else the headline says. */
export interface Headline {
  /** Where the talks stand and whether they rest there, and why: two sentences, after whose preferences are not known. */
  readonly gist: readonly Sentence[];
  /** What could move them, or what the improvements lead to: a sentence or none. */
  readonly moving: readonly Sentence[];
  readonly further: readonly Sentence[];
}

/**
 * Where the talks stand, whether they rest there, why, and what could move them; and how the outcomes fare.
 * Before all that: of whom it is not known what they want. Where that is everybody, the gist is this alone.
 */
export function headline(analysis: Analysis, m: Messages): Headline {
  const known = knownHeadline(analysis, m);
  const { gist, moving, further } = known;
  const unstated = unstatedSentence(analysis.view, m);
  if (unstated === null) return known;
  return isUnstated(analysis.view)
    ? { gist: [unstated], moving: [], further: [...gist, ...moving, ...further] }
    : { gist: [unstated, ...gist], moving, further };
}

/** What there is to say as the preferences stand. */
function knownHeadline(analysis: Analysis, m: Messages): Headline {
  const { statusQuo, view } = analysis;
  const general = (): Sentence[] => [
    ...outcomeSummary(analysis, m),
    ...mixedSummary(analysis, m),
    ...unknownOrderHeadline(analysis, m),
  ];
  if (!statusQuo) {
    const [first, ...further] = general();
    const gist = [say(m.answer.noStatusQuo), ...(first ? [first] : [])];
    return { gist, moving: [], further };
  }
  const about = { state: view.states.id(statusQuo.state) };
  const title = stateTitle(view, statusQuo.state, m);
  const name = (party: number): string => partyName(view, party, m);
  const movers = statusQuo.parties.filter((p) => p.improvements.length > 0);
  const unable = statusQuo.parties.every((p) => p.moves.length === 0);
  if (unable && isFinalForAll(analysis))
    return { gist: [say(m.answer.nobodyCanMove(title, true), about)], moving: [], further: [] };
  const together = togetherSentence(analysis, m);
  const moving: Sentence[] =
    together === null ? [] : [{ ...together, about: { ...about, chain: "moving" } }];
  const pairs = jointSummary(analysis, together !== null, m);
  if (unable)
    return {
      gist: [say(m.answer.nobodyCanMove(title, false), about)],
      moving,
      further: [...pairs, ...general()],
    };
  if (movers.length === 0) {
    const [why, ...more] = whyStuckSentences(analysis, m);
    return {
      gist: [
        say(m.answer.nobody(title), about),
        ...(why ? [{ ...why, about: { ...about, chain: "stuck" as const } }] : []),
      ],
      moving,
      further: [...more, say(m.answer.stuck, about), ...pairs, ...general()],
    };
  }
  const others = statusQuo.parties.filter((p) => p.improvements.length === 0);
  const opening = m.answer.some(
    title,
    movers.map((p) => name(p.party)),
  );
  const rests = statusQuo.equilibrium.includes(tellingConcept(analysis));
  return {
    gist: [
      say(
        others.length > 0
          ? `${opening} ${m.answer.others(others.map((p) => name(p.party)))}`
          : opening,
        about,
      ),
      say(verdictOf(analysis, m), about),
    ],
    moving: rests ? moving : leadsTo(analysis, m),
    further: [
      ...(statusQuo.equilibrium.length > 0 ? whyStuckSentences(analysis, m) : []),
      ...pairs,
      ...general(),
    ],
  };
}

/** Where no party has a move: whether they cannot change anything together either, all at once. */
function isFinalForAll({ view }: Analysis): boolean {
  const everybody = view.parties.map((_, party) => party);
  return movesAtOnce(view.model, view.statusQuo!, everybody).length === 0;
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

/** The pairs with joint moves; where the gist tells of the groups that could leave, only those within the outcome. */
function jointSummary(analysis: Analysis, told: boolean, m: Messages): Sentence[] {
  const { view } = analysis;
  const all = pairsOf(analysis);
  const pairs = told ? all.filter(({ change }) => change === "within") : all;
  if (told && (pairs.length === 0 || view.states.outcomes(view.statusQuo!).length === 0)) return [];
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
        names(pairs.filter((p) => p.change === "leaves")),
        names(pairs.filter((p) => p.change !== "leaves")),
        here,
      ),
    ),
    ...jointTowards(
      analysis,
      pairs.filter((p) => p.change === "leaves"),
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
  const states = pairs.flatMap(({ to }) => to);
  const { lasting, passing } = placesOf(analysis, states, "seq", (s) =>
    outcomesGained(analysis, view.statusQuo!, s, m),
  );
  return lasting.length + passing.length === 0
    ? []
    : [say(m.answer.jointTowards(lasting, passing))];
}
