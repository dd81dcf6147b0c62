import { evidenceSchema } from "@sextant/evidence";
import { z } from "zod";
import { resultSchema } from "../result/result-json.js";
import { caseSchema } from "./case-schema.js";

/** A case or evidence file as it is written: what is read, not what comes out of reading. */
const file = (schema: z.ZodType) => () => publish(schema, "input");
const result = (schema: z.ZodType) => () => publish(schema, "output");

/**
 * The JSON Schemas (draft 2020-12) that docs/ publishes, by the name of their file. Each result's
 * schema stands beside the code that makes the result.
 */
export const PUBLISHED_SCHEMAS: Readonly<Record<string, () => Record<string, unknown>>> = {
  "case.schema.json": file(caseSchema),
  "evidence.schema.json": file(evidenceSchema),
  "result.schema.json": result(resultSchema),
};

/** Parts with an id become definitions of that name. */
function publish(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  return z.toJSONSchema(schema, { target: "draft-2020-12", io }) as Record<string, unknown>;
}
