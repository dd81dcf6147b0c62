import type { CompiledView } from "@sextant/case";
import { explain, holdsAt, verifyWitness, type Witness } from "@sextant/engine";
import {
  decisive,
  explainSentences,
  outcomeNames,
  partyTitle,
  stateSentence,
  stateTitle,
} from "@sextant/words";
import type { Why } from "../../../why/why.js";
import type { Held } from "../question.js";
import type { Chain, ChainBlock, ChainItem } from "./chain.js";
import { partyIndex, statementItem } from "./items.js";

/** Why a party stays in a state or not: the witness in words, verified, and the preferences it rests on. */
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
  const [verdict, ...rest] = explainSentences(view, witness, { messages: m });
  const blocks: ChainBlock[] = [
    {
      heading: "result",
      sentences: [{ text: verdict.text, depth: 0, why: { kind: "state", state } }],
    },
  ];
  if (rest.length > 0) {
    blocks.push({
      heading: "witness",
      sentences: rest.map(({ text, depth }) => ({ text, depth })),
    });
  }
  const items = decidingStatements(held, view, witness);
  if (items.length > 0) blocks.push({ heading: "rests", items });
  const title = `${partyTitle(view, party, m)}, ${stateTitle(view, s, m)}`;
  return { title, party: key, blocks, verified: verifyWitness(view.model, witness).ok };
}

/** A state in words, and each party's verdict on it. */
export function stateChain(held: Held, view: CompiledView, id: number): Chain {
  const m = held.messages;
  const s = view.states.find(id);
  const concepts = ["nash", "seq"] as const;
  const items = view.parties.flatMap(({ key }, party): ChainItem[] =>
    concepts.map((concept) => ({
      why: { kind: "verdict", concept, state: id, party: key },
      text: m.concept(concept).plain,
      detail: m.concept(concept).tag,
      party: key,
      holds: explain(view.model, s, party, concept).stable,
    })),
  );
  const outcomes = outcomeNames(view, s, m);
  const blocks: ChainBlock[] = [
    {
      heading: "inState",
      sentences: [
        { text: stateSentence(view, s, m), depth: 0 },
        ...(view.outcomes.length > 0 ? [{ text: m.isOutcome(outcomes), depth: 0 as const }] : []),
      ],
      items: view.states
        .outcomes(s)
        .map((key, k) => ({ why: { kind: "outcome", key }, text: outcomes[k] })),
    },
    { heading: "byParty", items },
  ];
  return { title: m.capital(stateTitle(view, s, m)), blocks };
}

/** The statements that decide each comparison of a witness, each once, the mover's first. */
function decidingStatements(held: Held, view: CompiledView, witness: Witness): ChainItem[] {
  const items = new Map<string, ChainItem>();
  const compare = (party: number, a: number, b: number): void => {
    for (const statement of decisive(view, party, a, b)?.statements ?? []) {
      if (holdsAt(statement.truth, a) === holdsAt(statement.truth, b)) continue;
      items.set(`${party} ${statement.id}`, statementItem(held, view, statement));
    }
  };
  const { party, state } = witness;
  if (!witness.stable) compare(party, state, witness.improvement);
  else {
    for (const { improvement, sanction, joint } of witness.deterrences.slice(0, 12)) {
      compare(party, state, improvement);
      let at = improvement;
      for (const step of sanction) {
        compare(step.party, at, step.to);
        at = step.to;
      }
      compare(party, state, joint?.state ?? at);
    }
    if (witness.deterrences.length === 0) {
      for (const statement of view.statements[party] ?? []) {
        items.set(`${party} ${statement.id}`, statementItem(held, view, statement));
        if (items.size >= 6) break;
      }
    }
  }
  return [...items.values()];
}
