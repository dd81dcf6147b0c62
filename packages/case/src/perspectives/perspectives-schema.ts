/** The machine form of perspectives, published as perspectives.schema.json. */
import { CONCEPTS, STATE_KINDS } from "@sextant/engine";
import { z } from "zod";
import { headShape } from "../result/head-shape.js";

const concept = z.enum(CONCEPTS);
const party = z.string().describe("Key of a party.");
const id = z.int().min(1).describe("Id of a state.");
const count = z.int().min(0);
const ids = z.array(id);
const verdict = z.partialRecord(concept, z.boolean());

const counts = z.strictObject({
  states: count.describe("m: in how many states of the game the outcome holds."),
  equilibria: z.partialRecord(concept, count).describe("k: how many of them are equilibria."),
});

const statement = z.strictObject({
  id: z.string(),
  condition: z.string(),
  text: z.string().optional().describe("The goal's words, where the statement is a goal."),
  place: z.int().min(1).describe("1 is the most important; tied statements share a place."),
  tiedWith: count.describe("With how many others it is tied."),
  cite: z.array(z.string()).optional(),
  hedge: z.string().optional(),
  judgement: z.string().optional(),
});

const difference = z.strictObject({
  kind: z.enum(["added", "dropped", "replaced", "moved"]),
  believed: statement.optional(),
  own: statement.optional(),
});

const change = z.strictObject({
  outcome: z.string(),
  states: count,
  before: count,
  after: count,
});
const turn = z.strictObject({ before: z.boolean(), after: z.boolean() });
const joint = z.strictObject({
  parties: z.tuple([party, party]),
  outcomes: z.array(z.string()),
});

const weight = z.enum(["fact", "expectation", "counts", "nothing"]);

const correction = z.strictObject({
  weight: weight.describe(
    "fact: what lasts in the hypergame would change; expectation: what the holder expects or would welcome; counts: only numbers of states; nothing.",
  ),
  changes: z.array(
    z.strictObject({
      concept,
      picture: z.array(change).describe("In the holder's own game."),
      statusQuo: turn.optional(),
      hypergame: z.array(change),
      statusQuoInFact: turn.optional(),
      verdicts: count.describe("How many verdicts (party and state) of the holder's game change."),
    }),
  ),
  jointGained: z.array(joint),
  jointLost: z.array(joint),
  byOrder: z
    .array(z.strictObject({ order: z.array(z.string()), weight }))
    .optional()
    .describe("The weight under each strict order of the other's ties of unknown order."),
});

const perception = z.strictObject({
  holder: party,
  about: party,
  status: z.enum(["differs", "agrees", "assumed"]),
  agreement: z.number().nullable().describe("Kendall's tau-b of the believed and the own order."),
  cite: z.array(z.string()).optional(),
  hedge: z.string().optional(),
  judgement: z.string().optional(),
  statements: z.array(difference),
  orderDiffers: z.boolean(),
  ignored: z.array(z.string()).optional().describe("Options that the holder does not recognise."),
  options: z.array(z.string()).optional().describe("Options believed to be guarded otherwise."),
  moves: z.literal(true).optional().describe("Moves believed to be restricted otherwise."),
  correction: correction.optional().describe("What would change if only this were put right."),
  uncorrected: z.enum(["unseen-states"]).optional(),
});

export const perspectivesSchema = z.strictObject({
  ...headShape,
  concepts: z.array(concept).describe("The concept asked for, then Nash."),
  reading: z
    .literal("each-opponent-once")
    .optional()
    .describe(
      "Present where opponents answer at most once each; else they answer in any legal sequence.",
    ),
  gratuitous: z
    .literal("left-out")
    .optional()
    .describe("Present where improvements with changes of no use to their mover were left out."),
  unknownOrder: z
    .array(z.strictObject({ party, view: z.string() }))
    .optional()
    .describe("Ties of unknown order: the verdicts count how many of their members hold."),
  pictures: z.array(
    z.strictObject({
      party,
      view: z.string(),
      assumed: z.literal(true).optional().describe("No view is held by the party."),
      otherViews: z.array(z.string()).optional().describe("Held by the party and not used."),
      ownOrderDiffers: z.literal(true).optional(),
      rulesAdded: z.array(z.string()).optional(),
      rulesRemoved: z.array(z.string()).optional(),
      otherStatusQuo: z.literal(true).optional(),
      states: count,
    }),
  ),
  pairs: z.strictObject({ total: count, differs: count, agrees: count, assumed: count }),
  party: party.optional().describe("Only perceptions held by this party were asked for."),
  about: party.optional(),
  perceptions: z.array(perception),
  statusQuo: z
    .strictObject({
      state: id,
      base: verdict,
      pictures: z.record(party, verdict).describe("Absent where the party does not see it."),
      hypergame: verdict,
    })
    .optional(),
  outcomes: z.array(
    z.strictObject({
      key: z.string(),
      base: counts,
      pictures: z.record(party, counts),
      hypergame: counts,
    }),
  ),
  equilibria: z.partialRecord(
    concept,
    z.strictObject({ base: ids, pictures: z.record(party, ids), hypergame: ids }),
  ),
  states: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(STATE_KINDS),
        believedBy: z.array(party).describe("In whose own game it is an equilibrium."),
        stays: z.array(party).describe("Who, seeing it, stays there in its own game."),
        unseenBy: z.array(party).optional(),
        surprises: z.array(
          z.strictObject({ party, about: party, does: z.enum(["stays", "leaves"]) }),
        ),
      }),
    )
    .describe("States of every kind but unstable, under the first concept."),
  joint: z.array(
    joint.extend({
      states: ids,
      base: count,
      pictures: z.record(party, count),
      inFact: count,
      kind: z.enum(["shared", "doubted", "imagined", "elsewhere"]),
    }),
  ),
  jointComplete: z
    .literal(false)
    .optional()
    .describe("Present where only small joint changes were tried."),
  secondLevel: z.array(
    z.strictObject({
      party,
      believed: z.array(z.strictObject({ party, view: z.string() })),
      statusQuo: verdict.optional(),
      outcomes: z.array(z.strictObject({ key: z.string(), counts })),
    }),
  ),
  unusedViews: z.array(z.string()).optional().describe("Beliefs of a third level or deeper."),
});

export type PerspectivesJson = z.infer<typeof perspectivesSchema>;
