import type { Analysis, CompiledView } from "@sextant/case";
import { countHolding } from "@sextant/engine";
import {
  backingOf,
  optionName,
  outcomeName,
  outcomesOnOrder,
  outcomeVerdictSentences,
  partyTitle,
  stateInShort,
} from "@sextant/words";
import type { Held } from "../question.js";
import { hangingAt } from "../told/hanging.js";
import { basisBlocks } from "./basis-blocks.js";
import type { Chain, ChainBlock, ChainItem } from "./chain.js";
import { partyIndex, statementItem, statementText } from "./items.js";

/** A party: its options, its goals, its preferences, and what says that this is their order. */
export function partyChain(held: Held, view: CompiledView, key: string): Chain | null {
  const party = partyIndex(view, key);
  if (party < 0) return null;
  const m = held.messages;
  const items = (view.statements[party] ?? []).map((one) => statementItem(held, view, one));
  const goals = view.goals
    .filter(
      (goal) =>
        goal.party === party &&
        !items.some(({ why }) => why.kind === "statement" && why.id === goal.key),
    )
    .map(
      ({ key: goal, goal: { text, ...basis } }): ChainItem => ({
        why: { kind: "goal", party: key, goal },
        text,
        backing: backingOf(basis),
        cite: basis.cite ?? [],
      }),
    );
  const options = view.options.flatMap((option, k): ChainItem[] =>
    option.party === party
      ? [
          {
            why: { kind: "option", key: option.key },
            text: optionName(view, k, m),
            backing: backingOf(option.basis),
            cite: option.basis.cite ?? [],
          },
        ]
      : [],
  );
  const order = view.document.preferences?.[key];
  const blocks: ChainBlock[] = [];
  if (items.length > 0) blocks.push({ heading: "preferences", items });
  if (goals.length > 0) blocks.push({ heading: "goals", items: goals });
  if (options.length > 0) blocks.push({ heading: "options", items: options });
  if (order) blocks.push(...basisBlocks(held, order.order ?? order));
  return {
    title: partyTitle(view, party, m),
    party: key,
    blocks,
    place: { screen: "preferences", more: { party: key } },
  };
}

/** A preference statement: its condition, its goal, its reading, its passages. */
export function statementChain(
  held: Held,
  view: CompiledView,
  key: string,
  id: string,
): Chain | null {
  const party = partyIndex(view, key);
  const statement = view.statements[party]?.find((one) => one.id === id);
  if (statement === undefined) return null;
  const w = held.messages.workbench.why;
  const m = view.states.count;
  const blocks: ChainBlock[] = [
    {
      heading: "condition",
      code:
        statement.goal === null
          ? statement.text
          : (goalOf(view, party, statement.goal)?.when ?? statement.text),
      sentences: [{ text: w.share(countHolding(statement.truth, m), m), depth: 0 }],
    },
  ];
  if (statement.goal !== null) {
    blocks.push({
      heading: "goal",
      items: [
        {
          why: { kind: "goal", party: key, goal: statement.goal },
          text: statement.goalText ?? statement.goal,
        },
      ],
    });
  }
  blocks.push(...basisBlocks(held, statement.basis));
  return {
    title: statementText(held, view, statement),
    party: key,
    blocks,
    place: { screen: "preferences", more: { party: key } },
  };
}

/** A goal: its words, its condition and reading, what it serves, its passages. */
export function goalChain(held: Held, view: CompiledView, key: string, goal: string): Chain | null {
  const party = partyIndex(view, key);
  const found = goalOf(view, party, goal);
  if (found === undefined) return null;
  const w = held.messages.workbench.why;
  const blocks: ChainBlock[] = [
    found.when === undefined
      ? { heading: "condition", sentences: [{ text: w.unmodelled, depth: 0 }] }
      : { heading: "condition", code: found.when },
  ];
  const serves = (found.serves ?? []).map(
    (other): ChainItem => ({
      why: { kind: "goal", party: key, goal: other },
      text: goalOf(view, party, other)?.text ?? other,
    }),
  );
  if (serves.length > 0) blocks.push({ heading: "goals", items: serves });
  blocks.push(...basisBlocks(held, found));
  return {
    title: found.text,
    party: key,
    blocks,
    place: { screen: "preferences", more: { party: key } },
  };
}

