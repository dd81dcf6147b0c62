import type { Alignment, Between, PairAlignment } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { outcomeName, partyName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Section, type Sentence, say } from "../sentence.js";
import { ordersBasis } from "./orders-basis.js";
import { changeSentences } from "./sections.js";

/** How many outcomes the answer names. */
const NAMED = 2;

/** What was asked for where something was, and after it, or alone, how all parties stand. */
export function answerSections(alignment: Alignment, m: Messages): Section[] {
  const { between, earlier } = alignment;
  const asked = [
    ...(between === null ? [] : betweenSentences(alignment, between, m)),
    ...(earlier === null ? [] : changeSentences(alignment, earlier, m).slice(0, 2)),
  ];
  const all = [
    ...extremes(alignment, m),
    ...camps(alignment, m),
    ...overOutcomes(alignment, m),
    ...mostEqual(alignment, m),
  ];
  const answer = { key: "answer", title: m.alignment.answer };
  if (asked.length === 0) return [{ ...answer, sentences: all }];
  return [
    { ...answer, sentences: asked },
    { key: "all", title: m.alignment.allTitle, sentences: all },
  ];
}

function extremes({ view, pairs }: Alignment, m: Messages): Sentence[] {
  const told = pairs.filter(hasTau).sort((a, b) => b.states.tau - a.states.tau);
  if (told.length === 0) return [say(m.alignment.noOrder)];
  const names = ({ parties }: PairAlignment): [string, string] => [
    partyName(view, parties[0], m),
    partyName(view, parties[1], m),
  ];
  const [near, far] = [told[0], told[told.length - 1]];
  const states = view.states.count;
  const basis = ordersBasis(view, [...new Set([...near.parties, ...far.parties])], m);
  return [
    say(
      told.length === 1
        ? m.alignment.onlyPair(names(near), near.states.tau, states, basis)
        : m.alignment.extremes(
            names(near),
            near.states.tau,
            names(far),
            far.states.tau,
            states,
            basis,
          ),
    ),
  ];
}

function hasTau(
  pair: PairAlignment,
): pair is PairAlignment & { readonly states: { readonly tau: number } } {
  return pair.states.tau !== null;
}

function camps({ view, camps: found, ordered }: Alignment, m: Messages): Sentence[] {
  if (ordered.length < 3) return [];
  if (found === null) return [say(m.alignment.oneMind)];
  const { members, distance, splits } = found;
  const sides = members.map((camp) => camp.map((party) => partyName(view, party, m)));
  const [first, second] = sides;
  const single = first.length === 1 ? 0 : second.length === 1 ? 1 : -1;
  const apart =
    single < 0
      ? m.alignment.camps(first, second, distance)
      : m.alignment.alone(sides[single][0], sides[1 - single], distance);
  const widest = splits
    .filter(({ means }) => means[0] !== means[1])
    .slice(0, NAMED)
    .map(({ outcome, means }) => ({ outcome: outcomeName(view, outcome, m), means }));
  return [say(apart), ...(widest.length > 0 ? [say(m.alignment.split(widest))] : [])];
}

/** Over the outcomes the picture is often another than over all states. */
function overOutcomes({ pairs, compared }: Alignment, m: Messages): Sentence[] {
  const taus = pairs.flatMap(({ outcomes }) =>
    outcomes === null || outcomes.tau === null ? [] : [outcomes.tau],
  );
  if (taus.length < 2) return [];
  const low = Math.min(...taus);
  const closer = low > Math.max(...pairs.map(({ states }) => states.tau ?? -1));
  const mean = (all: readonly number[]): number => all.reduce((s, x) => s + x, 0) / all.length;
  const over = mean(pairs.flatMap(({ states }) => states.tau ?? []));
  return [
    say(
      m.alignment.outcomesCloser(
        low,
        Math.max(...taus),
        compared.length,
        closer || mean(taus) > over + 0.1,
      ),
    ),
  ];
}

function mostEqual({ view, standings }: Alignment, m: Messages): Sentence[] {
  const told = standings.flatMap((s) =>
    s.difference === null ? [] : [{ ...s, difference: Math.abs(s.difference) }],
  );
  if (told.length < 2) return [];
  const [equal] = told.sort((a, b) => a.difference - b.difference || a.party - b.party);
  const name = (party: number): string => partyName(view, party, m);
  return [
    say(
      m.alignment.equal(
        name(equal.party),
        name(equal.others[0]),
        name(equal.others[1]),
        equal.difference,
      ),
    ),
  ];
}

function betweenSentences({ view }: Alignment, between: Between, m: Messages): Sentence[] {
  const { party, others, states, outcomes, parted, statements } = between;
  const name = (p: number): string => partyName(view, p, m);
  const [first, second] = others.map(name);
  if (states[0] === null || states[1] === null) {
    return [say(m.alignment.betweenUnknown(name(party), first, second))];
  }
  const nearer = states[0] >= states[1] ? 0 : 1;
  const taus = [states[nearer] as number, states[1 - nearer] as number] as const;
  const sentences = [
    say(
      m.alignment.between(
        name(party),
        [first, second][nearer],
        [first, second][1 - nearer],
        taus,
        taus[0] - taus[1],
        ordersBasis(view, [party, ...others], m),
      ),
      { party: view.parties[party].key },
    ),
  ];
  if (outcomes[0] !== null && outcomes[1] !== null) {
    sentences.push(say(m.alignment.betweenOutcomes(first, second, [outcomes[0], outcomes[1]])));
  }
  const [widest] = parted;
  if (widest !== undefined) {
    const items = [party, ...others].map((p, k) => ({ party: name(p), place: widest.places[k] }));
    sentences.push(say(m.alignment.parts(outcomeName(view, widest.outcome, m), items)));
  }
  const unmodelled = view.goals.filter(({ party: p, goal }) => p === party && !goal.when);
  if (unmodelled.length > 0) {
    const goals = unmodelled
      .slice(0, NAMED)
      .map(({ goal }) => ({ text: goal.text, basis: basisText(goal, m) }));
    sentences.push(say(m.alignment.unmodelled(name(party), goals)));
  }
  const most = statements.find(({ shared }) => shared[0] !== null && shared[1] !== null);
  if (most !== undefined) {
    const statement = view.statements[party][most.statement];
    sentences.push(
      say(
        m.alignment.shares(
          preferenceText(view, statement, m),
          basisText(statement.basis, m),
          others.map((p, k) => ({ party: name(p), shared: most.shared[k] as number })),
        ),
        { party: view.parties[party].key },
      ),
    );
  }
  return sentences;
}
