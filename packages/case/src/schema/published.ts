import { evidenceSchema } from "@sextant/evidence";
import { z } from "zod";
import { alignmentSchema } from "../alignment/alignment-schema.js";
import { changesSchema } from "../changes/changes-schema.js";
import { coalitionsSchema } from "../coalition/coalition-schema.js";
import { comparisonSchema } from "../comparison/comparison-schema.js";
import { gapSchema } from "../gap/gap-schema.js";
import { inverseSchema } from "../inverse/inverse-schema.js";
import { ordersSchema } from "../inverse/orders-schema.js";
import { loopsSchema } from "../loops/loops-schema.js";
import { perspectivesSchema } from "../perspectives/perspectives-schema.js";
import { resultSchema } from "../result/result-schema.js";
import { robustnessSchema } from "../robustness/robustness-schema.js";
import { samplingPartSchema } from "../robustness/sampling/sampling-part.js";
import { caseSchema } from "./case-schema.js";

/** A case or evidence file as it is written: what is read, not what comes out of reading. */
const file = (schema: z.ZodType) => () => publish(schema, "input");
const result = (schema: z.ZodType) => () => publish(schema, "output");

/**
 * The JSON Schemas (draft 2020-12) that docs/ publishes, by the name of their file. Each result's
 * schema stands beside the code that makes the result.
 */
export const PUBLISHED_SCHEMAS: Readonly<Record<string, () => Record<string, unknown>>> = {
  "alignment.schema.json": result(alignmentSchema),
  "case.schema.json": file(caseSchema),
  "changes.schema.json": result(changesSchema),
  "gap.schema.json": result(gapSchema),
  "loops.schema.json": result(loopsSchema),
  "coalitions.schema.json": result(coalitionsSchema),
  "compare.schema.json": result(comparisonSchema),
  "evidence.schema.json": file(evidenceSchema),
  "inverse.schema.json": result(inverseSchema),
  "inverse-count.schema.json": result(ordersSchema),
  "perspectives.schema.json": result(perspectivesSchema),
  "result.schema.json": result(resultSchema),
  "robustness.schema.json": result(robustnessSchema),
  "sampling-part.schema.json": result(samplingPartSchema),
};

/** Parts with an id become definitions of that name. */
function publish(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  return z.toJSONSchema(schema, { target: "draft-2020-12", io }) as Record<string, unknown>;
}
