import type { Comparison } from "@sextant/case";
import { basisText } from "../describe/basis.js";
import { conditionText } from "../describe/condition.js";
import { partyName } from "../describe/names.js";
import type { Findings } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import { type Section, type Sentence, say } from "../sentence.js";
import { headToHead } from "./head-to-head.js";
import { outcomeSection } from "./outcome-section.js";
import { placesPicture } from "./picture.js";
import { readingIn, viewTitle } from "./readings.js";
import { comparisonTables, expectationText } from "./tables.js";
import { verdictSentences } from "./verdict.js";

/** So many verdicts are read as one answer; of more, what sets them side by side is told first. */
const FEW = 3;

/**
 * Outcomes compared, in words: first a verdict sentence for each and what sets them side by side; then each outcome in full in the first view; what the sources expect; tables and a picture.
 *
 * @example comparisonFindings(compareOutcomes(views, ["ukrainian-model", "libyan-model"]))
 */
export function comparisonFindings(
  comparison: Comparison,
  options: { readonly messages?: Messages } = {},
): Findings {
  const m = options.messages ?? en;
  const { titles, caveat } = m.comparison;
  const told = new Set<string>();
  const { view } = comparison.views[0];
  const judgedIn = view.view === "base" ? [] : [say(m.comparison.judgedIn(viewTitle(view, m)))];
  const verdicts = comparison.outcomes.flatMap((_, index) =>
    verdictSentences(comparison, index, told, m),
  );
  const sideBySide = headToHead(comparison, m);
  const verdictSections: Section[] =
    comparison.outcomes.length > FEW
      ? [
          { key: "answer", title: titles.sideBySide, sentences: [...judgedIn, ...sideBySide] },
          { key: "verdicts", title: titles.answer, sentences: verdicts },
        ]
      : [
          {
            key: "answer",
            title: titles.answer,
            sentences: [...judgedIn, ...verdicts, ...sideBySide],
          },
        ];
  const details = comparison.outcomes.flatMap((_, index) => {
    const reading = readingIn(comparison.views[0], index);
    return reading === null ? [] : [outcomeSection(comparison, index, reading, m)];
  });
  const sections: Section[] = [
    ...verdictSections,
    ...details,
    { key: "expectations", title: titles.expectations, sentences: expected(comparison, m) },
    { key: "caveat", title: titles.caveat, sentences: [say(caveat)] },
  ].filter(({ sentences }) => sentences.length > 0);
  return {
    key: "compare",
    title: m.comparison.title,
    sections,
    tables: comparisonTables(comparison, m),
    pictures: [placesPicture(comparison, m)],
  };
}

/** What the sources expect of the outcomes compared: each expectation once, with the views that differ. */
function expected({ views }: Comparison, m: Messages): Sentence[] {
  const told = new Map<string, Sentence>();
  for (const { view, expectations } of views) {
    for (const { expectation, party, verdict, reason } of expectations) {
      const name = party < 0 ? expectation.party : partyName(view, party, m);
      const text = m.comparison.expected(
        name,
        conditionText(view, expectation.better, m),
        conditionText(view, expectation.than, m),
        basisText(expectation, m),
        expectationText(verdict, reason, m),
      );
      if (told.has(text)) continue;
      told.set(
        text,
        say(m.comparison.expectation(text, viewTitle(view, m)), { cite: expectation.cite ?? [] }),
      );
    }
  }
  return [...told.values()];
}
