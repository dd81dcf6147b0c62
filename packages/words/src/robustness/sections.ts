/** The details: changes of single statements, the fewest swaps, unknown orders, strength. */
import type { Exchange, Robustness, UnknownVerdict } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { partyName } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { item, type Section, type Sentence, say } from "../sentence.js";
import { unknownTies } from "./answer-section.js";
import { claim, claimsOf } from "./claims.js";
import { citesOf, hingesOf, hingeText } from "./hinges.js";
import { subjectText, type Verdict, verdictsOf } from "./verdicts.js";

/** How many changes are told in sentences; the table has all of them. */
const TOLD = 20;

export function statementsSection(result: Robustness, m: Messages): Section | null {
  const { view, statements } = result;
  if (statements === undefined) return null;
  const { deletions, swaps, withoutStatements } = statements.critical;
  const words = m.robustness;
  const hinges = hingesOf(verdictsOf(result));
  const sentences: Sentence[] =
    deletions === 0
      ? [say(words.noStatements)]
      : [
          say(words.tried(deletions, swaps)),
          ...(hinges.length === 0 ? [say(words.none)] : []),
          ...hinges.slice(0, TOLD).map((hinge) =>
            item(words.sentence(hingeText(result, hinge, m)), {
              party: view.parties[hinge.change.party].key,
              cite: citesOf(hinge.change),
            }),
          ),
          ...(hinges.length > TOLD ? [item(words.furtherHinges(hinges.length - TOLD))] : []),
        ];
  if (deletions > 0 && withoutStatements.length > 0) {
    sentences.push(say(words.without(withoutStatements.map((i) => partyName(view, i, m)))));
  }
  return { key: "statements", title: words.statementsTitle, sentences };
}

export function swapsSection(result: Robustness, m: Messages): Section | null {
  const { statements } = result;
  if (statements === undefined || statements.critical.swaps === 0) return null;
  const words = m.robustness;
  const { swaps } = statements;
  if (swaps === null) {
    return { key: "swaps", title: words.swapsTitle, sentences: [say(words.tooLarge)] };
  }
  const verdicts = verdictsOf(result);
  if (verdicts.length === 0) return null;
  const found = verdicts
    .filter((v) => v.swaps !== null && v.swaps.swaps !== null)
    .sort((a, b) => (a.swaps?.swaps ?? 0) - (b.swaps?.swaps ?? 0));
  const never = verdicts.filter((v) => v.swaps?.never === true);
  const far = verdicts.filter((v) => v.swaps?.swaps === null && !v.swaps.never);
  const sentences = [say(words.complete(swaps.complete, swaps.tried, swaps.exhausted))];
  for (const verdict of found) {
    const [way] = verdict.swaps?.ways ?? [];
    sentences.push(
      item(
        [
          words.fewest(claim(result, [verdict], m), verdict.swaps?.swaps ?? 0),
          words.way(wayText(result, way ?? [], m)),
        ].join(" "),
      ),
    );
  }
  const claims = (list: readonly Verdict[]): string[] => claimsOf(result, list, m);
  if (far.length > 0) sentences.push(item(words.moreThanAll(claims(far), swaps.complete)));
  if (never.length > 0) sentences.push(item(words.neverAll(claims(never))));
  return { key: "swaps", title: words.swapsTitle, sentences };
}

/** What is put before what, one phrase for each entry that rises. */
function wayText({ view }: Robustness, way: readonly Exchange[], m: Messages): string[] {
  const texts = (party: number, positions: readonly number[]): string =>
    m.list(positions.map((p) => preferenceText(view, view.statements[party][p], m)));
  const raised = new Map<string, Exchange[]>();
  for (const exchange of way) {
    const key = `${exchange.party} ${exchange.raised.join()}`;
    raised.set(key, [...(raised.get(key) ?? []), exchange]);
  }
  return [...raised.values()].map((exchanges) => {
    const [{ party, raised: up }] = exchanges;
    return m.robustness.putsBefore(
      partyName(view, party, m),
      texts(party, up),
      exchanges.map(({ lowered }) => texts(party, lowered)),
    );
  });
}

