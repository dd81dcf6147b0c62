/** The machine form of `sextant robustness`: ids and keys, never indices. */
import type { z } from "zod";
import type { CompiledStatement, CompiledView } from "../compile/compiled-view.js";
import { resultHead } from "../result/head.js";
import type { CriticalChange, CriticalVerdict } from "./critical-statements.js";
import type { Exchange, SwapVerdict } from "./fewest-swaps.js";
import type { Robustness } from "./robustness.js";
import type {
  changeSchema,
  fewestSwapsSchema,
  RobustnessJson,
  statementSchema,
} from "./robustness-schema.js";
import { samplingJson } from "./sampling/sampling-json.js";
import type { Subject } from "./subjects.js";

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
