import { partyName, stateTitle } from "../describe/names.js";
import { posture } from "../describe/state.js";
import { deterrenceText } from "../explain/explain.js";
import type { Messages } from "../messages/en.js";
import { item, type Sentence, say } from "../sentence.js";
import { leavingPhrase } from "./phrases.js";
import type { OutcomeReading } from "./readings.js";

/** How many deterred improvements of a party are told. */
const TOLD = 2;

/** Who would leave the outcome, over all its states and at its example, and who is deterred there. */
export function blockerSentences({ view, found }: OutcomeReading, m: Messages): Sentence[] {
  const { verdict, example } = found;
  if (verdict.example === null) return [];
  return [
    ...overAllStates(view, found, m),
    say(
      `${m.comparison.example(stateTitle(view, verdict.example, m), posture(view, verdict.example, m))} ${m.comparison.exampleWhy}`,
      { state: view.states.id(verdict.example) },
    ),
    ...(example.length === 0 ? [item(m.comparison.nobodyLeaves)] : []),
    ...example.flatMap(({ witness, out }) => {
      const about = {
        party: view.parties[witness.party].key,
        state: view.states.id(witness.state),
      };
      if (!witness.stable) {
        const { text, cite } = leavingPhrase(view, found, witness, out, m);
        return [item(m.comparison.sentence(text), { ...about, cite })];
      }
      return witness.deterrences
        .slice(0, TOLD)
        .map((deterrence) =>
          item(
            `${m.comparison.isDeterred(partyName(view, witness.party, m))} ${deterrenceText(view, witness, deterrence, m)}`,
            about,
          ),
        );
    }),
  ];
}

function overAllStates(
  view: OutcomeReading["view"],
  found: OutcomeReading["found"],
  m: Messages,
): Sentence[] {
  const { verdict, blockers } = found;
  const { tag } = m.concept("seq");
  const name = (party: number): string => partyName(view, party, m);
  if (blockers.some(({ out }) => out === null)) return [say(m.comparison.tooLarge)];
  const leaving = blockers.filter(({ out }) => out !== null && out.seq > 0);
  const whole = leaving.filter(({ out }) => out?.seq === verdict.states);
  const within = blockers.filter(({ out, leaves }) => out?.seq === 0 && leaves.seq > 0);
  return [
    ...(leaving.length === 0
      ? [say(m.comparison.blocksNone(tag))]
      : whole.length > 0
        ? whole.map(({ party }) => say(m.comparison.blocksAll(name(party), verdict.states, tag)))
        : [
            say(
              m.comparison.blocksSome(
                leaving.map(({ party, out }) => ({ party: name(party), n: out?.seq ?? 0 })),
                verdict.states,
                tag,
              ),
            ),
          ]),
    ...(within.length > 0
      ? [item(m.comparison.within(within.map(({ party }) => name(party))))]
      : []),
  ];
}
