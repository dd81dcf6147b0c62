import { useMessages } from "../../app/language.js";
import type { MoveTold } from "../../compute/questions/told/told.js";
import { MoveStep } from "./move-step.js";
import "./steps.css";

/** Of a party that stays because it has nothing better: the move that would cost it least, and what. */
export function LeastBad({ move }: { readonly move: MoveTold }) {
  const { steps: words } = useMessages().workbenchWhy;
  return (
    <ol className="steps">
      <MoveStep label={words.leastBad} move={move} path alone />
    </ol>
  );
}
