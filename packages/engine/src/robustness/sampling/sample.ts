/** Sampling over what is uncertain in the parties' preferences: in how many samples what holds. */
import { holdsAt } from "../../graph-model/bit-column.js";
import { type PreparedStatements, prepareStatements } from "../../preference/prepare-statements.js";
import { type OnProgress, Progress, type StopSignal } from "../../progress.js";
import { SEQUENTIAL_CONCEPTS, type Verdicts } from "../../stability/concepts.js";
import { prepareRepeated } from "../../stability/repeated/prepare.js";
import { ListDrawer } from "./draw-list.js";
import { SampleStream } from "./random.js";
import {
  classesOf,
  DISTANCE_CLASSES,
  type Judgement,
  type SampleCounts,
  type SamplingTask,
} from "./sampling-task.js";

const CONCEPT_COUNT = SEQUENTIAL_CONCEPTS.length;

export interface SamplingOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/**
 * Draws the samples of a task (or of one of its shards), analyses each, and counts. Sample k depends on
 * the seed and k alone, and the counts are whole numbers: shards add up to one run, whatever their number.
 *
 * Cost: that of prepareRepeated once, and of one of its analyses a sample. Throws CancelledError.
 */
export function sample(task: SamplingTask, options: SamplingOptions = {}): SampleCounts {
  const { samples, shards, shard, seed } = task;
  const progress = new Progress(options.onProgress, options.signal);
  progress.report(0, samples);
  const repeated = prepareRepeated(task.model);
  const drawers = new Drawers(task);
  const tally = new Tally(task);
  const stream = new SampleStream();
  for (let k = shard; k < samples; k += shards) {
    stream.begin(seed, k);
    drawers.draw(stream);
    tally.add(repeated.analyse(drawers.levels), drawers);
    progress.report(k + 1, samples);
  }
  return tally.counts();
}

/** The parties' lists of one sample, and the levels they give. */
class Drawers {
  readonly byParty: readonly (ListDrawer | null)[];
  readonly levels: readonly Int32Array[];
  readonly #prepared: readonly (PreparedStatements | null)[];

  constructor({ model, parties }: SamplingTask) {
    const { stateCount } = model;
    this.byParty = parties.map((each) => ("list" in each ? new ListDrawer(each.list) : null));
    this.#prepared = parties.map((each) =>
      "list" in each ? prepareStatements(each.statements, stateCount) : null,
    );
    this.levels = parties.map((each) =>
      "list" in each ? new Int32Array(stateCount) : each.levels,
    );
  }

  draw(stream: SampleStream): void {
    for (let party = 0; party < this.byParty.length; party++) {
      const drawer = this.byParty[party];
      if (drawer === null) continue;
      drawer.draw(stream);
      this.#prepared[party]?.levels(drawer.order, drawer.groups, drawer.count, this.levels[party]);
    }
  }
}

/** The class that a judgement falls into in the lists drawn last. */
export function classOf(judgement: Judgement, drawers: readonly (ListDrawer | null)[]): number {
  const drawer = drawers[judgement.party];
  if (drawer === null) return 0;
  if (judgement.kind === "belongs") return drawer.belongs[judgement.statement];
  if (judgement.kind === "order") return Math.min(drawer.distance, DISTANCE_CLASSES - 1);
  return drawer.stands[judgement.first] < drawer.stands[judgement.second] ? 1 : 0;
}

/** The counters; Float64Array holds whole numbers exactly far beyond any number of samples. */
class Tally {
  readonly #judgements: readonly Judgement[];
  readonly #targets: SamplingTask["targets"];
  readonly #starts: readonly number[];
  readonly #drawn: Float64Array;
  readonly #counters: Float64Array;
  readonly #holds: Float64Array;
  readonly #equilibria: Float64Array;
  /** By target: the bits of the concepts under which it holds in the sample at hand. */
  readonly #found: Uint8Array;
  /** By target: its states. */
  readonly #states: readonly Int32Array[];
  readonly #common: Uint8Array;
  readonly #sizes = new Int32Array(1 << CONCEPT_COUNT);
  #samples = 0;

