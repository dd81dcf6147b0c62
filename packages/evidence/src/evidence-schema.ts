import { z } from "zod";
import type { EvidenceFile, Source, Statement } from "./evidence-file.js";

/** Longest short text (names, dates, pages), longest prose, and most entries of a map or list. */
const SHORT = 1_000;
const LONG = 100_000;
const MANY = 100_000;

const short = z.string().min(1).max(SHORT);
const long = z.string().max(LONG);

/** A day, a month or a year, or two of them with a slash between: "2006-12", "2003/2007". */
const issued = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/)
  .meta({
    description: 'Year, month or day ("2007", "2006-12", "2006-10-09"), or two with a slash.',
  });

/** Ids of sources and statements: letters, digits, hyphen and underscore, a letter first. */
export const evidenceId = z
  .string()
  .max(100)
  .regex(/^(?!(?:__proto__|constructor|prototype)$)[A-Za-z][A-Za-z0-9_-]*$/)
  .meta({
    id: "evidenceId",
    description: "Letters, digits, hyphen and underscore; a letter first.",
  });

const author = z.union([
  z.strictObject({ family: short, given: short.optional() }),
  z.strictObject({ literal: short }),
]);

const slip = z.strictObject({
  text: short.meta({ description: "The words as the source has them." }),
  note: long.meta({ description: "What is wrong with them." }),
  cite: z.array(evidenceId).max(SHORT).optional(),
});

const source = z
  .strictObject({
    type: short.optional().meta({ description: "A CSL type: report, article-journal, webpage, …" }),
    title: short,
    author: z.array(author).max(SHORT).optional(),
    issued: issued.optional(),
    publisher: short.optional(),
    "container-title": short.optional(),
    volume: short.optional(),
    page: short.optional(),
    URL: short.optional(),
    DOI: short.optional(),
    accessed: issued.optional(),
    note: long.optional(),
    slips: z
      .array(slip)
      .max(SHORT)
      .optional()
      .meta({ description: "Slips of the source, told to readers and not corrected silently." }),
    file: short.optional().meta({ description: "Path of its text, inside the case's folder." }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .meta({ description: "SHA-256 of the bytes of that text, in lower-case hexadecimal." }),
  })
  .meta({ id: "source", description: "A document; names of CSL-JSON where it has one." });

const place = z.int().min(0);

const statement = z
  .strictObject({
    source: evidenceId,
    quote: z.string().min(1).max(LONG).optional().meta({ description: "The exact words." }),
    summary: long
      .optional()
      .meta({ description: "Restatement, for sources whose text is not at hand." }),
    start: place
      .optional()
      .meta({ description: "Code points from the start of the text, from 0." }),
    end: place.optional().meta({ description: "First code point after the quote." }),
    page: short.optional(),
    type: short.optional(),
    holder: short.optional().meta({ description: "Whose statement, belief or wish it is." }),
    attributedBy: short.optional().meta({ description: "Who says so." }),
    target: short.optional(),
    concept: long.optional(),
    agree: z.boolean().optional(),
    rank: z.number().optional(),
    hedge: short.optional(),
    date: short.optional(),
    note: long.optional(),
  })
  .meta({ id: "statement", description: "A span of a source, and what an analyst coded it as." });

const limited = <T extends z.ZodType>(value: T) =>
  z
    .record(evidenceId, value)
    .refine((map) => Object.keys(map).length <= MANY, { params: { tooMany: MANY } })
    .meta({ maxProperties: MANY });

/**
 * The form of an evidence file. What the form cannot say (that sources exist, that quotes stand where
 * they should) is checked by `anchorStatements`.
 */
export const evidenceSchema = z
  .strictObject({
    sextantEvidence: z.literal(1).meta({ description: "Version of the format." }),
    sources: limited(source),
    statements: limited(statement),
  })
  .meta({ title: "Sextant evidence file" });

/** The schema and the types say the same: an error here means that one was changed alone. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type KeysSame<A, B> = Same<keyof A, keyof B>;
const same: [
  Same<z.infer<typeof evidenceSchema>, EvidenceFile>,
  KeysSame<z.infer<typeof source>, Source>,
  KeysSame<z.infer<typeof statement>, Statement>,
] = [true, true, true];
void same;
