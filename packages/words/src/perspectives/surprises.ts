/** What lasts in fact and in whose eyes, outcome by outcome, and who would be surprised by whom. */
import type { Perspectives } from "@sextant/case";
import { changedOptions, explain, holdsAt, STATE_KINDS, staysInFact } from "@sextant/engine";
import { outcomeName, partyName, stateTitle } from "../describe/names.js";
import { couldText } from "../explain/explain.js";
import type { Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";

/** How many leavers are told for one picture of an outcome. */
const LEAVERS = 1;

export function outcomeSentences(found: Perspectives, m: Messages): Sentence[] {
  const { base, concepts, outcomes } = found;
  const p = m.perspectives;
  const [concept] = concepts;
  const { tag } = m.concept(concept);
  const sentences: Sentence[] = [];
  for (const { outcome, hypergame, base: inBase, pictures } of outcomes) {
    const fact = hypergame.equilibria[concept] ?? 0;
    const k = pictures.map((counts) => counts.equilibria[concept] ?? 0);
    if (k.every((count) => count > 0 === fact > 0)) continue;
    const about = { outcome: base.outcomes[outcome].key };
    const name = m.quote(outcomeName(base, outcome, m));
    const states = (m0: number): number | null => (m0 === hypergame.states ? null : m0);
    const others = [
      p.inPicture(p.inBase, inBase.equilibria[concept] ?? 0, states(inBase.states)),
      ...found.pictures.flatMap(({ party, assumed }) =>
        assumed
          ? []
          : [
              p.inPicture(
                p.picture(partyName(base, party, m)),
                k[party],
                states(pictures[party].states),
              ),
            ],
      ),
    ];
    sentences.push(
      say(p.counts(p.lastsInFact(name, fact, hypergame.states, tag), others), about),
      ...(fact > 0 ? expectedToFail(found, outcome, k, m) : wouldFail(found, outcome, m)),
    );
  }
  if (sentences.length === 0) sentences.push(say(p.allAgree(tag)));
  const counted = STATE_KINDS.map((_, kind) => found.kinds.filter((of) => of === kind).length);
  const [steady, unexpected, hidden, apparent] = counted;
  sentences.push(say(p.kinds(steady, unexpected, hidden, apparent, tag)));
  return sentences;
}

/** For each picture in which an outcome lasts nowhere: who would leave a state in which it lasts in fact. */
function expectedToFail(
  found: Perspectives,
  outcome: number,
  k: readonly number[],
  m: Messages,
): Sentence[] {
  const { pictures, concepts } = found;
  const lasting = found.equilibria[concepts[0]]?.hypergame ?? [];
  const u = nearest(found, statesOf(found, outcome, lasting));
  if (u === null) return [];
  return pictures.flatMap(({ party, assumed }) =>
    assumed || k[party] > 0 ? [] : wronglyExpectedToLeave(found, u, party, m).slice(0, LEAVERS),
  );
}

/** Who would leave a state in the eyes of one party, and in fact would stay; one item each. */
export function wronglyExpectedToLeave(
  found: Perspectives,
  u: number,
  party: number,
  m: Messages,
): Sentence[] {
  const { base, pictures, concepts, stability, universe } = found;
  const p = m.perspectives;
  const { view } = pictures[party];
  const s = stability.seen[party][u];
  return found.surprisesAt(u).flatMap((surprise) => {
    if (surprise.party !== party || surprise.does !== "stays") return [];
    const { about } = surprise;
    const witness = explain(view.model, s, about, concepts[0], { reading: found.reading });
    if (witness.stable) return [];
    const could = couldText(view, about, s, witness.improvement, m, true);
    const to = found.stability.hypergame.games[party].states[witness.improvement];
    return [
      item(
        `${p.wouldLeaveInPicture(p.picture(partyName(base, party, m)), could)} ${staysText(found, u, about, to, m)}`,
        { state: universe.states[u].id, party: base.parties[about].key },
      ),
    ];
  });
}

/**
 * Why a party stays that another expects to go to `to`: it would not gain by it, or fears an answer in
 * its own picture.
 */
function staysText(found: Perspectives, u: number, party: number, to: number, m: Messages): string {
  const { base, pictures, concepts, stability, reading } = found;
  const p = m.perspectives;
  const name = partyName(base, party, m);
  const { view } = pictures[party];
  const s = stability.seen[party][u];
  const own = explain(view.model, s, party, concepts[0], { reading });
  if (!own.stable) return p.staysInFact(name);
  const level = view.model.levels[party];
  const target = stability.seen[party][to];
  if (target < 0 || level[target] <= level[s]) return p.staysNoGain(name);
  const answer = own.deterrences.find(({ improvement }) => improvement === target)?.sanction ?? [];
  if (answer.length === 0) return p.staysInFact(name);
  const others = [...new Set(answer.map((step) => partyName(base, step.party, m)))];
  return p.staysForFear(name, others, stateTitle(view, answer[answer.length - 1].to, m));
}

/** Who would in fact leave a state of an outcome that only looks stable to somebody. */
function wouldFail(found: Perspectives, outcome: number, m: Messages): Sentence[] {
  const believed = found.equilibria[found.concepts[0]]?.pictures.flatMap((s) => [...s]) ?? [];
  const u = nearest(found, statesOf(found, outcome, believed));
  return u === null ? [] : wouldLeaveInFact(found, u, m).slice(0, LEAVERS);
}

/** Who would in fact leave a state, and whom that would surprise; one item each. */
export function wouldLeaveInFact(found: Perspectives, u: number, m: Messages): Sentence[] {
  const { base, pictures, concepts, stability, universe } = found;
  const p = m.perspectives;
  return pictures.flatMap(({ party, view }) => {
    const s = stability.seen[party][u];
    if (s < 0 || staysInFact(stability, concepts[0], party, u)) return [];
    const witness = explain(view.model, s, party, concepts[0], { reading: found.reading });
    if (witness.stable) return [];
    const surprised = found
      .surprisesAt(u)
      .flatMap((one) =>
        one.about === party && one.does === "leaves" ? [partyName(base, one.party, m)] : [],
      );
    return [
      item(
        [
          p.wouldLeaveInFact(couldText(view, party, s, witness.improvement, m, true)),
          ...(surprised.length > 0 ? [p.surprised(surprised, partyName(base, party, m))] : []),
        ].join(" "),
        { state: universe.states[u].id, party: base.parties[party].key },
      ),
    ];
  });
}

function statesOf(
  { base, universe }: Perspectives,
  outcome: number,
  states: Iterable<number>,
): number[] {
  const { key } = base.outcomes[outcome];
  return [...states].filter((u) => {
    const { view, state } = universe.states[u];
    const truth = view.outcomes.find((o) => o.key === key)?.truth;
    return truth !== undefined && holdsAt(truth, state);
  });
}

/** The state with the fewest changes from the status quo, else the first. */
function nearest({ base, universe }: Perspectives, states: readonly number[]): number | null {
  const own = universe.own.get(base)!;
  const { statusQuo, model } = base;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const u of states) {
    const cost =
      statusQuo === null || own[u] < 0
        ? Number.MAX_SAFE_INTEGER
        : changedOptions(model, statusQuo, own[u]);
    if (cost < least) [best, least] = [u, cost];
  }
  return best;
}
