export {
  type CriticalChange,
  type CriticalOptions,
  type CriticalStatements,
  type CriticalVerdict,
  criticalStatements,
  type StatementChange,
} from "./critical-statements.js";
export {
  type Exchange,
  type FewestSwaps,
  fewestSwaps,
  type SwapOptions,
  type SwapVerdict,
} from "./fewest-swaps.js";
export {
  ROBUSTNESS_PARTS,
  type Robustness,
  type RobustnessOptions,
  type RobustnessPart,
  robustness,
} from "./robustness.js";
export { robustnessJson } from "./robustness-json.js";
export type { RobustnessJson } from "./robustness-schema.js";
export * from "./sampling/index.js";
export {
  type StrengthResult,
  type StrengthVerdict,
  strengthOfPreference,
} from "./strength.js";
export type { Subject } from "./subjects.js";
export {
  type PartOptions,
  type UnknownResult,
  type UnknownVerdict,
  unknownOrder,
  unknownPreferences,
} from "./unknown.js";
