/** The mediator's question, answered in a few sentences. */
import type { InverseReading, InverseResult } from "@sextant/case";
import { partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { type Section, type Sentence, say } from "../sentence.js";
import {
  moveChangeText,
  orderText,
  statementChangeText,
  statementsOf,
  targetName,
} from "./changes.js";

export function answerSection(result: InverseResult, m: Messages): Section {
  const [asIs, ...settled] = result.readings;
  const held = asIs.held.length > 0;
  const other = settled.filter((reading) => reading.held.length > 0 !== held);
  const sentences: Sentence[] = [];
  if (!held) sentences.push(say(notHeld(result, m)), ...searched(result, asIs, m));
  else if (other.length === 0) sentences.push(holdsSentence(result, asIs, m));
  // An order that the case leaves unknown is told where it makes a difference, and first of all
  // where it undoes what holds as the case stands.
  other.forEach((reading, k) => {
    const order = orderText(result.view, reading.settled!, m);
    if (!held) {
      sentences.push(say(m.inverse.holdsOnlyIf(order)));
      return;
    }
    if (k === 0) sentences.push(hangsSentence(result, asIs, order, m));
    else sentences.push(say(m.inverse.holdsNotIf(targetName(result, m), order)));
    sentences.push(...searched(result, reading, m));
  });
  sentences.push(...picture(result, m));
  return { key: "answer", title: m.inverse.answer, sentences };
}

function notHeld(result: InverseResult, m: Messages): string {
  return m.inverse.holdsNot(targetName(result, m), m.concept(result.concept).tag);
}

function holdsSentence(result: InverseResult, { held }: InverseReading, m: Messages): Sentence {
  const { view, target, concept } = result;
  const best = nearest(result, held);
  return say(
    m.inverse.holds(
      targetName(result, m),
      m.concept(concept).tag,
      stateTitle(view, best, m),
      held.length,
      target.states.length,
    ),
    { state: view.states.id(best) },
  );
}

/** Holds as the case stands, and not under some order that the case leaves unknown. */
function hangsSentence(
  result: InverseResult,
  { held }: InverseReading,
  order: string,
  m: Messages,
): Sentence {
  const { view, target, concept } = result;
  const best = nearest(result, held);
  return say(
    m.inverse.hangs(
      targetName(result, m),
      m.concept(concept).tag,
      stateTitle(view, best, m),
      held.length,
      target.states.length,
      order,
    ),
    { state: view.states.id(best) },
  );
}

/** The lowest id: the same state whichever way the answer is told. */
export function nearest({ view }: InverseResult, states: readonly number[]): number {
  return states.reduce((a, b) => (view.states.id(b) < view.states.id(a) ? b : a));
}

/** The smallest change of each kind, a sentence each. */
function searched(result: InverseResult, reading: InverseReading, m: Messages): Sentence[] {
  const { view } = result;
  const sentences: Sentence[] = [];
  const { statements, moves, rankings } = reading;
  if (statements !== undefined) {
    const one = statements.alternatives[0] ?? statements.known;
    if (one === null || one === undefined) {
      const never = statements.ended === "never";
      sentences.push(say(never ? m.inverse.never : m.inverse.noneUpTo(statements.lowerBound)));
    } else {
      const text = statementChangeText(view, one, m);
      const state = stateTitle(view, one.example, m);
      const proven = statements.size === statements.lowerBound;
      const cite = one.changes.flatMap((change) =>
        statementsOf(view, change).flatMap(({ basis }) => basis.cite ?? []),
      );
      sentences.push(
        say(
          proven
            ? m.inverse.smallest(statements.size!, text, state, reading.settled !== null)
            : m.inverse.smallestKnown(statements.size!, statements.lowerBound, text, state),
          {
            cite,
            state: view.states.id(one.example),
            party: view.parties[one.changes[0].party].key,
          },
        ),
      );
      if (statements.found > 1) sentences.push(say(m.inverse.others(statements.found - 1)));
    }
  }
  if (moves !== undefined) {
    const one = moves.alternatives[0];
    sentences.push(
      one === undefined
        ? say(m.inverse.noMoves(moves.lowerBound))
        : say(
            m.inverse.moves(
              moves.size!,
              moveChangeText(view, one, m),
              stateTitle(view, one.example, m),
            ),
            { state: view.states.id(one.example) },
          ),
    );
  }
  if (rankings !== undefined) sentences.push(...rankingSentences(result, rankings, m).slice(0, 1));
  return sentences;
}

/** The nearest rankings, and what is proven of them. */
export function rankingSentences(
  { view }: InverseResult,
  answer: NonNullable<InverseReading["rankings"]>,
  m: Messages,
): Sentence[] {
  const name = (party: number): string => partyName(view, party, m);
  if (answer.halves === null) return [say(m.inverse.noRanking(answer.parties.map(name)))];
  const told = answer.alternatives.map(({ state, raises, shifts }) =>
    say(
      m.inverse.ranking(
        answer.halves!,
        [
          ...raises.map((r) =>
            m.inverse.raise(name(r.party), stateTitle(view, r.beside, m), r.halves),
          ),
          ...shifts.map((s) =>
            m.inverse.shift(
              name(s.party),
              s.conditions.map(({ better, worse, strict }) =>
                m.inverse.prefers(stateTitle(view, better, m), stateTitle(view, worse, m), strict),
              ),
              s.halves,
            ),
          ),
        ],
        stateTitle(view, state, m),
      ),
      { state: view.states.id(state) },
    ),
  );
  return [...told, say(m.inverse.rankingBound(answer.halves, answer.lowerBound ?? 0))];
}

/** Whether the pictures that parties have of one another are what stands in the way. */
function picture(result: InverseResult, m: Messages): Sentence[] {
  const { perceptions, view } = result;
  if (perceptions === null) return [];
  const blind = perceptions.views.filter(({ held, size }) => held.length === 0 && size !== null);
  return blind.slice(0, 2).map((game) => {
    const [one] = game.alternatives;
    return say(
      m.inverse.correction(
        partyName(view, game.holder, m),
        one.corrections.map(({ party }) => partyName(view, party, m)),
        stateTitle(view, one.example, m),
      ),
      { party: view.parties[game.holder].key },
    );
  });
}
