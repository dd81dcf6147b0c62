import type { Condition } from "./syntax.js";

/** The names that a condition writes. */
export function namesIn(condition: Condition): string[] {
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
