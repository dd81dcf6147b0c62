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
export { type AlignmentJson, alignmentJson, alignmentSchema } from "./alignment-json.js";
