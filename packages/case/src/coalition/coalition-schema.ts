/**
 * The machine form of an analysis of coalitions, published as docs/coalitions.schema.json. Ids and
 * keys, never indices; a key that does not apply is absent.
 */
import { COALITION_CONCEPTS, SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import { z } from "zod";
import { headShape } from "../result/head-shape.js";

const id = z.int().min(1);
const count = z.int().min(0);
const party = z.string();
const members = z.array(party);
const steps = z.array(z.strictObject({ party, to: id }));

const stateShape = {
  id,
  outcomes: z.array(z.string()),
  holds: z.boolean().describe("Stable for every coalition that may form."),
  breakers: z.array(members).describe("Every coalition that would leave it, the smaller first."),
  smallest: z
    .array(
      z.strictObject({
        coalition: members,
        targets: z
          .array(id)
          .describe("Where it would go, undeterred: fewest changed options first."),
        best: id.describe(
          "Of the targets that no other is better than for its members, the one with the fewest changes.",
        ),
        toNearest: steps
          .optional()
          .describe("A shortest legal sequence; for the status quo and a state asked for only."),
        toBest: steps.optional(),
      }),
    )
    .describe("The smallest coalitions that would leave it, all of one size."),
};
const state = z.strictObject(stateShape);

export const coalitionsSchema = z
  .strictObject({
    ...headShape,
    parties: z.array(party),
    parameters: z.strictObject({
      coalitions: z.array(members).describe("Those that may form, single parties included."),
      universal: z.boolean().describe("Whether these are all coalitions."),
      improvement: z
        .enum(["strict", "pareto"])
        .describe("strict: better for every member. pareto: worse for none and better for one."),
    }),
    opponents: z
      .strictObject({ differing: count, compared: count })
      .optional()
      .describe(
        "In how many of the verdicts compared it matters under CSEQ whether the others answer as coalitions or as single parties.",
      ),
    concepts: z.array(
      z.strictObject({
        concept: z
          .enum(COALITION_CONCEPTS)
          .describe("cseq: opponents answer as coalitions; cseq-single: as single parties."),
        individual: z
          .enum(SEQUENTIAL_CONCEPTS)
          .describe("The concept of single parties whose equilibria are judged."),
        equilibria: z.array(state),
        holding: count.describe("How many of them hold against every coalition that may form."),
        statusQuo: state.optional(),
        asked: state.optional(),
        examples: z
          .array(z.strictObject({ ...stateShape, outcome: z.string() }))
          .describe("One state for each outcome without an equilibrium."),
        alternatives: z
          .array(
            z.strictObject({
              party,
              order: z.array(z.string()),
              equilibria: z.array(id),
              holding: z.array(id),
              statusQuoHolds: z.boolean().optional(),
            }),
          )
          .optional()
          .describe("Under each strict order of a tie of unknown order."),
        universal: z
          .array(id)
          .optional()
          .describe("Where every state was judged: those that hold."),
      }),
    ),
  })
  .meta({ title: "Sextant: what parties acting together would do" });

export type CoalitionsJson = z.infer<typeof coalitionsSchema>;
