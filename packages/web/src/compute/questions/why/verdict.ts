import type { CompiledStatement, CompiledView } from "@sextant/case";
import {
  CONCEPTS,
  type Concept,
  explain,
  movesOf,
  verifyWitness,
  type Witness,
} from "@sextant/engine";
import {
  decisive,
  explainSentences,
  outcomeNames,
  partyTitle,
  posture,
  stateInShort,
  stateTitle,
} from "@sextant/words";
import type { Why } from "../../../why/why.js";
import type { Held } from "../question.js";
import { hangingAt } from "../told/hanging.js";
import { tellImprovement } from "../told/tell-improvements.js";
import { tellStays } from "../told/tell-stays.js";
import type { Chain, ChainBlock, ChainItem } from "./chain.js";
import { partyIndex, statementItem } from "./items.js";

/** How many deterred improvements are told in full. */
const TOLD = 5;

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
  const onOrder = hangingAt(view, s).sentences([party], concept, m);
  const blocks: ChainBlock[] = [
    {
      heading: "result",
      sentences: [
        { text: verdict.text, depth: 0, why: { kind: "state", state } },
        ...onOrder.map((text) => ({ text, depth: 0 as const })),
      ],
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
    const { stays, neutral, leastBad } = tellStays(held, view, witness);
    blocks.push({
      heading: "witness",
      sentences: stays.map((text) => ({ text, depth: 0 })),
      ...(neutral === null ? {} : { neutral }),
      ...(leastBad === null ? {} : { leastBad }),
    });
    const { moves, statements } = decidingAgainst(view, party, s);
    if (statements.length > 0)
      blocks.push({
        heading: "decides",
        sentences: [{ text: m.workbenchWhy.decides(moves), depth: 0 }],
        items: statements.map((statement) => statementItem(held, view, statement)),
      });
  }
  return {
    title: `${partyTitle(view, party, m)}, ${stateTitle(view, s, m)}`,
    party: key,
    blocks,
    verified: verifyWitness(view.model, witness).ok,
    place: { screen: "stability", state, more: { concept } },
  };
}

/**
 * By how many of its moves a party would lose, and the statements that decide so, most important first:
 * of each such move the first in which the two states differ, or all members of the tie.
 */
export function decidingAgainst(
  view: CompiledView,
  party: number,
  s: number,
): { readonly moves: number; readonly statements: readonly CompiledStatement[] } {
  const level = view.model.levels[party];
  const worse = [...movesOf(view.model, s, party)].filter((t) => level[t] < level[s]);
  const found = new Set(worse.flatMap((t) => decisive(view, party, t, s)?.statements ?? []));
  return {
    moves: worse.length,
    statements: (view.statements[party] ?? []).filter((statement) => found.has(statement)),
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
  const hanging = hangingAt(view, s);
  const all = view.parties.map((_, party) => party);
  const onOrder = concepts
    .map((concept) => hanging.sentences(all, concept, m))
    .find((sentences) => sentences.length > 0);
  const outcomes = view.states
    .outcomes(s)
    .map((key, k): ChainItem => ({ why: { kind: "outcome", key }, text: names[k] }));
  const doing = posture(view, s, m).map(m.capital);
  const blocks: ChainBlock[] = [
    {
      heading: "result",
      sentences: [{ text: stateInShort(view, s, "seq", m), depth: 0 }],
      ...(onOrder === undefined ? {} : { note: onOrder[0] }),
    },
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
      folded: true,
      ...(onOrder === undefined ? {} : { note: onOrder[0] }),
      verdicts: {
        state: id,
        concepts,
        parties: view.parties.map(({ key }, party) => ({
          key,
          stable: concepts.map((concept) => explain(view.model, s, party, concept).stable),
          hangs: concepts.map((concept) => hanging.hangs(party, concept)),
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
