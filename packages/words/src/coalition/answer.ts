import type { CoalitionAnalysis, ConceptAgainst } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { partyName, stateTitle } from "../describe/names.js";
import { preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Section, type Sentence, say } from "../sentence.js";
import { counts, gains, membersText, placesOf, tally } from "./phrases.js";

/** How many coalitions the answer names as breaking equilibria. */
const NAMED = 3;
/** With more strict orders than this, the answer gives only the range. */
const ORDERS = 2;

/** Which agreements would hold against parties acting together, and which coalition breaks the others. */
export function answerSection(result: CoalitionAnalysis, m: Messages): Section {
  return {
    key: "answer",
    title: m.coalition.titles.answer,
    sentences: [
      ...holdingSentences(result, m),
      ...statusQuoSentences(result, m),
      ...breakerSentences(result, m),
      ...unknownSentences(result, m),
    ],
  };
}

function holdingSentences(result: CoalitionAnalysis, m: Messages): Sentence[] {
  const [first, ...others] = result.concepts;
  const tagOf = (c: ConceptAgainst): string => m.concept(c.individual).tag;
  const tell = (c: ConceptAgainst): string =>
    m.coalition.holding(
      c.equilibria,
      c.holding,
      counts(result, c, m),
      tagOf(c),
      c.concept,
      !result.universal,
    );
  const held = holdingStates(first).join();
  return [
    say(tell(first)),
    ...others.map((c) =>
      say(
        c.holding > 0 && holdingStates(c).join() === held
          ? m.coalition.sameHold(
              c.equilibria,
              c.holding,
              counts(result, c, m).filter(
                ({ holding, equilibria }) => holding < equilibria && holding > 0,
              ),
              tagOf(c),
              c.concept,
            )
          : tell(c),
      ),
    ),
  ];
}

function holdingStates({ byOutcome }: ConceptAgainst): number[] {
  return byOutcome
    .flatMap(({ equilibria }) => equilibria.flatMap((e) => (e.holds ? [e.state] : [])))
    .sort((a, b) => a - b);
}

function statusQuoSentences(result: CoalitionAnalysis, m: Messages): Sentence[] {
  const { view, concepts } = result;
  const { statusQuo } = view;
  if (statusQuo === null) return [];
  // Concepts that say the same of the status quo are told together.
  const groups = new Map<string, ConceptAgainst[]>();
  for (const c of concepts) {
    const key = (c.statusQuo?.smallest ?? []).map(({ coalition }) => coalition.join()).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  const title = stateTitle(view, statusQuo, m);
  const about = { state: view.states.id(statusQuo) };
  return [...groups.values()].map((same) => {
    const tags = m.coalition.tags(same.map(({ concept }) => concept));
    const smallest = same[0].statusQuo?.smallest ?? [];
    if (smallest.length === 0)
      return say(m.coalition.statusQuoHolds(title, tags, !result.universal), about);
    const whose = smallest.map(({ coalition }) => membersText(result, coalition, m));
    const falls = m.coalition.statusQuoFalls(title, whose, smallest[0].coalition.length, tags);
    const leads = smallest.map(({ coalition, targets, best }) =>
      m.coalition.leads(
        membersText(result, coalition, m),
        placesOf(result, targets, m),
        targets.length,
        stateTitle(view, best, m),
        gains(result, coalition, statusQuo, best, m),
      ),
    );
    return say([falls, ...leads.slice(0, 1)].join(" "), about);
  });
}

function breakerSentences(result: CoalitionAnalysis, m: Messages): Sentence[] {
  const broken = result.concepts.flatMap((of) => {
    const rest = of.equilibria - of.holding;
    return rest === 0 ? [] : [{ of, rest, items: tally(of) }];
  });
  const alone = broken.filter(({ items, rest }) => items[0].n === rest);
  const one = (parts: typeof broken): Sentence => {
    const { coalition } = parts[0].items[0];
    const counted = parts.map(({ of, rest }) => ({
      rest,
      individual: m.concept(of.individual).tag,
      tag: m.coalition.tag(of.concept),
    }));
    return say(
      m.coalition.oneBreaker(counted, membersText(result, coalition, m), coalition.length === 1),
    );
  };
  if (
    broken.length > 0 &&
    alone.length === broken.length &&
    broken.every(({ items }) => sameMembers(items[0].coalition, broken[0].items[0].coalition))
  )
    return [one(broken)];
  return broken.map((part) => {
    if (alone.includes(part)) return one([part]);
    const named = part.items
      .slice(0, NAMED)
      .map(({ coalition, n }) => ({ coalition: membersText(result, coalition, m), n }));
    const { of, rest } = part;
    return say(m.coalition.breakers(rest, named, m.concept(of.individual).tag, of.concept));
  });
}

function sameMembers(a: readonly number[], b: readonly number[]): boolean {
  return a.join() === b.join();
}

/** What a tie of unknown order makes of it, where the verdicts differ. */
function unknownSentences(result: CoalitionAnalysis, m: Messages): Sentence[] {
  const { view } = result;
  return result.concepts.slice(0, 1).flatMap((c) => {
    const held = holdingStates(c).join();
    if (c.alternatives.every(({ holding }) => holding.join() === held)) return [];
    if (c.alternatives.length > ORDERS) {
      const numbers = c.alternatives.map(({ holding }) => holding.length);
      return [
        say(
          m.coalition.manyOrders(
            c.alternatives.length,
            Math.min(...numbers),
            Math.max(...numbers),
            c.concept,
          ),
        ),
      ];
    }
    const orders = c.alternatives.map(({ equilibria, holding }, k) => ({
      texts: tiedTexts(result, k, m),
      holding: holding.length,
      equilibria: equilibria.length,
      outcomes: placesOf(result, holding, m),
    }));
    const party = partyName(view, view.alternatives[0].party, m);
    return [say(m.coalition.hangs(party, orders, m.concept(c.individual).tag, c.concept))];
  });
}

/** The tied statements in the order of one alternative. */
function tiedTexts({ view }: CoalitionAnalysis, k: number, m: Messages): string[] {
  const { party, order } = view.alternatives[k];
  return order.flatMap((id) => {
    const statement = view.statements[party].find((p) => p.id === id);
    return statement?.order === "unknown"
      ? [`${preferenceText(view, statement, m)} ${basisText(statement.basis, m)}`]
      : [];
  });
}