  constructor({ judgements, targets, model }: SamplingTask) {
    this.#judgements = judgements;
    this.#targets = targets;
    const starts: number[] = [];
    let classes = 0;
    for (const judgement of judgements) {
      starts.push(classes);
      classes += classesOf(judgement);
    }
    this.#starts = starts;
    const outputs = targets.length * CONCEPT_COUNT;
    this.#drawn = new Float64Array(classes);
    this.#counters = new Float64Array(classes * outputs);
    this.#holds = new Float64Array(outputs);
    this.#equilibria = new Float64Array(CONCEPT_COUNT);
    this.#found = new Uint8Array(targets.length);
    this.#states = targets.map((truth) => {
      const states: number[] = [];
      for (let s = 0; s < model.stateCount; s++) if (holdsAt(truth, s)) states.push(s);
      return Int32Array.from(states);
    });
    this.#common = new Uint8Array(model.stateCount);
  }

  add(verdicts: Verdicts, drawers: Drawers): void {
    this.#samples++;
    this.#meet(verdicts);
    const found = this.#found;
    for (let target = 0; target < found.length; target++) {
      let bits = 0;
      const states = this.#states[target];
      for (let x = 0; x < states.length; x++) bits |= this.#common[states[x]];
      found[target] = bits;
      count(this.#holds, target * CONCEPT_COUNT, bits);
    }
    const outputs = found.length * CONCEPT_COUNT;
    for (let j = 0; j < this.#judgements.length; j++) {
      const at = this.#starts[j] + classOf(this.#judgements[j], drawers.byParty);
      this.#drawn[at]++;
      for (let target = 0; target < found.length; target++)
        if (found[target] !== 0)
          count(this.#counters, at * outputs + target * CONCEPT_COUNT, found[target]);
    }
  }

  /** The concepts under which each state is an equilibrium. */
  #meet(verdicts: Verdicts): void {
    const common = this.#common;
    const sizes = this.#sizes.fill(0);
    for (let s = 0; s < common.length; s++) {
      let bits = (1 << CONCEPT_COUNT) - 1;
      for (let party = 0; party < verdicts.length; party++) bits &= verdicts[party][s];
      common[s] = bits;
      sizes[bits]++;
    }
    for (let bits = 1; bits < sizes.length; bits++)
      for (let c = 0; c < CONCEPT_COUNT; c++)
        if (((bits >>> c) & 1) === 1) this.#equilibria[c] += sizes[bits];
  }

  counts(): SampleCounts {
    const outputs = this.#targets.length * CONCEPT_COUNT;
    return {
      samples: this.#samples,
      holds: [...this.#holds],
      equilibria: [...this.#equilibria],
      judgements: this.#judgements.map((judgement, j) =>
        Array.from({ length: classesOf(judgement) }, (_, k) => {
          const at = this.#starts[j] + k;
          return {
            samples: this.#drawn[at],
            holds: [...this.#counters.subarray(at * outputs, (at + 1) * outputs)],
          };
        }),
      ),
    };
  }
}

function count(counters: Float64Array, at: number, bits: number): void {
  for (let c = 0; c < CONCEPT_COUNT; c++) counters[at + c] += (bits >>> c) & 1;
}

/** The counts of two sets of samples of one task together. */
export function addCounts(a: SampleCounts, b: SampleCounts): SampleCounts {
  const plus = (x: readonly number[], y: readonly number[]): number[] =>
    x.map((value, k) => value + y[k]);
  return {
    samples: a.samples + b.samples,
    holds: plus(a.holds, b.holds),
    equilibria: plus(a.equilibria, b.equilibria),
    judgements: a.judgements.map((classes, j) =>
      classes.map((each, k) => ({
        samples: each.samples + b.judgements[j][k].samples,
        holds: plus(each.holds, b.judgements[j][k].holds),
      })),
    ),
  };
}
