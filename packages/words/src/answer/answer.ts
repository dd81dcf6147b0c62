import type { Analysis } from "@sextant/case";
import { en, type Messages } from "../messages/en.js";
import { type Section, type Sentence, say } from "../sentence.js";
import { deterrentSentences } from "./deterrents.js";
import { headline } from "./headline.js";
import { moverSentences } from "./movers.js";
import { outcomeSentences } from "./outcomes.js";
import { restSentences } from "./rest-points.js";
import { standSentences } from "./stands.js";
import { unknownOrderSentences } from "./unknown-order.js";

/**
 * The answer to "why are the talks stuck, and what would move them?": the headline, where each party
 * stands, the outcomes and who blocks them, what would move the talks, what deters whom, where the
 * model can come to rest; and the caveat that results describe this model. Sections without anything
 * to say are left out.
 *
 * Cost: witnesses for some dozens of verdicts, and one pass over the states.
 *
 * @example for (const section of answerSentences(analyse(view))) …
 */
export function answerSentences(
  analysis: Analysis,
  options: { readonly messages?: Messages } = {},
): Section[] {
  const m = options.messages ?? en;
  const { titles, caveat } = m.answer;
  const { gist, moving, further } = headline(analysis, m);
  const sections: Section[] = [
    {
      key: "answer",
      title: titles.answer,
      sentences: [...gist, ...moving, ...further],
      gist: gist.length + moving.length,
      ...(moving.length > 0 ? { moving: moving.length } : {}),
    },
    { key: "stands", title: titles.stays, sentences: standSentences(analysis.view, m) },
    { key: "deterrents", title: titles.deterrents, sentences: deterrentSentences(analysis, m) },
    { key: "movers", title: titles.movers, sentences: moverSentences(analysis, m) },
    { key: "outcomes", title: titles.outcomes, sentences: outcomeSentences(analysis, m) },
    { key: "rest-points", title: titles.rests, sentences: restSentences(analysis, m) },
    { key: "unknown-order", title: titles.unknown, sentences: unknownOrderSentences(analysis, m) },
  ].filter((section) => section.sentences.length > 0);
  const closing: Sentence = say(caveat);
  return [...sections, { key: "caveat", title: titles.caveat, sentences: [closing] }];
}
