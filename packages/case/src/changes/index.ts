export { type CaseChanges, type CaseSide, compareCases } from "./changes.js";
export { changesJson } from "./changes-json.js";
export type { ChangesJson } from "./changes-schema.js";
export { compareInputs, compareInputsOfViews, type InputChange } from "./input-changes.js";
export { INPUT_OBJECTS, type InputObject } from "./input-objects.js";
export { pairStates, type StatePairs } from "./pair-states.js";
export { type PreferenceChange, preferenceChanges } from "./preference-changes.js";
export {
  type ByConcept,
  compareResults,
  type GainedLost,
  type OutcomeChange,
  type OutcomeCount,
  type PartyChanges,
  type ResultChanges,
  resultsDiffer,
  type StatusQuoChange,
  type StatusQuoVerdict,
} from "./result-changes.js";
