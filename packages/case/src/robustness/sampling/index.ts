export { INFLUENCE_CONCEPTS } from "./influence-concepts.js";
export {
  isOrderCited,
  MOST_SAMPLES,
  SAMPLING_DEFAULTS,
  type SamplingParameters,
  usualSamples,
} from "./parameters.js";
export type { PlannedJudgement, PlannedParty, SamplingPlan, Target } from "./plan.js";
export {
  holdsAsStated,
  influencesOn,
  type JudgementInfluence,
  meanEquilibria,
  type SampledConcept,
  type SamplingOptions,
  type SamplingResult,
  sampleView,
  shareOf,
} from "./sampling.js";
export { samplingJson } from "./sampling-json.js";
export {
  MOST_SHARDS,
  mergeSampling,
  type NamedPart,
  readSamplingPart,
  type SamplingPart,
  samplingPart,
  samplingPartSchema,
} from "./sampling-part.js";
export type { SamplingJson } from "./sampling-schema.js";
