export { compute } from "./client.js";
export { type Differing, DifferingFromBase, useDiffers } from "./differing.js";
export type { Answers, QuestionName, Questions } from "./questions/index.js";
export { useOnOrder } from "./use-on-order.js";
export { type Asked, useAnalysis, useQuestion, useWork } from "./use-question.js";
