import type { BriefStep } from "@sextant/report";
import { z } from "zod";

/** "short" is one printed sheet; "full" has every passage. */
export const BRIEF_FORMS = ["short", "full"] as const;
export type BriefForm = (typeof BRIEF_FORMS)[number];

/** POST /api/cases/:id/brief: the view whose page is asked for, the base where none is named, and its form. */
export const briefRequest = z.strictObject({
  view: z.string().max(400).default("base"),
  form: z.enum(BRIEF_FORMS).default("full"),
});
export type BriefRequest = z.input<typeof briefRequest>;

/** The event "progress": the step under way, its place among all (from 1), and the share of it that is done. */
export interface BriefProgress {
  readonly step: BriefStep;
  readonly at: number;
  readonly of: number;
  readonly share: number;
}

/** The event "done": where a tab can show the page for some minutes, and what its file may be called. */
export const briefDone = z.object({ page: z.string(), file: z.string() });
export type BriefDone = z.infer<typeof briefDone>;
