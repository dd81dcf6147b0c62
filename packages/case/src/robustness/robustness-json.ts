/** The machine form of `sextant robustness`: ids and keys, never indices. */
import { z } from "zod";
import type { CompiledStatement, CompiledView } from "../compile/compiled-view.js";
import { headShape, resultHead } from "../result/head.js";
import type { CriticalChange, CriticalVerdict } from "./critical-statements.js";
import type { Exchange, SwapVerdict } from "./fewest-swaps.js";
import { ROBUSTNESS_PARTS, type Robustness } from "./robustness.js";
import { samplingJson, samplingShape } from "./sampling/sampling-json.js";
import type { Subject } from "./subjects.js";

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

const statementSchema = z.strictObject({
  id: z.string(),
  cite: keys.optional(),
  against: keys.optional(),
  judgement: z.string().optional(),
  hedge: z.string().optional(),
  confidence: z.number().optional(),
});

const changeSchema = z.strictObject({
  change: z.enum(["dropped", "swapped"]),
  party: z.string(),
  statements: z.array(statementSchema).describe("One, or the members of a tie that moves whole."),
  with: z.array(statementSchema).optional().describe("The next entry of the list, for a swap."),
  equilibria: count.describe("How many of the states are equilibria after the change."),
});

const exchangeSchema = z.strictObject({ party: z.string(), raised: keys, lowered: keys });

const fewestSwapsSchema = z.strictObject({
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

/** Plain data for JSON. */
export function robustnessJson(result: Robustness): RobustnessJson {
  const { view, unknown, strength, statements, sampling } = result;
  const subject = (about: Subject) => subjectJson(view, about);
  return {
    ...resultHead(view),
    parameters: {
      parts: [...result.parts],
      concepts: [...result.concepts],
      outcomes: result.outcomes.map((k) => view.outcomes[k].key),
      combinations: result.combinations,
    },
    ...(result.tooLarge.length === 0 ? {} : { tooLarge: [...result.tooLarge] }),
    ...(unknown === undefined
      ? {}
      : {
          unknown: {
            parties: partyKeys(view, unknown.parties),
            orders: unknown.orders.map(({ party, order }) => ({
              party: view.parties[party].key,
              order: [...order],
            })),
            verdicts: unknown.verdicts.map(({ subject: about, types, orders, ...verdict }) => ({
              ...subject(about),
              ...verdict,
              types: { ...types },
              orders: [...orders],
            })),
          },
        }),
    ...(strength === undefined
      ? {}
      : {
          strength: {
            parties: partyKeys(view, strength.parties),
            verdicts: strength.verdicts.map(({ subject: about, weakFor, ...verdict }) => ({
              ...subject(about),
              ...verdict,
              weakFor: partyKeys(view, weakFor),
            })),
          },
        }),
    ...(statements === undefined ? {} : { statements: statementsJson(view, statements) }),
    ...(sampling === undefined ? {} : { sampling: samplingJson(sampling) }),
  };
}

function statementsJson(
  view: CompiledView,
  { critical, swaps }: NonNullable<Robustness["statements"]>,
): NonNullable<RobustnessJson["statements"]> {
  return {
    deletions: critical.deletions,
    swaps: critical.swaps,
    withoutStatements: partyKeys(view, critical.withoutStatements),
    ...(swaps === null ? {} : { combinations: { tried: swaps.tried, complete: swaps.complete } }),
    verdicts: critical.verdicts.map((verdict, v) => ({
      ...subjectJson(view, verdict.subject),
      concept: conceptOf(verdict),
      states: verdict.states,
      equilibria: verdict.equilibria,
      holds: verdict.holds,
      overturnedBy: verdict.overturnedBy.map((change) => changeJson(view, change)),
      ...(swaps === null ? {} : { fewestSwaps: swapsJson(view, swaps.verdicts[v]) }),
    })),
  };
}

/** Only these two are asked for here. */
const conceptOf = ({ concept }: CriticalVerdict): "nash" | "seq" =>
  concept === "nash" ? "nash" : "seq";

function changeJson(view: CompiledView, change: CriticalChange): z.infer<typeof changeSchema> {
  return {
    change: change.kind,
    party: view.parties[change.party].key,
    statements: change.statements.map(statementJson),
    ...(change.kind === "swapped" ? { with: change.others.map(statementJson) } : {}),
    equilibria: change.equilibria,
  };
}

function statementJson({ id, basis }: CompiledStatement): z.infer<typeof statementSchema> {
  const { cite, against, judgement, hedge, confidence } = basis;
  return {
    id,
    ...(cite === undefined ? {} : { cite: [...cite] }),
    ...(against === undefined ? {} : { against: [...against] }),
    ...(judgement === undefined ? {} : { judgement }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

function swapsJson(view: CompiledView, verdict: SwapVerdict): z.infer<typeof fewestSwapsSchema> {
  if (verdict.never) return { never: true };
  if (verdict.swaps === null) return { moreThan: verdict.moreThan };
  const ids = (party: number, positions: readonly number[]): string[] =>
    positions.map((p) => view.statements[party][p].id);
  return {
    swaps: verdict.swaps,
    ways: verdict.ways.map((way) =>
      way.map(({ party, raised, lowered }: Exchange) => ({
        party: view.parties[party].key,
        raised: ids(party, raised),
        lowered: ids(party, lowered),
      })),
    ),
  };
}

function subjectJson(
  view: CompiledView,
  subject: Subject,
): { statusQuo?: number; outcome?: string; state?: number } {
  if (subject.kind === "outcome") return { outcome: view.outcomes[subject.outcome].key };
  const id = view.states.id(subject.state);
  return subject.kind === "statusQuo" ? { statusQuo: id } : { state: id };
}

const partyKeys = (view: CompiledView, parties: readonly number[]): string[] =>
  parties.map((i) => view.parties[i].key);
