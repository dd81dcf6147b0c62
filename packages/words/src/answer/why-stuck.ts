/**
 * Why nobody moves: what each party misses first at the status quo, in whose hands it lies, and what
 * giving it would cost the giver. All of it is computed from single moves at the status quo.
 */
import type { Analysis, CompiledStatement, CompiledView } from "@sextant/case";
import { holdsAt, movesOf } from "@sextant/engine";
import { partyName } from "../describe/names.js";
import { decisive, preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";

/** How many pairs, and how many further groups of parties, are told. */
const PAIRS = 2;
const GROUPS = 3;

/** The most important preference of a party that does not hold at the status quo. */
export interface Missing {
  readonly party: number;
  readonly statement: CompiledStatement;
  /** Whether a move of its own brings it about (at a price: the party has no improvement). */
  readonly own: boolean;
  /** The other parties that have a move from the status quo which brings it about. */
  readonly givers: readonly number[];
}

/**
 * What each party that cannot improve alone misses first: the first of its preference statements that
 * does not hold. Where such a party could bring it about itself, it would lose a higher one by it, or
 * it would be an improvement. Parties with a ranking or weights are left out.
 *
 * Cost: the moves of every party at the status quo, once for each party.
 */
export function missingFirst({ view, statusQuo }: Analysis): Missing[] {
  if (!statusQuo) return [];
  return statusQuo.parties.flatMap(({ party, improvements }) => {
    if (improvements.length > 0) return [];
    const statement = view.statements[party].find((p) => !holdsAt(p.truth, statusQuo.state));
    if (!statement) return [];
    const able = statusQuo.parties.flatMap((p) =>
      p.moves.some((t) => holdsAt(statement.truth, t)) ? [p.party] : [],
    );
    return [
      {
        party,
        statement,
        own: able.includes(party),
        givers: able.filter((giver) => giver !== party),
      },
    ];
  });
}

/** The sentences of the headline that say why nobody moves. Empty where nobody misses anything. */
export function whyStuckSentences(analysis: Analysis, m: Messages): Sentence[] {
  const { view } = analysis;
  const missing = missingFirst(analysis);
  const name = (party: number): string => partyName(view, party, m);
  const pairs = mutualPairs(missing).slice(0, PAIRS);
  const sentences = pairs.flatMap(([a, b]) => [
    say(
      m.answer.eachHolds(
        name(a.party),
        preferenceText(view, a.statement, m),
        name(b.party),
        preferenceText(view, b.statement, m),
      ),
    ),
    ...prices(view, a, b, m),
  ]);
  const paired = new Set(pairs.flat().map((x) => x.party));
  const groups = new Map<string, Missing[]>();
  for (const one of missing) {
    if (paired.has(one.party)) continue;
    const key = one.own ? "own" : one.givers.join(" ");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const told = [...groups.values()].sort((a, b) => b.length - a.length).slice(0, GROUPS);
  for (const group of told) {
    const [{ own, givers }] = group;
    const whose = group.map((x) => ({
      party: name(x.party),
      text: preferenceText(view, x.statement, m),
    }));
    sentences.push(
      say(
        own
          ? m.answer.missOwn(whose)
          : givers.length === 0
            ? m.answer.missNobody(whose)
            : m.answer.missLies(
                whose,
                givers.map(name),
                givers.every((g) => paired.has(g)),
              ),
      ),
    );
  }
  return sentences.length > 0 ? sentences : rankedSentences(analysis, m);
}

/** Pairs of parties who each could bring about what the other misses first, those others need first. */
function mutualPairs(missing: readonly Missing[]): [Missing, Missing][] {
  const found: [Missing, Missing][] = [];
  for (const a of missing)
    for (const b of missing)
      if (
        a.party < b.party &&
        !a.own &&
        !b.own &&
        a.givers.includes(b.party) &&
        b.givers.includes(a.party)
      )
        found.push([a, b]);
  const needed = ([a, b]: [Missing, Missing]): number =>
    missing.filter((x) => x.givers.includes(a.party) || x.givers.includes(b.party)).length;
  return found.sort((x, y) => needed(y) - needed(x));
}

/** What each of two would lose by giving the other what it misses, by the move that costs it least. */
function prices(view: CompiledView, a: Missing, b: Missing, m: Messages): Sentence[] {
  const phrases = [
    [a.party, b.statement],
    [b.party, a.statement],
  ].map(([giver, statement]) =>
    price(view, giver as number, (statement as CompiledStatement).truth, m),
  );
  return [say(m.answer.neitherGives(phrases))];
}

function price(view: CompiledView, giver: number, truth: Uint32Array, m: Messages): string {
  const from = view.statusQuo!;
  const levels = view.model.levels[giver];
  let best = -1;
  for (const t of movesOf(view.model, from, giver))
    if (holdsAt(truth, t) && (best < 0 || levels[t] > levels[best])) best = t;
  const name = partyName(view, giver, m);
  if (levels[best] === levels[from]) return m.answer.priceNone(name);
  const lost = decisive(view, giver, best, from)?.statements.filter(
    (p) => holdsAt(p.truth, from) && !holdsAt(p.truth, best),
  );
  return m.answer.priceLost(
    name,
    (lost ?? []).map((p) => preferenceText(view, p, m)),
  );
}

/**
 * Where preferences are rankings or weights, no statement can be named: then the pairs in which each
 * has a move to something the other prefers.
 */
function rankedSentences({ view, statusQuo }: Analysis, m: Messages): Sentence[] {
  if (!statusQuo) return [];
  const { state } = statusQuo;
  const still = statusQuo.parties.filter(
    ({ party, improvements }) => improvements.length === 0 && view.statements[party].length === 0,
  );
  const pleases = (giver: number, party: number): boolean => {
    const levels = view.model.levels[party];
    return statusQuo.parties[giver].moves.some((t) => levels[t] > levels[state]);
  };
  const sentences: Sentence[] = [];
  for (const { party: a } of still)
    for (const { party: b } of still)
      if (a < b && sentences.length < PAIRS && pleases(a, b) && pleases(b, a))
        sentences.push(say(m.answer.eachCouldGive(partyName(view, a, m), partyName(view, b, m))));
  return sentences;
}
