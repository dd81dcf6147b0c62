import { useRef } from "react";
import { useCasePart } from "../model/use-case.js";
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

/**
 * The same, and until the next are there the last that were told of the view: for marks that must not go and come
 * with every change, beside figures that are kept as well.
 */
export function useKeptOnOrder(view: string): {
  readonly onOrder: OnOrder | "untold" | null;
  /** They are of an earlier number of the case. */
  readonly stale: boolean;
} {
  const { answer, of, stale } = useQuestion("onOrder", { view }, LATER);
  const id = useCasePart((state) => state.id);
  const kept = useRef<{ key: string; onOrder: OnOrder | "untold" | null } | null>(null);
  const key = `${id} ${view}`;
  if (of !== null && !stale) kept.current = { key, onOrder: answer };
  return { onOrder: kept.current?.key === key ? kept.current.onOrder : null, stale };
}
