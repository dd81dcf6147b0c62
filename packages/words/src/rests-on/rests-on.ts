import { type CompiledView, type ExpectationVerdict, testExpectations } from "@sextant/case";
import { conditionText } from "../describe/condition.js";
import { partyName } from "../describe/names.js";
import { namesOf, preferenceText } from "../explain/reason.js";
import { en, type Messages } from "../messages/en.js";
import { item, type Section, type Sentence, say } from "../sentence.js";
import { claimsNote, countClaims } from "./claims.js";

/** More hedges or contradictions than this are counted, not listed. */
const LISTED = 12;

/**
 * What the answer rests on: goals, preferences, readings and orders, each cited, judged or uncited;
 * the hedges of the sources; what speaks against; and the sources' own comparisons, tested.
 */
export function restsOn(
  view: CompiledView,
  options: { readonly messages?: Messages } = {},
): Section {
  const m = options.messages ?? en;
  const counts = countClaims(view);
  const sentences: Sentence[] = counts.map((c) =>
    say(
      c.kind === "readings"
        ? m.rests.readingsCount(c.judged, c.uncited)
        : m.rests.count(m.rests.kinds[c.kind], c.cited, c.judged, c.uncited),
    ),
  );
  const note = claimsNote(view, counts, m);
  if (note !== null) sentences.push(say(note));
  const bare = view.goals.filter(({ goal }) => !goal.when).length;
  if (bare > 0) sentences.push(say(m.rests.unmodelled(bare)));
  const left = view.document.unmodelled?.length ?? 0;
  if (left > 0) sentences.push(say(m.rests.leftOut(left)));
  sentences.push(...hedges(view, m), ...contradictions(view, m));
  for (const verdict of testExpectations(view)) sentences.push(expectation(view, verdict, m));
  return { key: "rests", title: m.rests.title, sentences };
}

export function hedges(view: CompiledView, m: Messages): Sentence[] {
  const found = view.statements.flatMap((list, party) =>
    list.flatMap((statement) =>
      statement.basis.hedge
        ? [
            item(
              m.rests.hedge(
                partyName(view, party, m),
                preferenceText(view, statement, m),
                statement.basis.hedge,
              ),
              { party: view.parties[party].key, cite: statement.basis.cite ?? [] },
              namesOf(view, [statement], m),
            ),
          ]
        : [],
    ),
  );
  if (found.length === 0)
    return view.statements.some((l) => l.length > 0) ? [say(m.rests.noHedges)] : [];
  return [say(m.rests.hedges(found.length)), ...capped(found, m)];
}

export function contradictions(view: CompiledView, m: Messages): Sentence[] {
  const found = view.statements.flatMap((list, party) =>
    list.flatMap((statement) =>
      statement.basis.against && statement.basis.against.length > 0
        ? [
            item(
              m.rests.contradicted(
                partyName(view, party, m),
                preferenceText(view, statement, m),
                statement.basis.against,
              ),
              { party: view.parties[party].key, cite: statement.basis.against },
              namesOf(view, [statement], m),
            ),
          ]
        : [],
    ),
  );
  return found.length === 0 ? [] : [say(m.rests.contradictions(found.length)), ...capped(found, m)];
}

function capped(items: readonly Sentence[], m: Messages): Sentence[] {
  if (items.length <= LISTED) return [...items];
  return [...items.slice(0, LISTED), item(m.rests.further(items.length - LISTED))];
}

export function expectation(view: CompiledView, tested: ExpectationVerdict, m: Messages): Sentence {
  const { expectation: expected, party, verdict, reason } = tested;
  const name = party < 0 ? expected.party : partyName(view, party, m);
  const result = {
    agrees: m.rests.agrees,
    disagrees: m.rests.disagrees,
    indifferent: m.rests.equal,
    "not comparable": m.rests.notComparable(
      reason === "no states" ? m.rests.noStates : m.rests.partial,
    ),
  }[verdict];
  return say(
    m.rests.expected(
      name,
      conditionName(view, expected.better, m),
      conditionName(view, expected.than, m),
      expected.cite && expected.cite.length > 0 ? m.cited(expected.cite) : "",
      result,
    ),
    { party: expected.party, cite: expected.cite ?? [] },
  );
}

function conditionName(view: CompiledView, text: string, m: Messages): string {
  return m.quote(conditionText(view, text, m));
}
