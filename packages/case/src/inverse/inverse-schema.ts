/** The machine form of what it would take: ids and keys, never indices. */
import { z } from "zod";
import { headShape } from "../result/head-shape.js";

const id = z.number().int().describe("Id of a state.");
const statement = z.strictObject({
  id: z.string(),
  cite: z.array(z.string()).optional(),
  against: z.array(z.string()).optional(),
  hedge: z.string().optional(),
  judgement: z.string().optional(),
  confidence: z.number().optional(),
});

const sized = {
  size: z.number().int().nullable().describe("Fewest changes known; null where none is known."),
  lowerBound: z.number().int().describe("Fewer changes than this are never enough."),
  complete: z.boolean().describe("Whether all solutions of this size were found."),
  found: z.number().int().describe("How many different solutions were found."),
  ended: z
    .enum(["most", "work", "never"])
    .optional()
    .describe("Why the search ended: the budget of changes or work, or no number is enough."),
};

const statementAlternative = z.strictObject({
  changes: z.array(
    z.strictObject({
      kind: z.enum(["move", "drop", "settle"]),
      party: z.string(),
      statements: z.array(statement),
      from: z.number().int().describe("Place in the list before, from 1."),
      to: z.number().int().optional().describe("Place in the new list."),
      places: z.array(z.number().int()).optional().describe("All places that do as well."),
      after: z.array(z.string()).optional().describe("Ids that it then stands directly after."),
    }),
  ),
  lists: z
    .record(z.string(), z.array(z.array(z.string())))
    .describe("The new lists, ties together."),
  adjacentSteps: z
    .number()
    .describe("Pairs of statements reversed; a pair tied or untied counts half."),
  ways: z
    .number()
    .int()
    .describe("In how many different lists the same statements can be changed so."),
  states: z.array(id).describe("States that become equilibria."),
  example: id,
});

const statements = z.strictObject({
  ...sized,
  alternatives: z.array(statementAlternative),
  known: statementAlternative.optional().describe("A change that works, of no proven size."),
});

const rankings = z.strictObject({
  parties: z.array(z.string()).describe("Whose rankings may change."),
  distance: z.number().nullable().describe("Smallest Kemeny-Snell distance known."),
  lowerBound: z.number().nullable(),
  alternatives: z.array(
    z.strictObject({
      state: id,
      raises: z.array(
        z.strictObject({
          party: z.string(),
          distance: z.number(),
          beside: id.describe("A state of the class into which the target is raised."),
        }),
      ),
      shifts: z
        .array(
          z.strictObject({
            party: z.string(),
            distance: z.number(),
            prefers: z
              .array(
                z.strictObject({
                  state: id,
                  to: id,
                  strict: z
                    .boolean()
                    .describe("False: it ranks the first no lower than the other."),
                }),
              )
              .describe("What the party comes to prefer; all else moves as little as it can."),
          }),
        )
        .describe("Changed rankings that do more than raise the target; under SEQ and SSEQ only."),
    }),
  ),
  found: z.number().int(),
  ended: z
    .literal("work")
    .optional()
    .describe("The work was spent before the smallest distance was proven."),
});

const moves = z.strictObject({
  ...sized,
  alternatives: z.array(
    z.strictObject({
      changes: z.array(
        z.strictObject({
          kind: z.enum(["kept", "renounced", "joint", "guarded"]),
          option: z.string(),
          by: z.string().optional().describe("The option of another party that guards it."),
          taken: z.boolean().optional().describe("Whether that option must be taken, or not."),
        }),
      ),
      states: z.array(id),
      example: id,
    }),
  ),
});

const perceptions = {
  held: z.array(id),
  size: z.number().int().nullable(),
  alternatives: z.array(
    z.strictObject({
      corrections: z.array(
        z.strictObject({ view: z.string(), holder: z.string(), party: z.string() }),
      ),
      states: z.array(id),
      example: id,
    }),
  ),
};

export const inverseSchema = z.strictObject({
  ...headShape,
  target: z.strictObject({ outcome: z.string().optional(), states: z.array(id) }),
  concept: z.enum(["nash", "gmr", "smr", "seq", "sseq"]),
  parameters: z.strictObject({
    kinds: z.array(z.string()),
    most: z.number().int(),
    limit: z.number().int(),
    work: z.number().optional(),
    keep: z.array(z.string()),
    keepParties: z.array(z.string()),
  }),
  readings: z
    .array(
      z.strictObject({
        settled: z
          .strictObject({ party: z.string(), order: z.array(z.string()) })
          .optional()
          .describe("Absent for the model as it stands; else one strict order of an unknown tie."),
        held: z.array(id).describe("States of the target that are equilibria already."),
        statements: statements.optional(),
        rankings: rankings.optional(),
        moves: moves.optional(),
      }),
    )
    .describe("First the model as it stands."),
  untriedOrders: z.number().int().optional(),
  perceptions: z
    .strictObject({
      views: z.array(
        z.strictObject({
          view: z.string(),
          holder: z.string(),
          differing: z.array(z.string()),
          ...perceptions,
        }),
      ),
      hypergame: z.strictObject(perceptions),
    })
    .optional(),
});

export type InverseJson = z.infer<typeof inverseSchema>;
