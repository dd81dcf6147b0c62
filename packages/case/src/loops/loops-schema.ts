/** The machine form of a causal map, published as docs/loops.schema.json. */
import { z } from "zod";
import { headShape } from "../result/head-shape.js";

const id = z.int().min(1);
const count = z.int().min(0);
const choice = z.enum(["yes", "no", "either"]);
const held = z.tuple([count, count]).describe("In how many of how many states the effect holds.");

const comparison = z.strictObject({
  withCause: id.describe("A state with the cause."),
  withoutCause: id.describe("The state that differs from it only in options of the cause."),
  changed: z.int().min(1).describe("In how many options the two differ."),
  choices: z
    .tuple([choice, choice])
    .describe("Whether the owner's best own step has the effect, with the cause and without."),
  verdict: z.enum(["as-claimed", "contrary", "same", "unclear"]),
  because: z
    .tuple([z.array(z.string()), z.array(z.string())])
    .describe("The owner's preference statements that decide it, with the cause and without."),
  sharedCites: z
    .array(z.string())
    .describe("Passages that back both the influence and these statements."),
});

const test = z.strictObject({
  link: count.describe("Position in `links`."),
  verdict: z.enum(["agrees", "partly", "disagrees", "by-definition", "not-tested"]),
  reason: z
    .enum([
      "cause-not-in-model",
      "effect-not-in-model",
      "a-gap",
      "no-options",
      "too-many-options",
      "too-many-states",
      "nobody-chooses",
    ])
    .optional(),
  owners: z.array(
    z.strictObject({
      party: z.string(),
      pairs: count.describe("Pairs of states that differ only in the cause's options."),
      asClaimed: count,
      contrary: count,
      statusQuo: z
        .array(comparison)
        .describe("The status quo and its counterparts, nearest first."),
      example: comparison
        .optional()
        .describe("Of the pairs that are as claimed, the one nearest the status quo."),
    }),
  ),
  shared: z
    .strictObject({ withCause: held, withoutCause: held })
    .optional()
    .describe("Present only where cause and effect share options."),
});

/** The schema of `sextant loops --json`. */
export const loopsSchema = z
  .strictObject({
    ...headShape,
    nodes: z.array(
      z.strictObject({
        key: z.string().optional().describe("The factor's key; absent for free words."),
        name: z.string(),
        when: z.string().optional(),
      }),
    ),
    links: z.array(
      z.strictObject({
        from: count.describe("Position in `nodes`."),
        to: count,
        sign: z.enum(["+", "-"]),
        perceiver: z.string().optional(),
        hedge: z.string().optional(),
        cite: z.array(z.string()),
      }),
    ),
    loops: z.array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(["reinforcing", "balancing"]),
        links: z.array(count),
        perceivers: z.array(z.string()),
        unattributed: z
          .boolean()
          .describe("Whether some of its links are no named party's belief."),
      }),
    ),
    complete: z.boolean().describe("false where there are more loops than were asked for."),
    views: z.array(z.strictObject({ view: z.string(), tests: z.array(test) })),
  })
  .meta({ title: "Result of sextant loops --json" });

export type LoopsJson = z.infer<typeof loopsSchema>;
