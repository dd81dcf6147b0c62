export { briefHtml } from "./brief/brief-html.js";
export type { BriefExtras } from "./brief/context.js";
