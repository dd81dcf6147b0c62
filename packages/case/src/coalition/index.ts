export { analyseCoalitions } from "./analyse-coalitions.js";
export type {
  CoalitionAnalysis,
  CoalitionOptions,
  ConceptAgainst,
  Jump,
  OutcomeAgainst,
  StateAgainst,
} from "./coalition-analysis.js";
export { coalitionsToJson } from "./coalition-json.js";
export type { CoalitionsJson } from "./coalition-schema.js";
