import type { Findings, Messages, NamedTable, Section, Sentence, Table } from "@sextant/words";
import type { AnswerTold, ImprovementTold, MoveTold } from "../compute/questions/told/told.js";
import { moveWords, reasonWords } from "../compute/questions/told/told-words.js";
import type {
  Chain,
  ChainBlock,
  ChainItem,
  ChainLeaving,
  ChainPassage,
  ChainVerdicts,
} from "../compute/questions/why/chain.js";

/** What a copy of a chain is made with. */
interface Making {
  readonly m: Messages;
  /** The name of a party by its key. */
  party(key: string): string;
}

/** A chain as sentences and tables, to be copied: what the panel shows, block by block. */
export function chainFindings(chain: Chain, making: Making): Findings {
  const { m } = making;
  const { why } = m.workbench;
  const sections = chain.blocks.flatMap((block): Section[] => {
    const sentences = sentencesOf(block, m);
    return sentences.length === 0
      ? []
      : [{ key: block.heading, title: why[block.heading], sentences }];
  });
  if (chain.verified !== undefined && sections.length > 0) {
    const [first, ...rest] = sections;
    const text = chain.verified ? why.verified : why.notVerified;
    const said = [...first.sentences, { text, depth: 0 as const }];
    sections.splice(0, sections.length, { ...first, sentences: said }, ...rest);
  }
  return {
    key: "why",
    title: chain.title,
    sections,
    tables: chain.blocks.flatMap((block) => tablesOf(block, making)),
    pictures: [],
  };
}

function sentencesOf(block: ChainBlock, m: Messages): Sentence[] {
  const { steps } = m.workbenchWhy;
  const more = block.improvements?.more ?? 0;
  const say = (text: string): Sentence => ({ text, depth: 0 });
  return [
    ...(block.code === undefined ? [] : [say(block.code.trim())]),
    ...(block.sentences ?? []).map(({ text, depth }) => ({ text, depth })),
    ...(more > 0 ? [say(steps.further(more))] : []),
    // Below a table it is a note of that.
    ...(block.note === undefined || block.verdicts || block.leaving ? [] : [say(block.note)]),
    ...(block.items ?? []).map((item): Sentence => ({ text: itemWords(item, m), depth: 1 })),
    ...(block.passages ?? []).flatMap((passage) => passageWords(passage, m)),
  ];
}

function itemWords({ text, detail, backing, cite = [], ...item }: ChainItem, m: Messages): string {
  const { why, overview } = m.workbench;
  const [yes, no] =
    item.why.kind === "verdict" ? [why.stays, why.goes] : [why.holdsHere, why.notHere];
  const marks = [
    ...(detail === undefined ? [] : [detail]),
    ...(item.redLine ? [why.redLine] : []),
    ...(item.holds === undefined
      ? []
      : [item.idle === true ? why.idleHere : item.holds ? yes : no]),
    ...(cite.length > 0
      ? [m.cited(cite)]
      : backing === undefined
        ? []
        : [overview.backing[backing]]),
  ];
  return marks.length === 0 ? text : `${text} ${m.basis(marks)}`;
}

function passageWords(passage: ChainPassage, m: Messages): Sentence[] {
  const { why } = m.workbench;
  const { id, source, quote, summary, holder, attributedBy, hedge, note, inText } = passage;
  const said = [...(quote === "" ? [] : [m.quote(quote)]), ...(summary === null ? [] : [summary])];
  const about = [
    `${id}: ${source}`,
    ...(holder === null ? [] : [why.said(holder)]),
    ...(attributedBy === null ? [] : [why.attributed(attributedBy)]),
  ];
  return [
    { text: `${said.join(" ")} (${about.join("; ")})`, depth: 0 },
    ...[
      ...(inText ? [] : [why.noText]),
      ...(hedge === null ? [] : [why.hedge(hedge)]),
      ...(note === null ? [] : [note]),
    ].map((text): Sentence => ({ text, depth: 1 })),
  ];
}

