/**
 * Why nobody moves: what each party misses first at the status quo, in whose hands it lies, and what
 * giving it would cost the giver. All of it is computed from single moves at the status quo.
 */
import type { Analysis, CompiledStatement, CompiledView } from "@sextant/case";
import { holdsAt, movesOf } from "@sextant/engine";
import { partyName } from "../describe/names.js";
import { decisive, namesOf, namesOnce, preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { type Sentence, say } from "../sentence.js";

/** How many pairs, and how many further groups of parties, are told. */
const PAIRS = 2;
const GROUPS = 3;
/** Above this many pairs of moves no partner is looked for. */
const MOST_PAIRS = 200_000;

/** The most important preference of a party that does not hold at the status quo. */
export interface Missing {
  readonly party: number;
  readonly statement: CompiledStatement;
  /** Whether a move of its own brings it about (at a price: the party has no improvement). */
  readonly own: boolean;
  /** The other parties that have a move from the status quo which brings it about. */
  readonly givers: readonly number[];
  /** Where no single party has: a party with which it could, by a move of each; null for none. */
  readonly partner: number | null;
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
        partner: able.length === 0 ? partnerFor(view, party, statement, statusQuo.state) : null,
      },
    ];
  });
}

/** The first party with which a party could bring a statement about by one move of each. */
function partnerFor(
  view: CompiledView,
  party: number,
  { truth }: CompiledStatement,
  from: number,
): number | null {
  let tried = 0;
  const reach = (first: number, second: number): boolean => {
    for (const t of movesOf(view.model, from, first)) {
      if (tried > MOST_PAIRS) return false;
      const ends = movesOf(view.model, t, second);
      tried += ends.length + 1;
      if (ends.some((u) => holdsAt(truth, u))) return true;
    }
    return false;
  };
  const partner = view.parties.findIndex(
    (_, other) => other !== party && (reach(party, other) || reach(other, party)),
  );
  return partner < 0 ? null : partner;
}

/**
 * The sentences of the headline that say why nobody moves, the most telling first. Empty where nobody misses
 * anything.
 */
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
      undefined,
      namesOf(view, [a.statement, b.statement], m),
    ),
    ...prices(view, a, b, m),
  ]);
  const paired = new Set(pairs.flat().map((x) => x.party));
  const groups = new Map<string, Missing[]>();
  for (const one of missing) {
    if (paired.has(one.party)) continue;
    // The price of one's own move is each party's own, and so is what it takes with a partner.
    const alone = one.own || one.partner !== null;
    const key = alone ? `alone ${one.party}` : one.givers.join(" ");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  // First the parties whom others need, then the larger groups.
  const needed = (group: readonly Missing[]): number =>
    Math.max(...group.map(({ party }) => needing(missing, party)));
  const told = [...groups.values()]
    .sort((a, b) => needed(b) - needed(a) || b.length - a.length)
    .slice(0, GROUPS);
  for (const group of told) sentences.push(groupSentence(view, group, paired, m));
  return sentences.length > 0 ? sentences : rankedSentences(analysis, m);
}

/** How many parties need a party's move for what they miss first. */
function needing(missing: readonly Missing[], party: number): number {
  return missing.filter((x) => x.givers.includes(party) || x.partner === party).length;
}

/** What parties miss for the same reason, and whose hands it lies in. */
function groupSentence(
  view: CompiledView,
  group: readonly Missing[],
  paired: ReadonlySet<number>,
  m: Messages,
): Sentence {
  const name = (party: number): string => partyName(view, party, m);
  const [{ party, statement, own, givers, partner }] = group;
  const text = preferenceText(view, statement, m);
  if (own) {
    const { phrase, lost } = price(view, party, statement.truth, m);
    const names = namesOf(view, [statement, ...lost], m);
    return say(m.answer.missOwn(name(party), text, phrase), undefined, names);
  }
  const statements = group.map((x) => x.statement);
  const once = namesOnce(view, statements, m);
  if (partner !== null)
    return say(m.answer.missTogether(name(party), text, name(partner)), undefined, once);
  const whose = group.map((x) => ({
    party: name(x.party),
    text: preferenceText(view, x.statement, m),
  }));
  if (givers.length === 0) return say(m.answer.missNobody(whose), undefined, once);
  const too = givers.every((g) => paired.has(g));
  // There the words are left out.
  return say(m.answer.missLies(whose, givers.map(name), too), undefined, too ? [] : once);
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
    needing(missing, a.party) + needing(missing, b.party);
  return found.sort((x, y) => needed(y) - needed(x));
}

/** What each of two would lose by giving the other what it misses, by the move that costs it least. */
function prices(view: CompiledView, a: Missing, b: Missing, m: Messages): Sentence[] {
  const both = [
    price(view, a.party, b.statement.truth, m),
    price(view, b.party, a.statement.truth, m),
  ];
  const lost = both.flatMap((p) => p.lost);
  return [
    say(m.answer.neitherGives(both.map(({ phrase }) => phrase)), undefined, namesOf(view, lost, m)),
  ];
}

interface Price {
  readonly phrase: string;
  /** The preferences that the phrase names. */
  readonly lost: readonly CompiledStatement[];
}

function price(view: CompiledView, giver: number, truth: Uint32Array, m: Messages): Price {
  const from = view.statusQuo!;
  const levels = view.model.levels[giver];
  let best = -1;
  for (const t of movesOf(view.model, from, giver))
    if (holdsAt(truth, t) && (best < 0 || levels[t] > levels[best])) best = t;
  const name = partyName(view, giver, m);
  if (levels[best] === levels[from]) return { phrase: m.answer.priceNone(name), lost: [] };
  const lost = (decisive(view, giver, best, from)?.statements ?? []).filter(
    (p) => holdsAt(p.truth, from) && !holdsAt(p.truth, best),
  );
  const texts = lost.map((p) => preferenceText(view, p, m));
  return { phrase: m.answer.priceLost(name, texts), lost };
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
