import type { OnOrder } from "./questions/on-order.js";
import { useQuestion } from "./use-question.js";

const LATER = { later: true };

/**
 * What of a view's verdicts hangs on an order that no source gives; it comes after all else, and is null until then
 * and where every order is known. "untold": there are too many states to tell.
 */
export function useOnOrder(view: string): OnOrder | "untold" | null {
  const { answer, stale } = useQuestion("onOrder", { view }, LATER);
  return stale ? null : answer;
}
