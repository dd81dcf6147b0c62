import type { Analysis } from "@sextant/case";
import { outcomeName, partyName } from "./describe/names.js";
import { en, type Messages } from "./messages/en.js";
import { type Sentence, say } from "./sentence.js";

/**
 * What differs between two analyses of one case, as a rule two views: the status quo, who could
 * improve there, and k of m for each outcome under the concepts both have.
 */
export function compareSentences(
  a: Analysis,
  b: Analysis,
  options: { readonly messages?: Messages } = {},
): Sentence[] {
  const m = options.messages ?? en;
  const nameA = viewName(a, m);
  const nameB = viewName(b, m);
  const sentences: Sentence[] = [...statusQuo(a, b, nameA, nameB, m)];
  const concepts = a.concepts.filter((c) => b.concepts.includes(c));
  for (const before of a.outcomes) {
    const { key } = a.view.outcomes[before.outcome];
    const after = b.outcomes.find((o) => b.view.outcomes[o.outcome].key === key);
    if (!after) continue;
    for (const c of concepts) {
      const ka = before.equilibria[c] ?? 0;
      const kb = after.equilibria[c] ?? 0;
      if (ka === kb && before.states === after.states) continue;
      sentences.push(
        say(
          m.compare.outcome(
            outcomeName(a.view, before.outcome, m),
            m.concept(c).tag,
            { view: nameA, k: ka, m: before.states },
            { view: nameB, k: kb, m: after.states },
          ),
          { outcome: key },
        ),
      );
    }
  }
  return sentences.length > 0 ? sentences : [say(m.compare.same(nameA, nameB))];
}

function statusQuo(
  a: Analysis,
  b: Analysis,
  nameA: string,
  nameB: string,
  m: Messages,
): Sentence[] {
  if (!a.statusQuo || !b.statusQuo) return [];
  const sentences: Sentence[] = [];
  const inA = a.statusQuo.equilibrium;
  const inB = b.statusQuo.equilibrium;
  const tags = (cs: typeof inA): string => (cs.length > 0 ? m.tags(cs) : m.compare.noConcept);
  if (inA.join() !== inB.join())
    sentences.push(say(m.compare.statusQuo(nameA, tags(inA), nameB, tags(inB))));
  for (const { party, improvements } of a.statusQuo.parties) {
    const { key } = a.view.parties[party];
    const other = b.statusQuo.parties.find((p) => b.view.parties[p.party].key === key);
    if (!other || improvements.length > 0 === other.improvements.length > 0) continue;
    const [can, cannot] = improvements.length > 0 ? [nameA, nameB] : [nameB, nameA];
    sentences.push(say(m.compare.movers(partyName(a.view, party, m), can, cannot), { party: key }));
  }
  return sentences;
}

function viewName({ view }: Analysis, m: Messages): string {
  return m.compare.view(view.view, view.holder === null ? null : partyName(view, view.holder, m));
}
