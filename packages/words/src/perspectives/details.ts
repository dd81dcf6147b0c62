/** The sections below the answer. */
import { type JointInPictures, type Perspectives, unknownOrders } from "@sextant/case";
import { hypergameEquilibria } from "@sextant/engine";
import { basisText } from "../describe/basis.js";
import { changePhrases } from "../describe/changes.js";
import { outcomeName, partyName } from "../describe/names.js";
import { reasonText } from "../explain/reason.js";
import type { Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";
import { byWeight } from "./answer.js";
import { beliefPhrases, citesOf, tauText } from "./beliefs.js";
import { correctionDetails, mattersText, outcomeTexts } from "./corrections.js";

/** Every perception in full: what is believed, on what grounds, and what hangs on it. */
export function perceptionSentences(found: Perspectives, m: Messages): Sentence[] {
  const { base, perceptions } = found;
  const p = m.perspectives;
  const name = (party: number): string => partyName(base, party, m);
  const differing = byWeight(perceptions.filter(({ status }) => status === "differs"));
  const sentences = differing.flatMap((perception) => {
    const { holder, about, agreement, basis } = perception;
    const tau = agreement === null ? null : tauText(agreement, m);
    const party = base.parties[holder].key;
    return [
      say(p.heading(name(holder), name(about), tau, basisText(basis, m)), {
        party,
        cite: citesOf(perception),
      }),
      ...beliefPhrases(found, perception, m).map((text) =>
        item(p.believed(name(about), text), { party }),
      ),
      item(mattersText(found, perception, m), { party }),
      ...correctionDetails(found, perception, m).map((text) => item(text, { party })),
    ];
  });
  const agreeing = perceptions.filter(({ status }) => status === "agrees");
  for (const holder of new Set(agreeing.map((one) => one.holder))) {
    const abouts = agreeing.filter((one) => one.holder === holder).map((one) => name(one.about));
    sentences.push(say(p.agrees(name(holder), abouts)));
  }
  return sentences;
}

export function jointSentences(found: Perspectives, m: Messages): Sentence[] {
  const p = m.perspectives;
  if (found.statusQuo === null) return [say(p.noStatusQuo)];
  const sentences = found.joint.flatMap((step) => stepSentences(found, step, m));
  if (sentences.length === 0) sentences.push(say(p.noJoint));
  if (!found.jointComplete) sentences.push(say(p.jointSmall));
  return sentences;
}

function stepSentences(found: Perspectives, step: JointInPictures, m: Messages): Sentence[] {
  const { base, pictures, universe, stability, statusQuo } = found;
  const { joint, picture } = m.perspectives;
  const name = (party: number): string => partyName(base, party, m);
  const [a, b] = step.parties;
  const pair = m.answer.pair(name(a), name(b));
  const where = placeOf(found, step, m);
  const about = { state: universe.states[step.states[0]].id };
  const blind = [a, b].filter((party) => step.pictures[party] === 0);
  const seeing = [a, b].filter((party) => step.pictures[party] > 0);
  const from = (party: number): number => stability.seen[party][statusQuo!.state];
  const to = (party: number): number => stability.seen[party][step.states[0]];
  /** Why one of the two would not gain, in a picture; "" where that picture does not see the states. */
  const because = (viewer: number, party: number): Sentence[] =>
    from(viewer) < 0 || to(viewer) < 0
      ? []
      : [
          item(
            joint.because(
              picture(name(viewer)),
              name(party),
              reasonText(pictures[viewer].view, party, from(viewer), to(viewer), m),
            ),
            about,
          ),
        ];
  const other = (party: number): number => (party === a ? b : a);
  const thirds = pictures.flatMap(({ party, assumed }) =>
    party !== a && party !== b && !assumed && step.pictures[party] === 0 ? [name(party)] : [],
  );
  const also = thirds.length > 0 && step.inFact > 0 ? [item(joint.alsoDoubted(thirds))] : [];
  switch (step.kind) {
    case "shared":
      return [say(joint.shared(pair, where), about), ...also];
    case "doubted":
      return [
        say(
          joint.doubted(
            pair,
            where,
            blind.map((party) => joint.doubter(name(party), name(other(party)))),
          ),
          about,
        ),
        ...blind.flatMap((party) => because(party, other(party))),
        ...also,
      ];
    case "imagined":
      return [
        say(
          joint.imagined(pair, where, seeing.map(name), m.list(unwilling(found, step).map(name))),
          about,
        ),
        ...unwilling(found, step).flatMap((party) => because(party, party)),
      ];
    case "elsewhere":
      return [say(joint.elsewhere(pair, where), about)];
  }
}

/** Which of the two would not gain by its own list at the first of the states. */
function unwilling(
  { pictures, stability, statusQuo }: Perspectives,
  { parties, states }: JointInPictures,
): number[] {
  return parties.filter((party) => {
    const levels = pictures[party].view.model.levels[party];
    const here = stability.seen[party][statusQuo!.state];
    const there = stability.seen[party][states[0]];
    return here < 0 || there < 0 || levels[there] <= levels[here];
  });
}

function placeOf({ base, universe, stability }: Perspectives, step: JointInPictures, m: Messages) {
  const { joint } = m.perspectives;
  const u = step.states[0];
  const { view, state } = universe.states[u];
  const from = view === base ? base.statusQuo! : view.statusQuo;
  const changes = from === null ? "" : m.changeList(changePhrases(view, from, state, m));
  const title = m.state(universe.states[u].id);
  const names = step.outcomes.length === 0 ? title : outcomeTexts(base, step.outcomes, m);
  const still =
    base.statusQuo !== null &&
    stability.hypergame.stateCount > 0 &&
    base.states.outcomes(base.statusQuo).join(" ") === step.outcomes.join(" ");
  const told = changes === "" ? title : changes;
  return still
    ? joint.within(names, step.states.length, told)
    : joint.to(names, step.states.length, told);
}

export function secondLevelSentences(found: Perspectives, m: Messages): Sentence[] {
  const { base, concepts, outcomes } = found;
  const p = m.perspectives;
  const [concept] = concepts;
  const { tag } = m.concept(concept);
  const quoted = (outcome: number): string => m.quote(outcomeName(base, outcome, m));
  return found.secondLevel.flatMap(({ party, believed, outcomes: own, stability }) => {
    const lasting = own.filter(({ counts }) => (counts.equilibria[concept] ?? 0) > 0);
    const first = (outcome: number): boolean =>
      (outcomes[outcome].pictures[party].equilibria[concept] ?? 0) > 0;
    const differing = own.filter(
      ({ outcome, counts }) => (counts.equilibria[concept] ?? 0) > 0 !== first(outcome),
    );
    return [
      say(
        p.second(
          partyName(base, party, m),
          believed.map((b) => partyName(base, b.party, m)),
        ),
        { party: base.parties[party].key },
      ),
      ...(base.outcomes.length === 0
        ? [
            item(
              p.secondStates(
                partyName(base, party, m),
                hypergameEquilibria(stability, concept).length,
                found.equilibria[concept]?.pictures[party].length ?? 0,
                found.universe.states.length,
                tag,
              ),
            ),
          ]
        : [
            item(
              p.secondHolds(
                partyName(base, party, m),
                lasting.map(({ outcome, counts }) =>
                  p.matters.ofStates(
                    quoted(outcome),
                    counts.equilibria[concept] ?? 0,
                    counts.states,
                  ),
                ),
                tag,
              ),
            ),
            item(
              differing.length > 0
                ? p.secondDiffers(differing.map(({ outcome }) => quoted(outcome)))
                : p.secondSame,
            ),
          ]),
    ];
  });
}

/** What stands behind the numbers, and what was assumed or left out. */
export function noteSentences(found: Perspectives, m: Messages): Sentence[] {
  const { base, pictures, concepts, deeper } = found;
  const p = m.perspectives;
  const name = (party: number): string => partyName(base, party, m);
  const held = pictures.filter(({ assumed }) => !assumed);
  const assumed = pictures.filter((picture) => picture.assumed);
  const unknown = unknownOrders(found);
  return [
    say(p.meaning(m.concept(concepts[0]).tag)),
    ...(held.length > 0
      ? [say(p.views(held.map(({ party, view }) => p.holders(name(party), view.view))))]
      : []),
    ...(assumed.length > 0 ? [say(p.assumed(assumed.map(({ party }) => name(party))))] : []),
    ...(unknown.length > 0
      ? [say(p.unknownOrder(unknown.map(({ party, view }) => p.unknownIn(name(party), view))))]
      : []),
    ...held.flatMap(({ party, view, others, ownDiffers, otherStatusQuo, ...rules }) => [
      ...(others.length > 0 ? [say(p.otherViews(name(party), view.view, others))] : []),
      ...(ownDiffers ? [say(p.ownDiffers(name(party)))] : []),
      ...(rules.rulesAdded.length + rules.rulesRemoved.length > 0
        ? [
            say(
              p.rules(
                name(party),
                rulesText(rules.rulesAdded, m),
                rulesText(rules.rulesRemoved, m),
              ),
            ),
          ]
        : []),
      ...(otherStatusQuo ? [say(p.otherStatusQuo(name(party)))] : []),
    ]),
    ...(deeper.length > 0 ? [say(p.deeper(deeper))] : []),
    say(p.caveat),
  ];
}

function rulesText(ids: readonly string[], m: Messages): string[] {
  return ids.map((id) => (id === "" ? m.perspectives.unnamedRule : id));
}