/** An outcome: in which states it holds, and where its name comes from. */
export function outcomeChain(held: Held, view: CompiledView, key: string): Chain | null {
  const at = view.outcomes.findIndex((outcome) => outcome.key === key);
  if (at < 0) return null;
  const { truth, document } = view.outcomes[at];
  const m = held.messages;
  const w = m.workbench.why;
  const all = view.states.count;
  const blocks: ChainBlock[] = [];
  if (all <= 10_000) {
    const analysis = held.analysis(view.view);
    const verdict = analysis.outcomes[at];
    const told = verdict.example === null ? null : view.states.id(verdict.example);
    const lines = analysis.concepts
      .map(
        (c) =>
          `${m.concept(c).tag} ${m.workbench.overview.kOfM(verdict.equilibria[c] ?? 0, verdict.states)}`,
      )
      .join(" · ");
    const [inWords] = outcomeVerdictSentences(analysis, verdict, m);
    blocks.push({
      heading: "result",
      sentences: [
        { text: inWords.text, depth: 0 },
        ...(verdict.example === null || told === null
          ? []
          : [
              {
                text: `${m.workbenchWhy.outcome.example(m.state(told), verdict.states)} ${stateInShort(view, verdict.example, "seq", m)}`,
                depth: 0 as const,
                why: { kind: "state" as const, state: told },
              },
            ]),
        ...onOrderOf(held, analysis, at).map((text) => ({ text, depth: 0 as const })),
      ],
      note: lines,
    });
    const named = verdict.named.map(({ party, statement }) =>
      statementItem(held, view, view.statements[party][statement]),
    );
    if (named.length > 0) blocks.push({ heading: "rests", items: named });
    if (told !== null) {
      const s = verdict.example as number;
      const hanging = hangingAt(view, s);
      blocks.push({
        heading: "byParty",
        leaving: {
          state: told,
          states: verdict.states,
          parties: analysis.at(s).parties.map(({ party, stable }) => ({
            key: view.parties[party].key,
            stays: stable.seq === true,
            hangs: hanging.hangs(party, "seq"),
            leaves: verdict.leavers[party].seq ?? 0,
          })),
        },
        note: [
          m.workbenchWhy.outcome.others(verdict.equilibria.seq ?? 0, verdict.states),
          ...(verdict.states > 1
            ? [m.workbenchWhy.outcome.chosen(m.state(told), view.statusQuo !== null)]
            : []),
        ].join(" "),
      });
    }
  }
  blocks.push({
    heading: "condition",
    ...(document.when === undefined ? {} : { code: document.when }),
    sentences: [{ text: w.share(countHolding(truth, all), all), depth: 0 }],
  });
  blocks.push(...basisBlocks(held, document));
  return { title: outcomeName(view, at, m), blocks };
}

/** What of an outcome's counts hangs on an order that is unknown. */
function onOrderOf(held: Held, analysis: Analysis, outcome: number): readonly string[] {
  const found = outcomesOnOrder(analysis, held.messages).find((one) => one.outcome === outcome);
  return found === undefined
    ? []
    : [held.messages.workbenchWhy.order.counted, ...found.sentences.map(({ text }) => text)];
}

/** An option: whose it is, when it may be taken, and where that comes from. */
export function optionChain(held: Held, view: CompiledView, key: string): Chain | null {
  const at = view.options.findIndex((option) => option.key === key);
  if (at < 0) return null;
  const option = view.options[at];
  const blocks: ChainBlock[] = [];
  if (option.onlyWhen !== null) blocks.push({ heading: "condition", code: option.onlyWhen });
  blocks.push(...basisBlocks(held, option.basis));
  return {
    title: optionName(view, at, held.messages),
    party: view.parties[option.party].key,
    blocks,
  };
}

const goalOf = (view: CompiledView, party: number, key: string) =>
  view.goals.find((goal) => goal.party === party && goal.key === key)?.goal;
