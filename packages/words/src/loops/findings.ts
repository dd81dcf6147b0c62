import type { Loops } from "@sextant/case";
import type { Findings } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import { item, type Section, say } from "../sentence.js";
import { answerSection, linksSection, loopsSection } from "./answer.js";
import { attribution, ends, viewName } from "./names.js";
import { causalMapPicture } from "./picture.js";
import { influencesTable, loopsTable, testsTable } from "./tables.js";
import { testTexts } from "./witness.js";

/** The causal map of the sources, in sentences, tables and a picture. */
export function loopsFindings(
  loops: Loops,
  options: { readonly messages?: Messages } = {},
): Findings {
  const m = options.messages ?? en;
  const tests = testsTable(loops, m);
  return {
    key: "loops",
    title: m.loops.title,
    sections: [
      answerSection(loops, m),
      ...[linksSection(loops, m)].filter(({ sentences }) => sentences.length > 0),
      ...(loops.loops.length > 0 ? [loopsSection(loops, m)] : []),
      influencesSection(loops, m),
      {
        key: "method",
        title: m.loops.methodTitle,
        sentences: [say(m.loops.method), say(m.loops.caveat)],
      },
    ],
    tables: [
      { key: "influences", table: influencesTable(loops, m) },
      ...(loops.loops.length > 0 ? [{ key: "loops", table: loopsTable(loops, m) }] : []),
      ...(tests.rows.length > 0 ? [{ key: "tests", table: tests }] : []),
    ],
    pictures: [causalMapPicture(loops, m)],
  };
}

/** Every influence, and below it the verdict of the first view and of each that differs. */
function influencesSection(loops: Loops, m: Messages): Section {
  const inLoops = new Set(loops.loops.slice(0, 2).flatMap((loop) => loop.links));
  const sentences = loops.links.flatMap((link, l) => {
    const [cause, effect] = ends(loops, link, m);
    const { by, basis } = attribution(loops.view, link, m);
    const [main] = loops.views;
    const verdicts = loops.views.flatMap((tests) => {
      const test = tests.tests[l];
      // The section on links has told the loops; a view that says as the first did is not told again.
      if (tests === main ? inLoops.has(l) : test.verdict === main.tests[l].verdict) return [];
      const text = testTexts(loops, tests, test, m).join(" ");
      const verdict = m.loops.verdictWord(test.verdict);
      return [item(m.loops.verdictIn(viewName(tests.view, m), verdict, text))];
    });
    return [say(m.loops.influence(cause, link.sign, effect, by, basis)), ...verdicts];
  });
  return { key: "influences", title: m.loops.influencesTitle, sentences };
}
