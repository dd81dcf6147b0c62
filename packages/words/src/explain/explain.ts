import type { CompiledView } from "@sextant/case";
import type { Deterrence, Witness } from "@sextant/engine";
import { improvementsOf, movesOf } from "@sextant/engine";
import { changePhrases, ownChange } from "../describe/changes.js";
import { partyName, stateTitle } from "../describe/names.js";
import { en, type Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";
import { leastBadTexts } from "./least-bad.js";
import { reasonText } from "./reason.js";

/** Beyond this many deterred improvements the rest are counted, not told. */
const TOLD = 5;

/**
 * A witness in words, step by step: what the party could do, why it would want to, how the others
 * would answer, and why it would then be no better off; each preference with its basis.
 */
export function explainSentences(
  view: CompiledView,
  witness: Witness,
  options: { readonly messages?: Messages; readonly told?: number } = {},
): Sentence[] {
  const m = options.messages ?? en;
  const { party, state, concept } = witness;
  const key = view.parties[party].key;
  const name = partyName(view, party, m);
  const sentences: Sentence[] = [
    say(m.explain.verdict(name, stateTitle(view, state, m), concept, witness.stable), {
      state: view.states.id(state),
      party: key,
    }),
  ];
  if (!witness.stable) {
    sentences.push(item(couldText(view, party, state, witness.improvement, m)));
    sentences.push(item(m.explain.undeterred[concept]));
  } else {
    const moves = movesOf(view.model, state, party).length;
    const improvements = improvementsOf(view.model, state, party).length;
    if (moves === 0) sentences.push(item(m.explain.noMoves(name)));
    else if (improvements === 0) {
      sentences.push(item(m.explain.noImprovements(name, moves)));
      for (const text of leastBadTexts(view, party, state, m)) sentences.push(item(text));
    } else {
      sentences.push(item(m.explain.improvements(name, improvements)));
      const told = witness.deterrences.slice(0, options.told ?? TOLD);
      for (const deterrence of told)
        sentences.push(item(deterrenceText(view, witness, deterrence, m)));
      const rest = witness.deterrences.length - told.length;
      if (rest > 0) sentences.push(item(m.explain.more(rest)));
    }
  }
  if (witness.reading === "each-opponent-once") sentences.push(say(m.explain.onceReading));
  return sentences;
}

/** What a party could do, and why it would want to; `named`: the state it starts from is said. */
export function couldText(
  view: CompiledView,
  party: number,
  from: number,
  to: number,
  m: Messages,
  named = false,
): string {
  const name = partyName(view, party, m);
  const target = stateTitle(view, to, m);
  const doing = ownChange(view, party, from, to, m);
  return [
    named
      ? m.explain.couldFrom(stateTitle(view, from, m), name, target, doing)
      : m.explain.could(name, target, doing),
    m.explain.prefers(name, reasonText(view, party, from, to, m)),
  ].join(" ");
}

/** One improvement, and how the others answer it. */
export function deterrenceText(
  view: CompiledView,
  witness: Pick<Witness, "party" | "state" | "concept">,
  deterrence: Deterrence,
  m: Messages,
): string {
  const { party, state, concept } = witness;
  const { improvement, sanction, joint } = deterrence;
  const name = partyName(view, party, m);
  const parts = [couldText(view, party, state, improvement, m)];
  const credible = concept === "seq" || concept === "sseq";
  let at = improvement;
  sanction.forEach((step, k) => {
    const other = partyName(view, step.party, m);
    const to = stateTitle(view, step.to, m);
    const doing = ownChange(view, step.party, at, step.to, m);
    parts.push(
      credible
        ? m.explain.answerWanted(other, to, doing, k === 0)
        : m.explain.answer(other, to, doing, k === 0),
    );
    if (credible) parts.push(m.explain.wants(other, reasonText(view, step.party, at, step.to, m)));
    at = step.to;
  });
  if (joint) {
    const phrases = joint.moves.flatMap((step) =>
      orTitle(changePhrases(view, state, step.to, m), partyName(view, step.party, m)),
    );
    parts.push(m.explain.joint(phrases, stateTitle(view, joint.state, m)));
    at = joint.state;
  }
  const levels = view.model.levels[party];
  parts.push(
    levels[at] < levels[state]
      ? m.explain.endsWorse(name, reasonText(view, party, state, at, m))
      : m.explain.endsSame(name),
  );
  if (concept === "smr" || concept === "sseq") parts.push(m.explain.noEscape(name));
  return parts.join(" ");
}

function orTitle(phrases: readonly string[], name: string): readonly string[] {
  return phrases.length > 0 ? phrases : [name];
}
