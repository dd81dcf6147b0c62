/** From a view and the parameters to what the engine samples: lists, judgements and targets. */
import {
  type BitColumn,
  emptyColumn,
  type Judgement,
  type SampledParty,
  type SamplingTask,
  setAt,
} from "@sextant/engine";
import type { CompiledView } from "../../compile/compiled-view.js";
import { entriesOf } from "../statement-lists.js";
import { type Subject, subjectsOf } from "../subjects.js";
import {
  type Because,
  isOrderCited,
  probabilityOf,
  type SamplingParameters,
} from "./parameters.js";

/** What may hold in a sample: that there is an equilibrium at all, or what may be overturned. */
export type Target = { readonly kind: "any" } | Subject;

/** What is assumed of one party. */
export interface PlannedParty {
  readonly party: number;
  /** null where its preferences are a ranking or weights, which stay as they are. */
  readonly list: {
    readonly dispersion: number;
    readonly orderCited: boolean;
    /** In the order of view.statements[party]. */
    readonly statements: readonly { readonly probability: number; readonly because: Because }[];
  } | null;
}

/** A judgement in terms of the view: positions in view.statements[party]. */
export type PlannedJudgement =
  | { readonly kind: "belongs"; readonly party: number; readonly statement: number }
  | {
      readonly kind: "before";
      readonly party: number;
      /** The members of the one place, and of the other. */
      readonly first: readonly number[];
      readonly second: readonly number[];
    }
  | { readonly kind: "order"; readonly party: number };

export interface SamplingPlan {
  readonly parties: readonly PlannedParty[];
  readonly judgements: readonly PlannedJudgement[];
  readonly targets: readonly Target[];
  readonly task: Omit<SamplingTask, "shards" | "shard">;
}

/** Above this many members the pairs of a tie of unknown order are not measured one by one. */
const MOST_TIED = 4;

export function planSampling(view: CompiledView, parameters: SamplingParameters): SamplingPlan {
  const sampled: SampledParty[] = [];
  const parties: PlannedParty[] = [];
  const judgements: PlannedJudgement[] = [];
  view.parties.forEach(({ key }, party) => {
    const list = view.statements[party];
    if (list.length === 0) {
      sampled.push({ levels: view.model.levels[party] });
      parties.push({ party, list: null });
      return;
    }
    const entries = entriesOf(view, party);
    const orderCited = isOrderCited(view, key);
    const dispersion = orderCited ? parameters.citedDispersion : parameters.dispersion;
    const fixed = entries.map(
      (entry) => !parameters.moveRedLines && entry.some((k) => list[k].redLine),
    );
    const unordered = entries.map(
      (entry) => entry.length > 1 && list[entry[0]].order === "unknown",
    );
    const statements = list.map((statement) => probabilityOf(statement, parameters));
    parties.push({ party, list: { dispersion, orderCited, statements } });
    sampled.push({
      statements: list.map(({ truth }) => truth),
      list: {
        places: entries.flatMap((entry, place) => entry.map(() => place)),
        probabilities: statements.map(({ probability }) => probability),
        fixed,
        unordered,
        dispersion,
      },
    });
    statements.forEach(({ probability }, statement) => {
      if (probability > 0 && probability < 1)
        judgements.push({ kind: "belongs", party, statement });
    });
    entries.forEach((entry, place) => {
      if (!unordered[place] || entry.length > MOST_TIED) return;
      entry.forEach((first, k) => {
        for (const second of entry.slice(k + 1))
          judgements.push({ kind: "before", party, first: [first], second: [second] });
      });
    });
    const movable = entries.filter((_, place) => !fixed[place]);
    if (dispersion === 0 || movable.length < 2) return;
    movable.slice(1).forEach((second, k) => {
      judgements.push({ kind: "before", party, first: movable[k], second });
    });
    judgements.push({ kind: "order", party });
  });
  const subjects = subjectsOf(view);
  const everywhere = Array.from({ length: view.states.count }, (_, s) => s);
  const { samples, seed } = parameters;
  return {
    parties,
    judgements,
    targets: [{ kind: "any" }, ...subjects.map(({ subject }) => subject)],
    task: {
      model: view.model,
      parties: sampled,
      judgements: judgements.map(engineJudgement),
      targets: [everywhere, ...subjects.map(({ states }) => states)].map((states) =>
        columnOf(states, view.states.count),
      ),
      samples,
      seed,
    },
  };
}

/** Members of a place stand together, so that one of each tells which place comes first. */
function engineJudgement(judgement: PlannedJudgement): Judgement {
  return judgement.kind === "before"
    ? { ...judgement, first: judgement.first[0], second: judgement.second[0] }
    : judgement;
}

function columnOf(states: ArrayLike<number>, count: number): BitColumn {
  const column = emptyColumn(count);
  for (let k = 0; k < states.length; k++) setAt(column, states[k]);
  return column;
}
