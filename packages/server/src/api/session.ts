import { z } from "zod";

/** POST /api/session: the one-time token of the launch address, for a cookie. */
export const sessionRequest = z.object({ token: z.string().min(16).max(200) });

/** GET /api/about */
export const aboutResponse = z.object({
  version: z.string(),
  engine: z.string(),
  workspace: z.enum(["embedded", "postgresql"]),
  readOnly: z.boolean(),
  /** False where the database's server does not write to its disk at once (fsync = off). */
  onDisk: z.boolean(),
  /** Where the last run did not close the workspace: what was found; null otherwise. */
  recovery: z
    .object({
      started: z.string(),
      changes: z.number().int(),
      replayed: z.number().int(),
      torn: z.boolean(),
    })
    .nullable(),
});
export type About = z.infer<typeof aboutResponse>;
