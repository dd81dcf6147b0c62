/**
 * Sampling written straight from its description: every sample's lists are made into levels by the
 * definition and judged by the literal stability definitions. The oracle for sample.ts.
 */
import { holdsAt } from "../../graph-model/bit-column.js";
import { levelsFromStatementsReference } from "../../preference/levels-from-statements-reference.js";
import { CONCEPT_BIT, SEQUENTIAL_CONCEPTS } from "../../stability/concepts.js";
import { referenceStability } from "../../stability/reference/reference.js";
import { ListDrawer } from "./draw-list.js";
import { SampleStream } from "./random.js";
import { classOf } from "./sample.js";
import { classesOf, type SampleCounts, type SamplingTask } from "./sampling-task.js";

export function sampleReference(task: SamplingTask): SampleCounts {
  const { model, parties, judgements, targets } = task;
  const states = Array.from({ length: model.stateCount }, (_, s) => s);
  const numbers = Array.from({ length: task.samples }, (_, k) => k).filter(
    (k) => k % task.shards === task.shard,
  );
  const samples = numbers.map((k) => {
    const stream = new SampleStream();
    stream.begin(task.seed, k);
    const drawers = parties.map((each) => ("list" in each ? new ListDrawer(each.list) : null));
    for (const drawer of drawers) drawer?.draw(stream);
    const levels = parties.map((each, i) => {
      if ("levels" in each) return each.levels;
      const drawer = drawers[i] as ListDrawer;
      const order = [...drawer.order].slice(0, drawer.count);
      return levelsFromStatementsReference(
        order.map((statement) => each.statements[statement]),
        drawer.groups.slice(0, drawer.count),
        model.stateCount,
      );
    });
    const verdicts = referenceStability({ ...model, levels });
    const isEquilibrium = (s: number, c: number): boolean =>
      verdicts.every((of) => (of[s] & CONCEPT_BIT[SEQUENTIAL_CONCEPTS[c]]) !== 0);
    return {
      classes: judgements.map((judgement) => classOf(judgement, drawers)),
      holds: targets.flatMap((truth) =>
        SEQUENTIAL_CONCEPTS.map((_, c) =>
          states.some((s) => holdsAt(truth, s) && isEquilibrium(s, c)),
        ),
      ),
      equilibria: SEQUENTIAL_CONCEPTS.map(
        (_, c) => states.filter((s) => isEquilibrium(s, c)).length,
      ),
    };
  });
  const holdsIn = (of: typeof samples): number[] =>
    targets.flatMap((_, target) =>
      SEQUENTIAL_CONCEPTS.map(
        (_concept, c) =>
          of.filter(({ holds }) => holds[target * SEQUENTIAL_CONCEPTS.length + c]).length,
      ),
    );
  return {
    samples: samples.length,
    holds: holdsIn(samples),
    equilibria: SEQUENTIAL_CONCEPTS.map((_, c) =>
      samples.reduce((sum, { equilibria }) => sum + equilibria[c], 0),
    ),
    judgements: judgements.map((judgement, j) =>
      Array.from({ length: classesOf(judgement) }, (_, k) => {
        const of = samples.filter(({ classes }) => classes[j] === k);
        return { samples: of.length, holds: holdsIn(of) };
      }),
    ),
  };
}
