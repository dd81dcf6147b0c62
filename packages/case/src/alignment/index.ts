export { type AlignOptions, alignParties } from "./align-parties.js";
export type {
  Alignment,
  Between,
  Camps,
  OutcomeSplit,
  PairAlignment,
  PairChange,
  PartyStanding,
} from "./alignment.js";
export { alignmentJson } from "./alignment-json.js";
export type { AlignmentJson } from "./alignment-schema.js";
