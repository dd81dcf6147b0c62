import { z } from "zod";

/** POST /api/cases/:id/brief: the view whose page is asked for; "base" where none is named. */
export const briefRequest = z.strictObject({ view: z.string().max(400).default("base") });
export type BriefRequest = z.input<typeof briefRequest>;
