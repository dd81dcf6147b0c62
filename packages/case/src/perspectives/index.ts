export type {
  Correction,
  Counts as CountsInGame,
  JointInPictures,
  JointKey,
  OutcomeInPictures,
  Perception,
  Perspectives,
  Picture as PartyPicture,
  SecondLevel,
  VerdictChange,
} from "./found.js";
export { type PerspectivesOptions, perspectives } from "./perspectives.js";
export { perspectivesToJson, unknownOrders } from "./perspectives-json.js";
export type { PerspectivesJson } from "./perspectives-schema.js";
export type { CompileNamed } from "./pictures.js";
export type { DifferenceKind, StatementDifference } from "./statement-differences.js";
export type { UniversalState, Universe } from "./universe.js";
