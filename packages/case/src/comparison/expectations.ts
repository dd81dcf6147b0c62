import { parseCondition } from "../condition/parse.js";
import type { Condition } from "../condition/syntax.js";
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

function namesIn(condition: Condition): string[] {
  switch (condition.kind) {
    case "constant":
      return [];
    case "name":
      return [condition.name];
    case "not":
      return namesIn(condition.of);
    case "and":
    case "or":
      return condition.parts.flatMap(namesIn);
    case "if":
      return [...namesIn(condition.consequent), ...namesIn(condition.when)];
    case "iff":
      return [...namesIn(condition.left), ...namesIn(condition.right)];
  }
}
