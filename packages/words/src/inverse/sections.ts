import type {
  InverseReading,
  InverseResult,
  PerceptionAnswer,
  StatementAlternative,
} from "@sextant/case";
import { partyName, stateTitle } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { item, type Section, type Sentence, say } from "../sentence.js";
import { nearest, rankingSentences } from "./answer.js";
import {
  backingText,
  moveChangeText,
  openIds,
  statementChangeText,
  statementsOf,
} from "./changes.js";

/** The alternatives of every reading in which the target does not hold, kind by kind. */
export function changeSections(result: InverseResult, m: Messages): Section[] {
  const { readings, view } = result;
  return readings.flatMap((reading, r) => {
    const key = r === 0 ? "" : `-${r}`;
    const under =
      reading.settled === null
        ? ""
        : m.inverse.reading.settled(m.inverse.table.settle(openIds(view, reading.settled)));
    const sections: Section[] = [];
    const add = (name: string, title: string, sentences: readonly Sentence[]): void => {
      if (sentences.length > 0) sections.push({ key: name + key, title: title + under, sentences });
    };
    add("statements", m.inverse.statementsTitle, statementSentences(result, reading, m));
    if (reading.rankings !== undefined) {
      add("rankings", m.inverse.rankingsTitle, rankingSentences(result, reading.rankings, m));
    }
    add("moves", m.inverse.movesTitle, moveSentences(result, reading, m));
    return sections;
  });
}

function statementSentences(
  { view }: InverseResult,
  { statements }: InverseReading,
  m: Messages,
): Sentence[] {
  if (statements === undefined) return [];
  const told = statements.known === null ? statements.alternatives : [statements.known];
  const sentences = told.flatMap((one) => [
    say(
      m.inverse.alternative(
        statementChangeText(view, one, m),
        one.states.length,
        stateTitle(view, one.example, m),
      ),
      { state: view.states.id(one.example) },
    ),
    ...evidenceItems(view, one, m),
  ]);
  if (statements.unlisted > 0) sentences.push(say(m.inverse.unlisted(statements.unlisted)));
  return sentences;
}

/** What speaks for the statements that would change, and what against them. */
function evidenceItems(
  view: InverseResult["view"],
  { changes }: StatementAlternative,
  m: Messages,
): Sentence[] {
  const statements = changes.flatMap((change) => statementsOf(view, change));
  return statements.map((statement) => {
    const { cite = [], against = [] } = statement.basis;
    const what = statements.length === 1 ? null : preferenceText(view, statement, m);
    return item(m.inverse.restsOn(what, backingText(statement, m), against), {
      cite: [...cite, ...against],
    });
  });
}

function moveSentences(
  { view }: InverseResult,
  { moves }: InverseReading,
  m: Messages,
): Sentence[] {
  if (moves === undefined) return [];
  const sentences = moves.alternatives.map((one) =>
    say(
      m.inverse.alternative(
        moveChangeText(view, one, m),
        one.states.length,
        stateTitle(view, one.example, m),
      ),
      { state: view.states.id(one.example) },
    ),
  );
  if (moves.unlisted > 0) sentences.push(say(m.inverse.unlisted(moves.unlisted)));
  return sentences;
}

export function perceptionSection(
  result: InverseResult,
  { views, hypergame }: PerceptionAnswer,
  m: Messages,
): Section {
  const { view } = result;
  const name = (party: number): string => partyName(view, party, m);
  const sentences = views.flatMap(({ holder, held, differing, alternatives }) => {
    const about = { party: view.parties[holder].key };
    if (held.length > 0) return [say(m.inverse.holdsInGame(name(holder), held.length), about)];
    if (alternatives.length === 0) {
      return [say(m.inverse.noCorrection(name(holder), differing.map(name)), about)];
    }
    return alternatives.map(({ corrections, example }) =>
      say(
        m.inverse.correction(
          name(holder),
          corrections.map(({ party }) => name(party)),
          stateTitle(view, example, m),
        ),
        about,
      ),
    );
  });
  if (hypergame.held.length > 0) {
    const best = nearest(result, hypergame.held);
    sentences.push(say(m.inverse.hypergameHolds(hypergame.held.length, stateTitle(view, best, m))));
  } else if (hypergame.alternatives.length === 0) sentences.push(say(m.inverse.noHypergame));
  for (const { corrections, example } of hypergame.alternatives) {
    const seen = corrections.map((one) =>
      m.inverse.seesRight(name(views[one.view].holder), name(one.party)),
    );
    sentences.push(say(m.inverse.hypergame(seen, stateTitle(view, example, m))));
  }
  return { key: "perceptions", title: m.inverse.perceptionsTitle, sentences };
}

/** What was searched, how far, and what was kept out of reach. */
export function searchSection(result: InverseResult, m: Messages): Section {
  const { view, concept, target, readings, most, keep, keepParties } = result;
  const { tag, plain } = m.concept(concept);
  const sentences = [say(m.inverse.concept(tag, plain, target.states.length))];
  const lists = readings.flatMap(({ statements }) => (statements ? [statements] : []));
  if (lists.length > 0) {
    sentences.push(say(m.inverse.counted));
    const sizes = lists.flatMap(({ size }) => (size === null ? [] : [size]));
    if (lists.every(({ complete }) => complete)) {
      if (sizes.length > 0) sentences.push(say(m.inverse.complete(Math.max(...sizes))));
    } else if (lists.some(({ ended }) => ended === "work"))
      sentences.push(say(m.inverse.endedWork));
    else if (lists.some(({ ended }) => ended === "most"))
      sentences.push(say(m.inverse.endedMost(most)));
    else sentences.push(say(m.inverse.cut));
  }
  const told = readings.some(
    ({ statements, rankings, moves }) =>
      [statements, rankings, moves].some((kind) => (kind?.alternatives.length ?? 0) > 0) ||
      (statements?.known ?? null) !== null,
  );
  if (told) sentences.push(say(m.inverse.verified));
  if (result.untriedOrders > 0) sentences.push(say(m.inverse.untried(result.untriedOrders)));
  const kept = [...keep, ...keepParties.map((party) => partyName(view, party, m))];
  sentences.push(say(kept.length > 0 ? m.inverse.kept(kept) : m.inverse.nothingKept));
  return { key: "search", title: m.inverse.searchTitle, sentences };
}
