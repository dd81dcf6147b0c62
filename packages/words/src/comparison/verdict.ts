import type { Comparison, OutcomeComparison } from "@sextant/case";
import { holdsAt } from "@sextant/engine";
import { optionName, partyName } from "../describe/names.js";
import type { Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";
import {
  countsPhrase,
  deterredPhrase,
  leavingPhrase,
  NOTHING,
  orderPhrases,
  type Phrase,
  phrase,
  stepsDoing,
  stepsPhrase,
} from "./phrases.js";
import {
  type OutcomeReading,
  outcomeTitle,
  readingIn,
  type ViewReading,
  viewTitle,
} from "./readings.js";

/**
 * The verdict on one outcome in one sentence, for the first view; below it how it stands in the others.
 *
 * @param told the parties whose unknown order an earlier outcome has named already
 */
export function verdictSentences(
  comparison: Comparison,
  index: number,
  told: Set<string>,
  m: Messages,
): Sentence[] {
  const key = comparison.outcomes[index];
  const title = outcomeTitle(comparison, index, m);
  const readings = comparison.views.map((view) => readingIn(view, index));
  const [first] = readings;
  if (first === null) {
    return [say(m.comparison.verdict(title, false, m.comparison.standing["no-states"](), ""))];
  }
  const sentence = first.hangs
    ? hangingSentence(first, title, told, m)
    : plainSentence(first.main, title, m);
  const about = { outcome: key, ...cites(sentence) };
  const others = otherStandings(comparison, readings, m);
  return [say(sentence.text, about), ...(others === "" ? [] : [item(others, { outcome: key })])];
}

function plainSentence(reading: OutcomeReading, title: string, m: Messages): Phrase {
  const reason = reasonPhrase(reading, m);
  return phrase(
    m.comparison.verdict(title, isHere(reading), standingText(reading.found, m), reason.text),
    reason.cite,
  );
}

/** One sentence that says on which unknown order the verdict hangs, and how. */
function hangingSentence(
  { main, orders }: ViewReading,
  title: string,
  told: Set<string>,
  m: Messages,
): Phrase {
  const whose = [...new Set(orders.map(({ order }) => order!.party))].join(" ");
  const known = told.has(whose);
  told.add(whose);
  const named = ({ order }: OutcomeReading) => orderPhrases(main.view, order!, m);
  const opening = m.comparison.hangs(title, isHere(main), known);
  const promise = known ? null : brokenPromise(orders, m);
  const cite = orders.flatMap((reading) => named(reading).cite);
  if (promise !== null) {
    const { steps, free, withdrawn, reading } = promise;
    const { texts } = named(reading);
    const then = standingText(reading.found, m);
    const rest = orders.filter((other) => other !== reading);
    const otherwise = rest.length === 1 ? standingText(rest[0].found, m) : "";
    return phrase(
      m.comparison.hangsOnPromise(opening, steps, free, withdrawn, texts, then, otherwise),
      cite,
    );
  }
  const cases = orders.map((reading) => {
    const { texts, bare } = named(reading);
    const party = partyName(main.view, reading.order!.party, m);
    const reason = reasonPhrase(reading, m);
    return m.comparison.caseOf(
      party,
      known ? bare : texts,
      standingText(reading.found, m),
      reading.found.standing === "nash" ? reason.text : "",
    );
  });
  return phrase(m.comparison.hangsOnOrder(opening, cases), cite);
}

/** How the outcome stands in the other views, those alike together; "" where there are none. */
function otherStandings(
  comparison: Comparison,
  readings: readonly (ViewReading | null)[],
  m: Messages,
): string {
  const groups = new Map<string, string[]>();
  const [first, ...others] = readings;
  others.forEach((reading, at) => {
    const { view } = comparison.views[at + 1];
    const standing =
      reading === null
        ? m.comparison.noSuchOutcome
        : standings(reading, m) === standings(first as ViewReading, m)
          ? m.comparison.theSame
          : reading.hangs
            ? m.comparison.leftOpen
            : m.comparison.briefly[reading.main.found.standing];
    groups.set(standing, [...(groups.get(standing) ?? []), viewTitle(view, m)]);
  });
  if (groups.size === 0) return "";
  return m.comparison.otherViews([...groups].map(([standing, views]) => ({ standing, views })));
}

/** Each strict order of what is left unknown with its verdict and reason, where they differ. */
export function orderItems({ main, orders }: ViewReading, m: Messages): Sentence[] {
  const counts = ({ found }: OutcomeReading): string => countsPhrase(found, ["nash", "seq"], m);
  if (orders.every((order) => counts(order) === counts(main))) return [];
  return orders.map((reading) => {
    const reason = reasonPhrase(reading, m);
    const { bare } = orderPhrases(main.view, reading.order!, m);
    const party = partyName(main.view, reading.order!.party, m);
    const standing = standingText(reading.found, m);
    return item(m.comparison.under(party, bare, standing, reason.text), cites(reason));
  });
}

/** The other views that judge otherwise, each with its reason; where an order leaves it open, the worst case. */
export function viewItems(comparison: Comparison, index: number, m: Messages): Sentence[] {
  const [first, ...others] = comparison.views.map((view) => readingIn(view, index));
  return others.flatMap((reading) => {
    if (reading === null || first === null || standings(reading, m) === standings(first, m))
      return [];
    const told = reading.hangs ? worstOf(reading.orders) : reading.main;
    const reason = reasonPhrase(told, m);
    const name = viewTitle(reading.of.view, m);
    const text = m.comparison.inView(name, standingText(told.found, m), reason.text);
    return [item(text, { outcome: comparison.outcomes[index], ...cites(reason) })];
  });
}

/** The order under which the party whose order it is could and would go back on a promise. */
function brokenPromise(
  orders: readonly OutcomeReading[],
  m: Messages,
): { reading: OutcomeReading; steps: string; free: string; withdrawn: string[] } | null {
  for (const reading of orders) {
    const { view, found, order } = reading;
    if (found.standing === "nash") continue;
    const problem = found.commitments.find(({ free }) => free === order?.party);
    if (problem === undefined) continue;
    return {
      reading,
      steps: stepsPhrase(view, problem.bound, problem.example.steps, m),
      free: partyName(view, problem.free, m),
      withdrawn: problem.example.withdrawn.map((o) => m.quote(optionName(view, o, m))),
    };
  }
  return null;
}

/** What is told of a view: threats alone are told as not holding. */
function standings({ main, orders }: ViewReading, m: Messages): string {
  const own = orders.length > 0 ? orders : [main];
  return [...new Set(own.map(({ found }) => m.comparison.briefly[found.standing]))].join(" ");
}

const RANK = ["no-states", "none", "threats", "seq", "nash"] as const;

function worstOf(orders: readonly OutcomeReading[]): OutcomeReading {
  return orders.reduce((worst, one) =>
    RANK.indexOf(one.found.standing) < RANK.indexOf(worst.found.standing) ? one : worst,
  );
}

const isHere = ({ view, found }: OutcomeReading): boolean =>
  view.statusQuo !== null && holdsAt(view.outcomes[found.verdict.outcome].truth, view.statusQuo);

export function standingText(found: OutcomeComparison, m: Messages): string {
  return m.comparison.standing[found.standing](countsPhrase(found, ["nash", "seq"], m));
}

const cites = ({ cite }: Phrase): { cite?: readonly string[] } => (cite.length > 0 ? { cite } : {});

/** Why an outcome stands as it does: who would leave, who is deterred, or whom it catches. */
export function reasonPhrase({ view, found }: OutcomeReading, m: Messages): Phrase {
  if (found.standing === "no-states") return NOTHING;
  if (found.standing === "nash") return trapPhrase(view, found, m);
  if (found.standing === "seq") {
    return deterredAt(view, found, m);
  }
  const leaver = found.example.find(({ witness }) => !witness.stable);
  if (leaver === undefined || leaver.witness.stable) return NOTHING;
  return leavingPhrase(view, found, leaver.witness, leaver.out, m);
}

/** Who would rather leave but is deterred: first the one who would go back on its part of a bargain. */
function deterredAt(view: OutcomeReading["view"], found: OutcomeComparison, m: Messages): Phrase {
  const all = found.example.flatMap(({ witness }) =>
    witness.stable ? witness.deterrences.map((deterrence) => ({ witness, deterrence })) : [],
  );
  const { truth } = view.outcomes[found.verdict.outcome];
  const broken = all.find(
    ({ witness, deterrence }) =>
      found.commitments.some(({ free }) => free === witness.party) &&
      !holdsAt(truth, deterrence.improvement),
  );
  const told = broken ?? all[0];
  return told === undefined ? NOTHING : deterredPhrase(view, told.witness, told.deterrence, m);
}

function trapPhrase(view: OutcomeReading["view"], found: OutcomeComparison, m: Messages): Phrase {
  const n = found.verdict.equilibria.seq ?? 0;
  if (found.verdict.example !== null && n === 1 && view.states.isFinal(found.verdict.example))
    return phrase(m.comparison.finalOnly);
  const trap = found.traps.find(({ states }) => states === n) ?? found.traps[0];
  if (trap === undefined || trap.states < n) return NOTHING;
  return phrase(
    m.comparison.trap(
      partyName(view, trap.party, m),
      trap.states,
      n,
      stepsDoing(view, trap.steps, m),
    ),
  );
}
