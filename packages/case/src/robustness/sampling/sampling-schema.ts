/** The machine form of sampling: ids and keys, never indices. */
import { SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import { z } from "zod";
import type { SampledConcept } from "./sampling.js";

const count = z.int().nonnegative();
const fraction = z.number().min(0).max(1);

export const parametersSchema = z.strictObject({
  samples: z.int().positive(),
  seed: count.max(2 ** 32 - 1),
  dispersion: fraction.describe("Of the Mallows model around a stated order that is judged."),
  citedDispersion: fraction.describe("The same where a source alone says that this is the order."),
  hedged: fraction.describe("Probability that a hedged statement belongs in its list."),
  uncited: fraction.describe("Probability that a statement without a source belongs in its list."),
  moveRedLines: z.boolean().describe("Whether red lines move and are left out like the others."),
});

const byConcept = <T extends z.ZodType>(of: T) =>
  z.strictObject(
    Object.fromEntries(SEQUENTIAL_CONCEPTS.map((c) => [c, of])) as Record<SampledConcept, T>,
  );

const judgementShape = {
  kind: z
    .enum(["belongs", "before", "order"])
    .describe(
      "Whether a statement belongs in the list; whether one place stands before another; how many pairs of a party's places are turned round.",
    ),
  party: z.string(),
  statement: z.string().optional().describe("For belongs."),
  first: z.array(z.string()).optional().describe("For before: one statement, or a tie."),
  second: z.array(z.string()).optional(),
};

const targetShape = {
  any: z.literal(true).optional().describe("That there is an equilibrium at all."),
  statusQuo: z.int().positive().optional().describe("Id of the status quo, where it is meant."),
  state: z
    .int()
    .positive()
    .optional()
    .describe("Id of a state that is an equilibrium as stated, where the case has no outcomes."),
  outcome: z.string().optional().describe("Key of the outcome, where one is meant."),
};

const influenceSchema = z.strictObject({
  ...judgementShape,
  index: fraction.describe("First-order index (Sobol' 1993): the share of the variance explained."),
  error: z.number().describe("Approximate standard error of the index."),
  with: fraction
    .optional()
    .describe("Share of samples in which it holds where the judgement is yes."),
  without: fraction.optional().describe("The same where it is no."),
  byDistance: z
    .array(fraction.nullable())
    .optional()
    .describe("For order: the share by 0, 1, 2, 3, 4 or more pairs turned round."),
});

export const samplingShape = z
  .strictObject({
    parameters: parametersSchema,
    parties: z.array(
      z.strictObject({
        party: z.string(),
        fixed: z.literal(true).optional().describe("A ranking or weights, which stay as they are."),
        dispersion: fraction.optional(),
        statements: z
          .array(
            z.strictObject({
              id: z.string(),
              probability: fraction,
              because: z.enum(["red line", "confidence", "cited", "hedged", "uncited"]),
            }),
          )
          .optional(),
      }),
    ),
    equilibria: byConcept(
      z.strictObject({ total: count.describe("Over all samples."), mean: z.number() }),
    ),
    targets: z.array(
      z.strictObject({
        ...targetShape,
        stated: byConcept(z.boolean()).describe("Whether it holds as the case is stated."),
        shares: byConcept(
          z.strictObject({
            count: count.describe("In how many samples it holds."),
            share: fraction,
            low: fraction.describe("Of the 95 % interval (Wilson 1927)."),
            high: fraction,
          }),
        ),
        influence: z
          .strictObject({
            nash: z.array(influenceSchema).optional(),
            seq: z.array(influenceSchema).optional(),
          })
          .describe(
            "What explains whether it holds, the most first, as far as it is more than chance; absent where it holds in every sample or in none.",
          ),
      }),
    ),
  })
  .describe("Sampling over what is uncertain in the parties' lists.");

export type SamplingJson = z.infer<typeof samplingShape>;
