import { useState } from "react";
import { type Asked, useQuestion } from "../../compute/index.js";
import type { StateTableAnswer, TableVerdicts } from "../../compute/questions/states/table.js";

export interface LargeStability {
  /** With the table, or computed since; null while it is neither. */
  readonly stability: TableVerdicts | null;
  /** Whether it must be asked for. */
  readonly offered: boolean;
  readonly working: boolean;
  /** Between 0 and 1, where it is known. */
  readonly progress: number | null;
  compute(): void;
  cancel(): void;
}

/**
 * Stability of a view that has too many states for it to be computed unasked: asked for one revision of
 * the case, so that an edit does not set it going again.
 */
export function useStability(asked: Asked<StateTableAnswer>): LargeStability {
  const table = asked.answer;
  const [wanted, setWanted] = useState<number | null>(null);
  const large = table !== null && table.stability === null;
  const { at } = asked;
  const verdicts = useQuestion(
    "stateVerdicts",
    large && wanted === at ? { view: table.view, large: true } : null,
  );
  const fits =
    verdicts.answer !== null &&
    !verdicts.stale &&
    verdicts.of === asked.of &&
    verdicts.answer.verdicts[0]?.length === table?.count;
  const stability = table?.stability ?? (large && fits ? verdicts.answer : null);
  const working = large && wanted === at && !fits;
  return {
    stability,
    offered: large && !fits && !working,
    working,
    progress: verdicts.progress,
    compute: () => setWanted(at),
    cancel: () => setWanted(null),
  };
}
