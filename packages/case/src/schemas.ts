/**
 * The schemas of all results, apart from the rest of the package: whoever only computes should not wait
 * until they are built.
 */
export { alignmentSchema } from "./alignment/alignment-schema.js";
export { changesSchema } from "./changes/changes-schema.js";
export { coalitionsSchema } from "./coalition/coalition-schema.js";
export { comparisonSchema } from "./comparison/comparison-schema.js";
export { gapSchema } from "./gap/gap-schema.js";
export { inverseSchema } from "./inverse/inverse-schema.js";
export { ordersSchema } from "./inverse/orders-schema.js";
export { loopsSchema } from "./loops/loops-schema.js";
export { perspectivesSchema } from "./perspectives/perspectives-schema.js";
export { resultSchema, summarySchema } from "./result/result-schema.js";
export { robustnessSchema } from "./robustness/robustness-schema.js";
export { samplingShape } from "./robustness/sampling/sampling-schema.js";
export { PUBLISHED_SCHEMAS } from "./schema/published.js";
