/** The machine form of `sextant robustness`: ids and keys, never indices. */
import { z } from "zod";
import { headShape } from "../result/head-shape.js";
import { ROBUSTNESS_PARTS } from "./robustness.js";
import { samplingShape } from "./sampling/sampling-schema.js";

const count = z.int().nonnegative();
const keys = z.array(z.string());

const subjectShape = {
  statusQuo: z.int().positive().optional().describe("Id of the status quo, where it is meant."),
  outcome: z.string().optional().describe("Key of the outcome, where one is meant."),
  state: z
    .int()
    .positive()
    .optional()
    .describe("Id of an equilibrium, where the case names no outcomes."),
};

export const statementSchema = z.strictObject({
  id: z.string(),
  cite: keys.optional(),
  against: keys.optional(),
  judgement: z.string().optional(),
  hedge: z.string().optional(),
  confidence: z.number().optional(),
});

export const changeSchema = z.strictObject({
  change: z.enum(["dropped", "swapped"]),
  party: z.string(),
  statements: z.array(statementSchema).describe("One, or the members of a tie that moves whole."),
  with: z.array(statementSchema).optional().describe("The next entry of the list, for a swap."),
  equilibria: count.describe("How many of the states are equilibria after the change."),
});

const exchangeSchema = z.strictObject({ party: z.string(), raised: keys, lowered: keys });

export const fewestSwapsSchema = z.strictObject({
  swaps: count.optional().describe("The fewest that overturn the verdict; absent if not found."),
  moreThan: count.optional().describe("Proved: so many swaps do not overturn it."),
  never: z.literal(true).optional().describe("No order of the statements overturns it."),
  ways: z.array(z.array(exchangeSchema)).optional().describe("The first few ways."),
});

const unknownSchema = z.strictObject({
  parties: keys.describe("Parties with a tie of unknown order, or unknown pairs of states."),
  orders: z.array(z.strictObject({ party: z.string(), order: keys })),
  verdicts: z.array(
    z.strictObject({
      ...subjectShape,
      concept: z.enum(["nash", "gmr", "smr", "seq"]),
      states: count,
      counted: count.describe("Equilibria in the main result: the members of a tie are counted."),
      types: z
        .strictObject({ a: count, b: count, c: count, d: count })
        .describe("Equilibria by type: Li, Hipel, Kilgour & Fang 2004."),
      orders: z.array(count).describe("Equilibria under each strict order."),
      depends: z.boolean(),
    }),
  ),
});

const strengthSchema = z.strictObject({
  parties: keys.describe("Parties with a red line."),
  verdicts: z.array(
    z.strictObject({
      ...subjectShape,
      concept: z.enum(["gmr", "smr", "seq"]),
      states: count,
      equilibria: count,
      strong: count.describe("Equilibria that are stable strongly for every party."),
      weakFor: keys.describe("Parties for which some of the equilibria are weakly stable."),
    }),
  ),
});

const statementsSchema = z.strictObject({
  deletions: count.describe("How many single deletions were tried, and swaps of neighbours."),
  swaps: count,
  withoutStatements: keys.describe("Parties with a ranking or weights: nothing of theirs varied."),
  combinations: z
    .strictObject({
      tried: count,
      complete: count.describe("Every combination of up to so many swaps was tried."),
    })
    .optional()
    .describe("Absent where the model is too large to look for the fewest swaps."),
  verdicts: z.array(
    z.strictObject({
      ...subjectShape,
      concept: z.enum(["nash", "seq"]),
      states: count,
      equilibria: count,
      holds: z.boolean(),
      overturnedBy: z.array(changeSchema),
      fewestSwaps: fewestSwapsSchema.optional(),
    }),
  ),
});

export const robustnessSchema = z
  .strictObject({
    ...headShape,
    parameters: z.strictObject({
      parts: z.array(z.enum(ROBUSTNESS_PARTS)),
      concepts: z.array(z.enum(["nash", "seq"])),
      outcomes: keys,
      combinations: count.describe("The most combinations of lists tried for the fewest swaps."),
    }),
    tooLarge: z
      .array(z.enum(ROBUSTNESS_PARTS))
      .optional()
      .describe("Parts that the model is too large for."),
    unknown: unknownSchema.optional(),
    strength: strengthSchema.optional(),
    statements: statementsSchema.optional(),
    sampling: samplingShape.optional(),
  })
  .describe("What `sextant robustness --json` prints: how far the verdicts rest on guesses.");

export type RobustnessJson = z.infer<typeof robustnessSchema>;