function tablesOf(block: ChainBlock, making: Making): NamedTable[] {
  const { m } = making;
  const { improvements, neutral, leastBad, verdicts, leaving, note } = block;
  const { steps } = m.workbenchWhy;
  const rows = [
    ...(improvements?.told ?? []).flatMap((told) =>
      improvementRows(told, steps.nothing[improvements?.concept ?? "seq"], making),
    ),
    ...(neutral === undefined ? [] : [moveRow(steps.neutral, neutral, making)]),
    ...(leastBad === undefined
      ? []
      : [moveRow(steps.leastBad(neutral !== undefined), leastBad, making)]),
  ];
  const notes = note === undefined ? {} : { notes: [note] };
  return [
    ...(rows.length === 0 ? [] : [{ key: "steps", table: stepsTable(rows, m) }]),
    ...(verdicts === undefined
      ? []
      : [{ key: "verdicts", table: { ...verdictsTable(verdicts, making), ...notes } }]),
    ...(leaving === undefined
      ? []
      : [{ key: "leaving", table: { ...leavingTable(leaving, making), ...notes } }]),
  ];
}

const column = (key: string, title: string): Table["columns"][number] => ({
  key,
  title,
  align: "left",
});

function stepsTable(rows: readonly string[][], m: Messages): Table {
  const { chain: words } = m.workbenchCopy;
  return {
    caption: m.workbench.why.witness,
    columns: [
      column("step", words.step),
      column("party", words.party),
      column("does", words.does),
      column("to", words.to),
      column("because", words.because),
    ],
    rows,
  };
}

function moveRow(label: string, move: MoveTold, { m, party }: Making): string[] {
  return [label, party(move.party), moveWords(move, m), move.to.title, reasonWords(move.reason, m)];
}

function improvementRows(
  { move, answer, otherwise }: ImprovementTold,
  nothing: string,
  making: Making,
): string[][] {
  const { steps } = making.m.workbenchWhy;
  const own = making.party(move.party);
  return [
    moveRow(steps.improvement, move, making),
    ...(answer === null
      ? [[steps.result, own, `${steps.undeterred}. ${nothing}`, "", ""]]
      : answerRows(answer, own, steps.answer, making)),
    ...(otherwise === null
      ? []
      : answerRows(otherwise, own, steps.otherwise(otherwise.concept), making)),
  ];
}

function answerRows(answer: AnswerTold, own: string, label: string, making: Making): string[][] {
  const { steps } = making.m.workbenchWhy;
  const { end, worth, reason, noEscape, joint } = answer;
  return [
    ...answer.steps.map((move) => moveRow(label, move, making)),
    ...joint.map((move) => moveRow(steps.atOnce, move, making)),
    [
      steps.result,
      own,
      noEscape ? `${steps[worth]}. ${steps.noEscape}` : steps[worth],
      end.title,
      reasonWords(reason, making.m),
    ],
  ];
}

function verdictsTable({ concepts, parties }: ChainVerdicts, { m, party }: Making): Table {
  const { why } = m.workbench;
  const { order, table } = m.workbenchWhy;
  return {
    caption: table,
    columns: [
      column("party", m.workbenchCopy.chain.party),
      ...concepts.map((concept) => column(concept, m.concept(concept).tag)),
    ],
    rows: parties.map(({ key, stable, hangs }) => [
      party(key),
      ...stable.map((stays, k) => (stays ? why.stays : why.goes) + (hangs[k] ? order.mark : "")),
    ]),
  };
}

function leavingTable({ state, states, parties }: ChainLeaving, { m, party }: Making): Table {
  const { why } = m.workbench;
  const { outcome: words, order } = m.workbenchWhy;
  return {
    caption: words.table,
    columns: [
      column("party", m.workbenchCopy.chain.party),
      column("example", words.at(m.state(state))),
      ...(states > 1 ? [column("states", words.over(states))] : []),
    ],
    rows: parties.map(({ key, stays, hangs, leaves }) => [
      party(key),
      (stays ? why.stays : why.goes) + (hangs ? order.mark : ""),
      ...(states > 1 ? [words.leaves(leaves, states)] : []),
    ]),
  };
}
