import type { Analysis, OutcomeVerdict } from "@sextant/case";
import { CONCEPT_BIT, type Concept, changedOptions, holdsAt } from "@sextant/engine";
import { changePhrases } from "../describe/changes.js";
import { outcomeName, partyName, stateTitle } from "../describe/names.js";
import { couldText } from "../explain/explain.js";
import { preferenceText } from "../explain/reason.js";
import { witnessFor } from "../explain/witness-for.js";
import type { Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";
import { leaversAt, tellingConcept } from "./resting.js";

/** How many outcomes are told in sentences; the table has all of them. */
const TOLD = 30;

/** For each outcome: whether it holds, who blocks it and how, how far it is, and whose words name it. */
export function outcomeSentences(analysis: Analysis, m: Messages): Sentence[] {
  const told = analysis.outcomes.slice(0, TOLD);
  const rest = analysis.outcomes.length - told.length;
  return [
    ...told.flatMap((verdict) => outcomeVerdictSentences(analysis, verdict, m)),
    ...(rest > 0 ? [say(m.answer.furtherOutcomesLeft(rest))] : []),
  ];
}

/** What there is to say about one outcome. */
export function outcomeVerdictSentences(
  analysis: Analysis,
  verdict: OutcomeVerdict,
  m: Messages,
): Sentence[] {
  const { view, concepts } = analysis;
  const outcome = view.outcomes[verdict.outcome];
  const about = { outcome: outcome.key };
  const name = outcomeName(view, verdict.outcome, m);
  if (verdict.states === 0 || verdict.example === null)
    return [say(m.answer.impossible(name), about)];
  const told = leading(concepts);
  const counts = m.answer.counts(
    told.map((c) => ({
      k: verdict.equilibria[c] ?? 0,
      m: verdict.states,
      tag: m.concept(c).tag,
    })),
  );
  const holds = told.some((c) => (verdict.equilibria[c] ?? 0) > 0);
  const sentences: Sentence[] = [
    say(holds ? m.answer.holds(name, counts) : m.answer.fails(name, counts), about),
  ];
  if (view.statusQuo !== null && holdsAt(outcome.truth, view.statusQuo))
    sentences.push(item(m.answer.isStatusQuo, about));
  else if (analysis.evolution) sentences.push(item(distance(verdict, m), about));
  if (holds && onlyTraps(analysis, verdict)) sentences.push(item(m.answer.trapOnly, about));
  const threats = concepts.filter(
    (c) => (c === "gmr" || c === "smr") && (verdict.equilibria[c] ?? 0) > 0,
  );
  if (!holds && threats.length > 0)
    sentences.push(
      item(
        m.answer.threatsHold(
          threats,
          Math.max(...threats.map((c) => verdict.equilibria[c] ?? 0)),
          verdict.states,
        ),
        about,
      ),
    );
  if (holds) sentences.push(...instance(analysis, verdict, told, m));
  if (!holds) sentences.push(...blockers(analysis, verdict, verdict.example, m));
  sentences.push(item(naming(analysis, verdict, m), about));
  return sentences;
}

/** The concepts that human output leads with: Nash and SEQ, or what was computed. */
export function leading(concepts: readonly Concept[]): readonly Concept[] {
  const both = concepts.filter((c) => c === "nash" || c === "seq");
  return both.length > 0 ? both : concepts;
}

function distance(verdict: OutcomeVerdict, m: Messages): string {
  if (verdict.byMoves === null) return m.answer.reachNone;
  return verdict.byImprovements === null
    ? m.answer.reachMoves(verdict.byMoves)
    : m.answer.reachBoth(verdict.byMoves, verdict.byImprovements);
}

/** One state in which the outcome holds, the nearest to the status quo, and how it differs from it. */
function instance(
  analysis: Analysis,
  verdict: OutcomeVerdict,
  told: readonly Concept[],
  m: Messages,
): Sentence[] {
  const { view } = analysis;
  const { statusQuo } = view;
  if (statusQuo === null) return [];
  const { truth, key } = view.outcomes[verdict.outcome];
  if (holdsAt(truth, statusQuo)) return [];
  const concept = told.find((c) => (verdict.equilibria[c] ?? 0) > 0);
  if (!concept) return [];
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const s of analysis.equilibria[concept] ?? []) {
    if (!holdsAt(truth, s)) continue;
    const cost = changedOptions(view.model, statusQuo, s);
    if (cost < least) [best, least] = [s, cost];
  }
  if (best < 0 || view.states.isFinal(best)) return [];
  const changes = m.changeList(changePhrases(view, statusQuo, best, m));
  return [
    item(m.answer.holdsIn(stateTitle(view, best, m), changes), {
      outcome: key,
      state: view.states.id(best),
    }),
  ];
}

/** Who would leave, in how many of its states, and at one state by which move and why. */
function blockers(
  analysis: Analysis,
  verdict: OutcomeVerdict,
  example: number,
  m: Messages,
): Sentence[] {
  const { view } = analysis;
  const concept = tellingConcept(analysis);
  const items = verdict.leavers
    .map((counts, party) => ({ party, n: counts[concept] ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map(({ party, n }) => ({ party: partyName(view, party, m), n }));
  const about = {
    outcome: view.outcomes[verdict.outcome].key,
    state: view.states.id(example),
  };
  const sentences: Sentence[] = [
    item(m.answer.leavers(items, verdict.states, m.concept(concept).tag), about),
  ];
  for (const party of leaversAt(analysis, example, concept)) {
    const witness = witnessFor(analysis, party, example, concept);
    if (witness.stable) continue;
    sentences.push(
      item(
        [
          couldText(view, party, example, witness.improvement, m, true),
          m.explain.undeterred[concept],
        ].join(" "),
        { ...about, party: view.parties[party].key },
      ),
    );
  }
  return sentences;
}

function onlyTraps(analysis: Analysis, verdict: OutcomeVerdict): boolean {
  const { view, stability, concepts } = analysis;
  const { truth } = view.outcomes[verdict.outcome];
  const bits = leading(concepts).map((c) => CONCEPT_BIT[c]);
  let found = false;
  for (let s = 0; s < view.states.count; s++) {
    if (!holdsAt(truth, s)) continue;
    if (!bits.some((bit) => stability.verdicts.every((column) => (column[s] & bit) !== 0)))
      continue;
    if (!view.states.isFinal(s)) return false;
    found = true;
  }
  return found;
}

function naming(analysis: Analysis, verdict: OutcomeVerdict, m: Messages): string {
  const { view } = analysis;
  if (verdict.named.length === 0) return m.answer.emerges;
  return m.answer.named(
    verdict.named.map(({ party, statement, direction }) => ({
      party: partyName(view, party, m),
      text: preferenceText(view, view.statements[party][statement], m),
      wants: direction === "for",
    })),
  );
}
