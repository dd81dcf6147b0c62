export { analyseCoalitions } from "./analyse-coalitions.js";
export type {
  CoalitionAnalysis,
  CoalitionOptions,
  ConceptAgainst,
  Jump,
  OutcomeAgainst,
  StateAgainst,
} from "./coalition-analysis.js";
export { type CoalitionsJson, coalitionsSchema, coalitionsToJson } from "./coalition-json.js";