export function unknownSection(result: Robustness, m: Messages): Section | null {
  const { view, unknown } = result;
  const words = m.robustness;
  if (result.tooLarge.includes("unknown")) {
    return { key: "unknown", title: words.unknownTitle, sentences: [say(words.partTooLarge)] };
  }
  if (unknown === undefined) return null;
  const sentences: Sentence[] = [];
  for (const party of unknown.parties) {
    for (const tie of unknownTies(view.statements[party])) {
      const texts = tie.map((s) => `${preferenceText(view, s, m)} ${basisText(s.basis, m)}`);
      sentences.push(
        say(words.unknownTie(partyName(view, party, m), texts), {
          party: view.parties[party].key,
          cite: [...new Set(tie.flatMap((s) => s.basis.cite ?? []))],
        }),
      );
    }
  }
  for (const party of unknown.parties) {
    const pairs = view.unknownPairs[party].length;
    if (pairs > 0) sentences.push(say(words.unknownPairs(partyName(view, party, m), pairs)));
  }
  const depending = unknown.verdicts.filter(({ depends }) => depends);
  if (unknown.parties.length === 0) sentences.push(say(words.unknownNone));
  else if (depending.length === 0) sentences.push(say(words.unknownSame(unknown.verdicts.length)));
  else {
    sentences.push(...depending.map((verdict) => item(dependsText(result, verdict, m))));
    sentences.push(say(words.typesNote));
  }
  return { key: "unknown", title: words.unknownTitle, sentences };
}

function dependsText(result: Robustness, verdict: UnknownVerdict, m: Messages): string {
  const words = m.robustness;
  const readings = [
    words.readingCounted(verdict.counted, verdict.states),
    words.readingTypes(verdict.types),
    ...(verdict.orders.length <= 6
      ? verdict.orders.map((k, at) => words.readingOrder(k, orderTexts(result, at, m)))
      : []),
  ];
  return words.unknownDepends(
    subjectText(result, verdict.subject, m),
    m.concept(verdict.concept).tag,
    readings.join("; "),
  );
}

/** The members of unknown ties, in the order that one of the strict orders gives them. */
function orderTexts({ view, unknown }: Robustness, at: number, m: Messages): string[] {
  if (unknown === undefined) return [];
  const { party, order } = unknown.orders[at];
  return order.flatMap((id) => {
    const statement = view.statements[party].find((s) => s.id === id && s.order === "unknown");
    return statement === undefined ? [] : [preferenceText(view, statement, m)];
  });
}

export function strengthSection(result: Robustness, m: Messages): Section | null {
  const { view, strength } = result;
  const words = m.robustness;
  if (result.tooLarge.includes("strength")) {
    return { key: "strength", title: words.strengthTitle, sentences: [say(words.partTooLarge)] };
  }
  if (strength === undefined) return null;
  if (strength.parties.length === 0) {
    return { key: "strength", title: words.strengthTitle, sentences: [say(words.strengthNone)] };
  }
  const names = (parties: readonly number[]): string[] => parties.map((i) => partyName(view, i, m));
  const held = strength.verdicts.filter((v) => v.concept === "seq" && v.equilibria > 0);
  const all = held.filter(({ equilibria, strong }) => strong === equilibria);
  const sentences = [say(words.strengthHow(names(strength.parties)))];
  if (all.length > 0) {
    sentences.push(
      item(words.strengthAll(all.map(({ subject }) => subjectText(result, subject, m)))),
    );
  }
  for (const { subject, equilibria, strong, weakFor } of held) {
    if (strong === equilibria) continue;
    const name = subjectText(result, subject, m);
    sentences.push(
      item(
        strong === 0
          ? words.strengthNoneHeld(name, equilibria, names(weakFor))
          : words.strengthSome(name, strong, equilibria, names(weakFor)),
      ),
    );
  }
  return { key: "strength", title: words.strengthTitle, sentences };
}
