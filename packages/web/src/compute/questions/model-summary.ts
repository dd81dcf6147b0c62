import { CaseError } from "@sextant/case";
import { type Held, WHILE_EDITING } from "./question.js";

/** How large the model is, and what its rules do to it: what an editor of it keeps in sight. */
export interface ModelSummary {
  readonly options: number;
  /** All combinations of options, and those that the rules leave. Infinity above 2^1023. */
  readonly combinations: number;
  readonly states: number;
  /** There are more than `states`: they could not be counted exactly. */
  readonly more: boolean;
  /** The file lists its states. */
  readonly listed: boolean;
  /** How many states the analyses tell apart, where some are merged; null where that is not known, or the same. */
  readonly merged: number | null;
  /** By rule of the base: how many more states there would be without it; null where that is not known. */
  readonly rules: readonly (number | null)[];
  /** The pattern of the status quo; null where there is none or it cannot be found. */
  readonly statusQuo: string | null;
}

/** Counts without listing what can be counted so. @throws CaseError where the rules cannot be read. */
export function modelSummary(held: Held, _params: Record<string, never>): ModelSummary {
  const { document } = held.loaded;
  const counted = held.size();
  const states = Number(counted.states);
  const compiled = states <= WHILE_EDITING ? sizeAndPlace(held) : null;
  return {
    options: counted.options,
    combinations: 2 ** counted.options,
    states,
    more: counted.more,
    listed: counted.listed,
    merged:
      document.merge === undefined || document.merge.length === 0 || compiled?.count === states
        ? null
        : (compiled?.count ?? null),
    rules: counted.rules.map((removes) => (removes === null ? null : Number(removes))),
    statusQuo: compiled?.statusQuo ?? null,
  };
}

function sizeAndPlace(held: Held): { count: number; statusQuo: string | null } | null {
  try {
    const { states, statusQuo } = held.view("base");
    const pattern = statusQuo === null ? "" : states.pattern(statusQuo);
    return { count: states.count, statusQuo: /^[YN]+$/.test(pattern) ? pattern : null };
  } catch (error) {
    if (error instanceof CaseError) return null;
    throw error;
  }
}
