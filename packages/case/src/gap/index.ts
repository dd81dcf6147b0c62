export { explainGap } from "./explain-gap.js";
export type { Closing, Division, Gap, GapClaim, Recount, UnderOrder, Way } from "./gap.js";
export { type GapJson, gapJson, gapSchema } from "./gap-json.js";
