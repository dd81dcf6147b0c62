/**
 * The machine form of a comparison of outcomes, published as docs/compare.schema.json. Ids and keys,
 * never indices; a key that does not apply is absent.
 */
import { SEQUENTIAL_CONCEPTS } from "@sextant/engine";
import { z } from "zod";
import { headShape } from "../result/head-shape.js";

const id = z.int().min(1);
const count = z.int().min(0);
const party = z.string();
const options = z.array(z.string());
const steps = z.array(z.strictObject({ party, to: id }));
const byConcept = z.partialRecord(z.enum(SEQUENTIAL_CONCEPTS), count);
const leaving = z.strictObject({ nash: count, seq: count });

const coalition = z.strictObject({
  members: z.array(party),
  to: id.describe("The nearest state of the outcome to which they can bring the talks."),
  states: count.describe("How many of its states they can bring about."),
  steps,
});

const place = z.strictObject({
  best: id.describe("Level of its best state for the party: 1 is the least preferred class."),
  worst: id,
  classes: id.describe("How many classes the party tells apart over all states."),
  orderPartlyUnknown: z
    .literal(true)
    .optional()
    .describe("Present where the levels count the members of a tie of unknown order."),
  againstStatusQuo: z
    .enum(["better", "worse", "same", "depends on the state", "depends on the order"])
    .optional(),
  states: z
    .strictObject({ better: count, same: count, worse: count })
    .optional()
    .describe("In how many of its states it is better, the same, worse than the status quo."),
});

const exampleOf = z.strictObject({
  party,
  verdict: z
    .enum(["leaves the outcome", "moves within the outcome", "deterred"])
    .describe("Under SEQ."),
  improvement: id.optional().describe("Absent where the party is deterred."),
  deterrences: z
    .array(z.strictObject({ improvement: id, sanction: steps }))
    .optional()
    .describe("For each improvement of a party that is deterred, the answer of the others."),
});

const commitment = z.strictObject({
  bound: party.describe("Who has taken a step that cannot be undone."),
  free: party.describe("Who can go back on its part."),
  states: count.describe("In how many states of the outcome."),
  open: count.describe("In how many of them nothing deters the one who can go back (SEQ)."),
  example: z.strictObject({
    state: id,
    to: id,
    open: z.boolean(),
    steps: options,
    withdrawn: options,
    statusQuoBetter: z.boolean().describe("The bound party prefers the status quo to `to`."),
    stepRegretted: z
      .boolean()
      .describe("It prefers to `to` the state like it in which it has not taken its steps."),
  }),
});

const outcome = z.strictObject({
  key: z.string(),
  states: count.describe("m: in how many states the outcome's condition holds."),
  standing: z
    .enum(["nash", "seq", "threats", "none", "no-states"])
    .describe(
      "The strongest sense in which it holds: some state a Nash equilibrium, or one under SEQ, or under GMR or SMR only, or none.",
    ),
  equilibria: byConcept.describe("k: how many of its states are equilibria."),
  byMoves: count
    .optional()
    .describe("Fewest steps from the status quo; absent where there is no way."),
  byImprovements: count.optional(),
  coalitions: z
    .strictObject({ improving: z.array(coalition), able: z.array(coalition) })
    .optional()
    .describe(
      "The smallest coalitions that could bring it about from the status quo: each member gaining, and whether they want it or not. Empty where there is none.",
    ),
  parties: z.record(party, place),
  pareto: z
    .strictObject({
      optimal: count.describe("How many of its states are Pareto-optimal among all states."),
      improveOnStatusQuo: count
        .optional()
        .describe("How many are better than the status quo for some party and worse for none."),
      improvement: id
        .optional()
        .describe(
          "Where the example is not Pareto-optimal: a state better for some, worse for none.",
        ),
    })
    .optional(),
  blockers: z.array(
    z.strictObject({
      party,
      leaves: leaving.describe("In how many of its states the party is not stable."),
      out: leaving.optional().describe("In how many it would move out of the outcome."),
    }),
  ),
  example: z
    .strictObject({ state: id, movers: z.array(exampleOf) })
    .optional()
    .describe("The state fewest parties would leave, then the one nearest the status quo."),
  commitments: z.array(commitment),
  traps: z.array(
    z.strictObject({
      party,
      steps: options,
      states: count.describe("In how many of its SEQ equilibria the party would rather be back."),
      example: id,
    }),
  ),
});

const expectation = z.strictObject({
  party,
  better: z.string(),
  than: z.string(),
  for: z.enum(["best", "worst", "all"]),
  cite: z.array(z.string()).optional(),
  verdict: z.enum(["agrees", "disagrees", "indifferent", "not comparable"]),
  reason: z.enum(["no states", "unknown order"]).optional(),
});

const critical = z.strictObject({
  concept: z.enum(["nash", "seq"]),
  change: z.enum(["dropped", "swapped"]),
  party,
  statements: z.array(z.string()),
  with: z.array(z.string()).optional(),
  equilibria: count.describe("k after the change."),
});

/** The schema of `sextant compare --json`. */
export const comparisonSchema = z
  .strictObject({
    ...headShape,
    outcomes: z
      .array(z.string())
      .describe("Keys of the outcomes compared, in the order asked for."),
    views: z.array(
      z.strictObject({
        view: z.string(),
        holder: party.optional(),
        statusQuo: id.optional(),
        outcomes: z.array(outcome).describe("Ties of unknown order are counted."),
        orders: z
          .array(z.strictObject({ party, order: z.array(z.string()), outcomes: z.array(outcome) }))
          .optional()
          .describe("Present where a tie has an unknown order: the same under its strict orders."),
        ordersLeftOut: count.optional(),
        expectations: z.array(expectation).optional(),
        hangsOn: z
          .record(z.string(), z.array(critical))
          .optional()
          .describe(
            "In the first view, by outcome: every preference statement whose deletion, or exchange with its neighbour, overturns the verdict.",
          ),
      }),
    ),
  })
  .meta({ title: "Result of sextant compare --json" });

export type ComparisonJson = z.infer<typeof comparisonSchema>;
export type OutcomeJson = z.infer<typeof outcome>;
export type PlaceJson = z.infer<typeof place>;
export type MoverJson = z.infer<typeof exampleOf>;
export type CoalitionJson = z.infer<typeof coalition>;
export type CommitmentJson = z.infer<typeof commitment>;
export type CriticalJson = z.infer<typeof critical>;
