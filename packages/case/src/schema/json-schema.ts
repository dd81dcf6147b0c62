import { evidenceSchema } from "@sextant/evidence";
import { z } from "zod";
import { caseSchema } from "./case-schema.js";

/** JSON Schema (draft 2020-12) of the case file, as published in docs/case.schema.json. */
export function caseJsonSchema(): Record<string, unknown> {
  return publish(caseSchema);
}

/** JSON Schema (draft 2020-12) of the evidence file, as published in docs/evidence.schema.json. */
export function evidenceJsonSchema(): Record<string, unknown> {
  return publish(evidenceSchema);
}

/** What is read, not what comes out of reading; parts with an id become definitions of that name. */
function publish(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) as Record<
    string,
    unknown
  >;
}
