import type { CompiledStatement, Robustness } from "@sextant/case";
import type { Concept } from "@sextant/engine";
import { partyName, stateTitle } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Section, type Sentence, say } from "../sentence.js";
import { claimsOf } from "./claims.js";
import { citesOf, doubt, entryText, type Hinge, hingesOf } from "./hinges.js";
import { bySubject, subjectText, type Verdict, verdictsOf } from "./verdicts.js";

/** How many changes are told at once; the rest stand below. */
const TOLD = 3;

/** How sure one can be, and on which sentence of which source the answer hangs. */
export function answerSection(result: Robustness, m: Messages): Section {
  const listed = result.view.statements.some((list) => list.length > 0);
  const verdicts = listed ? verdictsOf(result) : [];
  const sentences = [
    ...(result.statements !== undefined && !listed ? [say(m.robustness.noStatements)] : []),
    ...statusQuoSentences(verdicts, m),
    ...outcomeSentences(result, verdicts, m),
    ...unknownSentences(result, m),
  ];
  if (sentences.length === 0) sentences.push(say(m.robustness.nothing));
  return {
    key: "answer",
    title: m.robustness.answer,
    sentences: [...sentences, say(m.robustness.model)],
  };
}

function statusQuoSentences(verdicts: readonly Verdict[], m: Messages): Sentence[] {
  const own = verdicts.filter(({ subject }) => subject.kind === "statusQuo");
  if (own.length === 0) return [];
  const under = (holds: boolean): Concept[] =>
    own.filter(({ critical }) => critical.holds === holds).map(({ concept }) => concept);
  const is = m.robustness.statusQuoIs(under(true), under(false));
  const ways = hingesOf(own).length;
  if (ways > 0) return [say(m.robustness.hangs(is, ways))];
  const least = Math.min(...own.map(({ swaps }) => (swaps === null ? 0 : swaps.moreThan)));
  const never = own.every(({ swaps }) => swaps?.never === true);
  const text = m.robustness.survives(is);
  return [say(never || least < 2 ? text : `${text} ${m.robustness.distance(least)}`)];
}

function outcomeSentences(result: Robustness, all: readonly Verdict[], m: Messages): Sentence[] {
  const verdicts = all.filter(({ subject }) => subject.kind !== "statusQuo");
  if (verdicts.length === 0) return [];
  const hanging = verdicts.filter(({ critical }) => critical.overturnedBy.length > 0);
  const hinges = hingesOf(all);
  return [
    say(
      m.robustness.tally(
        verdicts.length,
        result.concepts,
        verdicts[0].subject.kind === "outcome"
          ? m.robustness.onOutcomes(bySubject(verdicts).length)
          : m.robustness.onStates(bySubject(verdicts).length),
        hanging.length,
        verdicts.length < all.length,
      ),
    ),
    ...hinges
      .slice(0, TOLD)
      .map((hinge) => say(leadText(result, hinge, m), { cite: citesOf(hinge.change) })),
    ...(hinges.length > TOLD ? [say(m.robustness.furtherHinges(hinges.length - TOLD))] : []),
  ];
}

/** What hangs on the change, how well that is backed, and what it is. */
function leadText(result: Robustness, { change, overturns }: Hinge, m: Messages): string {
  const words = m.robustness;
  const { party, statements, others } = change;
  const backing = (["cited", "hedged", "judged", "uncited"] as const)[doubt(change)];
  const hedged = [...statements, ...others].find(({ basis }) => basis.hedge !== undefined);
  const claims = claimsOf(result, overturns, m);
  const name = partyName(result.view, party, m);
  const on =
    change.kind === "dropped"
      ? words.takenToWant(name, entryText(result, statements, m))
      : words.takenToPut(name, entryText(result, statements, m), entryText(result, others, m));
  return words.hangsOn(claims, words.backing[backing](hedged?.basis.hedge ?? ""), on);
}

function unknownSentences(result: Robustness, m: Messages): Sentence[] {
  const { view, unknown } = result;
  if (unknown === undefined) return [];
  const asked: readonly Concept[] = result.concepts;
  const depending = bySubject(
    unknown.verdicts.filter(({ depends, concept }) => depends && asked.includes(concept)),
  ).map((group) =>
    m.robustness.verdictUnder(
      subjectText(result, group[0].subject, m),
      group.map(({ concept }) => concept),
    ),
  );
  return unknown.parties.flatMap((party) => [
    ...pairSentences(result, party, depending, m),
    ...unknownTies(view.statements[party]).map((tie) =>
      say(
        m.robustness.unknownInShort(
          partyName(view, party, m),
          tie.map((s) => preferenceText(view, s, m)),
          depending,
        ),
        {
          party: view.parties[party].key,
          cite: [...new Set(tie.flatMap((s) => s.basis.cite ?? []))],
        },
      ),
    ),
  ]);
}

/** Where the case names pairs of states that a party is not known to rank. */
function pairSentences(
  { view }: Robustness,
  party: number,
  depending: readonly string[],
  m: Messages,
): Sentence[] {
  const pairs = view.unknownPairs[party];
  if (pairs.length === 0) return [];
  const texts = pairs.map(([a, b]) =>
    m.robustness.pair(stateTitle(view, a, m), stateTitle(view, b, m)),
  );
  const text = m.robustness.pairsInShort(partyName(view, party, m), m.few(texts, 3), depending);
  return [say(text, { party: view.parties[party].key })];
}

/** The ties of a list whose order is unknown. */
export function unknownTies(list: readonly CompiledStatement[]): CompiledStatement[][] {
  const ties = new Map<number, CompiledStatement[]>();
  for (const statement of list) {
    if (statement.order !== "unknown") continue;
    ties.set(statement.rank, [...(ties.get(statement.rank) ?? []), statement]);
  }
  return [...ties.values()].filter((tie) => tie.length > 1);
}
