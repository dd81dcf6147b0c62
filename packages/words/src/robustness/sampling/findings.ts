import type { SamplingResult } from "@sextant/case";
import type { Findings } from "../../findings/findings.js";
import { en, type Messages } from "../../messages/en.js";
import { answerSection, assumedSection, influencesSection } from "./sections.js";
import { sharesPicture } from "./shares-picture.js";
import { samplingTables } from "./tables.js";
import { isUncertain, sampledVerdicts } from "./verdicts.js";

/**
 * Sampling over what is uncertain in the lists: how often each verdict holds, what that hangs on, and what
 * was assumed.
 *
 * @example samplingFindings(sampleView(view)).sections[0].sentences[1].text
 */
export function samplingFindings(
  result: SamplingResult,
  options: { readonly messages?: Messages } = {},
): Findings {
  const m = options.messages ?? en;
  const verdicts = sampledVerdicts(result);
  return {
    key: "sampling",
    title: m.sampling.title,
    sections: [
      answerSection(result, verdicts, m),
      influencesSection(result, verdicts, m),
      assumedSection(result, m),
    ].filter((section) => section !== null),
    tables: isUncertain(result) ? samplingTables(result, verdicts, m) : [],
    pictures: isUncertain(result) ? [sharesPicture(result, verdicts, m)] : [],
  };
}
