/** One outcome told in full, in one view. */
import type {
  CommitmentProblem,
  Comparison,
  CompiledView,
  OutcomeComparison,
  Relation,
  ViewComparison,
} from "@sextant/case";
import { holdsAt } from "@sextant/engine";
import { changePhrases } from "../describe/changes.js";
import { conditionText } from "../describe/condition.js";
import { optionName, partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { item, type Section, type Sentence, say } from "../sentence.js";
import { blockerSentences } from "./blocker-sentences.js";
import { hangsOnSentences } from "./hangs-on.js";
import { countsPhrase, gained, orderPhrases, stepsDoing } from "./phrases.js";
import { type OutcomeReading, plainTitle, titleOf, type ViewReading } from "./readings.js";
import { orderItems, viewItems } from "./verdict.js";

const RELATIONS: readonly Relation[] = [
  "better",
  "worse",
  "same",
  "depends on the state",
  "depends on the order",
];

/** What there is to say of one outcome in the first view, and where the other views differ. */
export function outcomeSection(
  comparison: Comparison,
  index: number,
  reading: ViewReading,
  m: Messages,
): Section {
  const key = comparison.outcomes[index];
  const title = plainTitle(comparison, index, m);
  const { main, of } = reading;
  const { view, found } = main;
  const concepts = of.main.analysis.concepts;
  const { document } = view.outcomes[found.verdict.outcome];
  const when = document.when === undefined ? "" : conditionText(view, document.when, m);
  const sentences: Sentence[] = [
    say(m.comparison.states(m.quote(title), when, found.verdict.states, view.states.count), {
      outcome: key,
      cite: document.cite ?? [],
    }),
  ];
  if (found.verdict.states > 0) {
    sentences.push(
      say(m.comparison.equilibria(countsPhrase(found, concepts, m))),
      ...orderItems(reading, m),
      ...viewItems(comparison, index, m),
      ...hangsOnSentences(of, index, m),
      ...blockerSentences(main, m),
      ...commitmentSentences(reading, m),
      ...trapSentences(reading, m),
      ...placeSentences(main.view, found, m),
      ...paretoSentences(main.view, found, m),
      ...reachSentences(of, found, m),
    );
  }
  return {
    key: `outcome-${key}`,
    title:
      of.view.view === "base" ? title : m.comparison.inViewTitle(title, titleOf(view) ?? view.view),
    sentences,
  };
}

/** Each commitment problem once: as the tie is counted, else as under the order that opens it. */
function commitmentSentences({ main, orders }: ViewReading, m: Messages): Sentence[] {
  const problems = new Map<string, { reading: OutcomeReading; problem: CommitmentProblem }>();
  for (const reading of [main, ...orders]) {
    for (const problem of reading.found.commitments) {
      const key = `${problem.bound} ${problem.free}`;
      if (!problems.has(key)) problems.set(key, { reading, problem });
    }
  }
  return [...problems.values()]
    .sort((a, b) => b.problem.states - a.problem.states)
    .map(({ reading, problem }) => commitmentSentence(main.view, reading, problem, m));
}

function commitmentSentence(
  base: CompiledView,
  { view, found, order }: OutcomeReading,
  { bound, free, states, open, example }: CommitmentProblem,
  m: Messages,
): Sentence {
  const whose = partyName(view, free, m);
  const parts = [
    m.comparison.commitment(
      partyName(view, bound, m),
      stepsDoing(view, example.steps, m),
      whose,
      example.withdrawn.map((o) => m.quote(optionName(view, o, m))),
      states,
      found.verdict.states,
      open,
      m.comparison.prefers(example.statusQuoBetter, example.stepRegretted),
    ),
  ];
  const { texts, cite } = gained(view, free, example.state, example.to, m);
  if (texts.length > 0) parts.push(m.comparison.wouldGain(whose, texts));
  if (order !== null) {
    const { bare } = orderPhrases(base, order, m);
    parts.push(m.comparison.onlyInOrder(partyName(view, order.party, m), bare));
  }
  return say(parts.join(" "), { cite });
}

function trapSentences({ main }: ViewReading, m: Messages): Sentence[] {
  const { view, found } = main;
  return found.traps.map(({ party, steps, states, example }) => {
    const lost =
      view.statusQuo === null
        ? { texts: [], cite: [] }
        : gained(view, party, example, view.statusQuo, m);
    return say(
      m.comparison.trapSentence(
        partyName(view, party, m),
        states,
        found.verdict.equilibria.seq ?? 0,
        stepsDoing(view, steps, m),
        m.comparison.lacks(lost.texts),
      ),
      { party: view.parties[party].key, cite: lost.cite },
    );
  });
}

function placeSentences(view: CompiledView, found: OutcomeComparison, m: Messages): Sentence[] {
  const places = found.places.map(({ party, best, classes, partial }) =>
    m.comparison.place(partyName(view, party, m), classes - best + 1, classes, partial),
  );
  const here =
    view.statusQuo !== null && holdsAt(view.outcomes[found.verdict.outcome].truth, view.statusQuo);
  const groups = RELATIONS.flatMap((relation) => {
    const parties = found.places
      .filter((p) => p.againstStatusQuo === relation)
      .map((p) => partyName(view, p.party, m));
    return parties.length === 0 ? [] : [m.comparison.relation[relation](parties)];
  });
  return [
    say(m.comparison.places(places)),
    ...(groups.length > 0 && !here ? [say(m.comparison.against(groups))] : []),
  ];
}

function paretoSentences(
  view: CompiledView,
  { pareto, verdict }: OutcomeComparison,
  m: Messages,
): Sentence[] {
  if (pareto === null || verdict.example === null) return [];
  const sentences = [say(m.comparison.pareto(pareto.optimal, verdict.states))];
  const { example } = verdict;
  if (pareto.improvement !== null) {
    const to = pareto.improvement;
    const gainers = view.parties.flatMap((_, party) =>
      view.model.levels[party][to] > view.model.levels[party][example]
        ? [partyName(view, party, m)]
        : [],
    );
    const phrases = changePhrases(view, example, to, m);
    const changes = phrases.length > 0 ? m.changeList(phrases) : stateTitle(view, to, m);
    sentences.push(
      item(m.comparison.paretoStep(stateTitle(view, example, m), changes, gainers), {
        state: view.states.id(to),
      }),
    );
  }
  const here =
    view.statusQuo !== null && holdsAt(view.outcomes[verdict.outcome].truth, view.statusQuo);
  if (pareto.improveOnStatusQuo !== null && !here) {
    sentences.push(item(m.comparison.paretoStatusQuo(pareto.improveOnStatusQuo, verdict.states)));
  }
  return sentences;
}

/** How far it is from the status quo, and who would have to act together. */
function reachSentences(
  { view }: ViewComparison,
  { verdict, reach }: OutcomeComparison,
  m: Messages,
): Sentence[] {
  if (view.statusQuo === null) return [];
  if (holdsAt(view.outcomes[verdict.outcome].truth, view.statusQuo)) {
    return [say(m.comparison.hereAlready)];
  }
  const sentences = [say(m.comparison.reach(verdict.byMoves, verdict.byImprovements))];
  if (reach === null || verdict.byMoves === null) return sentences;
  const names = (members: readonly number[]): string[] =>
    members.map((party) => partyName(view, party, m));
  if (reach.improving.length > 0) {
    const [{ coalition, to }] = reach.improving;
    const rest = reach.improving.length - 1;
    sentences.push(
      say(
        m.comparison.coalition(
          names(coalition),
          stateTitle(view, to, m),
          m.changeList(changePhrases(view, view.statusQuo, to, m)),
          rest,
        ),
        { state: view.states.id(to) },
      ),
    );
  } else if (reach.able.length > 0) {
    sentences.push(say(m.comparison.coalitionAble(names(reach.able[0].coalition))));
  }
  return sentences;
}
