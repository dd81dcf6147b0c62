/** The machine form of a gap, published as docs/gap.schema.json. */
import { z } from "zod";
import { rounded } from "../alignment/alignment-json.js";
import { headShape, resultHead } from "../result/head.js";
import type { Closing, Gap } from "./gap.js";

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

export function gapJson(gap: Gap): GapJson {
  const { view, parties, undivided, divisions, ways, mean, recounts, orders, claims } = gap;
  const key = (party: number): string => view.parties[party].key;
  const orNull = (x: number | null): number | null => (x === null ? null : rounded(x));
  return {
    ...resultHead(view),
    parties: [key(parties[0]), key(parties[1])],
    distance: { states: orNull(gap.distance.states), outcomes: orNull(gap.distance.outcomes) },
    ...(undivided.length > 0 ? { undivided: undivided.map(key) } : {}),
    statements: divisions.map(({ party, statement, factor, by }, k) => {
      const otherwise = recounts.find(({ division }) => division === k);
      return {
        party: key(party),
        statement: view.statements[party][statement].id,
        factor,
        by,
        ...(otherwise === undefined ? {} : { otherwise: rounded(otherwise.meansShare) }),
      };
    }),
    ways: ways.map(({ taker, giver, states, outcomes }) => ({
      taker: key(taker),
      giver: key(giver),
      states: closingJson(states),
      outcomes: closingJson(outcomes),
    })),
    mean: { states: closingJson(mean.states), outcomes: closingJson(mean.outcomes) },
    ...(orders.length > 0
      ? {
          orders: orders.map(({ party, order, states }) => ({
            party: key(party),
            order: [...order],
            states: closingJson(states),
          })),
        }
      : {}),
    ...(claims.length > 0
      ? {
          claims: claims.map(({ influence, factor, verdict }) => ({
            factor,
            from: influence.from,
            to: influence.to,
            sign: influence.sign,
            ...(influence.perceiver === undefined ? {} : { perceiver: influence.perceiver }),
            ...(influence.hedge === undefined ? {} : { hedge: influence.hedge }),
            cite: influence.cite ?? [],
            verdict,
          })),
        }
      : {}),
  };
}

function closingJson(closing: Closing | null): GapJson["mean"]["states"] {
  if (closing === null) return null;
  return {
    none: rounded(closing.none),
    means: rounded(closing.means),
    interests: rounded(closing.interests),
    share: {
      means: rounded(closing.share.means),
      interests: rounded(closing.share.interests),
    },
    interaction: rounded(closing.interaction),
  };
}
