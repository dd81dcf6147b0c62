import { z } from "zod";

/** POST /api/session: the one-time token of the launch address, for a cookie. */
export const sessionRequest = z.object({ token: z.string().min(16).max(200) });

/** GET /api/about */
export const aboutResponse = z.object({
  version: z.string(),
  engine: z.string(),
  workspace: z.enum(["embedded", "postgresql"]),
  readOnly: z.boolean(),
});
export type About = z.infer<typeof aboutResponse>;
