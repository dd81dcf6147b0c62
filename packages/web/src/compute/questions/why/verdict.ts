import type { CompiledView } from "@sextant/case";
import { CONCEPTS, type Concept, explain, verifyWitness, type Witness } from "@sextant/engine";
import { explainSentences, outcomeNames, partyTitle, posture, stateTitle } from "@sextant/words";
import type { Why } from "../../../why/why.js";
import type { Held } from "../question.js";
import { tellImprovement } from "../told/tell-improvements.js";
import { tellStays } from "../told/tell-stays.js";
import type { Chain, ChainBlock, ChainItem } from "./chain.js";
import { partyIndex, statementItem } from "./items.js";

/** How many deterred improvements are told in full. */
const TOLD = 5;
/** How many statements stand for the preferences of a party that has nothing to improve. */
const FIRST = 6;

/** Why a party stays in a state or not: the witness step by step, verified, down to the preferences. */
export function verdictChain(
  held: Held,
  view: CompiledView,
  { concept, state, party: key }: Extract<Why, { kind: "verdict" }>,
): Chain | null {
  const party = partyIndex(view, key);
  if (party < 0 || (concept === "sim" && view.model.form !== "option")) return null;
  const m = held.messages;
  const s = view.states.find(state);
  const witness = explain(view.model, s, party, concept);
  const [verdict] = explainSentences(view, witness, { messages: m, told: 0 });
  const blocks: ChainBlock[] = [
    {
      heading: "result",
      sentences: [{ text: verdict.text, depth: 0, why: { kind: "state", state } }],
    },
  ];
  const told = toldOf(witness);
  if (told.length > 0) {
    blocks.push({
      heading: "witness",
      improvements: {
        concept,
        told: told
          .slice(0, TOLD)
          .map((one) => tellImprovement(held, view, { state: s, party, concept }, one)),
        more: Math.max(0, told.length - TOLD),
      },
    });
  } else {
    const { stays, leastBad } = tellStays(held, view, witness);
    blocks.push({
      heading: "witness",
      sentences: stays.map((text) => ({ text, depth: 0 })),
      ...(leastBad === null ? {} : { leastBad }),
    });
    const items = (view.statements[party] ?? [])
      .slice(0, FIRST)
      .map((statement) => statementItem(held, view, statement));
    if (items.length > 0) blocks.push({ heading: "rests", items });
  }
  return {
    title: `${partyTitle(view, party, m)}, ${stateTitle(view, s, m)}`,
    party: key,
    blocks,
    verified: verifyWitness(view.model, witness).ok,
    place: { screen: "stability", state, more: { concept } },
  };
}

/** The improvements that a witness speaks of. */
function toldOf(witness: Witness): Parameters<typeof tellImprovement>[3][] {
  return witness.stable
    ? witness.deterrences.map((deterrence) => ({
        improvement: deterrence.improvement,
        deterrence,
      }))
    : [{ improvement: witness.improvement, deterrence: null }];
}

/** A state in words, and each party's verdict on it. */
export function stateChain(held: Held, view: CompiledView, id: number): Chain {
  const m = held.messages;
  const s = view.states.find(id);
  const concepts: readonly Concept[] = CONCEPTS.filter(
    (c) => c !== "sim" || view.model.form === "option",
  );
  const names = outcomeNames(view, s, m);
  const outcomes = view.states
    .outcomes(s)
    .map((key, k): ChainItem => ({ why: { kind: "outcome", key }, text: names[k] }));
  const doing = posture(view, s, m).map(m.capital);
  const blocks: ChainBlock[] = [
    {
      heading: "inState",
      sentences: (view.options.length === 0
        ? []
        : doing.length > 0
          ? doing
          : [m.inState(stateTitle(view, s, m), [])]
      ).map((text) => ({ text, depth: 0 as const })),
      items: outcomes,
    },
    {
      heading: "byParty",
      verdicts: {
        state: id,
        concepts,
        parties: view.parties.map(({ key }, party) => ({
          key,
          stable: concepts.map((concept) => explain(view.model, s, party, concept).stable),
        })),
      },
    },
  ];
  return {
    title: m.capital(stateTitle(view, s, m)),
    blocks,
    place: { screen: "stability", state: id },
  };
}
