import { z } from "zod";

/** A problem document (RFC 9457), with the code of the table of errors. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  /** How to mend it. */
  mend: z.string().optional(),
  /** SX_WORKSPACE_MOVED_ON: the number of the head. */
  revision: z.number().int().optional(),
  problems: z
    .array(
      z.object({
        code: z.string(),
        severity: z.enum(["error", "warning", "note"]),
        message: z.string(),
        mend: z.string().optional(),
        place: z
          .object({ file: z.string(), line: z.number().int(), column: z.number().int() })
          .nullable(),
      }),
    )
    .optional(),
});
export type ProblemDocument = z.infer<typeof problemSchema>;
