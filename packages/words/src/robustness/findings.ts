import type { Robustness } from "@sextant/case";
import type { Findings } from "../findings/findings.js";
import { en, type Messages } from "../messages/en.js";
import { answerSection } from "./answer-section.js";
import { samplingFindings } from "./sampling/findings.js";
import { statementsSection, strengthSection, swapsSection, unknownSection } from "./sections.js";
import { swapsPicture } from "./swaps-picture.js";
import { robustnessTables } from "./tables.js";

/**
 * How far the answer rests on guesses: first how sure one can be and on which sentence it hangs, and
 * how often it holds over samples of what is uncertain; then single changes of statements, the fewest
 * swaps, unknown orders and the strength of preference.
 *
 * @example robustnessFindings(robustness(view)).sections[0].sentences[0].text
 */
export function robustnessFindings(
  result: Robustness,
  options: { readonly messages?: Messages } = {},
): Findings {
  const m = options.messages ?? en;
  const own = ownFindings(result, m);
  if (result.sampling === undefined) return own;
  const sampled = samplingFindings(result.sampling, options);
  if (result.parts.every((part) => part === "sampling")) return { ...sampled, key: own.key };
  // How often it holds belongs beside the answer; the rest of what sampling says comes last.
  const [answer, ...details] = own.sections;
  const [shares, ...more] = sampled.sections;
  return {
    ...own,
    sections: [answer, shares, ...details, ...more],
    tables: [...own.tables, ...sampled.tables],
    pictures: [...own.pictures, ...sampled.pictures],
  };
}

/** Every part but sampling. */
function ownFindings(result: Robustness, m: Messages): Findings {
  const picture = swapsPicture(result, m);
  return {
    key: "robustness",
    title: m.robustness.title,
    sections: [
      answerSection(result, m),
      ...[
        statementsSection(result, m),
        swapsSection(result, m),
        unknownSection(result, m),
        strengthSection(result, m),
      ].filter((section) => section !== null),
    ],
    tables: robustnessTables(result, m),
    pictures: picture === null ? [] : [picture],
  };
}
