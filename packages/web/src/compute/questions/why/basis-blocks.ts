import type { Basis } from "@sextant/case";
import type { Held } from "../question.js";
import type { ChainBlock, ChainSentence } from "./chain.js";
import { passagesOf } from "./passages.js";

/** What a claim rests on: reading, judgement, hedge, the passages for it and against it; or that nothing does. */
export function basisBlocks(held: Held, basis: Basis | undefined): ChainBlock[] {
  const w = held.messages.workbench.why;
  const blocks: ChainBlock[] = [];
  const add = (heading: ChainBlock["heading"], text: string | undefined): void => {
    if (text !== undefined) blocks.push({ heading, sentences: [{ text: text.trim(), depth: 0 }] });
  };
  add("reading", basis?.reading);
  add("judgement", basis?.judgement);
  const notes: ChainSentence[] = [];
  if (basis?.hedge) notes.push({ text: w.hedge(basis.hedge), depth: 0 });
  if (basis?.confidence !== undefined)
    notes.push({ text: w.confidence(basis.confidence), depth: 0 });
  if (basis?.note) notes.push({ text: basis.note.trim(), depth: 0 });
  const cited = basis?.cite ?? [];
  if (cited.length === 0 && !basis?.judgement && !basis?.reading)
    notes.push({ text: w.uncited, depth: 0 });
  if (notes.length > 0) blocks.push({ heading: "basis", sentences: notes });
  if (cited.length > 0) blocks.push({ heading: "passages", passages: passagesOf(held, cited) });
  const against = basis?.against ?? [];
  if (against.length > 0) blocks.push({ heading: "against", passages: passagesOf(held, against) });
  return blocks;
}
