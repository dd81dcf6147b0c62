import { CONCEPTS, type Concept } from "@sextant/engine";
import type { AnalysisJson } from "./result-schema.js";

/** The concepts a result has verdicts for, in the engine's order. */
export function conceptsOf(json: Pick<AnalysisJson, "stability">): Concept[] {
  return CONCEPTS.filter((c) => json.stability[c]);
}
