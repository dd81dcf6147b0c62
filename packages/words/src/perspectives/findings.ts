import type { Perspectives } from "@sextant/case";
import type { Findings } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import type { Section, Sentence } from "../sentence.js";
import { answerOf } from "./answer.js";
import {
  jointSentences,
  noteSentences,
  perceptionSentences,
  secondLevelSentences,
} from "./details.js";
import { outcomeMatrix } from "./matrix.js";
import { stateSentences } from "./one-state.js";
import { outcomeSentences } from "./surprises.js";
import { perspectiveTables } from "./tables.js";

/**
 * What each party believes of the others, whether that matters, what lasts when each acts by its own
 * picture, and who would be surprised. `state`: a universal state to be told first.
 *
 * @example
 * findingsText(perspectivesFindings(perspectives(loaded, compile)));
 */
export function perspectivesFindings(
  found: Perspectives,
  options: { readonly messages?: Messages; readonly state?: number } = {},
): Findings {
  const m = options.messages ?? en;
  const { titles, title } = m.perspectives;
  const pictured = found.pictures.some(({ assumed }) => !assumed);
  const section = (key: keyof typeof titles, sentences: readonly Sentence[]): Section[] =>
    sentences.length === 0 ? [] : [{ key, title: titles[key], sentences }];
  return {
    key: "perspectives",
    title,
    sections: [
      ...(options.state === undefined
        ? []
        : section("state", stateSentences(found, options.state, m))),
      ...section("answer", answerOf(found, m)),
      ...(pictured
        ? [
            ...section("perceptions", perceptionSentences(found, m)),
            ...section("outcomes", found.outcomes.length > 0 ? outcomeSentences(found, m) : []),
            ...section("joint", jointSentences(found, m)),
            ...section("second", secondLevelSentences(found, m)),
          ]
        : []),
      ...section("notes", noteSentences(found, m)),
    ],
    tables: perspectiveTables(found, m),
    pictures: found.outcomes.length > 0 ? [outcomeMatrix(found, m)] : [],
  };
}
