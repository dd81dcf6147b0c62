/** The machine form of what changed between two cases, published as docs/changes.schema.json. */
import { CONCEPTS } from "@sextant/engine";
import { z } from "zod";
import { headShape } from "../result/head-shape.js";
import { INPUT_OBJECTS } from "./input-objects.js";

const id = z.int().min(1);
const count = z.int().min(0);
const concept = z.enum(CONCEPTS);
const head = z.strictObject(headShape);
const gainedLost = z.strictObject({
  gained: z.array(id).describe("Ids of states of the case after, ascending."),
  lost: z.array(id).describe("Ids of states of the case before, ascending."),
});
const counts = z
  .strictObject({
    states: count.describe("In how many states the outcome's condition holds."),
    equilibria: z.partialRecord(concept, count).describe("How many of them are equilibria."),
  })
  .nullable()
  .describe("null where the case has no such outcome.");
const verdict = z
  .strictObject({
    state: id,
    equilibrium: z.array(concept).describe("The concepts under which it is an equilibrium."),
    canImprove: z.array(z.string()).describe("The parties that can improve alone."),
  })
  .nullable()
  .describe("null where the case names no status quo.");

/** The schema of `sextant changes --json`. */
export const changesSchema = z
  .strictObject({
    before: head,
    after: head,
    input: z.array(
      z.strictObject({
        object: z.enum(INPUT_OBJECTS).describe("What kind of thing it is."),
        kind: z
          .enum(["added", "dropped", "changed", "moved", "renamed"])
          .describe(
            "renamed: a party or option that has another key; before and after are the keys.",
          ),
        view: z.string().describe('"base", or the view in which alone it is different.'),
        key: z
          .string()
          .describe(
            'Its key or id; for an entry of a list without one "=" and what it says, for instance "=not usa.force".',
          ),
        party: z.string().optional().describe("The party whose it is."),
        before: z
          .json()
          .optional()
          .describe("As the case before has it; absent where it has none."),
        after: z.json().optional().describe("As the case after has it; absent where it has none."),
        fields: z.array(z.string()).describe("Where both are maps: which of their keys differ."),
        places: z
          .tuple([id.nullable(), id.nullable()])
          .optional()
          .describe("Of a preference statement: its place before and after, from 1."),
      }),
    ),
    results: z.strictObject({
      concepts: z.array(concept).describe("Those that both results have."),
      states: z.strictObject({
        before: count,
        after: count,
        gone: count.describe("How many states only the case before has."),
        come: count.describe("How many only the case after has."),
      }),
      equilibria: z
        .partialRecord(concept, gainedLost)
        .describe("Absent where the equilibria are the same."),
      parties: z.array(
        z.strictObject({
          party: z.string(),
          stability: z
            .partialRecord(concept, gainedLost)
            .describe("Where the party now stays, and where it no longer does, in states of both."),
          places: count
            .nullable()
            .describe(
              "In how many of the common states its order puts the state at another place; null where its order is partly unknown.",
            ),
        }),
      ),
      outcomes: z
        .array(z.strictObject({ outcome: z.string(), before: counts, after: counts }))
        .describe("Those of which any figure is another."),
      statusQuo: z
        .strictObject({
          same: z.boolean().describe("Whether it is the same state in both."),
          before: verdict,
          after: verdict,
        })
        .nullable()
        .describe("null where it is the same state with the same verdicts."),
    }),
  })
  .meta({ title: "Result of sextant changes --json" });

export type ChangesJson = z.infer<typeof changesSchema>;
