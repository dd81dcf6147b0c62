/**
 * The machine form of an analysis of coalitions, published as docs/coalitions.schema.json. Ids and
 * keys, never indices; a key that does not apply is absent.
 */
import { COALITION_CONCEPTS, SEQUENTIAL_CONCEPTS, type Step } from "@sextant/engine";
import { z } from "zod";
import { headShape, resultHead } from "../result/head.js";
import type { CoalitionAnalysis, Jump, StateAgainst } from "./coalition-analysis.js";

const id = z.int().min(1);
const count = z.int().min(0);
const party = z.string();
const members = z.array(party);
const steps = z.array(z.strictObject({ party, to: id }));

const stateShape = {
  id,
  outcomes: z.array(z.string()),
  holds: z.boolean().describe("Stable for every coalition that may form."),
  breakers: z.array(members).describe("Every coalition that would leave it, the smaller first."),
  smallest: z
    .array(
      z.strictObject({
        coalition: members,
        targets: z
          .array(id)
          .describe("Where it would go, undeterred: fewest changed options first."),
        best: id.describe(
          "Of the targets that no other is better than for its members, the one with the fewest changes.",
        ),
        toNearest: steps
          .optional()
          .describe("A shortest legal sequence; for the status quo and a state asked for only."),
        toBest: steps.optional(),
      }),
    )
    .describe("The smallest coalitions that would leave it, all of one size."),
};
const state = z.strictObject(stateShape);

export const coalitionsSchema = z
  .strictObject({
    ...headShape,
    parties: z.array(party),
    parameters: z.strictObject({
      coalitions: z.array(members).describe("Those that may form, single parties included."),
      universal: z.boolean().describe("Whether these are all coalitions."),
      improvement: z
        .enum(["strict", "pareto"])
        .describe("strict: better for every member. pareto: worse for none and better for one."),
    }),
    opponents: z
      .strictObject({ differing: count, compared: count })
      .optional()
      .describe(
        "In how many of the verdicts compared it matters under CSEQ whether the others answer as coalitions or as single parties.",
      ),
    concepts: z.array(
      z.strictObject({
        concept: z
          .enum(COALITION_CONCEPTS)
          .describe("cseq: opponents answer as coalitions; cseq-single: as single parties."),
        individual: z
          .enum(SEQUENTIAL_CONCEPTS)
          .describe("The concept of single parties whose equilibria are judged."),
        equilibria: z.array(state),
        holding: count.describe("How many of them hold against every coalition that may form."),
        statusQuo: state.optional(),
        asked: state.optional(),
        examples: z
          .array(z.strictObject({ ...stateShape, outcome: z.string() }))
          .describe("One state for each outcome without an equilibrium."),
        alternatives: z
          .array(
            z.strictObject({
              party,
              order: z.array(z.string()),
              equilibria: z.array(id),
              holding: z.array(id),
              statusQuoHolds: z.boolean().optional(),
            }),
          )
          .optional()
          .describe("Under each strict order of a tie of unknown order."),
        universal: z
          .array(id)
          .optional()
          .describe("Where every state was judged: those that hold."),
      }),
    ),
  })
  .meta({ title: "Sextant: what parties acting together would do" });

export type CoalitionsJson = z.infer<typeof coalitionsSchema>;

export function coalitionsToJson(result: CoalitionAnalysis): CoalitionsJson {
  const { view, coalitions, universal, pareto } = result;
  const ids = (states: readonly number[]): number[] => states.map((s) => view.states.id(s));
  const keys = (parties: readonly number[]): string[] => parties.map((i) => view.parties[i].key);
  const path = (taken: readonly Step[]) =>
    taken.map(({ party: mover, to }) => ({
      party: view.parties[mover].key,
      to: view.states.id(to),
    }));
  const jump = ({ coalition, targets, best, ways }: Jump) => ({
    coalition: keys(coalition),
    targets: ids(targets),
    best: view.states.id(best),
    ...(ways === null ? {} : { toNearest: path(ways.nearest), toBest: path(ways.best) }),
  });
  const judged = (each: StateAgainst) => ({
    id: view.states.id(each.state),
    outcomes: view.states.outcomes(each.state),
    holds: each.holds,
    breakers: each.breakers.map((h) => keys(coalitions[h])),
    smallest: each.smallest.map(jump),
  });
  return {
    ...resultHead(view),
    parties: view.parties.map(({ key }) => key),
    parameters: {
      coalitions: coalitions.map(keys),
      universal,
      improvement: pareto ? "pareto" : "strict",
    },
    ...(result.opponents === null ? {} : { opponents: result.opponents }),
    concepts: result.concepts.map((c) => ({
      concept: c.concept,
      individual: c.individual as CoalitionsJson["concepts"][number]["individual"],
      equilibria: c.byOutcome
        .flatMap(({ equilibria }) => equilibria)
        .sort((a, b) => view.states.id(a.state) - view.states.id(b.state))
        .map(judged),
      holding: c.holding,
      ...(c.statusQuo === null ? {} : { statusQuo: judged(c.statusQuo) }),
      ...(c.asked === null ? {} : { asked: judged(c.asked) }),
      examples: c.examples.map((each) => ({
        ...judged(each),
        outcome: view.outcomes[each.outcome].key,
      })),
      ...(c.alternatives.length === 0
        ? {}
        : {
            alternatives: c.alternatives.map((each, k) => ({
              party: view.parties[view.alternatives[k].party].key,
              order: [...view.alternatives[k].order],
              equilibria: ids(each.equilibria),
              holding: ids(each.holding),
              ...(each.statusQuoHolds === null ? {} : { statusQuoHolds: each.statusQuoHolds }),
            })),
          }),
      ...(c.universal === null ? {} : { universal: ids(c.universal) }),
    })),
  };
}
