import { z } from "zod";

/** The schema of what every result begins with. */
export const headShape = {
  case: z.strictObject({
    title: z.string(),
    hash: z
      .string()
      .describe("SHA-256 of the canonical form (RFC 8785) of case and evidence, in hexadecimal."),
  }),
  view: z.string().describe('"base" or the name of a view.'),
  engine: z.string().describe("Version of the engine."),
};
