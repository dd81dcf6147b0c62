import type { AlternativeResult, Analysis, CompiledStatement, CompiledView } from "@sextant/case";
import { type Concept, holdsAt } from "@sextant/engine";
import { outcomeName, partyName } from "../describe/names.js";
import { namesOf, preferenceText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";
import { leading } from "./outcomes.js";

/** How many orders are told in full. */
const TOLD = 12;

/** Above this many orders the headline names the outcomes that hang on them, not each order. */
const IN_HEADLINE = 2;

/** An outcome whose number of equilibria differs between the orders and the count told above. */
interface Hanging {
  /** Index into view.outcomes. */
  readonly outcome: number;
  readonly name: string;
  readonly states: number;
  /** k by concept told: with the tie counted, then under each order. */
  readonly counted: readonly number[];
  readonly byOrder: readonly (readonly number[])[];
  /** Whether the verdict itself differs, not only the number. */
  readonly verdict: boolean;
}

/** Cost: outcomes x orders x equilibria. */
function hangingOutcomes(
  analysis: Analysis,
  m: Messages,
  told: readonly Concept[] = leading(analysis.concepts),
): Hanging[] {
  const { view, outcomes, alternatives } = analysis;
  return outcomes.flatMap(({ outcome, states, equilibria }) => {
    const { truth } = view.outcomes[outcome];
    const counted = told.map((c) => equilibria[c] ?? 0);
    const byOrder = alternatives.map((alternative) =>
      told.map((c) => {
        let k = 0;
        for (const s of alternative.equilibria[c] ?? []) if (holdsAt(truth, s)) k++;
        return k;
      }),
    );
    if (byOrder.every((ks) => ks.every((k, i) => k === counted[i]))) return [];
    const verdict = byOrder.some((ks) => ks.some((k, i) => k > 0 !== counted[i] > 0));
    return [{ outcome, name: outcomeName(view, outcome, m), states, counted, byOrder, verdict }];
  });
}

/** Which of the outcomes that hang on the order hold, and which do not, under one order. */
function verdictsUnder(
  hanging: readonly Hanging[],
  order: number,
  told: readonly Concept[],
  m: Messages,
): string[] {
  const groups = new Map<string, { names: string[]; yes: Concept[]; no: Concept[] }>();
  for (const { name, byOrder } of hanging) {
    const yes = told.filter((_, i) => byOrder[order][i] > 0);
    const no = told.filter((_, i) => byOrder[order][i] === 0);
    const group = groups.get(yes.join(" ")) ?? { names: [], yes, no };
    group.names.push(m.quote(name));
    groups.set(yes.join(" "), group);
  }
  return [...groups.values()]
    .sort((x, y) => y.yes.length - x.yes.length)
    .map(({ names, yes, no }) => m.answer.holdsUnderOrder(names, yes, no));
}

/**
 * For the headline: which verdicts on outcomes hang on an order that the case leaves unknown, and how
 * they come out under each order. Empty where no order is unknown.
 */
export function unknownOrderHeadline(analysis: Analysis, m: Messages): Sentence[] {
  const { view, alternatives, concepts } = analysis;
  if (view.alternatives.length === 0) return [];
  const told = leading(concepts);
  const hanging = hangingOutcomes(analysis, m).filter((x) => x.verdict);
  const changes = alternatives.map((alternative) => statusQuoChanges(analysis, alternative, m));
  if (hanging.length === 0 && changes.every((texts) => texts.length === 0))
    return analysis.outcomes.length === 0
      ? []
      : [say(m.answer.nothingHangs(alternatives.length, told))];
  const names = hanging.map((x) => m.quote(x.name));
  if (alternatives.length > IN_HEADLINE)
    return [say(m.answer.hangsOnOrders(names, alternatives.length))];
  const orders = alternatives.flatMap((alternative, at) => {
    const verdicts = verdictsUnder(hanging, at, told, m);
    const party = partyName(view, alternative.party, m);
    const texts = tiedTexts(view, alternative.party, alternative.order, m);
    const parts = [
      ...(verdicts.length > 0 ? [m.answer.underOrder(party, texts, verdicts)] : []),
      ...changes[at],
    ];
    const named = verdicts.length > 0 ? tiedStatements(view, alternative) : [];
    return parts.length > 0 ? [item(parts.join(" "), undefined, namesOf(view, named, m))] : [];
  });
  return [say(m.answer.hangsOnOrder(names)), ...orders];
}

/** Whether the status quo is among the equilibria gained or lost. */
function statusQuoChanges(
  { view, concepts }: Analysis,
  { gained, lost }: AlternativeResult,
  m: Messages,
): string[] {
  const { statusQuo } = view;
  if (statusQuo === null) return [];
  const now = concepts.filter((c) => gained[c]?.includes(statusQuo));
  const no = concepts.filter((c) => lost[c]?.includes(statusQuo));
  return [
    ...(now.length > 0 ? [m.answer.statusQuoChanges(m.tags(now), true)] : []),
    ...(no.length > 0 ? [m.answer.statusQuoChanges(m.either(no), false)] : []),
  ];
}

/** The tied statements in the alternative's order; the rest of the party's list stands as it was. */
export function tiedTexts(
  view: CompiledView,
  party: number,
  order: readonly string[],
  m: Messages,
): string[] {
  return order.flatMap((id) => {
    const statement = view.statements[party].find((p) => p.id === id);
    if (!statement) return [id];
    return statement.order === "unknown" ? [preferenceText(view, statement, m)] : [];
  });
}

/** Those of them that are named by their words. */
function tiedStatements(
  view: CompiledView,
  { party, order }: AlternativeResult,
): CompiledStatement[] {
  return order.flatMap(
    (id) => view.statements[party].find((p) => p.id === id && p.order === "unknown") ?? [],
  );
}

/** An outcome of which some counts hang on an order that is unknown. */
export interface OutcomeOnOrder {
  /** Index into view.outcomes. */
  readonly outcome: number;
  /** The concepts under which its number of equilibria is another under some order. */
  readonly concepts: readonly Concept[];
  /** Its counts under each order that has others. */
  readonly sentences: readonly Sentence[];
}

/** The outcomes whose number of equilibria, under any concept, hangs on an order that is unknown. */
export function outcomesOnOrder(analysis: Analysis, m: Messages): OutcomeOnOrder[] {
  const { view, alternatives, concepts } = analysis;
  if (view.alternatives.length === 0) return [];
  return hangingOutcomes(analysis, m, concepts).map(
    ({ outcome, name, states, counted, byOrder }) => {
      const sentences = alternatives.flatMap(({ party, order }, at) => {
        const others = concepts.flatMap((c, i) =>
          byOrder[at][i] === counted[i] ? [] : [{ k: byOrder[at][i], tag: m.concept(c).tag }],
        );
        if (others.length === 0) return [];
        const texts = tiedTexts(view, party, order, m);
        const counts = m.answer.hangingCounts(m.quote(name), others, states);
        return [item(m.answer.underOrder(partyName(view, party, m), texts, [counts]))];
      });
      const rest = sentences.length - TOLD;
      return {
        outcome,
        concepts: concepts.filter((_, i) => byOrder.some((ks) => ks[i] !== counted[i])),
        sentences:
          rest > 0 ? [...sentences.slice(0, TOLD), item(m.answer.furtherOrders(rest))] : sentences,
      };
    },
  );
}

/**
 * Where a tie's order is unknown: what changes under each strict order of it, and for each outcome that
 * it touches, k of m states.
 */
export function unknownOrderSentences(analysis: Analysis, m: Messages): Sentence[] {
  const { view, concepts, alternatives } = analysis;
  if (view.alternatives.length === 0) return [];
  const told = leading(concepts);
  const hanging = hangingOutcomes(analysis, m);
  const counts = ({ name, states }: Hanging, ks: readonly number[]): string =>
    m.answer.hangingCount(
      m.quote(name),
      told.map((c, i) => ({ k: ks[i], tag: m.concept(c).tag })),
      states,
    );
  const sentences: Sentence[] = hanging.length > 0 ? [say(m.answer.countedAbove)] : [];
  for (const one of hanging) sentences.push(item(counts(one, one.counted)));
  alternatives.slice(0, TOLD).forEach((alternative, at) => {
    const changes: string[] = [];
    for (const c of told) {
      const gained = alternative.gained[c]?.length ?? 0;
      const lost = alternative.lost[c]?.length ?? 0;
      if (gained + lost > 0) changes.push(m.answer.difference(m.concept(c).tag, gained, lost));
    }
    const opening = m.answer.alternative(
      partyName(view, alternative.party, m),
      tiedTexts(view, alternative.party, alternative.order, m),
      changes,
    );
    sentences.push(
      say([opening, ...statusQuoChanges(analysis, alternative, m)].join(" "), {
        party: view.parties[alternative.party].key,
      }),
    );
    for (const one of hanging) sentences.push(item(counts(one, one.byOrder[at])));
  });
  const rest = alternatives.length - TOLD;
  return rest > 0 ? [...sentences, say(m.answer.furtherOrders(rest))] : sentences;
}
