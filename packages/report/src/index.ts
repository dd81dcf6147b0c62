export { briefHtml } from "./brief/brief-html.js";
export type { BriefExtras } from "./brief/context.js";
export {
  type Analysed,
  BRIEF_STEPS,
  type BriefStep,
  FURTHER,
  FURTHER_WORK,
  type Further,
  furtherFindings,
  type OnProgress,
  STATES_FOR_ALL,
} from "./brief/further.js";
export { shortBriefHtml } from "./short/short-html.js";
