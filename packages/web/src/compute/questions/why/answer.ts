import type { CompiledView } from "@sextant/case";
import { answerSentences, type Sentence, stateTitle, whyStuckSentences } from "@sextant/words";
import { whyOf } from "../../../why/why-of.js";
import type { Held } from "../question.js";
import type { Chain, ChainBlock, ChainItem, ChainSentence } from "./chain.js";
import { statementItem } from "./items.js";

/** What each party lacks, in whose hands it lies and what giving it would cost, down to the preferences. */
export function stuckChain(held: Held, view: CompiledView, state: number): Chain | null {
  const analysis = analysisAt(held, view, state);
  if (analysis === null) return null;
  return chainOf(held, view, whyStuckSentences(analysis, held.messages), []);
}

/** Who could leave the status quo together, and where to: the sentence of the answer, and each way there. */
export function movingChain(held: Held, view: CompiledView, state: number): Chain | null {
  const analysis = analysisAt(held, view, state);
  if (analysis === null) return null;
  const sections = answerSentences(analysis, { messages: held.messages });
  const { sentences, gist = 0, moving = 0 } = sections[0];
  const ways = sections.find(({ key }) => key === "movers")?.sentences ?? [];
  return chainOf(held, view, sentences.slice(gist - moving, gist), ways);
}

/** Null where the talks no longer stand in this state: the address is of another status quo. */
function analysisAt(held: Held, view: CompiledView, state: number) {
  if (view.statusQuo === null || view.states.id(view.statusQuo) !== state) return null;
  return held.analysis(view.view);
}

/** The first sentence is the result; what follows shows it, and what they name is what it rests on. */
function chainOf(
  held: Held,
  view: CompiledView,
  [first, ...more]: readonly Sentence[],
  ways: readonly Sentence[],
): Chain | null {
  if (first === undefined) return null;
  const shown = [...more, ...ways];
  const items = namedIn(held, view, [first, ...shown]);
  const blocks: ChainBlock[] = [
    { heading: "result", sentences: [{ text: first.text, depth: 0 }] },
    ...(shown.length > 0
      ? [{ heading: "witness" as const, sentences: shown.map((one) => linked(one)) }]
      : []),
    ...(items.length > 0 ? [{ heading: "rests" as const, items }] : []),
  ];
  const m = held.messages;
  const title = m.capital(stateTitle(view, view.statusQuo as number, m));
  return { title, blocks, place: { screen: "stability", more: { part: "state" } } };
}

function linked({ text, depth, about }: Sentence): ChainSentence {
  const why = whyOf(about);
  return { text, depth, ...(why === null ? {} : { why }) };
}

/** The preferences that sentences name, each once, with what they rest on. */
function namedIn(held: Held, view: CompiledView, sentences: readonly Sentence[]): ChainItem[] {
  const seen = new Set<string>();
  return sentences
    .flatMap(({ names = [] }) => names)
    .flatMap(({ of }) => of)
    .flatMap(({ party, id }) => {
      const statement = view.statements[party]?.find((one) => one.id === id);
      if (statement === undefined || seen.has(`${party} ${id}`)) return [];
      seen.add(`${party} ${id}`);
      return [statementItem(held, view, statement)];
    });
}
