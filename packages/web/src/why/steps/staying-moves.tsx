import { useMessages } from "../../app/language.js";
import type { MoveTold } from "../../compute/questions/told/told.js";
import { MoveStep } from "./move-step.js";
import "./steps.css";

/**
 * Of a party that stays because it has nothing better: a move that would change nothing for it, where it has
 * one, and of the moves by which it would lose the one that would cost it least.
 */
export function StayingMoves({
  neutral = null,
  leastBad = null,
}: {
  readonly neutral?: MoveTold | null | undefined;
  readonly leastBad?: MoveTold | null | undefined;
}) {
  const { steps: words } = useMessages().workbenchWhy;
  if (neutral === null && leastBad === null) return null;
  return (
    <ol className="steps">
      {neutral !== null && <MoveStep label={words.neutral} move={neutral} path alone />}
      {leastBad !== null && (
        <MoveStep label={words.leastBad(neutral !== null)} move={leastBad} path alone />
      )}
    </ol>
  );
}
