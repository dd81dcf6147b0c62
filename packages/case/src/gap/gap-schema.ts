/** The machine form of a gap, published as docs/gap.schema.json. */
import { z } from "zod";
import { headShape } from "../result/head-shape.js";

const factor = z.enum(["means", "interests"]);
const distance = z.number().min(0).max(2).describe("1 - tau-b: 0 the same order, 2 the opposite.");
const closing = z
  .strictObject({
    none: distance.describe("The distance as it is."),
    means: distance.describe("With the other's preferences about means taken over."),
    interests: distance.describe("With the other's preferences about interests taken over."),
    share: z
      .strictObject({ means: z.number(), interests: z.number() })
      .describe("Shapley values: they add up to `none`."),
    interaction: z
      .number()
      .describe("What both close together beyond the sum of what each closes alone."),
  })
  .nullable()
  .describe("null where a ranking ties everything.");
const two = z.tuple([z.string(), z.string()]);

/** The schema of `sextant gap --json`. */
export const gapSchema = z
  .strictObject({
    ...headShape,
    parties: two,
    distance: z.strictObject({ states: distance.nullable(), outcomes: distance.nullable() }),
    undivided: z
      .array(z.string())
      .optional()
      .describe("Parties without preference statements: their factors cannot be told apart."),
    statements: z.array(
      z.strictObject({
        party: z.string(),
        statement: z.string(),
        factor,
        by: z
          .enum(["said", "names-outcome", "default"])
          .describe("Said by the case; else means where it names an outcome; else interests."),
        otherwise: z
          .number()
          .optional()
          .describe(
            "The share of means over all states, if this statement were counted the other way.",
          ),
      }),
    ),
    ways: z.array(
      z.strictObject({
        taker: z.string().describe("Takes over what it shares."),
        giver: z.string(),
        states: closing,
        outcomes: closing,
      }),
    ),
    mean: z.strictObject({ states: closing, outcomes: closing }),
    orders: z
      .array(z.strictObject({ party: z.string(), order: z.array(z.string()), states: closing }))
      .optional()
      .describe("The mean over states under each strict order of a tie of unknown order."),
    claims: z
      .array(
        z.strictObject({
          factor,
          from: z.string(),
          to: z.string(),
          sign: z.enum(["+", "-"]),
          perceiver: z.string().optional(),
          hedge: z.string().optional(),
          cite: z.array(z.string()),
          verdict: z.enum(["agrees", "disagrees", "not-tested"]),
        }),
      )
      .optional()
      .describe("Influences of the case that put this gap down to a factor."),
  })
  .meta({ title: "Result of sextant gap --json" });

export type GapJson = z.infer<typeof gapSchema>;
