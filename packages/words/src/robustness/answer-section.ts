import type { CompiledStatement, Robustness } from "@sextant/case";
import type { Concept } from "@sextant/engine";
import { partyName, stateTitle } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { type Section, type Sentence, say } from "../sentence.js";
import { claimsOf } from "./claims.js";
import { citesOf, doubt, entryText, type Hinge, hingesOf } from "./hinges.js";
import { bySubject, subjectText, type Verdict, verdictsOf } from "./verdicts.js";

/** How many changes are told at once; the rest stand below. */
const TOLD = 2;

/** How sure one can be, and on which sentence of which source the answer hangs. */
export function answerSection(result: Robustness, m: Messages): Section {
  const listed = result.view.statements.some((list) => list.length > 0);
  const verdicts = listed ? verdictsOf(result) : [];
  const statusQuo = statusQuoSentences(verdicts, m);
  const sentences = [
    ...(result.statements !== undefined && !listed ? [say(m.robustness.noStatements)] : []),
    ...statusQuo,
    ...outcomeSentences(result, verdicts, m),
    ...unknownSentences(result, m),
  ];
  if (sentences.length === 0) sentences.push(say(m.robustness.nothing));
  return {
    key: "answer",
    title: m.robustness.answer,
    sentences: statusQuo.length > 0 ? sentences : [...sentences, say(m.robustness.model)],
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
  return [say(m.robustness.survives(is, never || least < 2 ? 0 : least))];
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
    ...leads(result, hinges.slice(0, TOLD), m),
    ...(hinges.length > TOLD ? [say(m.robustness.furtherHinges(hinges.length - TOLD))] : []),
  ];
}

/** One sentence a change; changes said outright by a source that overturn the same share one. */
function leads(result: Robustness, hinges: readonly Hinge[], m: Messages): Sentence[] {
  const groups = new Map<string, Hinge[]>();
  for (const hinge of hinges) {
    const key = [
      doubt(hinge.change) > 0 ? groups.size : "cited",
      ...claimsOf(result, hinge.overturns, m),
    ].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), hinge]);
  }
  return [...groups.values()].map((group) =>
    say(leadText(result, group, m), {
      cite: [...new Set(group.flatMap(({ change }) => citesOf(change)))],
    }),
  );
}

/** What hangs on the change or on each of several, how well that is backed, and what it is. */
function leadText(result: Robustness, group: readonly Hinge[], m: Messages): string {
  const words = m.robustness;
  const [{ change, overturns }] = group;
  const claims = claimsOf(result, overturns, m);
  const on = group.map((hinge) => takenText(result, hinge.change, m));
  if (group.length > 1) return words.hangsOnEach(claims, on);
  const backing = (["cited", "hedged", "judged", "uncited"] as const)[doubt(change)];
  const hedged = [...change.statements, ...change.others].find(({ basis }) => basis.hedge);
  return words.hangsOn(claims, words.backing[backing](hedged?.basis.hedge ?? ""), on[0]);
}

/** What the case takes the party to want, or to put before another. */
function takenText(
  result: Robustness,
  { kind, party, statements, others }: Hinge["change"],
  m: Messages,
): string {
  const name = partyName(result.view, party, m);
  const entry = entryText(result, statements, m);
  return kind === "dropped"
    ? m.robustness.takenToWant(name, entry)
    : m.robustness.takenToPut(name, entry, entryText(result, others, m));
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
          tie.map((s) => entryText(result, [s], m)),
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
