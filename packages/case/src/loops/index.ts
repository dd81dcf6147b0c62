export { becauseOf, type LinkReason, sharedCites } from "./because.js";
export type { LoopOptions } from "./causal-map.js";
export type {
  BestSteps,
  CausalLink,
  CausalNode,
  Choice,
  LinkComparison,
  LinkTest,
  LinkVerdict,
  Loop,
  Loops,
  NotTestedReason,
  OwnerTest,
  ViewTests,
} from "./loops.js";
export { loopsJson } from "./loops-json.js";
export type { LoopsJson } from "./loops-schema.js";
export { type TraceOptions, traceLoops } from "./trace-loops.js";
