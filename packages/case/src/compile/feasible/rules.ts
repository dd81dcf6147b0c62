import { type BitColumn, emptyColumn } from "@sextant/engine";
import type { Evaluator } from "../../condition/evaluate.js";
import { type Formula, optionsOf } from "../../condition/formula.js";
import type { Scope } from "../../condition/scope.js";
import type { RuleDoc } from "../../document.js";
import type { DocumentPath } from "../../read/loaded-case.js";

export const RULE_KINDS = ["never", "always", "atMostOne", "exactlyOne", "atLeastOne"] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** A rule whose conditions are resolved. */
export interface Rule {
  readonly kind: RuleKind;
  readonly parts: readonly Formula[];
  /** For messages: its id, or its words. */
  readonly label: string;
  readonly path: DocumentPath;
  readonly document: RuleDoc | null;
}

/** Resolves one rule of the file. */
export function readRule(document: RuleDoc, path: DocumentPath, scope: Scope): Rule {
  const kind = RULE_KINDS.find((k) => document[k] !== undefined) as RuleKind;
  const texts = document[kind];
  const parts =
    typeof texts === "string"
      ? [scope.formula(texts, [...path, kind])]
      : (texts ?? []).map((text, i) => scope.formula(text, [...path, kind, i]));
  const words = typeof texts === "string" ? texts : (texts ?? []).join(", ");
  const label = document.id ?? `${kind}: ${words}`;
  return { kind, parts, label, path, document };
}

/** The rule that an ignored option stays as it is. */
export function fixingRule(option: number, key: string, taken: boolean, path: DocumentPath): Rule {
  return {
    kind: taken ? "always" : "never",
    parts: [{ kind: "option", option }],
    label: `ignores: ${key} (stays ${taken ? "taken" : "not taken"} as in the status quo)`,
    path,
    document: null,
  };
}

/** Where a rule is kept: O(states / 32) a condition. */
export function ruleTruth(rule: Rule, evaluator: Evaluator): BitColumn {
  const count = evaluator.cells.count;
  const one = emptyColumn(count);
  const two = emptyColumn(count);
  for (const part of rule.parts) {
    const column = evaluator.truth(part);
    for (let w = 0; w < one.length; w++) {
      two[w] |= one[w] & column[w];
      one[w] |= column[w];
    }
  }
  const kept = emptyColumn(count);
  for (let w = 0; w < one.length; w++) {
    switch (rule.kind) {
      case "never":
        kept[w] = ~one[w];
        break;
      case "always":
      case "atLeastOne":
        kept[w] = one[w];
        break;
      case "atMostOne":
        kept[w] = ~two[w];
        break;
      case "exactlyOne":
        kept[w] = one[w] & ~two[w];
        break;
    }
  }
  return kept;
}

/** The options a rule names, directly or through terms. */
export function ruleOptions(rule: Rule): Set<number> {
  const options = new Set<number>();
  for (const part of rule.parts) for (const o of optionsOf(part)) options.add(o);
  return options;
}
