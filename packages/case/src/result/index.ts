export { type CellDifference, compareWithTable, type TableComparison } from "./against.js";
export { withLevels } from "./alternatives.js";
export { analyse } from "./analyse.js";
export type {
  AlternativeResult,
  AnalyseOptions,
  Analysis,
  EquilibriumGroup,
  FromStatusQuo,
  NamedBy,
  OutcomeVerdict,
  PartyAtState,
  StateVerdict,
} from "./analysis.js";
export { ENGINE_VERSION } from "./engine-version.js";
export { type ExpectationVerdict, testExpectations } from "./expectations.js";
export { type FindPattern, patternFinder } from "./find-pattern.js";
export { type FromHere, fromHere } from "./from-here.js";
export { groupEquilibria } from "./group-equilibria.js";
export type { GroupLeaving, LeavingTogether } from "./leaving-together.js";
export { countEquilibria } from "./outcome-verdicts.js";
export { type CsvRow, parseCsv } from "./parse-csv.js";
export { conceptsOf } from "./result-json.js";
export type { AnalysisJson, StateJson, SummaryJson, VerdictsJson } from "./result-schema.js";
export { jsonChunks, stateJson, statesById, summaryJson, toJson } from "./to-json.js";
