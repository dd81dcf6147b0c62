/**
 * The machine form of a result, as published in docs/result.schema.json and described in
 * docs/07_results.md. Ids and keys, never indices; a key that does not apply is absent.
 */
import { CONCEPTS } from "@sextant/engine";
import { z } from "zod";

const id = z.int().min(1);
const ids = z.array(id).describe("Ids of states, ascending.");
const conceptName = z.enum(CONCEPTS);

const state = z.strictObject({
  id: id.describe("The id of the state: the same in every view of the case."),
  pattern: z
    .string()
    .regex(/^[YN-]*$/)
    .describe(
      "One letter an option, in the order of `options`: Y taken, N not taken, - where the members of a merged state differ. Empty in graph form.",
    ),
  name: z.string().optional(),
  label: z.string().optional(),
  outcomes: z.array(z.string()).describe("Keys of the outcomes that hold in the state."),
  level: z
    .record(z.string(), z.int().min(1))
    .describe(
      "The place of the state in each party's order: 1 is the least preferred class. A party whose order is partly unknown is absent.",
    ),
});

const verdicts = z.strictObject({
  byParty: z.record(z.string(), ids).describe("The states stable for each party."),
  equilibria: ids.describe("The states stable for every party."),
});

const stability = z.strictObject({
  nash: verdicts.optional(),
  gmr: verdicts.optional(),
  smr: verdicts.optional(),
  seq: verdicts.optional(),
  sseq: verdicts.optional(),
  sim: verdicts.nullable().optional().describe("null where it cannot be computed."),
  reason: z.string().optional().describe("Why `sim` is null. Present only there."),
});

const mixed = z.strictObject({
  concepts: z.record(z.string(), conceptName),
  equilibria: ids,
});

const alternative = z.strictObject({
  party: z.string(),
  order: z.array(z.string()).describe("The tie of unknown order, in one strict order."),
  equilibria: z.partialRecord(conceptName, ids),
  differing: z
    .partialRecord(conceptName, z.int().min(0))
    .describe("How many verdicts (a party at a state) differ from the main result."),
});

/** The schema of a result; docs/result.schema.json is generated from it. */
export const resultSchema = z
  .strictObject({
    case: z.strictObject({
      title: z.string(),
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe("SHA-256 of the RFC 8785 form of case and evidence."),
    }),
    view: z.string(),
    engine: z.string().describe("Version of the engine."),
    reading: z
      .literal("each-opponent-once")
      .optional()
      .describe("Present only where the opponents' answers were read as GMCR+ reads them."),
    gratuitous: z
      .literal("left-out")
      .optional()
      .describe("Present only where gratuitous improvements were left out of the model."),
    parties: z.array(z.string()),
    options: z.array(z.string()),
    states: z.array(state).describe("Ascending by id."),
    statusQuo: id.optional(),
    stability,
    mixed: mixed.optional(),
    alternatives: z
      .array(alternative)
      .optional()
      .describe(
        "Present only where a tie has an unknown order: the result under each strict order.",
      ),
  })
  .meta({ title: "Result of sextant analyse --json" });

export type AnalysisJson = z.infer<typeof resultSchema>;
export type StateJson = AnalysisJson["states"][number];
export type VerdictsJson = NonNullable<AnalysisJson["stability"]["nash"]>;

const counts = z.strictObject({
  byParty: z.record(z.string(), z.int().min(0)),
  equilibria: z.int().min(0),
});

/** The schema of `--summary --json`: counts and times, no states. */
export const summarySchema = z
  .strictObject({
    case: z.strictObject({ title: z.string(), hash: z.string() }),
    view: z.string(),
    engine: z.string(),
    reading: z.literal("each-opponent-once").optional(),
    gratuitous: z.literal("left-out").optional(),
    parties: z.array(z.string()),
    options: z.array(z.string()),
    states: z.int().min(1).describe("How many states are feasible."),
    statusQuo: id.optional(),
    stability: z.strictObject({
      nash: counts.optional(),
      gmr: counts.optional(),
      smr: counts.optional(),
      seq: counts.optional(),
      sseq: counts.optional(),
      sim: counts.nullable().optional(),
      reason: z.string().optional(),
    }),
    mixed: z
      .strictObject({
        concepts: z.record(z.string(), conceptName),
        equilibria: z.int().min(0),
      })
      .optional(),
    outcomes: z.record(
      z.string(),
      z.strictObject({
        states: z.int().min(0),
        equilibria: z.partialRecord(conceptName, z.int().min(0)),
      }),
    ),
    seconds: z.record(z.string(), z.number()).describe("Wall-clock seconds by phase."),
  })
  .meta({ title: "Result of sextant analyse --summary --json" });

export type SummaryJson = z.infer<typeof summarySchema>;
