import { evidenceId } from "@sextant/evidence";
import { z } from "zod";
import { MAX_CONDITION_LENGTH } from "../condition/syntax.js";
import { MAX_PROSE, MAX_SHORT } from "./lengths.js";
import { name } from "./names.js";

/** Most entries of a list or map. */
export const MAX_ENTRIES = 100_000;
/** Lists that hold one entry a state or an arc. */
export const MAX_STATES = 2_000_000;

export const short = z.string().min(1).max(MAX_SHORT);
export const prose = z.string().max(MAX_PROSE);

export const condition = z.string().min(1).max(MAX_CONDITION_LENGTH).meta({
  id: "condition",
  description:
    "A condition, for instance: dprk.dismantle and not usa.force. Words: not, and, or, if, iff, brackets.",
});

/** A year, a month or a day. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .meta({
    id: "date",
    description: 'A year, month or day in quotes: "2006", "2006-12", "2006-12-31".',
  });

const cites = z.array(evidenceId).max(MAX_SHORT);

/** What a claim rests on; part of nearly everything. */
export const basisShape = {
  cite: cites.optional().meta({ description: "Statements of the evidence file that say so." }),
  against: cites.optional().meta({ description: "Statements that speak against it." }),
  reading: prose
    .optional()
    .meta({ description: "How the source's words were turned into a condition or a place." }),
  judgement: prose
    .optional()
    .meta({ description: "Why the analyst holds this where no source says it." }),
  hedge: short.optional().meta({ description: "The source's hedging words." }),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ description: "Probability that it belongs here at all, 0 to 1." }),
  note: prose.optional(),
};

export const basis = z.strictObject(basisShape).meta({ id: "basis" });

/** Names in other languages, by language tag. */
export const names = z.record(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), short);

/** A state: an id, or a name, label or pattern. */
export const stateRef = z
  .union([z.int().min(1), z.string().min(1).max(MAX_SHORT)])
  .meta({ id: "stateRef", description: "A state: its number, or its name, label or pattern." });

/** A map from names to values, in the order of the file, with at most `max` entries. */
export const mapOf = <T extends z.ZodType>(value: T, max = MAX_ENTRIES, key: typeof name = name) =>
  z
    .record(key, value)
    .refine((map) => Object.keys(map).length <= max, { params: { tooMany: max } })
    .meta({ maxProperties: max });
