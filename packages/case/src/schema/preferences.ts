import { z } from "zod";
import { basis, basisShape, condition, MAX_ENTRIES, MAX_STATES, stateRef } from "./basis.js";
import { factor, name } from "./names.js";

/** Ids of preference statements: a name, or "#3" by position. */
const statementId = z
  .string()
  .max(100_000)
  .min(1)
  .meta({ description: "A statement: its id, its goal, or # and its place, for instance #3." });

const statement = z
  .strictObject({
    id: name.optional(),
    prefer: condition,
    redLine: z.boolean().optional(),
    factor: factor.optional(),
    ...basisShape,
  })
  .meta({ id: "preferenceStatement" });

const tie = z
  .strictObject({
    id: name.optional(),
    tie: z
      .array(z.union([condition, statement]))
      .min(1)
      .max(MAX_ENTRIES),
    order: z
      .enum(["count", "unknown"])
      .optional()
      .meta({ description: "count (default): how many hold. unknown: dominance." }),
    ...basisShape,
  })
  .meta({ id: "tie", description: "Statements of equal priority." });

const item = z
  .union([condition, statement, tie])
  .meta({ id: "preferenceItem", description: "A goal, a condition, a statement or a tie." });

const place = {
  to: z.int().min(1).optional(),
  before: statementId.optional(),
  after: statementId.optional(),
};

const edit = z
  .union([
    z.strictObject({ move: statementId, ...place }),
    z.strictObject({ drop: statementId }),
    z.strictObject({ insert: item, ...place }),
    z.strictObject({ replace: statementId, with: item }),
  ])
  .meta({
    id: "statementEdit",
    description: "One change of an inherited list; places count from 1.",
  });

/** Exactly one of statements, weights, ranking and edit; that is checked with the references. */
export const preference = z
  .strictObject({
    order: basis.optional().meta({ description: "What says that this is the order." }),
    statements: z
      .array(item)
      .min(1)
      .max(MAX_ENTRIES)
      .optional()
      .meta({ description: "Most important first." }),
    weights: z
      .record(
        condition,
        z.union([
          z.number(),
          z
            .string()
            .regex(/^[+-]?(\d+(\.\d*)?|\.\d+)$/)
            .max(1_000),
        ]),
      )
      .refine((map) => Object.keys(map).length <= MAX_ENTRIES, { params: { tooMany: MAX_ENTRIES } })
      .meta({ maxProperties: MAX_ENTRIES })
      .optional()
      .meta({ description: "Exact decimals by condition; a state is worth the sum." }),
    ranking: z
      .array(z.union([stateRef, z.array(stateRef).min(1).max(MAX_STATES)]))
      .min(1)
      .max(MAX_STATES)
      .optional()
      .meta({ description: "Best first; a list inside is a tie." }),
    rest: z.enum(["first", "last"]).optional(),
    unknown: z
      .array(z.tuple([stateRef, stateRef]))
      .min(1)
      .max(MAX_ENTRIES)
      .optional()
      .meta({ description: "Pairs of states of which it is unknown which the party prefers." }),
    edit: z.array(edit).min(1).max(MAX_ENTRIES).optional().meta({ description: "In views only." }),
    ...basisShape,
  })
  .meta({ id: "preference" });
