import { namesIn } from "../condition/names-in.js";
import { parseCondition } from "../condition/parse.js";
import type { ExpectationVerdict } from "../result/expectations.js";

/** Whether a source's comparison names one of some outcomes, on either side. */
export function concernsOutcomes(
  { expectation }: ExpectationVerdict,
  outcomes: readonly string[],
): boolean {
  return [expectation.better, expectation.than].some((text) =>
    namesIn(parseCondition(text)).some((name) => outcomes.includes(name)),
  );
}
