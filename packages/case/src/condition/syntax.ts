/**
 * A condition as it is written: names are not resolved yet. Offsets (`at`) count UTF-16 units from
 * the start of the condition's text, so that an error can point at the very word.
 */
export type Condition =
  | { readonly kind: "constant"; readonly value: boolean; readonly at: number }
  | { readonly kind: "name"; readonly name: string; readonly at: number }
  | { readonly kind: "not"; readonly of: Condition; readonly at: number }
  | { readonly kind: "and" | "or"; readonly parts: readonly Condition[]; readonly at: number }
  /** "P if Q": P holds wherever Q does; true where Q is false. */
  | {
      readonly kind: "if";
      readonly consequent: Condition;
      readonly when: Condition;
      readonly at: number;
    }
  | {
      readonly kind: "iff";
      readonly left: Condition;
      readonly right: Condition;
      readonly at: number;
    };

/** Brackets and `not` may be nested this deep; more is refused rather than left to the stack. */
export const MAX_CONDITION_DEPTH = 200;

/** Longest text of one condition, in UTF-16 units. */
export const MAX_CONDITION_LENGTH = 100_000;

export const KEYWORDS = ["not", "and", "or", "if", "iff", "true", "false"] as const;
export type Keyword = (typeof KEYWORDS)[number];
