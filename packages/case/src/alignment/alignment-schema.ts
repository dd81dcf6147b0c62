/** The machine form of an alignment, published as docs/alignment.schema.json. */
import { z } from "zod";
import { headShape } from "../result/head-shape.js";

const tau = z
  .number()
  .min(-1)
  .max(1)
  .nullable()
  .describe("Kendall's tau-b; null where a party ranks everything equal.");
const pairCount = z.int().min(0);
const agreement = z.strictObject({
  concordant: pairCount,
  discordant: pairCount,
  tiedInFirst: pairCount,
  tiedInSecond: pairCount,
  tiedInBoth: pairCount,
  tau,
});
const two = z.tuple([z.string(), z.string()]);
const place = z.number().min(0).max(1).describe("From 0, the worst outcome, to 1, the best.");
const difference = z.number().nullable();

/** The schema of `sextant alignment --json`. */
export const alignmentSchema = z
  .strictObject({
    ...headShape,
    parties: z.array(z.string()),
    states: z.int().min(1).describe("How many states are ranked."),
    outcomes: z.array(z.string()).describe("The outcomes compared: those that have states."),
    partial: z
      .array(z.string())
      .optional()
      .describe("Parties whose order is partly unknown: ranked by how many of those members hold."),
    indifferent: z.array(z.string()).optional().describe("Parties to which all states are equal."),
    pairs: z.array(
      z.strictObject({ parties: two, states: agreement, outcomes: agreement.optional() }),
    ),
    clusters: z
      .array(
        z.strictObject({
          members: z.array(z.string()),
          of: z.tuple([z.array(z.string()), z.array(z.string())]),
          distance: z.number().describe("Mean of 1 - tau between the members of the two."),
        }),
      )
      .describe("Average linkage on 1 - tau over all states, nearest first."),
    camps: z
      .strictObject({
        members: z.tuple([z.array(z.string()), z.array(z.string())]),
        distance: z.number(),
        outcomes: z
          .array(
            z.strictObject({
              outcome: z.string(),
              means: z.tuple([place, place]),
              places: z.record(z.string(), place),
              dissenters: z.array(z.string()),
            }),
          )
          .describe("The outcome on which the camps differ most first."),
      })
      .optional(),
    map: z
      .strictObject({
        points: z.record(z.string(), z.tuple([z.number(), z.number()])),
        eigenvalues: z.array(z.number()),
        explained: z.number().nullable(),
      })
      .optional()
      .describe("Classical scaling of 1 - tau over all states."),
    standings: z
      .array(z.strictObject({ party: z.string(), others: two, difference }))
      .describe("Tau with the first of the others less tau with the second, over all states."),
    between: z
      .strictObject({
        party: z.string(),
        others: two,
        difference,
        states: z.tuple([tau, tau]),
        outcomes: z.tuple([tau, tau]),
        parted: z.array(
          z.strictObject({
            outcome: z.string(),
            places: z.tuple([place, place, place]).describe("The party, the first, the second."),
          }),
        ),
        statements: z
          .array(z.strictObject({ statement: z.string(), shared: z.tuple([tau, tau]) }))
          .describe("Tau-b between whether a statement of the party holds and each one's ranking."),
      })
      .optional(),
    earlier: z
      .strictObject({
        ...headShape,
        asOf: z.string().optional(),
        pairs: z.array(
          z.strictObject({
            parties: two,
            states: z.tuple([tau, tau]).describe("Earlier, and now; each over its own states."),
            outcomes: z.tuple([tau, tau]),
          }),
        ),
      })
      .optional(),
  })
  .meta({ title: "Result of sextant alignment --json" });

export type AlignmentJson = z.infer<typeof alignmentSchema>;
