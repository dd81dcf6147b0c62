export { explainGap } from "./explain-gap.js";
export type { Closing, Division, Gap, GapClaim, Recount, UnderOrder, Way } from "./gap.js";
export { gapJson } from "./gap-json.js";
export type { GapJson } from "./gap-schema.js";
