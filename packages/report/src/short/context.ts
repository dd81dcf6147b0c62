import type { Analysis } from "@sextant/case";
import type { EvidenceFile } from "@sextant/evidence";
import type { Messages, Section } from "@sextant/words";
import { outcomesOnOrder, partyLetters, shortAnswer, weakPoints } from "@sextant/words";
import { Citations } from "./citations.js";
import type { Limits } from "./limits.js";
import { cutText } from "./measure.js";

/** What is told, before it is known how much of it the page has room for. */
export interface Told {
  readonly analysis: Analysis;
  readonly m: Messages;
  readonly answer: Section;
  readonly weakPoints: Section;
  readonly onOrder: ReturnType<typeof outcomesOnOrder>;
}

export function told(analysis: Analysis, m: Messages): Told {
  return {
    analysis,
    m,
    answer: shortAnswer(analysis, { messages: m }),
    weakPoints: weakPoints(analysis, { messages: m }),
    onOrder: outcomesOnOrder(analysis, m),
  };
}

/** What every part of the page needs, for one try at filling it. */
export interface Short extends Told {
  readonly letters: readonly string[];
  readonly limits: Limits;
  readonly citations: Citations;
  /** The text up to so many columns; that something was cut is told at the foot of the page. */
  readonly cut: (text: string, most: number) => string;
  /** Whether any text was cut so far. */
  readonly wasCut: () => boolean;
}

export function shortContext(of: Told, limits: Limits): Short {
  const { analysis } = of;
  const evidence: EvidenceFile | null = analysis.view.loaded.evidence ?? null;
  let shortened = false;
  return {
    ...of,
    letters: partyLetters(analysis.view.parties),
    limits,
    citations: new Citations(evidence, limits.sources),
    cut: (text, most) => {
      const found = cutText(text, most);
      shortened ||= found.cut;
      return found.text;
    },
    wasCut: () => shortened,
  };
}
