import { createContext, useContext } from "react";
import type { ModelSummary } from "../../compute/questions/model-summary.js";

/** The size of the model as last counted; null before the first count. */
export const SummaryContext = createContext<ModelSummary | null>(null);

export function useSummary(): ModelSummary | null {
  return useContext(SummaryContext);
}
